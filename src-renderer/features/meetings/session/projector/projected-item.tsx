import { PadlockLockedIcon } from '@navikt/aksel-icons'
import type { ProjectedItem } from '#shared/contract/session-projection.ts'
import { pointsOf } from '#shared/domain/meeting/session/compose-decision.ts'
import { projectorWords } from '#shared/text/screen/session/projector.ts'
import { useText } from '../../../../api/language.ts'

type Open = Extract<ProjectedItem, { kind: 'open' }>

/** An item on the wall; of one that is shut its number and the ground. */
export function ProjectedItemView({ item }: { readonly item: ProjectedItem }): React.JSX.Element {
  const text = useText(projectorWords)
  if (item.kind === 'shut')
    return (
      <div className="projector-still projector-shut">
        <p className="projector-number number">{item.number}</p>
        <h1>
          <PadlockLockedIcon aria-hidden /> {text.shut}
        </h1>
        {item.ground !== '' && <p>{item.ground}</p>}
      </div>
    )
  const { number, title, motions, last, decision, closed } = item
  const isSettled = last !== null && decision.length > 0
  // what was decided stands for itself once all is voted on
  const isOver = closed || (isSettled && item.next === null)
  return (
    <div className="projector-item">
      <div className="projector-title">
        <p className="projector-number number">{number}</p>
        <h1>{title}</h1>
      </div>
      <div className="projector-columns">
        <section className="projector-texts">
          {isSettled ? <Text title={text.decision} points={decision} of="decision" /> : <Base item={item} />}
          {motions.length > 0 && !isOver && <h2 className="projector-subhead">{text.motions}</h2>}
          {!isOver && motions.map((motion) => <Motion key={motion.number} motion={motion} />)}
        </section>
        <section className="projector-votes">
          {last !== null && <LastVote last={last} />}
          {item.next !== null && !closed && <NextVote item={item} next={item.next} />}
        </section>
      </div>
    </div>
  )
}

function Base({ item: { proposal, recommendation } }: { readonly item: Open }): React.JSX.Element | null {
  const text = useText(projectorWords)
  if (recommendation !== null)
    return (
      <Text
        title={text.recommendation(recommendation.body)}
        points={recommendation.points}
        of="recommendation"
      />
    )
  return proposal.length === 0 ? null : <Text title={text.proposal} points={proposal} of="proposal" />
}

function Text({
  title,
  points,
  of,
}: {
  readonly title: string
  readonly points: readonly string[]
  readonly of: string
}): React.JSX.Element {
  return (
    <div className="projector-text" data-of={of}>
      <h2>{title}</h2>
      <ol data-one={points.length === 1 || undefined}>
        {points.map((point, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- points have no other name than their place
          <li key={at}>{point}</li>
        ))}
      </ol>
    </div>
  )
}

function Motion({ motion }: { readonly motion: Open['motions'][number] }): React.JSX.Element {
  const text = useText(projectorWords)
  const { number, party, togetherWith, author, changesPoint, carried } = motion
  const points = pointsOf(motion.text)
  const behind = [party === '' ? author : party, togetherWith].filter((part) => part !== '').join(', ')
  return (
    <div className="projector-text" data-of="motion">
      <h2>
        {text.motion(number)}
        {behind !== '' && <span> {behind}</span>}
        {changesPoint !== null && <span> · {text.on(changesPoint)}</span>}
        {carried !== null && (
          <em data-carried={carried || undefined}>{carried ? text.adopted : text.lost}</em>
        )}
      </h2>
      {points.length === 0 && changesPoint !== null && <p>{text.strikes(changesPoint)}</p>}
      {points.map((point) => (
        <p key={point}>{point}</p>
      ))}
    </div>
  )
}

function NextVote({
  item,
  next,
}: {
  readonly item: Open
  readonly next: NonNullable<Open['next']>
}): React.JSX.Element {
  const text = useText(projectorWords)
  const nameOf = (label: string): string => {
    if (label === 'P') return text.proposal
    if (label === 'I') return text.recommended
    const motion = item.motions.find(({ number }) => String(number) === label)
    return motion === undefined
      ? label
      : `${text.motion(motion.number)}${motion.party === '' ? '' : ` (${motion.party})`}`
  }
  return (
    <div className="projector-next">
      <h2>{text.next}</h2>
      <p>{next.labels.map(nameOf).join(` ${text.against} `)}</p>
    </div>
  )
}

function LastVote({ last }: { readonly last: NonNullable<Open['last']> }): React.JSX.Element {
  const text = useText(projectorWords)
  const cast = last.sides.reduce((sum, { votes }) => sum + votes, 0) + last.blank
  return (
    <div className="projector-vote">
      <h2>{text.result}</h2>
      <p>{last.question}</p>
      <dl>
        {last.sides.map(({ label, votes, parties }, place) => (
          <div key={label} data-place={last.form === 'forAgainst' ? place + 1 : undefined}>
            <dt>{label}</dt>
            <dd>
              <strong className="number">{votes}</strong>
              <span className="projector-bar" aria-hidden>
                <span style={{ inlineSize: `${String(cast === 0 ? 0 : (votes / cast) * 100)}%` }} />
              </span>
              {!last.written && votes > 0 && (
                <span className="projector-parties">
                  {parties
                    .map((each) => `${each.name === '' ? text.noParty : each.name} ${String(each.votes)}`)
                    .join(', ')}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {last.blank > 0 && (
        <p>
          {text.blank}: <span className="number">{last.blank}</span>
        </p>
      )}
      {last.written && <p>{text.written}</p>}
      {last.tie && <p className="projector-tie">{text.tie}</p>}
    </div>
  )
}
