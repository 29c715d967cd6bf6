import { useEffect, useState } from 'react'
import type { Content } from '#shared/document/model.ts'
import { readContent } from '#shared/document/yjs/blocks.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import type { Desk } from '../session/desk.ts'
import type { EditedSection } from '../preview/use-preview.ts'

/** Milliseconds after a key: the frame that shows it comes first. */
const afterTheFrame = 24

/** The text of every section as it stands in the editor; only that of one that changed is read again. */
export function useEditedSections(desk: Desk): readonly EditedSection[] {
  const [sections, setSections] = useState<readonly EditedSection[]>(() => readAll(desk))
  useEffect(() => {
    const { document, paper } = desk.session
    const changed = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      timer = undefined
      const again = new Set(changed)
      changed.clear()
      setSections((before) =>
        before.map((section) => (again.has(section.key) ? (read(desk, section.key) ?? section) : section)),
      )
    }
    const ends = paper.sections.map(({ key }) => {
      const fragment = sectionFragment(document, key)
      const note = (): void => {
        changed.add(key)
        timer ??= setTimeout(look, afterTheFrame)
      }
      fragment.observeDeep(note)
      return () => fragment.unobserveDeep(note)
    })
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [desk])
  return sections
}

const readAll = (desk: Desk): readonly EditedSection[] =>
  desk.session.paper.sections.flatMap(({ key }) => read(desk, key) ?? [])

/** null for what a newer program wrote: its pages are made of what is stored. */
function read(desk: Desk, key: string): EditedSection | null {
  try {
    const content: Content = readContent(sectionFragment(desk.session.document, key))
    return { key, content }
  } catch {
    return null
  }
}
