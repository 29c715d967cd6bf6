import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { AgendaItem, PrintedNumber } from '#shared/domain/meeting/meeting.ts'
import type { AgendaItemId, AttachmentId, CaseId, MeetingId, PaperId } from '#shared/ids.ts'
import { numberColumns, rowToNumber, type NumberColumns } from './agenda.ts'
import { many, type Database } from './rows.ts'

/** The part of a disclosure that the public may know: its reason stays with the officer. */
export type PublicDisclosure = Pick<Disclosure, 'scope' | 'basis' | 'publicTitle' | 'until'>

/**
 * What anybody may read of an agenda item. `title` is the real one only where nothing exempts the item; where
 * something does, `case` and `paper` are null: there is no way from here to what is secret.
 */
export type AgendaHead = {
  readonly id: AgendaItemId
  readonly position: number
  readonly kind: AgendaItem['kind']
  readonly number: PrintedNumber | null
  readonly title: string
  readonly late: boolean
  readonly withdrawn: boolean
  /** Empty where something exempts the item. */
  readonly withdrawnReason: string
  readonly closedOn: string | null
  readonly disclosure: PublicDisclosure | null
  readonly case: CaseId | null
  readonly paper: PaperId | null
}

/** Likewise for an attachment; `attachment` and `pages` are null where it is exempt. */
export type AttachmentHead = {
  readonly number: number
  readonly kind: Attachment['kind']
  readonly title: string
  readonly pages: number | null
  readonly disclosure: PublicDisclosure | null
  readonly attachment: AttachmentId | null
}

type PublicColumns = {
  readonly scope: Disclosure['scope'] | null
  readonly basis: string
  readonly public_title: string
  readonly until: string | null
}

function rowToPublic({ scope, basis, public_title, until }: PublicColumns): PublicDisclosure | null {
  return scope === null ? null : { scope, basis, publicTitle: public_title, until }
}

/**
 * `reason` is never selected, and the real title only where nothing exempts the item: no later step can print
 * them by mistake. An exemption in part closes too: what may be given out of it is a document of its own
 * (disclosure/projection.ts). The store knows no date: one whose end has come closes until it is lifted.
 */
export const agendaHeadsSql = `SELECT i.id, i.position, i.kind, i.late, i.withdrawn, i.closed_on, ${numberColumns},
    d.scope, d.basis, d.public_title, d.until,
    CASE WHEN e.disclosure_id IS NULL THEN i.title ELSE d.public_title END AS title,
    CASE WHEN e.disclosure_id IS NULL THEN i.withdrawn_reason ELSE '' END AS withdrawn_reason,
    CASE WHEN e.disclosure_id IS NULL THEN i.case_id END AS case_id,
    CASE WHEN e.disclosure_id IS NULL THEN i.paper_id END AS paper_id
  FROM agenda_item i
  JOIN item_disclosure e ON e.item_id = i.id
  LEFT JOIN disclosure d ON d.id = e.disclosure_id
  LEFT JOIN printed_number n ON n.item_id = i.id
  WHERE i.meeting_id = ? ORDER BY i.position`

type HeadRow = Pick<AgendaHead, 'id' | 'position' | 'kind' | 'title'> &
  PublicColumns &
  NumberColumns & {
    readonly late: number
    readonly withdrawn: number
    readonly withdrawn_reason: string
    readonly closed_on: string | null
    readonly case_id: CaseId | null
    readonly paper_id: PaperId | null
  }

/** A meeting's agenda as the public may see it. A closed case is still listed (domain.md §5). */
export function agendaHeads(db: Database, meeting: MeetingId): AgendaHead[] {
  const toHead = (row: HeadRow): AgendaHead => ({
    id: row.id,
    position: row.position,
    kind: row.kind,
    number: rowToNumber(row),
    title: row.title,
    late: row.late === 1,
    withdrawn: row.withdrawn === 1,
    withdrawnReason: row.withdrawn_reason,
    closedOn: row.closed_on,
    disclosure: rowToPublic(row),
    case: row.case_id,
    paper: row.paper_id,
  })
  return many(db, toHead, agendaHeadsSql, meeting)
}

/** `shut`: the paper, its case or an agenda item that it lies behind is exempt, and with it all that is attached. */
export const attachmentHeadsSql = `WITH of_paper AS (SELECT p.id, coalesce(p.disclosure_id, c.disclosure_id,
      (SELECT max(i.disclosure_id) FROM agenda_item i WHERE i.paper_id = p.id)) IS NOT NULL AS shut
    FROM paper p JOIN case_file c ON c.id = p.case_id WHERE p.id = ?)
  SELECT a.number, a.kind, d.scope, d.basis, d.public_title, d.until,
    CASE WHEN o.shut OR d.id IS NOT NULL THEN coalesce(d.public_title, '') ELSE a.title END AS title,
    CASE WHEN o.shut OR d.id IS NOT NULL THEN NULL ELSE json_array_length(a.pages) END AS pages,
    CASE WHEN o.shut OR d.id IS NOT NULL THEN NULL ELSE a.id END AS id
  FROM of_paper o
  JOIN attachment a ON a.paper_id = o.id AND a.deleted_at IS NULL
  LEFT JOIN disclosure d ON d.id = a.disclosure_id
  ORDER BY a.number`

type AttachmentHeadRow = Pick<AttachmentHead, 'number' | 'kind' | 'title' | 'pages'> &
  PublicColumns & { readonly id: AttachmentId | null }

/** A paper's attachments as the public may see them. Behind an exempt paper even a title may be empty. */
export function attachmentHeads(db: Database, paper: PaperId): AttachmentHead[] {
  const toHead = ({ number, kind, title, pages, ...row }: AttachmentHeadRow): AttachmentHead => ({
    number,
    kind,
    title,
    pages,
    disclosure: rowToPublic(row),
    attachment: row.id,
  })
  return many(db, toHead, attachmentHeadsSql, paper)
}
