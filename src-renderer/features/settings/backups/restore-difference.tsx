import type { Output } from '#shared/contract/index.ts'
import { backupWords } from '#shared/text/screen/backups/words.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'

type Difference = Output<'backup.preview'>['difference']

/** What would be gone, as before and back again, by kind, with some names to know them by. */
export function RestoreDifference({ difference }: { readonly difference: Difference }): React.JSX.Element {
  const text = useText(backupWords)
  const format = useFormat()
  if (difference === null) return <Notice tone="info">{text.cannotCompare}</Notice>
  const changed = difference.kinds.filter(({ lost, older, back }) => lost + older + back > 0)
  const names = changed.flatMap(({ named }) => named).slice(0, 8)
  const acts = difference.actsSince === null ? text.otherTrail : text.acts(difference.actsSince)
  return (
    <section className="backups-difference">
      <h3>{text.sinceTitle}</h3>
      {changed.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <table className="table">
          <caption className="ds-sr-only">{text.sinceTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{text.thing}</th>
              {[text.lost, text.older, text.back].map((header) => (
                <th key={header} scope="col" data-align="end">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changed.map(({ kind, lost, older, back }) => (
              <tr key={kind}>
                <th scope="row">{text.kinds[kind]}</th>
                <td data-align="end">{format.number(lost)}</td>
                <td data-align="end">{format.number(older)}</td>
                <td data-align="end">{format.number(back)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {names.length > 0 && (
        <p className="small">
          {text.among}: {names.join(' · ')}
        </p>
      )}
      <p className="muted small">{acts}</p>
    </section>
  )
}
