import { TrashIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import { useDesk } from '../session/desk.ts'
import { noteView, removeNote, returnToText } from './note-view.ts'
import { usePaperWords } from '../words.ts'

/** One note, being written: Enter or Esc goes back to where it stands in the text. */
export function NoteEditor({
  sectionKey,
  id,
}: {
  readonly sectionKey: string
  readonly id: string
}): React.JSX.Element {
  const desk = useDesk()
  const text = usePaperWords()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current === null) return undefined
    const view = noteView(desk, sectionKey, id, place.current, text.note)
    view?.view.focus()
    return () => view?.destroy()
  }, [desk, sectionKey, id, text])
  const close = (): void => {
    if (desk.store.getState().note === id) desk.store.setState({ note: null })
  }
  return (
    <div
      className="paper-note-editor"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) close()
      }}
    >
      <div
        ref={place}
        onKeyDownCapture={(event) => {
          if ((event.key !== 'Enter' || event.shiftKey) && event.key !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          close()
          returnToText(desk, sectionKey, id)
        }}
      />
      <button
        type="button"
        className="paper-note-remove"
        aria-label={text.noteRemove}
        title={text.noteRemove}
        onClick={() => {
          close()
          removeNote(desk, sectionKey, id)
        }}
      >
        <TrashIcon aria-hidden />
      </button>
    </div>
  )
}
