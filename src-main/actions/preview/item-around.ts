import type { Case } from '#shared/domain/case/case.ts'
import { printBasis } from '#shared/domain/disclosure/check.ts'
import type { ItemKind, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { CasePaper, PaperKind } from '#shared/domain/paper/paper.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { PacketItem } from '#shared/packet/model.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { findReading } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee } from '../../store/municipality.ts'
import { disclosureOfPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { agendaEntries, packetDate } from '../packet/agenda-entries.ts'
import type { PrintedFor } from '../packet/paper-model.ts'

/** An item as the packet will print it, around a paper; and the meeting, null before the paper is on an agenda. */
export type ItemAround = {
  readonly item: Omit<PacketItem, 'paper' | 'attachments'>
  readonly committee: string
  readonly printedFor: PrintedFor
  readonly meeting: Meeting | null
}

const kindOfPaper: Readonly<Record<PaperKind, ItemKind>> = {
  decision: 'PS',
  information: 'OS',
  question: 'FO',
}

/** How a paper stands, or will stand, on an agenda: its kind, number, title and marks as members read them. */
export function itemAround(
  db: Database,
  file: Case,
  paper: CasePaper,
  language: Language,
  today: string,
): ItemAround {
  return onAgenda(db, file, paper, language) ?? onNone(db, file, paper, language, today)
}

function onAgenda(db: Database, file: Case, paper: CasePaper, language: Language): ItemAround | null {
  const placed = itemsOfCase(db, file.id).findLast((each) => each.paper === paper.id && !each.withdrawn)
  const meeting = placed === undefined ? null : findMeeting(db, placed.meeting)
  if (placed === undefined || meeting === null) return null
  // an agenda that may not be printed yet, for a ground that does not hold, is no reason not to see the paper
  const entries = agendaEntries(db, meeting, 'members', language)
  const entry = isRefusal(entries) ? undefined : entries.find(({ id }) => id === placed.id)
  const { id, kind, title, late } = placed
  return {
    item: {
      id,
      kind,
      title,
      late,
      number: placed.number?.printed ?? `${kind} –`,
      withdrawn: false,
      exemption: entry?.exemption ?? null,
      closing: entry?.closing ?? null,
    },
    committee: findCommittee(db, meeting.committee)?.name ?? '',
    printedFor: { ...meeting, issuedOn: packetDate(meeting) },
    meeting,
  }
}

function onNone(db: Database, file: Case, paper: CasePaper, language: Language, today: string): ItemAround {
  const kind = kindOfPaper[findTemplate(db, paper.template)?.kind ?? 'decision']
  const disclosure = disclosureOfPaper(db, paper.id) ?? file.disclosure
  const ground = disclosure === null ? null : printBasis(disclosure, language, today)
  const reading = findReading(db, paper.reading)
  return {
    item: {
      id: paper.id,
      kind,
      title: paper.title,
      late: false,
      number: `${kind} –`,
      withdrawn: false,
      exemption: isRefusal(ground) ? null : ground,
      closing: null,
    },
    committee: reading === null ? '' : (findCommittee(db, reading.committee)?.name ?? ''),
    // no meeting has this id: none of the course is the current one
    printedFor: { id: paper.id as string as MeetingId, startsAt: `${today}T00:00`, issuedOn: null },
    meeting: null,
  }
}
