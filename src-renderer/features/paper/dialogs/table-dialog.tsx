import { Button } from '@digdir/designsystemet-react'
import { useForm } from 'react-hook-form'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { NumberField, TextField } from '../../../ui/fields/text-field.tsx'
import type { Desk } from '../session/desk.ts'
import { insertTable } from '../tables/table-commands.ts'
import { run } from '../toolbar/tool.tsx'
import { usePaperWords } from '../words.ts'

type Size = { readonly columns: number; readonly rows: number; readonly caption: string }

/** How large a new table is, and what it shows. */
export function TableDialog({
  desk,
  onClose,
}: {
  readonly desk: Desk
  readonly onClose: () => void
}): React.JSX.Element {
  const text = usePaperWords()
  const kit = useText(kitWords)
  const form = useForm<Size>({ defaultValues: { columns: 3, rows: 3, caption: '' } })
  const isWithin = (value: unknown, most: number): boolean =>
    typeof value === 'number' && value >= 1 && value <= most
  const save = ({ columns, rows, caption }: Size): void => {
    if (!isWithin(columns, 20)) form.setError('columns', { type: 'words', message: text.tableColumnsWrong })
    else if (!isWithin(rows, 200)) form.setError('rows', { type: 'words', message: text.tableRowsWrong })
    else {
      run(desk, insertTable(rows, columns, caption.trim()))
      onClose()
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.tableInsert}
      size="small"
      description={text.tableHelp}
      footer={
        <>
          <Button type="submit" form="paper-table">
            {text.tableInsert}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {kit.cancel}
          </Button>
        </>
      }
    >
      <Form form={form} id="paper-table" onSubmit={form.handleSubmit(save)}>
        <FieldRow>
          <NumberField control={form.control} name="columns" label={text.tableColumns} width="6rem" />
          <NumberField control={form.control} name="rows" label={text.tableRows} width="6rem" />
        </FieldRow>
        <TextField
          control={form.control}
          name="caption"
          label={text.tableCaption}
          description={text.tableCaptionHelp}
        />
      </Form>
    </Dialog>
  )
}
