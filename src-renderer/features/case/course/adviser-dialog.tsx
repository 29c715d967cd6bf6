import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { CourseView } from '#shared/contract/course.ts'
import { calls } from '#shared/contract/index.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { SelectField } from '../../../ui/fields/choice-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { tellDone } from '../../../ui/toast-store.ts'

const formId = 'adviser'
const fields = calls['reading.addAdviser'].in.omit({ case: true })
type Fields = z.input<typeof fields>
type Props = { readonly view: CourseView; readonly onClose: () => void }

/** One more body that gives its opinion before the one that decides. */
export function AdviserDialog({ open, ...props }: Props & { readonly open: boolean }): React.JSX.Element {
  const text = useText(courseTabWords)
  return (
    <Dialog
      open={open}
      onClose={props.onClose}
      title={text.addAdviser}
      description={text.adviserHelp}
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
      <AdviserForm {...props} />
    </Dialog>
  )
}

function AdviserForm({ view, onClose }: Props): React.JSX.Element {
  const text = useText(courseTabWords)
  const stages = useText(stageWords)
  const add = useWrite('reading.addAdviser')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { committee: '' as Fields['committee'], stage: view.advisable[0] ?? 'first' },
  })
  const stage = form.watch('stage')
  const deciding = view.readings.find(
    (each) => each.stage === stage && each.part === 'decides' && each.outcome === null,
  )
  const bodies = view.committees.filter(({ id }) => id !== deciding?.committee.id)
  const save = async (given: Fields): Promise<void> => {
    try {
      const { id } = await add.mutateAsync({ case: view.id, ...given })
      const name = view.committees.find((each) => each.id === given.committee)?.name ?? ''
      tellDone(text.adviserAdded(name), () => call('reading.removeAdviser', { id }))
      onClose()
    } catch {
      // the refusal is shown in the form
    }
  }
  const { control } = form
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={add.error?.failure}>
      <SelectField
        control={control}
        name="stage"
        label={text.adviserStage}
        options={view.advisable.map((value) => ({ value, label: stages[value] }))}
      />
      <SelectField
        control={control}
        name="committee"
        label={text.adviserBody}
        required
        empty={text.choose}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form>
  )
}
