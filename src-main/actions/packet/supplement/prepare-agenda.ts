import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { transitionMeeting } from '#shared/domain/meeting/course.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { checkNotice } from '#shared/domain/meeting/notice.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { PaperId } from '#shared/ids.ts'
import { agendaOf, saveAgendaItem } from '../../../store/agenda.ts'
import { attachmentsOfPaper } from '../../../store/attachments.ts'
import { saveMeeting } from '../../../store/meetings.ts'
import { hashOfPaper } from '../../../store/paper-hash.ts'
import { disclosureOfPaper, findPaper, freezePaper, papersOfCase } from '../../../store/papers.ts'
import type { Database } from '../../../store/rows.ts'
import { numberItems } from '../../meeting/number-items.ts'
import type { PacketWarning } from '../packet-report.ts'

const ground = 'koml. § 11-3 femte ledd'

export type PreparedAgenda = {
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly warnings: readonly PacketWarning[]
  /** Papers that are frozen by this edition. */
  readonly froze: readonly PaperId[]
}

/**
 * Readies a meeting that was issued for its next edition, in the store: late items get numbers, corrected
 * papers take the place of the ones they correct, what is to be sent is frozen, and the agenda gets a new
 * version and date. Numbers that were given stand.
 */
export function prepareAgenda(db: Database, meeting: Meeting, issuedOn: string): PreparedAgenda | Refusal {
  const refused = checkDate(meeting, issuedOn)
  if (refused !== null) return refused
  const before = agendaOf(db, meeting.id)
  const live = before.filter((item) => !item.withdrawn).length
  const state = transitionMeeting(meeting, { type: 'correctAgenda', items: live })
  if (isRefusal(state) && state.code === 'meeting.notAllowed')
    return refuse('supplement.meetingBegun', { state: meeting.state }, 'koml. § 11-3 første ledd')
  if (isRefusal(state)) return state
  const corrected = before.map((item) => (item.withdrawn ? item : withNewestPaper(db, item)))
  const stopped = corrected.find(isRefusal)
  if (stopped !== undefined) return stopped
  const items = numberLate(
    db,
    meeting,
    corrected.flatMap((item) => (isRefusal(item) ? [] : [item])),
  )
  if (isRefusal(items)) return items
  const froze: PaperId[] = []
  for (const item of items) {
    saveAgendaItem(db, item)
    if (!item.withdrawn && freezeNew(db, item)) froze.push(item.paper)
  }
  const next = { ...meeting, state, issuedOn, agendaVersion: meeting.agendaVersion + 1 }
  saveMeeting(db, next)
  return { meeting: next, items, warnings: draftsLeftOut(db, items), froze }
}

/** A late paper has no days of notice to keep (koml. § 11-3 femte ledd), but it cannot come before the notice. */
function checkDate(meeting: Meeting, issuedOn: string): Refusal | null {
  if (meeting.issuedOn === null) return refuse('supplement.notIssued', {}, 'koml. § 11-3 første ledd')
  if (issuedOn < meeting.issuedOn)
    return refuse('supplement.beforeNotice', { issuedOn, sent: meeting.issuedOn }, ground)
  return checkNotice(issuedOn, meeting.startsAt.slice(0, 10), 0)
}

/** The newest approved version of the item's paper; a draft of a correction waits for its own edition. */
function withNewestPaper(db: Database, item: AgendaItem): AgendaItem | Refusal {
  const current = paperOf(db, item)
  const name = item.number?.printed ?? `${item.kind} –`
  const newest = versionsOf(db, item)
    .toReversed()
    .find(({ version, state }) => version > current.version && state !== 'draft')
  if (newest === undefined)
    return current.state === 'draft'
      ? refuse('supplement.paperNotApproved', { item: name, title: item.title }, 'koml. § 13-1 tredje ledd')
      : item
  // A correction that forgets the exemption would make public what was not.
  return exemptionLost(db, current, newest)
    ? refuse('supplement.exemptionLost', { item: name, title: newest.title }, 'offl. § 13')
    : { ...item, paper: newest.id }
}

function exemptionLost(db: Database, before: CasePaper, now: CasePaper): boolean {
  if (disclosureOfPaper(db, before.id) !== null && disclosureOfPaper(db, now.id) === null) return true
  const present = attachmentsOfPaper(db, now.id)
  return attachmentsOfPaper(db, before.id).some(
    ({ number, disclosure }) =>
      disclosure !== null && present.some((each) => each.number === number && each.disclosure === null),
  )
}

function paperOf(db: Database, item: AgendaItem): CasePaper {
  const paper = findPaper(db, item.paper)
  if (paper === null) throw new Error(`item ${item.id} points to a paper that is gone`)
  return paper
}

const versionsOf = (db: Database, item: AgendaItem): readonly CasePaper[] =>
  papersOfCase(db, item.case)
    .filter((paper) => paper.reading === item.reading)
    .toSorted((a, b) => a.version - b.version)

/** What has no number yet came after the notice: it is late, whoever entered it. */
function numberLate(
  db: Database,
  meeting: Meeting,
  items: readonly AgendaItem[],
): readonly AgendaItem[] | Refusal {
  const numbered = numberItems(db, meeting, items)
  if (isRefusal(numbered)) return numbered
  return numbered.map(({ numberedNow, ...item }) => (numberedNow ? { ...item, late: true } : item))
}

function freezeNew(db: Database, item: AgendaItem): boolean {
  const paper = paperOf(db, item)
  if (paper.state !== 'approved') return false
  freezePaper(db, paper.id, hashOfPaper(paper))
  return true
}

function draftsLeftOut(db: Database, items: readonly AgendaItem[]): readonly PacketWarning[] {
  return items.flatMap((item) => {
    const newer = versionsOf(db, item).at(-1)
    if (item.withdrawn || newer === undefined || newer.id === item.paper) return []
    return [
      { code: 'supplement.draftLeftOut', item: item.number?.printed ?? '', facts: { title: newer.title } },
    ]
  })
}
