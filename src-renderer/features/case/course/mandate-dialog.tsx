import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { CourseView } from '#shared/contract/course.ts'
import { calls } from '#shared/contract/index.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { tellDone } from '../../../ui/toast-store.ts'

const formId = 'mandate'
const fields = calls['mandate.add'].in.omit({ case: true })
type Fields = z.input<typeof fields>
type Props = { readonly view: CourseView; readonly onClose: () => void }

/** Chooses the body that is to give a case its mandate. */
export function MandateDialog({ open, ...props }: Props & { readonly open: boolean }): React.JSX.Element {
  const text = useText(courseTabWords)
  return (
    <Dialog
      open={open}
      onClose={props.onClose}
      title={text.mandate}
      description={text.mandateHelp}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.add}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={props.onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <MandateForm {...props} />
    </Dialog>
  )
}

function MandateForm({ view, onClose }: Props): React.JSX.Element {
  const text = useText(courseTabWords)
  const add = useWrite('mandate.add')
  const first = view.readings.find(({ stage, part }) => stage === 'first' && part === 'decides')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { committee: first?.committee.id ?? view.readings[0]?.committee.id ?? ('' as never) },
  })
  const save = async (given: Fields): Promise<void> => {
    try {
      const { id } = await add.mutateAsync({ case: view.id, ...given })
      tellDone(text.mandateAdded, () => call('mandate.remove', { id }))
      onClose()
    } catch {
      // the refusal is shown in the form
    }
  }
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={add.error?.failure}>
      <SelectField
        control={form.control}
        name="committee"
        label={text.adviserBody}
        required
        empty={text.choose}
        options={view.committees.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  )
}
