import { useDesk, useDeskState } from '../session/desk.ts'
import { NoteEditor } from './note-editor.tsx'
import { usePaperWords } from '../words.ts'

const none: readonly never[] = []

/** The footnotes of a section, at its foot; pressed, one is written there. */
export function NotesList({
  sectionKey,
  title,
}: {
  readonly sectionKey: string
  readonly title: string
}): React.JSX.Element | null {
  const text = usePaperWords()
  const { store, session } = useDesk()
  const notes = useDeskState((state) => state.facts[sectionKey]?.notes ?? none)
  const open = useDeskState((state) => state.note)
  if (notes.length === 0) return null
  const isEditable = session.paper.locked === null
  return (
    <ol className="paper-notes" aria-label={text.notesOf(title)} lang={session.paper.language}>
      {notes.map((note) => (
        <li key={note.id} data-note={note.id}>
          {open === note.id && isEditable ? (
            <NoteEditor sectionKey={sectionKey} id={note.id} />
          ) : isEditable ? (
            <button type="button" onClick={() => store.setState({ note: note.id })}>
              {note.text === '' ? <em>{text.noteEmpty}</em> : note.text}
            </button>
          ) : (
            note.text
          )}
        </li>
      ))}
    </ol>
  )
}
