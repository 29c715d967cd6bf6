import { ClockIcon, PadlockLockedIcon } from '@navikt/aksel-icons'
import { useMemo } from 'react'
import type { InputRow } from '#shared/contract/hearing.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import { useText } from '../../../api/language.ts'
import type { Column } from '../../../ui/data-table.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Tag } from '../../../ui/tag.tsx'

/** The columns of the list; the same object while the language is. */
export function useInputColumns(): readonly Column<InputRow>[] {
  const text = useText(hearingWords)
  const { day } = useFormat()
  return useMemo(
    () => [
      {
        key: 'number',
        header: text.number,
        width: '4.8rem',
        align: 'end',
        cell: ({ number }) => <span className="number">{number}</span>,
      },
      {
        key: 'sender',
        header: text.sender,
        names: true,
        cell: ({ sender }) => sender,
      },
      {
        key: 'received',
        header: text.receivedOn,
        width: '6.6rem',
        cell: ({ receivedOn }) => day(receivedOn),
      },
      { key: 'notes', header: text.notes, width: '9rem', cell: (row) => <Notes row={row} /> },
    ],
    [text, day],
  )
}

/** What is out of the ordinary about an input: each in words, not by colour alone. */
function Notes({
  row: { late, exempt, sameAs, points, open },
}: {
  readonly row: InputRow
}): React.JSX.Element {
  const text = useText(hearingWords)
  return (
    <span className="hearing-notes">
      {late && (
        <Tag tone="warning" icon={ClockIcon}>
          {text.short.late}
        </Tag>
      )}
      {exempt && (
        <Tag tone="warning" icon={PadlockLockedIcon}>
          {text.short.exempt}
        </Tag>
      )}
      {sameAs.length > 0 && (
        <Tag tone="neutral">{text.short.same(sameAs.map((n) => `I-${n}`).join(', '))}</Tag>
      )}
      {points > 0 && open > 0 && <span className="small muted">{text.short.open(open)}</span>}
    </span>
  )
}
