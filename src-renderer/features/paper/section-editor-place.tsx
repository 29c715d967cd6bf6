import { useLayoutEffect, useRef } from 'react'
import type { DraftSection } from '#shared/contract/drafting.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import { createSectionEditor } from './editing/section-editor.ts'
import { sectionPlugins } from './seams.ts'
import { contextOf } from './session/contexts.ts'
import { useDesk } from './session/desk.ts'

/** Where the editor of a section stands; it is made once and never drawn again by React. */
export function SectionEditorPlace({
  section,
  labelledBy,
  describedBy,
}: {
  readonly section: DraftSection
  readonly labelledBy: string
  readonly describedBy: string
}): React.JSX.Element {
  const desk = useDesk()
  const place = useRef<HTMLDivElement>(null)
  const { key } = section
  useLayoutEffect(() => {
    if (place.current === null) return undefined
    const { session, store } = desk
    const isEditable = session.paper.locked === null
    const context = contextOf(desk, key)
    const editor = createSectionEditor({
      place: place.current,
      fragment: sectionFragment(session.document, key),
      context,
      editable: isEditable,
      attributes: {
        class: 'paper-prose',
        lang: session.paper.language,
        spellcheck: 'false',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        ...(isEditable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
      },
      more: sectionPlugins,
    })
    session.editors.set(key, editor)
    desk.contexts.set(key, context)
    const leaveUndo = session.undo.follow(editor)
    editor.on('focus', () => {
      if (store.getState().active !== key) session.undo.stop()
      store.setState(({ turn }) => ({ active: key, turn: turn + 1 }))
    })
    editor.on('transaction', () => {
      if (store.getState().active === key) store.setState(({ turn }) => ({ turn: turn + 1 }))
    })
    return () => {
      leaveUndo()
      session.editors.delete(key)
      desk.contexts.delete(key)
      editor.destroy()
    }
  }, [desk, key, labelledBy, describedBy])
  return <div className="paper-editor" ref={place} />
}
