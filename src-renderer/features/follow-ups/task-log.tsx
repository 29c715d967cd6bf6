import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useUnsaved } from '../../api/unsaved.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { ErrorState } from '../../ui/states.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import type { Task } from './task-screen.tsx'

type Line = Task['log'][number]

/** All that happened to a task, latest first; nothing in it is ever altered. */
export function TaskLog({ task: { row, log } }: { readonly task: Task }): React.JSX.Element {
  const text = useText(followUpScreen)
  const format = useFormat()
  const mayWrite = useMayWrite()
  return (
    <Panel title={text.log}>
      {mayWrite && <NoteForm id={row.id} />}
      <ol className="follow-up-log" reversed>
        {log.toReversed().map((line) => (
          <li key={line.sequence}>
            <p>
              <strong>{text.logKinds[line.kind]}</strong> <Change line={line} />
              {line.undoes !== null && <span className="muted"> ({text.undone})</span>}
            </p>
            {line.note !== '' && <p>{line.note}</p>}
            {line.waiver !== '' && (
              <p>
                {text.waived}: {line.waiver}
              </p>
            )}
            <p className="small muted">
              {format.day(line.day, 'long')} · {line.actor}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function Change({ line: { kind, from, to } }: { readonly line: Line }): React.JSX.Element | null {
  const text = useText(followUpScreen)
  const format = useFormat()
  const named = (value: string): string => {
    if (kind === 'state') return text.states[value as keyof typeof text.states]
    if (kind === 'due') return value === '' ? text.noDue : format.day(value)
    if (kind === 'owner') return value === '' ? text.nobody : value
    if (kind === 'reportTo') return value === '' ? text.nowhere : value
    return value
  }
  if (kind === 'made' || kind === 'note') return null
  if (kind === 'evidence' || kind === 'evidenceWithdrawn') return <span>{to}</span>
  return <span>{text.fromTo(named(from), named(to))}</span>
}

function NoteForm({ id }: { readonly id: Task['row']['id'] }): React.JSX.Element {
  const text = useText(followUpScreen)
  const field = useId()
  const [note, setNote] = useState('')
  const add = useWrite('followUp.note')
  useUnsaved(note.trim() !== '')
  return (
    <form
      className="form follow-up-note"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate(
          { id, note },
          {
            onSuccess: () => {
              setNote('')
              tellDone(text.noteAdded)
            },
          },
        )
      }}
    >
      {add.error !== null && <ErrorState failure={add.error.failure} writing />}
      <div className="field">
        <label className="ds-label" htmlFor={field}>
          {text.note}
        </label>
        <textarea
          id={field}
          className="ds-input"
          rows={2}
          maxLength={2000}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      <div>
        <Button
          type="submit"
          variant="secondary"
          data-color="neutral"
          disabled={add.isPending || note.trim() === ''}
        >
          {text.addNote}
        </Button>
      </div>
    </form>
  )
}
