import type { Output } from '#shared/contract/index.ts'
import type { CaseId, EntryId } from '#shared/ids.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { Answered } from '../../../ui/states.tsx'
import { CitationTrail } from '../../../marks/knowledge/citation-trail.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

type Use = Output<'entry.uses'>['uses'][number]

/** «Brukt i»: every paragraph that cites the entry, with what it says, and those that do no longer. */
export function EntryUses({ file, id }: { readonly file: CaseId; readonly id: EntryId }): React.JSX.Element {
  const text = useKnowledgeText()
  const uses = useRead('entry.uses', { id })
  return (
    <section>
      <h3>{text.uses}</h3>
      <Answered query={uses} rows={3}>
        {(found) => (
          <>
            {found.trail.length > 0 && (
              <CitationTrail
                notes={found.trail}
                hrefOf={(paper, place) => placeOf(file, paper, place.block)}
              />
            )}
            {found.uses.length === 0 ? (
              <p className="muted">{text.noUses}</p>
            ) : (
              byPaper(found.uses).map(([first, ...others]) => (
                <PaperUses key={first.paper} file={file} first={first} uses={[first, ...others]} />
              ))
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function PaperUses({
  file,
  first,
  uses,
}: {
  readonly file: CaseId
  readonly first: Use
  readonly uses: readonly Use[]
}): React.JSX.Element {
  const text = useKnowledgeText()
  const stages = useText(stageWords)
  const state = first.frozen ? text.sent : text.draft
  return (
    <div className="knowledge-uses">
      <p className="small">
        <strong>
          {stages[first.stage]}, {first.committee}
        </strong>{' '}
        <span className="muted">
          {state}
          {first.version !== null && `, ${text.citesVersion(first.version)}`}
        </span>
      </p>
      <ul>
        {uses.map(({ block, section, excerpt, paper }) => (
          <li key={block}>
            <a href={placeOf(file, paper, block)}>
              <span className="small muted">{section}</span>
              <span className="knowledge-excerpt">{excerpt}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Address of a paragraph of a paper. */
function placeOf(file: CaseId, paper: string, block: string): string {
  return `#/saker/${file}/saksframlegg/${paper}/${block}`
}

type Some = readonly [Use, ...Use[]]

function byPaper(uses: readonly Use[]): readonly Some[] {
  const papers = new Map<string, [Use, ...Use[]]>()
  for (const use of uses) {
    const own = papers.get(use.paper)
    if (own === undefined) papers.set(use.paper, [use])
    else own.push(use)
  }
  return [...papers.values()].toReversed() // the latest paper first
}
