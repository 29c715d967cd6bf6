import type { AgendaRow } from '#shared/contract/meeting.ts'
import { ItemContent } from './item-content.tsx'

/** An agenda that has been sent: its order stands as it was printed. */
export function SentAgenda({ rows }: { readonly rows: readonly AgendaRow[] }): React.JSX.Element {
  return (
    <ol className="agenda">
      {rows.map((row) => (
        <li key={row.id} className="agenda-item">
          <ItemContent row={row} />
        </li>
      ))}
    </ol>
  )
}
