import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { line, lines } from '#shared/contract/call.ts'
import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { MeetingId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../../ui/fields/text-field.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Panel } from '../../../ui/panel.tsx'
import { tellDone } from '../../../ui/toast-store.ts'

type Props = { readonly meeting: MeetingId; readonly view: MinutesView }

/** Corrections of approved minutes: they stand beside them. */
export function AddendaPanel({ meeting, view }: Props): React.JSX.Element {
  const text = useText(minutesScreen)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const [open, setOpen] = useState(false)
  return (
    <Panel
      title={text.addenda}
      description={text.addendaHelp}
      actions={
        mayWrite && (
          <Button variant="secondary" onClick={() => setOpen(true)}>
            {text.correct}
          </Button>
        )
      }
    >
      {view.addenda.length === 0 ? (
        <p className="muted">{text.noAddenda}</p>
      ) : (
        <ol className="minutes-list">
          {view.addenda.map(({ id, number, item, text: said, madeOn, by }) => (
            <li key={id}>
              <strong>
                {text.correction} {number}
              </strong>{' '}
              <span className="small muted">
                {[format.day(madeOn, 'long'), by, item ?? text.wholeMinutes].join(' · ')}
              </span>
              <p>{said}</p>
            </li>
          ))}
        </ol>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.correctTitle}
        footer={
          <>
            <Button type="submit" form={formId}>
              {text.save}
            </Button>
            <Button variant="secondary" data-color="neutral" onClick={() => setOpen(false)}>
              {text.cancel}
            </Button>
          </>
        }
      >
        <AddendumForm meeting={meeting} view={view} onClose={() => setOpen(false)} />
      </Dialog>
    </Panel>
  )
}

const formId = 'minutes-addendum'
const fields = z.strictObject({
  item: z.string().nullable(),
  text: lines(20_000).pipe(z.string().min(1)),
  by: line(200),
})

function AddendumForm({
  meeting,
  view,
  onClose,
}: Props & { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(minutesScreen)
  const add = useWrite('minutes.addendum')
  const form = useForm<z.input<typeof fields>>({
    resolver: zodResolver(fields),
    defaultValues: { item: null, text: '', by: '' },
  })
  const submit = form.handleSubmit((given) =>
    add.mutate(
      { meeting, ...given, item: view.items.find(({ id }) => id === given.item)?.id ?? null },
      {
        onSuccess: ({ number }) => {
          onClose()
          tellDone(text.saved(number))
        },
      },
    ),
  )
  return (
    <Form form={form} id={formId} onSubmit={submit} failure={add.error?.failure}>
      <SelectField
        control={form.control}
        name="item"
        label={text.about}
        empty={text.wholeMinutes}
        options={view.items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
      />
      <TextAreaField control={form.control} name="text" label={text.correction} rows={5} />
      <TextField
        control={form.control}
        name="by"
        label={text.correctionBy}
        description={text.correctionByHelp}
      />
    </Form>
  )
}
