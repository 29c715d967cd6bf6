import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { RetentionOfHearing } from '#shared/contract/retention.ts'
import type { HearingId } from '#shared/ids.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { RetentionHolds } from '../../../marks/retention-holds.tsx'
import { useFormat } from '../../../ui/format.ts'
import { RetentionDialog } from './retention-dialog.tsx'

/** When personal data in the inputs of a hearing goes, reckoned from what, and what holds it; with a way to change it. */
export function RetentionLine({ hearing }: { readonly hearing: HearingId }): React.JSX.Element | null {
  const text = useText(privacyWords)
  const mayWrite = useMayWrite()
  const [open, setOpen] = useState(false)
  const plan = useRead('retention.hearing', { hearing }).data
  const today = useRead('program.today', {}).data ?? null
  if (plan === undefined || plan === null) return null
  return (
    <>
      <div className="hearing-retention" data-standing={plan.standing}>
        <div>
          <Said plan={plan} />
          {plan.standing !== 'empty' && <RetentionHolds holds={plan.holds} />}
        </div>
        {mayWrite && plan.standing !== 'empty' && (
          <Button
            variant="tertiary"
            data-color="neutral"
            onClick={() => setOpen(true)}
            aria-haspopup="dialog"
          >
            {text.change}
            <span className="ds-sr-only">: {text.changeTitle}</span>
          </Button>
        )}
      </div>
      {open && <RetentionDialog plan={plan} today={today} onClose={() => setOpen(false)} />}
    </>
  )
}

function Said({ plan }: { readonly plan: RetentionOfHearing }): React.JSX.Element | null {
  const text = useText(privacyWords)
  const format = useFormat()
  const { standing, dueOn, from, counts, said } = plan
  const day = dueOn === null ? '' : format.day(dueOn, 'long')
  if (standing === 'empty') return counts.erased > 0 ? <p>{text.lineErased(counts.erased)}</p> : null
  const line =
    dueOn === null
      ? text.lineOpen
      : standing === 'due'
        ? text.lineDue(day)
        : standing === 'held'
          ? text.lineHeld(day)
          : text.lineGoes(day)
  const why = said.choice?.reason ?? (from === null ? '' : text.from[from.fact](format.day(from.day, 'long')))
  return (
    <p>
      {line}
      {why !== '' && <small>{why}</small>}
    </p>
  )
}
