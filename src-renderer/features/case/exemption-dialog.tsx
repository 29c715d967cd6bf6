import { Button } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { disclosureEdit } from '#shared/contract/case.ts'
import type { DisclosureEdit } from '#shared/contract/case.ts'
import type { Failure } from '#shared/contract/reply.ts'
import { checkDisclosure } from '#shared/domain/disclosure/check.ts'
import type { DisclosureSubject } from '#shared/domain/disclosure/check.ts'
import type { DisclosureId } from '#shared/ids.ts'
import { factsWords } from '#shared/text/screen/case/facts.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioField, SelectField, SwitchField } from '../../ui/fields/choice-field.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../ui/fields/form.tsx'
import { TextAreaField, TextField } from '../../ui/fields/text-field.tsx'
import { failureIn } from '../../ui/states.tsx'
import { basisOf, partsOf, useBases } from './legal-choices.ts'

const formId = 'exemption'

type Given = {
  readonly before: DisclosureEdit | null
  readonly subject: DisclosureSubject
  /** The real title: the public one must not say the same. */
  readonly title: string
  readonly onStore: (disclosure: DisclosureEdit) => Promise<void>
}

/** Exempts a case or an attachment; the rules are asked before it is stored, field by field. */
export function ExemptionDialog({
  open,
  onClose,
  ...given
}: Given & { readonly open: boolean; readonly onClose: () => void }): React.JSX.Element {
  const text = useText(factsWords)
  const today = useRead('case.choices', {}, { enabled: open }).data?.today
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={given.before === null ? text.exempt : text.edit}
      size="large"
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.storeExemption}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      {today !== undefined && <ExemptionForm {...given} today={today} onDone={onClose} />}
    </Dialog>
  )
}

const fields = disclosureEdit
  .omit({ basis: true })
  .extend({ first: z.string().min(1), second: z.string().nullable(), until: z.string().nullable() })
type Fields = z.input<typeof fields>

function ExemptionForm({
  before,
  subject,
  title,
  today,
  onStore,
  onDone,
}: Given & { readonly today: string; readonly onDone: () => void }): React.JSX.Element {
  const text = useText(factsWords)
  const worded = useRefusalText()
  const bases = useBases(today)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { first, second } = partsOf(before?.basis ?? '')
  const form = useForm<Fields>({
    resolver: zodResolver(fields),
    defaultValues: {
      scope: before?.scope ?? 'whole',
      first,
      second,
      publicTitle: before?.publicTitle ?? '',
      widerAccessAssessed: before?.widerAccessAssessed ?? false,
      reason: before?.reason ?? '',
      until: before?.until ?? null,
    },
  })
  const { control } = form
  const chosen = bases.find(form.watch('first'), form.watch('second'))
  const seconds = bases.secondsOf(form.watch('first'))
  const store = async ({ first: one, second: two, ...rest }: Fields): Promise<void> => {
    const disclosure = { ...rest, basis: basisOf(one, two) }
    const id = '' as DisclosureId // the store's own; no rule asks for it
    const context = { subject, laidBeforeElectedBody: true, date: today, title }
    const wrong = checkDisclosure({ ...disclosure, id }, context)
    for (const refusal of wrong)
      form.setError(fieldOf(refusal.code), { type: 'words', message: worded(refusal) })
    if (wrong.length > 0) return
    try {
      await onStore(disclosure)
      onDone()
    } catch (error) {
      setFailure(failureIn(error))
    }
  }
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(store)} failure={failure}>
      <RadioField
        control={control}
        name="scope"
        label={text.scope}
        options={(['whole', 'part'] as const).map((value) => ({ value, label: text.scopes[value] }))}
      />
      <SelectField
        control={control}
        name="first"
        label={text.firstBasis}
        required
        empty={text.chooseBasis}
        options={bases.firsts}
      />
      {seconds.length > 0 && (
        <SelectField
          control={control}
          name="second"
          label={text.secondBasis}
          description={text.secondHint}
          required
          empty={text.chooseBasis}
          options={seconds}
        />
      )}
      <TextField
        control={control}
        name="publicTitle"
        label={text.publicTitle}
        description={text.publicTitleHint}
        required
      />
      <TextAreaField
        control={control}
        name="reason"
        label={text.reason}
        description={text.reasonHint}
        required
        max={4000}
        rows={3}
      />
      <FieldRow>
        <DateField
          control={control}
          name="until"
          label={text.until}
          description={chosen?.needsEndDate === true ? text.untilNeeded : text.untilHint}
          required={chosen?.needsEndDate === true}
        />
        {chosen?.widerAccess !== false && (
          <SwitchField
            control={control}
            name="widerAccessAssessed"
            label={text.wider}
            description={text.widerHint}
          />
        )}
      </FieldRow>
    </Form>
  )
}

/** The field that a rule speaks of. */
function fieldOf(code: string): keyof Fields {
  if (code.startsWith('disclosure.publicTitle')) return 'publicTitle'
  if (code.startsWith('disclosure.endDate')) return 'until'
  if (code === 'disclosure.reasonMissing') return 'reason'
  if (code === 'disclosure.unknownBasis') return 'second'
  return 'first'
}
