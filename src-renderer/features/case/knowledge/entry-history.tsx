import type { EntryId } from '#shared/ids.ts'
import { useRead } from '../../../api/hooks.ts'
import { useFormat } from '../../../ui/format.ts'
import { Answered } from '../../../ui/states.tsx'
import { ChangeLines } from '../../../marks/knowledge/change-lines.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

/** What the entry said before, latest first. */
export function EntryHistory({ id }: { readonly id: EntryId }): React.JSX.Element {
  const text = useKnowledgeText()
  const format = useFormat()
  const history = useRead('entry.history', { id })
  return (
    <section>
      <h3>{text.history}</h3>
      <Answered query={history} rows={2}>
        {(versions) => (
          <ol className="knowledge-history">
            {versions.map(({ version, enteredBy, enteredAt, change }) => (
              <li key={version}>
                <strong>{text.version(version)}</strong>{' '}
                <span className="small muted">{text.enteredBy(enteredBy, format.instant(enteredAt))}</span>
                {change !== null && <ChangeLines change={change} />}
              </li>
            ))}
          </ol>
        )}
      </Answered>
    </section>
  )
}
