import type { MadePacketAccount } from '#shared/contract/meeting.ts'
import { packetScreenWords } from '#shared/text/screen/packet.ts'
import { useText } from '../../../api/language.ts'
import { useFormat } from '../../../ui/format.ts'

/** Pages against the municipality's limit, and where they are: figures, and bars that say the same. */
export function PageBars({
  items,
  pages,
  budget,
}: Pick<MadePacketAccount, 'items' | 'pages' | 'budget'>): React.JSX.Element {
  const text = useText(packetScreenWords)
  const format = useFormat()
  const most = Math.max(1, ...items.map((item) => item.pages))
  const over = budget !== null && pages > budget
  return (
    <>
      <div className="budget" data-over={over || undefined}>
        <p>
          <strong>
            {budget === null
              ? text.noBudget(format.number(pages))
              : text.budget(format.number(pages), format.number(budget))}
          </strong>
          {over && <span> · {text.overBudget(format.number(pages - budget))}</span>}
        </p>
        {budget !== null && <Bar share={pages / budget} />}
      </div>
      <table className="table pages-table">
        <caption className="ds-sr-only">{text.pagesTitle}</caption>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {text.item}
            </th>
            <th scope="col" data-align="end">
              {text.firstPage}
            </th>
            <th scope="col" colSpan={2} className="pages-head">
              {text.pages}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ number, title, pages: own, firstPage }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- drafts have no number, and titles may repeat
            <tr key={place}>
              <td className="nowrap muted">{number}</td>
              <th scope="row">{title}</th>
              <td data-align="end">{firstPage}</td>
              <td data-align="end">{format.number(own)}</td>
              <td className="pages-bar" aria-hidden>
                <Bar share={own / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Bar({ share }: { readonly share: number }): React.JSX.Element {
  return (
    <div className="bar" aria-hidden>
      <div style={{ width: `${String(Math.min(100, Math.max(1, share * 100)))}%` }} />
    </div>
  )
}
