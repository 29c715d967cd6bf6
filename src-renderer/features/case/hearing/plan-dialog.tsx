import { Button, Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { CaseFacts } from '#shared/contract/case.ts'
import { partyGroups } from '#shared/contract/hearing.ts'
import { checkHearingPeriod } from '#shared/domain/case/course-template.ts'
import { daysBetween, isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { HearingPlan } from '#shared/domain/hearing/hearing-plan.ts'
import type { PartyGroup } from '#shared/domain/hearing/hearing.ts'
import { hearingPlanWords } from '#shared/text/screen/case/hearing-plan.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { DateField } from '../../../ui/fields/date-field.tsx'
import { FieldRow, Form } from '../../../ui/fields/form.tsx'
import { TextAreaField } from '../../../ui/fields/text-field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import type { HearingView, OneHearing } from './hearing-tab.tsx'

const formId = 'hearing-plan'

type Fields = { opensOn: string | null; closesOn: string | null } & Record<PartyGroup, string>

type Given = {
  readonly facts: CaseFacts
  readonly view: HearingView
  /** null: a new one. */
  readonly hearing: OneHearing | null
  readonly onClose: () => void
}

/** Sets when a case is heard, and by whom: a line for each party, under its group. */
export function PlanDialog({ title, ...given }: Given & { readonly title?: string }): React.JSX.Element {
  const text = useText(hearingPlanWords)
  const { hearing, onClose } = given
  const remove = useWrite('hearing.remove')
  const onRemove = async (id: OneHearing['id']): Promise<void> => {
    try {
      const { before } = await remove.mutateAsync({ hearing: id })
      onClose()
      tellDone(text.removed, () => call('hearing.plan', { case: given.facts.id, hearing: null, ...before }))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Dialog
      open
      size="large"
      title={title ?? text.plan}
      onClose={onClose}
      footer={
        <>
          <Button type="submit" form={formId}>
            {text.save}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
          {hearing !== null && hearing.inputs === 0 && given.facts.state !== 'hearing' && (
            <Button variant="tertiary" data-color="danger" onClick={() => void onRemove(hearing.id)}>
              {text.remove}
            </Button>
          )}
        </>
      }
    >
      <PlanForm {...given} />
    </Dialog>
  )
}

function PlanForm({ facts, view, hearing, onClose }: Given): React.JSX.Element {
  const text = useText(hearingPlanWords)
  const { groups } = useText(hearingWords)
  const plan = useWrite('hearing.plan')
  const worded = useRefusalText()
  const standing = hearing ?? view.hearings.at(-1) ?? null
  const [withCouncils, setWithCouncils] = useState(hearing === null)
  const listed = (group: PartyGroup): string =>
    (standing?.parties ?? [])
      .filter((party) => party.group === group)
      .map(({ name }) => name)
      .join('\n')
  const form = useForm<Fields>({
    defaultValues: {
      opensOn: hearing?.opensOn ?? null,
      closesOn: hearing?.closesOn ?? null,
      ...(Object.fromEntries(partyGroups.map((group) => [group, listed(group)])) as Record<
        PartyGroup,
        string
      >),
    },
  })
  const { control } = form
  const typed = form.watch()
  const missing = view.councils.filter(
    ({ name }) => !linesIn(typed.statutoryCouncils).some((line) => line.includes(name)),
  )
  const save = async ({ opensOn, closesOn, ...byGroup }: Fields): Promise<void> => {
    const parties = partyGroups.flatMap((group) => linesIn(byGroup[group]).map((name) => ({ name, group })))
    const councils = withCouncils ? missing : []
    const given = {
      opensOn: opensOn ?? '0000-00-00',
      closesOn: closesOn ?? '0000-00-00',
      parties: [...parties, ...councils],
    }
    try {
      const made = await plan.mutateAsync({ case: facts.id, hearing: hearing?.id ?? null, ...given })
      const { before, hearing: id } = made
      onClose()
      tellDone(before === null ? text.planned : text.changed, () =>
        before === null
          ? call('hearing.remove', { hearing: id })
          : call('hearing.plan', { case: facts.id, hearing: id, ...before }),
      )
    } catch {
      // the refusal is shown in the form
    }
  }
  return (
    <Form form={form} id={formId} onSubmit={form.handleSubmit(save)} failure={plan.error?.failure}>
      <FieldRow>
        <DateField
          control={control}
          name="opensOn"
          label={text.opensOn}
          required
          locked={facts.state === 'hearing' ? text.openedHelp : undefined}
        />
        <DateField control={control} name="closesOn" label={text.closesOn} required />
      </FieldRow>
      <Length plan={typed} template={facts.template} worded={worded} />
      <h3 className="subhead">{text.parties}</h3>
      <p className="muted small hearing-hint">{text.partiesHelp}</p>
      {missing.length > 0 && (
        <Checkbox
          label={text.councils(missing.map(({ name }) => name).join(', '))}
          checked={withCouncils}
          onChange={({ target }) => setWithCouncils(target.checked)}
        />
      )}
      <div className="hearing-groups">
        {partyGroups.map((group) => (
          <TextAreaField key={group} control={control} name={group} label={groups[group]} rows={2} />
        ))}
      </div>
    </Form>
  )
}

/** How long that is, and what law or custom says of it, while it is typed. */
function Length({
  plan: { opensOn, closesOn },
  template,
  worded,
}: {
  readonly plan: Pick<Fields, 'opensOn' | 'closesOn'>
  readonly template: CaseFacts['template']
  readonly worded: ReturnType<typeof useRefusalText>
}): React.JSX.Element | null {
  const text = useText(hearingPlanWords)
  if (opensOn === null || closesOn === null || !isIsoDate(opensOn) || !isIsoDate(closesOn)) return null
  if (closesOn < opensOn) return null
  const period: Pick<HearingPlan, 'opensOn' | 'closesOn'> = { opensOn, closesOn }
  const short = checkHearingPeriod(template, period)
  return short === null ? (
    <p className="muted small hearing-hint">{text.length(daysBetween(opensOn, closesOn))}</p>
  ) : (
    <Notice tone={short.weight === 'refused' ? 'danger' : 'warning'}>{worded(short.refusal)}</Notice>
  )
}

const linesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '')
