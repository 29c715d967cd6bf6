import { Button } from '@digdir/designsystemet-react'
import { FileTextIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Link } from 'wouter'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/fields/choice-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Panel } from '../../ui/panel.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import type { Task } from './task-screen.tsx'

/** What shows that a task was done: things of ours to go to, and documents that lie elsewhere. */
export function EvidencePanel({ task }: { readonly task: Task }): React.JSX.Element {
  const text = useText(followUpScreen)
  const mayWrite = useMayWrite()
  const [adding, setAdding] = useState(false)
  const { evidence, row } = task
  return (
    <Panel
      title={text.evidence}
      description={text.evidenceHelp}
      actions={
        mayWrite && (
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {text.addEvidence}
          </Button>
        )
      }
    >
      {evidence.length === 0 ? (
        <p className="muted">{text.noEvidence}</p>
      ) : (
        <ul className="follow-up-evidence">
          {evidence.map((each) => (
            <EvidenceLine key={each.key} row={row} evidence={each} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      <AddDialog open={adding} task={task} onClose={() => setAdding(false)} />
    </Panel>
  )
}

function EvidenceLine({
  row,
  evidence: { key, of, name, case: file, withdrawn },
  mayWrite,
}: {
  readonly row: Task['row']
  readonly evidence: Task['evidence'][number]
  readonly mayWrite: boolean
}): React.JSX.Element {
  const text = useText(followUpScreen)
  const set = useWrite('followUp.withdrawEvidence')
  const href =
    of.kind === 'decision'
      ? `/vedtak/${of.id}`
      : file === null
        ? null
        : of.kind === 'paper'
          ? `/saker/${file}/saksframlegg/${of.id}`
          : `/saker/${file}/vedlegg`
  const withdraw = (): void =>
    set.mutate(
      { id: row.id, key, withdrawn: true },
      {
        onSuccess: () =>
          tellDone(text.withdrawn, () =>
            call('followUp.withdrawEvidence', { id: row.id, key, withdrawn: false }),
          ),
        onError: (error) => tellFailure(failureIn(error)),
      },
    )
  return (
    <li>
      <FileTextIcon aria-hidden />
      <span data-withdrawn={withdrawn || undefined}>
        {href === null ? name : <Link href={href}>{name}</Link>}
      </span>
      <span className="small muted">{withdrawn ? text.withdrawn : text.kinds[of.kind]}</span>
      {mayWrite && !withdrawn && (
        <Button
          variant="tertiary"
          data-color="neutral"
          data-size="sm"
          aria-label={`${text.withdraw}: ${name}`}
          onClick={withdraw}
        >
          {text.withdraw}
        </Button>
      )}
    </li>
  )
}

const formId = 'follow-up-evidence'
type Fields = { choice: string; title: string; place: string }

function AddDialog({
  open,
  task,
  onClose,
}: {
  readonly open: boolean
  readonly task: Task
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.evidence}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <AddForm task={task} onClose={onClose} />
    </Dialog>
  )
}

function AddForm({
  task,
  onClose,
}: {
  readonly task: Task
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(followUpScreen)
  const add = useWrite('followUp.addEvidence')
  const form = useForm<Fields>({ defaultValues: { choice: '', title: '', place: '' } })
  const { control } = form
  const other = (form.watch('choice') ?? '') === ''
  const submit = form.handleSubmit(({ choice, title, place }) => {
    const of = task.choices[Number(choice)]?.of
    add.mutate(
      { id: task.row.id, of: other || of === undefined ? { kind: 'document', title, place } : of },
      {
        onSuccess: ({ key }) => {
          onClose()
          tellDone(text.evidenceAdded, () =>
            call('followUp.withdrawEvidence', { id: task.row.id, key, withdrawn: true }),
          )
        },
      },
    )
  })
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={add.error?.failure}>
      <SelectField
        control={control}
        name="choice"
        label={text.evidenceFrom}
        empty={text.evidenceOther}
        options={task.choices.map(({ of, name }, at) => ({
          value: String(at),
          label: `${text.kinds[of.kind]}: ${name}`,
        }))}
      />
      {other && <TextField control={control} name="title" label={text.docTitle} required />}
      {other && (
        <TextField
          control={control}
          name="place"
          label={text.docPlace}
          description={text.docPlaceHelp}
          required
        />
      )}
    </Form>
  )
}
