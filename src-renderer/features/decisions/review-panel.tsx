import { Button } from '@digdir/designsystemet-react'
import { HourglassIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { ReviewView } from '#shared/contract/decisions.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { failureIn } from '../../ui/states.tsx'
import { Tag } from '../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import type { Decision } from './decision-screen.tsx'
import { DemandDialog } from './demand-dialog.tsx'
import { ReviewDialog } from './review-dialog.tsx'

/** Until when a legality review can be demanded, and how those that were demanded go (koml. ch. 27). */
export function ReviewPanel({ decision }: { readonly decision: Decision }): React.JSX.Element {
  const text = useText(decisionScreen)
  const format = useFormat()
  const mayWrite = useMayWrite()
  const [demanding, setDemanding] = useState(false)
  const [changed, setChanged] = useState<ReviewView | null>(null)
  const { reviewLimit, reviewOpen, reviews } = decision
  return (
    <Panel
      title={text.review}
      actions={
        mayWrite && (
          <Button variant="secondary" data-color="neutral" onClick={() => setDemanding(true)}>
            {text.demand}
          </Button>
        )
      }
    >
      {reviewLimit === null ? (
        <p className="small muted">{text.notFinal}</p>
      ) : (
        <>
          <p>
            <HourglassIcon aria-hidden />{' '}
            {reviewOpen
              ? text.limit(format.day(reviewLimit, 'weekday'))
              : text.limitOver(format.day(reviewLimit, 'weekday'))}
          </p>
          <p className="small muted">{text.limitGround}</p>
        </>
      )}
      {reviews.length > 0 && (
        <ul className="decision-reviews">
          {reviews.map((review) => (
            <ReviewLine
              key={review.id}
              review={review}
              mayWrite={mayWrite}
              onChange={() => setChanged(review)}
            />
          ))}
        </ul>
      )}
      <DemandDialog open={demanding} decision={decision} onClose={() => setDemanding(false)} />
      <ReviewDialog review={changed} onClose={() => setChanged(null)} />
    </Panel>
  )
}

const tones = {
  withBody: 'warning',
  toBeSent: 'warning',
  withMinistry: 'info',
  closed: 'neutral',
  withdrawn: 'neutral',
} as const

function ReviewLine({
  review,
  mayWrite,
  onChange,
}: {
  readonly review: ReviewView
  readonly mayWrite: boolean
  readonly onChange: () => void
}): React.JSX.Element {
  const text = useText(decisionScreen)
  const format = useFormat()
  const change = useWrite('legality.change')
  const { id, stage, initiative, members, requestedOn, subject, reason, outcome, note } = review
  const isOpen = stage !== 'closed' && stage !== 'withdrawn'
  const steps = [
    `${text.requestedOn} ${format.day(requestedOn)}`,
    ...(review.answeredOn === null || review.bodyAnswer === null
      ? []
      : [`${text.answers[review.bodyAnswer]} ${format.day(review.answeredOn)}`]),
    ...(review.sentOn === null ? [] : [`${text.sentOn} ${format.day(review.sentOn)}`]),
    ...(outcome === null || review.closedOn === null
      ? []
      : [`${text.outcomes[outcome]} ${format.day(review.closedOn)}`]),
  ]
  const withdraw = (): void =>
    change.mutate(
      { id, change: { withdrawn: true } },
      {
        onSuccess: ({ before }) =>
          tellDone(text.withdrawnDone, () => call('legality.change', { id, change: before })),
        onError: (error) => tellFailure(failureIn(error)),
      },
    )
  return (
    <li>
      <span className="decision-line">
        <Tag tone={tones[stage]}>{text.stages[stage]}</Tag>
        {isOpen && mayWrite && (
          <>
            <Button variant="tertiary" data-size="sm" onClick={onChange}>
              {text.next}
            </Button>
            <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={withdraw}>
              {text.withdraw}
            </Button>
          </>
        )}
      </span>
      <p>{initiative === 'ministry' ? text.byMinistry : text.by(members.join(', '))}</p>
      <p className="small">{text.subjects[subject]}</p>
      <p className="small muted">{steps.join(' · ')}</p>
      <p className="small">{reason}</p>
      {note !== '' && <p className="small">{note}</p>}
      {isOpen && (
        <p className="small">
          {review.suspended && review.suspendedBy !== null && review.suspendedOn !== null
            ? text.suspendedSince(text.suspenders[review.suspendedBy], format.day(review.suspendedOn))
            : text.carriesOn}
        </p>
      )}
    </li>
  )
}
