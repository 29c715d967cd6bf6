import { PersonPencilIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { formatDate, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import type { PointTask } from '#shared/document/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useFormat } from '../../../ui/format.ts'
import { setPartAttributes } from './node-parts.ts'
import type { PartProps } from './parts-view.tsx'
import { usePaperWords } from '../words.ts'

/** Who does what a point of the proposal asks for, by when, and who is told: a line, and a small form below it. */
export function PointPart({ part, isEditable }: PartProps): React.JSX.Element | null {
  const text = usePaperWords()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const task = (part.node.attrs['task'] ?? {}) as PointTask
  const isDated = task.due !== undefined && !isRefusal(parseTypedDate(task.due))
  const facts = [
    task.responsible === undefined ? '' : `${text.task.responsible}: ${task.responsible}`,
    task.due === undefined ? '' : `${text.task.due}: ${isDated ? format.day(task.due) : task.due}`,
    task.reportTo === undefined ? '' : `${text.task.reportTo}: ${task.reportTo}`,
  ].filter((fact) => fact !== '')
  if (!isEditable)
    return facts.length === 0 ? null : (
      <p className="paper-task" data-words="responsible reportTo">
        {facts.join(' · ')}
      </p>
    )
  return (
    <>
      <button
        type="button"
        className="paper-task"
        data-words="responsible reportTo"
        data-empty={facts.length === 0 || undefined}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <PersonPencilIcon aria-hidden />
        {facts.length === 0 ? text.task.none : facts.join(' · ')}
      </button>
      {isOpen && (
        <PointForm
          task={task}
          onChange={(next) => setPartAttributes(part, { task: next })}
          onClose={() => {
            setOpen(false)
            part.view.focus()
          }}
        />
      )}
    </>
  )
}

function PointForm({
  task,
  onChange,
  onClose,
}: {
  readonly task: PointTask
  readonly onChange: (task: PointTask | null) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = usePaperWords()
  const worded = useRefusalText()
  const wrongId = useId()
  const [typed, setTyped] = useState(task.due === undefined ? '' : formatDate(task.due, 'numeric', 'nb'))
  const due = typed.trim() === '' ? null : parseTypedDate(typed)
  const set = (name: keyof PointTask, value: string): void => {
    const next = Object.entries({ ...task, [name]: value }).filter(([, said]) => said !== '')
    onChange(next.length === 0 ? null : (Object.fromEntries(next) as PointTask))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc in any of its fields
    <div
      className="paper-point-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'Enter') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <label>
        <span>{text.task.responsible}</span>
        <input
          className="ds-input"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened to be filled in
          autoFocus
          maxLength={200}
          value={task.responsible ?? ''}
          onChange={({ target }) => set('responsible', target.value)}
        />
      </label>
      <label>
        <span>{text.task.due}</span>
        <input
          className="ds-input"
          inputMode="decimal"
          placeholder={text.task.dueHint}
          value={typed}
          aria-invalid={isRefusal(due)}
          aria-describedby={isRefusal(due) ? wrongId : undefined}
          onChange={({ target }) => {
            setTyped(target.value)
            const read = target.value.trim() === '' ? '' : parseTypedDate(target.value)
            if (!isRefusal(read)) set('due', read)
          }}
        />
        {isRefusal(due) && <small id={wrongId}>{worded(due)}</small>}
      </label>
      <label>
        <span>{text.task.reportTo}</span>
        <input
          className="ds-input"
          maxLength={200}
          value={task.reportTo ?? ''}
          onChange={({ target }) => set('reportTo', target.value)}
        />
      </label>
    </div>
  )
}
