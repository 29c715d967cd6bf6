import { useEffect, useState } from 'react'
import type { Content } from '#shared/document/model.ts'
import { readContent } from '#shared/document/yjs/blocks.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import { useDesk } from './desk.ts'
import type { Desk } from './desk.ts'

export type SectionContent = { readonly key: string; readonly content: Content }

/** Changes that come together are read together. */
const together = 30

/** What every section says now; a section is another object only when something in it changed. */
export function useContents(): readonly SectionContent[] {
  const desk = useDesk()
  const [contents, setContents] = useState(() => readAll(desk))
  useEffect(() => {
    const changed = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      timer = undefined
      const keys = new Set(changed)
      changed.clear()
      setContents((before) => before.map((one) => (keys.has(one.key) ? readOne(desk, one) : one)))
    }
    const ends = desk.session.paper.sections.map(({ key }) => {
      const fragment = sectionFragment(desk.session.document, key)
      const hear = (): void => {
        changed.add(key)
        timer ??= setTimeout(look, together)
      }
      fragment.observeDeep(hear)
      return () => fragment.unobserveDeep(hear)
    })
    // what was written between the first drawing and now
    setContents(readAll(desk))
    return () => {
      clearTimeout(timer)
      for (const end of ends) end()
    }
  }, [desk])
  return contents
}

const readAll = (desk: Desk): readonly SectionContent[] =>
  desk.session.paper.sections.map(({ key }) => readOne(desk, { key, content: [] }))

/** As it was, where it cannot be read: a newer program's text. */
function readOne(desk: Desk, before: SectionContent): SectionContent {
  try {
    return { key: before.key, content: readContent(sectionFragment(desk.session.document, before.key)) }
  } catch {
    return before
  }
}
