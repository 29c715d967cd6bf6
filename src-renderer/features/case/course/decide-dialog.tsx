import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import type { CourseReading } from '#shared/contract/course.ts'
import { calls } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { outcomeWords, stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { RadioField } from '../../../ui/fields/choice-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Answered } from '../../../ui/states.tsx'
import { tell } from '../../../ui/toast-store.ts'

const formId = 'decide'
const { outcome, voteSummary } = calls['reading.decide'].in.shape
/** The points are written as one text, with an empty line between them. */
const fields = z.strictObject({ outcome, voteSummary, text: z.string().max(200_000) })
type Fields = z.input<typeof fields>

/** Registers what a body came to. What is registered stays. */
export function DecideDialog({
  id,
  reading,
  onClose,
}: {
  readonly id: CaseId
  readonly reading: CourseReading | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(courseTabWords)
  const stages = useText(stageWords)
  const title = reading === null ? '' : text.decideTitle(stages[reading.stage], reading.committee.name)
  return (
    <Dialog
      open={reading !== null}
      onClose={onClose}
      title={title}
      size="large"
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
      {reading !== null && <Proposed key={id} reading={reading} onDone={onClose} />}
    </Dialog>
  )
}

type Parts = { readonly reading: CourseReading; readonly onDone: () => void }

function Proposed({ reading, onDone }: Parts): React.JSX.Element {
  const proposal = useRead('reading.proposal', { id: reading.id })
  return (
    <Answered query={proposal} rows={6}>
      {({ points }) => <DecideForm reading={reading} proposed={points} onDone={onDone} />}
    </Answered>
  )
}

function DecideForm({
  reading,
  proposed,
  onDone,
}: Parts & { readonly proposed: readonly string[] }): React.JSX.Element {
  const text = useText(courseTabWords)
  const outcomes = useText(outcomeWords)
  const decide = useWrite('reading.decide')
  const [first] = reading.outcomes
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: { outcome: first ?? 'adopted', text: proposed.join('\n\n'), voteSummary: '' },
  })
  const save = async ({ outcome: made, text: written, voteSummary: vote }: Fields): Promise<void> => {
    const points = written
      .split(/\n\s*\n/)
      .map((point) => point.trim())
      .filter((point) => point !== '')
    try {
      await decide.mutateAsync({ reading: reading.id, outcome: made, points, voteSummary: vote })
      tell(text.decided(outcomes[made]))
      onDone()
    } catch {
      // the refusal is shown in the form
    }
  }
  const { control } = form
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={decide.error?.failure}>
      <Notice tone="info">{text.decideHelp}</Notice>
      <RadioField
        control={control}
        name="outcome"
        label={text.outcome}
        options={reading.outcomes.map((value) => ({ value, label: outcomes[value] }))}
      />
      <TextAreaField
        control={control}
        name="text"
        label={text.points}
        description={text.pointsHelp}
        rows={10}
      />
      <TextAreaField
        control={control}
        name="voteSummary"
        label={text.vote}
        description={text.voteHelp}
        rows={2}
      />
    </Form>
  )
}
