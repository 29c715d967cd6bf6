import type {
  AgendaItemId,
  AttachmentId,
  CaseId,
  CommitteeId,
  DecisionId,
  EntryId,
  FollowUpId,
  HearingId,
  HearingInputId,
  InputPointId,
  MeetingId,
  PaperId,
  PersonId,
  ReadingId,
  SourceId,
} from '#shared/ids.ts'
import type { Database } from '#main/store/rows.ts'

/** Things of a workspace that calls are asked about: the same share of old and new ones, in whatever size. */
export type Drawn = {
  readonly cases: readonly CaseId[]
  /** Cases with a hearing and a knowledge base. */
  readonly heard: readonly CaseId[]
  /** Of them, those whose hearing is open or being answered. */
  readonly hearingNow: readonly CaseId[]
  readonly papers: readonly PaperId[]
  readonly heardPapers: readonly PaperId[]
  readonly drafts: readonly PaperId[]
  readonly readings: readonly ReadingId[]
  readonly attachments: readonly AttachmentId[]
  readonly held: readonly MeetingId[]
  readonly preparing: readonly MeetingId[]
  readonly items: readonly AgendaItemId[]
  readonly decisions: readonly DecisionId[]
  readonly tasks: readonly FollowUpId[]
  readonly hearings: readonly HearingId[]
  readonly inputs: readonly HearingInputId[]
  /** Points of inputs to a hearing whose answers are still being written. */
  readonly openPoints: readonly InputPointId[]
  readonly entries: readonly EntryId[]
  readonly sources: readonly SourceId[]
  readonly packets: readonly string[]
  readonly committees: readonly CommitteeId[]
  readonly officers: readonly PersonId[]
}

const most = 60

const queries: Readonly<Record<keyof Drawn, string>> = {
  cases: 'SELECT id FROM case_file WHERE deleted_at IS NULL',
  heard: "SELECT id FROM case_file WHERE course = 'hearing' AND deleted_at IS NULL",
  hearingNow: "SELECT id FROM case_file WHERE course = 'hearing' AND state IN ('hearing', 'hearingClosed')",
  papers: 'SELECT id FROM paper',
  heardPapers: `SELECT p.id FROM paper p JOIN reading r ON r.id = p.reading_id WHERE r.stage IN ('second', 'council')`,
  drafts: "SELECT id FROM paper WHERE state = 'draft'",
  readings: 'SELECT id FROM reading',
  attachments: 'SELECT id FROM attachment WHERE deleted_at IS NULL',
  held: "SELECT id FROM meeting WHERE state IN ('published', 'minutesApproved', 'held')",
  preparing: "SELECT id FROM meeting WHERE state = 'agendaDraft'",
  items: 'SELECT i.id FROM agenda_item i JOIN item_session s ON s.item_id = i.id',
  decisions: 'SELECT id FROM decision',
  tasks: 'SELECT id FROM follow_up',
  hearings: 'SELECT id FROM hearing',
  inputs: 'SELECT id FROM hearing_input WHERE deleted_at IS NULL',
  openPoints: `SELECT p.id FROM input_point p JOIN hearing_input i ON i.id = p.input_id JOIN hearing h ON h.id = i.hearing_id
    JOIN case_file c ON c.id = h.case_id WHERE c.state IN ('hearing', 'hearingClosed')`,
  entries: 'SELECT id FROM entry WHERE deleted_at IS NULL',
  sources: 'SELECT id FROM source WHERE deleted_at IS NULL',
  packets: 'SELECT sha256 AS id FROM issued_packet',
  committees: 'SELECT DISTINCT committee_id AS id FROM meeting',
  officers: 'SELECT DISTINCT officer_id AS id FROM case_file',
}

/** Draws evenly from the oldest to the newest; a kind that the workspace lacks is an empty list. */
export function drawFrom(db: Database): Drawn {
  const entries = Object.entries(queries).map(([name, sql]) => {
    const all = db.prepare<[], string>(`SELECT id FROM (${sql}) ORDER BY id`).pluck().all()
    const step = Math.max(1, all.length / most)
    const drawn = Array.from({ length: Math.min(most, all.length) }, (_, nth) => all[Math.floor(nth * step)])
    return [name, drawn]
  })
  return Object.fromEntries(entries) as Drawn
}

/** One of them, another each round; throws where the workspace has none. */
export function at<T>(list: readonly T[], round: number): T {
  const found = list[(round * 7) % list.length]
  if (found === undefined) throw new Error('the workspace has none of these')
  return found
}
