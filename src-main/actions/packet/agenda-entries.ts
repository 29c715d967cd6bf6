import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CaseId, AgendaItemId, PaperId } from '#shared/ids.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { printBasis } from '#shared/domain/disclosure/check.ts'
import { closingGround } from '#shared/domain/meeting/closing-ground.ts'
import type { ItemKind, Meeting, PrintedNumber } from '#shared/domain/meeting/meeting.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { agendaOf } from '../../store/agenda.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { agendaHeads } from '../../store/public-heads.ts'
import type { PublicDisclosure } from '../../store/public-heads.ts'
import type { Database } from '../../store/rows.ts'

/** An item as one audience may know it; `open` is the way to its paper, null where there is none. */
export type AgendaEntry = {
  readonly id: AgendaItemId
  readonly kind: ItemKind
  readonly number: PrintedNumber | null
  readonly title: string
  readonly late: boolean
  readonly withdrawn: boolean
  readonly withdrawnReason: string
  readonly exemption: string | null
  readonly closing: string | null
  readonly open: { readonly case: CaseId; readonly paper: PaperId } | null
}

/**
 * The day that decides what is exempt: that of the issue, so that a packet made again says what was
 * sent; for an agenda that is not issued, the day of the meeting.
 */
export const packetDate = (meeting: Pick<Meeting, 'issuedOn' | 'startsAt'>): string =>
  meeting.issuedOn ?? meeting.startsAt.slice(0, 10)

/**
 * A meeting's items for an audience. For the public, what is exempt is never loaded: not even its title.
 * It stays closed until an officer lifts the exemption, also past its end date. `dates`: by which day an item
 * is printed, where it is another than the packet's.
 */
export function agendaEntries(
  db: Database,
  meeting: Meeting,
  audience: Audience,
  language: Language,
  dates: ReadonlyMap<string, string> = new Map(),
): readonly AgendaEntry[] | Refusal {
  const entries =
    audience === 'members'
      ? membersEntries(db, meeting, language, dates)
      : publicEntries(db, meeting, language, dates)
  return entries.find(isRefusal) ?? (entries as readonly AgendaEntry[])
}

function membersEntries(
  db: Database,
  meeting: Meeting,
  language: Language,
  dates: ReadonlyMap<string, string>,
): readonly (AgendaEntry | Refusal)[] {
  return agendaOf(db, meeting.id).map((item) => {
    const date = dates.get(item.id) ?? packetDate(meeting)
    const marks = printed(effectiveDisclosure(db, item.id), item.closedOn, date, language)
    if (isRefusal(marks)) return marks
    const { id, kind, number, title, late, withdrawn, withdrawnReason } = item
    const open = withdrawn ? null : { case: item.case, paper: item.paper }
    return { id, kind, number, title, late, withdrawn, withdrawnReason, open, ...marks }
  })
}

function publicEntries(
  db: Database,
  meeting: Meeting,
  language: Language,
  dates: ReadonlyMap<string, string>,
): readonly (AgendaEntry | Refusal)[] {
  return agendaHeads(db, meeting.id).map((head) => {
    const date = dates.get(head.id) ?? packetDate(meeting)
    const marks = printed(head.disclosure, head.closedOn, date, language)
    if (isRefusal(marks)) return marks
    const { id, kind, number, title, late, withdrawn, withdrawnReason } = head
    const open =
      withdrawn || head.case === null || head.paper === null ? null : { case: head.case, paper: head.paper }
    return { id, kind, number, title, late, withdrawn, withdrawnReason, open, ...marks }
  })
}

/** The grounds as they are printed: of the exemption, and of the closed door. */
function printed(
  disclosure: PublicDisclosure | null,
  closedOn: string | null,
  date: string,
  language: Language,
): Pick<AgendaEntry, 'exemption' | 'closing'> | Refusal {
  const exemption = disclosure === null ? null : printBasis(disclosure, language, date)
  if (isRefusal(exemption)) return exemption
  const ground = closedOn === null ? null : closingGround(closedOn)
  if (isRefusal(ground)) return ground
  return { exemption, closing: ground?.printed[language] ?? null }
}
