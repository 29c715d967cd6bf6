import { Button } from '@digdir/designsystemet-react'
import {
  BubbleChartIcon,
  CheckmarkCircleFillIcon,
  CircleIcon,
  HourglassIcon,
  TrashIcon,
} from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { CourseReading, CourseView } from '#shared/contract/course.ts'
import { courseTabWords } from '#shared/text/screen/case/course.ts'
import { outcomeWords, stageWords } from '#shared/text/screen/reading-codes.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { useFormat } from '../../../ui/format.ts'
import { failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { MandateActions } from './mandate-actions.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'

/** Where a hearing belongs: behind the reading that sent the case to it. */
const sends: ReadonlySet<CourseReading['outcome']> = new Set(['sentToHearing', 'newHearing'])

/** The readings in their order with the hearings between them: a sign, a word and a date for each. */
export function CourseLine({
  view,
  onDecide,
}: {
  readonly view: CourseView
  readonly onDecide: (reading: CourseReading) => void
}): React.JSX.Element {
  const { id, readings, hearings, points } = view
  const answered = points.all === 0 ? null : { done: points.all - points.unanswered, all: points.all }
  const first = readings.findIndex(({ stage }) => stage === 'first')
  const senders = readings.flatMap(({ outcome }, at) => (sends.has(outcome) ? [at] : []))
  const behind = (at: number): readonly number[] =>
    hearings.flatMap((_, which) => ((senders[which] ?? Math.max(first, 0)) === at ? [which] : []))
  return (
    <ol className="course-line">
      {readings.map((reading, at) => (
        <ReadingItem key={reading.id} file={id} reading={reading} onDecide={onDecide}>
          {behind(at).map((which) => (
            <HearingItem
              key={which}
              id={id}
              hearing={hearings[which] as CourseView['hearings'][number]}
              answered={which === hearings.length - 1 ? answered : null}
            />
          ))}
        </ReadingItem>
      ))}
    </ol>
  )
}

function ReadingItem({
  file,
  reading,
  onDecide,
  children,
}: {
  readonly file: CourseView['id']
  readonly reading: CourseReading
  readonly onDecide: (reading: CourseReading) => void
  readonly children: React.ReactNode
}): React.JSX.Element {
  const text = useText(courseTabWords)
  const stages = useText(stageWords)
  const outcomes = useText(outcomeWords)
  const format = useFormat()
  const worded = useRefusalText()
  const mayWrite = useMayWrite()
  const { stage, part, committee, item, outcome, missing } = reading
  const lies = outcome === null && reading.outcomes.length > 0
  const Sign = outcome !== null ? CheckmarkCircleFillIcon : item === null ? CircleIcon : HourglassIcon
  return (
    <>
      <li className="course-reading" data-done={outcome !== null} data-advises={part === 'advises'}>
        <Sign aria-hidden className="course-sign" />
        <div className="course-what">
          <strong>{part === 'advises' ? text.advises(committee.name) : stages[stage]}</strong>
          <span className="muted">
            {part === 'advises' ? stages[stage] : committee.name}
            {' · '}
            {item === null ? (
              text.notPlaced
            ) : (
              <Link href={`/moter/${item.meeting}`}>
                {item.number ?? item.kind}, {format.day(item.date)}
              </Link>
            )}
          </span>
          {lies && missing.length > 0 && (
            <div className="course-missing small">
              <span>{text.cannotYet}</span>
              <ul>
                {missing.map((refusal) => (
                  <li key={refusal.code}>{worded(refusal)}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <div className="course-end">
          {outcome !== null && <Tag tone="success">{outcomes[outcome]}</Tag>}
          {mayWrite && lies && missing.length === 0 && (
            <Button variant="secondary" data-color="neutral" onClick={() => onDecide(reading)}>
              {text.register}
            </Button>
          )}
          {mayWrite && reading.own !== null && reading.item === null && (
            <MandateActions file={file} reading={reading} />
          )}
          {mayWrite && reading.removable && reading.part === 'advises' && <RemoveAdviser reading={reading} />}
        </div>
      </li>
      {children}
    </>
  )
}

function RemoveAdviser({ reading }: { readonly reading: CourseReading }): React.JSX.Element {
  const text = useText(courseTabWords)
  const remove = useWrite('reading.removeAdviser')
  const { id, committee } = reading
  const take = async (): Promise<void> => {
    try {
      const before = await remove.mutateAsync({ id })
      tellDone(text.adviserRemoved(committee.name), () => call('reading.addAdviser', before))
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <Button
      variant="tertiary"
      data-color="neutral"
      icon
      aria-label={text.remove(committee.name)}
      onClick={() => void take()}
    >
      <TrashIcon aria-hidden />
    </Button>
  )
}

function HearingItem({
  id,
  hearing: { opensOn, closesOn, parties, inputs },
  answered,
}: {
  readonly id: CourseView['id']
  readonly hearing: CourseView['hearings'][number]
  readonly answered: { readonly done: number; readonly all: number } | null
}): React.JSX.Element {
  const text = useText(courseTabWords)
  const format = useFormat()
  return (
    <li className="course-reading course-hearing">
      <BubbleChartIcon aria-hidden className="course-sign" />
      <div className="course-what">
        <Link href={`/saker/${id}/horing`}>
          <strong>{text.hearing(format.day(opensOn), format.day(closesOn))}</strong>
        </Link>
        <span className="muted">
          {text.hearingParts(format.number(parties), format.number(inputs))}
          {answered !== null &&
            ` · ${text.answered(format.number(answered.done), format.number(answered.all))}`}
        </span>
      </div>
    </li>
  )
}
