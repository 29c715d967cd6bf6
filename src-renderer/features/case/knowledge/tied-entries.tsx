import type { CaseId } from '#shared/ids.ts'
import { useRead } from '../../../api/hooks.ts'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

/** The entries of the knowledge base that are tied to an input or a decision: the same tie from its other end. */
export function TiedEntries({
  file,
  target,
}: {
  readonly file: CaseId
  readonly target: string
}): React.JSX.Element | null {
  const text = useKnowledgeText()
  const entries = useRead('case.knowledge', { id: file }).data?.entries ?? []
  const tied = entries.flatMap((entry) =>
    entry.links.filter(({ id }) => id === target).map(({ relation }) => ({ entry, relation })),
  )
  if (tied.length === 0) return null
  return (
    <div className="case-tied">
      <h3 className="subhead">{text.linked}</h3>
      <ul className="case-plain">
        {tied.map(({ entry, relation }) => (
          <li key={entry.id}>
            <span className="small muted">{text.relationsBack[relation]}</span>{' '}
            <a href={`#/saker/${file}/kunnskap/${entry.id}`}>
              K-{entry.number} {entry.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
