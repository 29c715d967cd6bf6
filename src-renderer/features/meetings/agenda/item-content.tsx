import {
  CircleSlashIcon,
  ClockIcon,
  EyeSlashIcon,
  PadlockLockedIcon,
  PaperclipIcon,
} from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { AgendaRow } from '#shared/contract/meeting.ts'
import { agendaWords } from '#shared/text/screen/agenda.ts'
import { itemKindWords } from '#shared/text/screen/meeting-codes.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useText } from '../../../api/language.ts'
import { Tag } from '../../../ui/tag.tsx'

/** What a line of the agenda says: number or kind, title, case, state of the paper, marks. */
export function ItemContent({ row }: { readonly row: AgendaRow }): React.JSX.Element {
  const text = useText(agendaWords)
  const kinds = useText(itemKindWords)
  const stages = useText(stageWords)
  const { kind, number, title, case: file, stage, paper, attachments } = row
  return (
    <>
      <div className="agenda-number" title={number === null ? text.noNumberHint : kinds[kind]}>
        <span>{number ?? kind}</span>
        {number === null && <span className="muted">{text.noNumber}</span>}
      </div>
      <div className="agenda-what" data-withdrawn={row.withdrawn || undefined}>
        <Link href={`/saker/${file.id}`} className="agenda-title">
          {title}
        </Link>
        <div className="agenda-more muted small">
          <span className="number">{file.caseNumber}</span>
          <span>{stages[stage]}</span>
          <span data-draft={paper.state === 'draft' || undefined}>{text.paper[paper.state]}</span>
          {attachments > 0 && (
            <span className="nowrap">
              <PaperclipIcon aria-hidden /> {text.attachments(attachments)}
            </span>
          )}
        </div>
        <Marks row={row} />
      </div>
    </>
  )
}

function Marks({ row }: { readonly row: AgendaRow }): React.JSX.Element | null {
  const text = useText(agendaWords)
  const { late, withdrawn, exempt, closed } = row
  if (!late && !withdrawn && exempt === null && !closed) return null
  return (
    <div className="agenda-marks">
      {withdrawn && (
        <Tag tone="neutral" icon={CircleSlashIcon}>
          {text.withdrawn}
        </Tag>
      )}
      {late && (
        <Tag tone="warning" icon={ClockIcon}>
          {text.late}
        </Tag>
      )}
      {exempt !== null && (
        <Tag tone="danger" icon={EyeSlashIcon}>
          {exempt}
        </Tag>
      )}
      {closed && (
        <Tag tone="danger" icon={PadlockLockedIcon}>
          {text.closed}
        </Tag>
      )}
    </div>
  )
}
