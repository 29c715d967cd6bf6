import { ArrowLeftIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { DecisionId } from '#shared/ids.ts'
import { decisionsWords } from '#shared/text/screen/case/material.ts'
import { decisionScreen } from '#shared/text/screen/decisions/words.ts'
import { useRead } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { ExemptTag } from '../../marks/exempt-tag.tsx'
import { DecisionStateTag } from '../../marks/follow-up-marks.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { Facts, Panel } from '../../ui/panel.tsx'
import { ErrorState, Loading, failureIn } from '../../ui/states.tsx'
import { LinksPanel } from './links-panel.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { TasksPanel } from './tasks-panel.tsx'
import './decisions.css'

export type Decision = Output<'decision.get'>

/** One decision: its text and votes, its tasks, what it does to others and they to it, and reviews of its legality. */
export function DecisionScreen({ id }: { readonly id: DecisionId }): React.JSX.Element {
  const text = useText(decisionScreen)
  const kinds = useText(decisionsWords).kinds
  const format = useFormat()
  const query = useRead('decision.get', { id })
  const { data } = query
  if (data === undefined)
    return (
      <Page title={text.text}>
        {query.error === null ? (
          <Loading rows={8} />
        ) : (
          <ErrorState failure={failureIn(query.error)} onRetry={() => void query.refetch()} />
        )}
      </Page>
    )
  const { row } = data
  return (
    <Page
      wide
      title={`${kinds[row.kind]}: ${row.case.title}`}
      meta={
        <>
          <span>
            {row.committee.name} {row.number ?? ''} · {format.day(row.madeOn, 'long')}
          </span>
          <DecisionStateTag state={row.state} />
          {row.exempt && <ExemptTag />}
          <Link href="/vedtak" className="decisions-back">
            <ArrowLeftIcon aria-hidden /> {text.back}
          </Link>
        </>
      }
    >
      <div className="decision-grid">
        <div>
          <Panel title={text.points}>
            <ol className="decision-points">
              {row.points.map((point, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a point's number is its place
                <li key={at}>{point}</li>
              ))}
            </ol>
          </Panel>
          <TasksPanel decision={data} />
        </div>
        <div>
          <About decision={data} />
          <LinksPanel decision={data} />
          <ReviewPanel decision={data} />
        </div>
      </div>
    </Page>
  )
}

function About({ decision: { row, votes } }: { readonly decision: Decision }): React.JSX.Element {
  const text = useText(decisionScreen)
  const format = useFormat()
  return (
    <Panel title={text.about}>
      <Facts
        rows={[
          {
            label: text.case,
            value: (
              <Link href={`/saker/${row.case.id}/vedtak/${row.id}`}>
                {row.case.caseNumber} {row.case.title}
              </Link>
            ),
          },
          {
            label: text.meeting,
            value: (
              <Link href={`/moter/${row.meeting}`}>
                {row.committee.name} {format.day(row.madeOn, 'long')}
              </Link>
            ),
          },
          { label: text.vote, value: row.voteSummary === '' ? '–' : row.voteSummary },
          ...(votes.length === 0
            ? []
            : [
                {
                  label: text.partyVotes,
                  value: votes
                    .map(
                      ({ party, votes: cast }) =>
                        `${party}: ${text.votes(cast.for, cast.against, cast.blank)}`,
                    )
                    .join(' · '),
                },
              ]),
        ]}
      />
    </Panel>
  )
}
