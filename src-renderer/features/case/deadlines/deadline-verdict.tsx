import { Button } from '@digdir/designsystemet-react'
import type { DeadlineConflict } from '#shared/contract/deadlines.ts'
import { deadlineWords } from '#shared/text/screen/case/deadlines/words.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Way } from './deadlines-panel.tsx'
import { useDeadlineText } from './use-deadline-text.ts'

const tones = { good: 'success', tight: 'warning', impossible: 'danger' } as const

/** Whether the days suffice: if not, between which two, by how many, and which day would do. */
export function DeadlineVerdict({
  way,
  onGoal,
}: {
  readonly way: Way
  readonly onGoal: (goal: string) => void
}): React.JSX.Element {
  const text = useText(deadlineWords)
  const worded = useDeadlineText()
  const format = useFormat()
  const { verdict, conflicts, earliestGoal, earliestLawful, steps } = way
  const goal = worded.body(steps.find(({ key }) => key === way.goalStep)?.body?.name ?? '')
  const off = steps.filter(({ dayOff }) => dayOff !== null)
  return (
    <>
      <div aria-live="polite">
        <Notice
          tone={tones[verdict]}
          title={text.verdicts[verdict]}
          actions={
            verdict !== 'good' && (
              <Button
                variant="secondary"
                data-color="neutral"
                onClick={() => onGoal(verdict === 'impossible' ? earliestLawful : earliestGoal)}
              >
                {text.chooseDay(format.day(verdict === 'impossible' ? earliestLawful : earliestGoal))}
              </Button>
            )
          }
        >
          {verdict === 'good' ? (
            <p>{text.good(goal, format.day(way.goal))}</p>
          ) : (
            <>
              {conflicts.map((conflict) => (
                <Conflict key={conflict.to} conflict={conflict} way={way} />
              ))}
              <p>
                {text.firstGood(goal, format.day(earliestGoal))}{' '}
                {text.firstLawful(format.day(earliestLawful))}
              </p>
            </>
          )}
        </Notice>
      </div>
      {off.map((step) => (
        <Notice key={step.key} tone="warning">
          <p>{text.dayOff(worded.step(step), format.day(step.earliest), worded.dayOff(step.dayOff ?? ''))}</p>
        </Notice>
      ))}
    </>
  )
}

function Conflict({
  conflict: { from, fromDay, to, toDay, short, links },
  way: { steps },
}: {
  readonly conflict: DeadlineConflict
  readonly way: Way
}): React.JSX.Element {
  const text = useText(deadlineWords)
  const worded = useDeadlineText()
  const format = useFormat()
  const name = (key: string): string => {
    const step = steps.find((each) => each.key === key)
    return step === undefined ? key : worded.step(step)
  }
  const start = from === null ? text.today : `«${name(from)}»`
  return (
    <>
      <p>
        {text.between(start, format.day(fromDay), `«${name(to)}»`, format.day(toDay))}{' '}
        <strong>{text.short(short)}</strong>.
      </p>
      <details className="deadlines-links">
        <summary>{text.takes}</summary>
        <ol>
          {links.map(({ day, ...bond }) => (
            <li key={bond.to}>
              <span className="deadlines-day">{format.day(day)}</span>
              <span>
                {name(bond.to)}
                <span className="small muted">
                  {bond.least > 0 && `${text.days[bond.count](bond.least)} · `}
                  {worded.ground(bond.ground)}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}
