import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { AttachmentRow } from '#shared/contract/case-material.ts'
import { title } from '#shared/contract/values.ts'
import { attachmentsWords } from '#shared/text/screen/case/attachments.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioField } from '../../ui/fields/choice-field.tsx'
import { Form } from '../../ui/fields/form.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { tellDone } from '../../ui/toast-store.ts'
import { ExemptionDialog } from './exemption-dialog.tsx'

const formId = 'attachment'

export type Editing = { readonly row: AttachmentRow; readonly what: 'facts' | 'exemption' }

/** The windows in which an attachment is changed. */
export function AttachmentDialogs({
  editing,
  onClose,
}: {
  readonly editing: Editing | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(attachmentsWords)
  const update = useWrite('attachment.update')
  const row = editing?.row
  return (
    <>
      <Dialog
        open={editing?.what === 'facts'}
        onClose={onClose}
        title={text.editTitle}
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
        {row !== undefined && <AttachmentForm row={row} onDone={onClose} />}
      </Dialog>
      <ExemptionDialog
        open={editing?.what === 'exemption'}
        onClose={onClose}
        subject="attachment"
        title={row?.title ?? ''}
        before={row?.disclosure ?? null}
        onStore={async (disclosure) => {
          if (row === undefined) return
          const { before } = await update.mutateAsync({ id: row.id, change: { disclosure } })
          tellDone(text.exempted(row.title), () => call('attachment.update', { id: row.id, change: before }))
        }}
      />
    </>
  )
}

const fields = z.strictObject({ title, kind: z.enum(['enclosed', 'unprinted']) })
type Fields = z.input<typeof fields>

function AttachmentForm({
  row,
  onDone,
}: {
  readonly row: AttachmentRow
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(attachmentsWords)
  const update = useWrite('attachment.update')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { title: row.title, kind: row.kind },
  })
  const save = async (change: Fields): Promise<void> => {
    const done = await update.mutateAsync({ id: row.id, change }).catch(() => null)
    if (done === null) return
    onDone()
    tellDone(text.changed(change.title), () => call('attachment.update', { id: row.id, change: done.before }))
  }
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={update.error?.failure}>
      <TextField control={form.control} name="title" label={text.name} required />
      <RadioField
        control={form.control}
        name="kind"
        label={text.kind}
        options={(['enclosed', 'unprinted'] as const).map((value) => ({
          value,
          label: text.kinds[value],
          hint: text.kindHints[value],
        }))}
      />
    </Form>
  )
}
