import { BookIcon } from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import { supportWords } from '#shared/text/screen/paper/support.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { CitationTrail } from '../../../marks/knowledge/citation-trail.tsx'
import { ChangeLines, useSince } from '../../../marks/knowledge/change-lines.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { goToBlock } from '../outline.tsx'
import { useDesk } from '../session/desk.ts'

type Support = Output<'paper.support'>
type Cited = Support['cited'][number]

/** What the paper rests on: what has changed under it, what broke, which claims rest on nothing. */
export function SupportPane(): React.JSX.Element {
  const desk = useDesk()
  const support = useRead('paper.support', { id: desk.session.paper.id }, { keep: true })
  const go = ({ sectionKey, block }: { readonly sectionKey: string; readonly block: string }): void =>
    goToBlock(desk, sectionKey, block)
  return (
    <Answered query={support}>
      {(found) => (
        <div className="paper-support">
          {found.trail.length > 0 && <CitationTrail notes={found.trail} onGo={go} />}
          <Claims claims={found.claims} onGo={go} />
          <CitedEntries support={found} />
        </div>
      )}
    </Answered>
  )
}

function Claims({
  claims,
  onGo,
}: {
  readonly claims: Support['claims']
  readonly onGo: (claim: Support['claims'][number]) => void
}): React.JSX.Element | null {
  const text = useText(supportWords)
  if (claims.length === 0) return null
  return (
    <section>
      <h3>
        {text.unsupported} <span className="muted">{claims.length}</span>
      </h3>
      <p className="small muted">{text.unsupportedHelp}</p>
      <ul className="paper-missing">
        {claims.map((claim) => (
          <li key={claim.block}>
            <button type="button" onClick={() => onGo(claim)}>
              <span className="small muted">
                {text.why[claim.why]} · {claim.section}
              </span>
              <span className="knowledge-excerpt">{claim.excerpt}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CitedEntries({ support: { cited, unused } }: { readonly support: Support }): React.JSX.Element {
  const text = useText(supportWords)
  if (cited.length === 0)
    return (
      <EmptyState icon={BookIcon} title={text.none}>
        {text.noneHelp}
      </EmptyState>
    )
  const doubtful = cited.filter(isDoubtful)
  return (
    <section>
      <h3>
        {text.cited} <span className="muted">{cited.length}</span>
      </h3>
      {doubtful.length === 0 && <p className="small muted">{text.allHold}</p>}
      <ul className="paper-cited">
        {[...doubtful, ...cited.filter((each) => !isDoubtful(each))].map((entry) => (
          <li key={entry.id}>
            <CitedEntry entry={entry} />
          </li>
        ))}
      </ul>
      {unused.length > 0 && (
        <details>
          <summary>{text.unused(unused.length)}</summary>
          <ul className="paper-cited">
            {unused.map(({ id, number, title }) => (
              <li key={id}>
                <strong>K-{number}</strong> {title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const isDoubtful = ({ change, flags, unsourced, gone }: Cited): boolean =>
  change !== null || flags.length > 0 || unsourced || gone

function CitedEntry({ entry }: { readonly entry: Cited }): React.JSX.Element {
  const text = useText(supportWords)
  const knowledge = useKnowledgeText()
  const since = useSince()
  const { number, title, times, flags, unsourced, gone, change } = entry
  return (
    <>
      <strong>K-{number}</strong> {title} <span className="small muted">{text.times(times)}</span>
      <span className="paper-cited-tags">
        {change !== null && <Tag tone="info">{since(change.stage)}</Tag>}
        {flags.map((flag) => (
          <Tag key={flag} tone="warning">
            {knowledge.flags[flag]}
          </Tag>
        ))}
        {unsourced && <Tag tone="warning">{text.unsourced}</Tag>}
        {gone && <Tag tone="danger">{text.gone}</Tag>}
      </span>
      {change !== null && <ChangeLines change={change} />}
    </>
  )
}
