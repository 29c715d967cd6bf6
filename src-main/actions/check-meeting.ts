import type { AgendaItemId, CaseId } from '#shared/ids.ts'
import { toldChanges, uncausedChanges } from '#shared/packet/redline.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { missingBeforeAgenda } from '#shared/domain/case/requirements.ts'
import { checkDisclosure } from '#shared/domain/disclosure/check.ts'
import { checkClosing, closingDemandedBy } from '#shared/domain/meeting/closing-ground.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { checkNotice } from '#shared/domain/meeting/notice.ts'
import { missingFromPaper } from '#shared/domain/paper/completeness.ts'
import { adviceOnPaper } from '#shared/domain/decision/point-advice.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import { readingFactsOf } from './course/course-facts.ts'
import { agendaOf } from '../store/agenda.ts'
import { attachmentsOfPaper } from '../store/attachments.ts'
import { findCase, findReading, readingsOfCase } from '../store/cases.ts'
import { effectiveDisclosure } from '../store/disclosures.ts'
import { hearingsOfCase, inputsOfHearing } from '../store/hearings.ts'
import { entriesOfCase } from '../store/knowledge.ts'
import { findCommittee } from '../store/municipality.ts'
import { findPaper } from '../store/papers.ts'
import type { Database } from '../store/rows.ts'
import { shortNoticeOf } from '../store/short-notice.ts'
import { findTemplate } from '../store/templates.ts'
import { redlineOfPaper } from './packet/redline-of-paper.ts'
import { missingStatements } from './statements/standing.ts'

/** What stands in the way of an issue, and what is worth a second look; with the item it belongs to. */
export type Finding = {
  readonly item: string
  /** The item on the agenda, and the case where it is mended; null for what belongs to the meeting itself. */
  readonly about: { readonly item: AgendaItemId; readonly case: CaseId } | null
  readonly refusal: Refusal
}
export type CheckReport = { readonly missing: readonly Finding[]; readonly warnings: readonly Finding[] }

/** All that is missing before a meeting's notice can be issued (koml. §§ 11-3, 11-5, 13-1; offl.). `today` is an ISO date. */
export function checkMeeting(db: Database, meeting: Meeting, today: string): CheckReport {
  const committee = findCommittee(db, meeting.committee)
  const items = agendaOf(db, meeting.id).filter((item) => !item.withdrawn)
  const notice = checkNotice(
    meeting.issuedOn ?? today,
    meeting.startsAt.slice(0, 10),
    committee?.noticeDays ?? 0,
  )
  // the local rule is set aside by a recorded ground; nothing else is (koml. § 11-3 første ledd: «rimelig varsel»)
  const isShort = notice?.code === 'notice.tooShort' && shortNoticeOf(db, meeting.id) !== ''
  const own = [
    ...(notice === null || isShort ? [] : [notice]),
    ...(items.length === 0 ? [refuse('packet.noItems', { meeting: committee?.name ?? '' })] : []),
  ]
  const reports = items.map((item) => checkItem(db, item, meeting))
  return {
    missing: [
      ...own.map((refusal) => ({ item: '', about: null, refusal })),
      ...reports.flatMap((report) => report.missing),
    ],
    warnings: [
      ...(isShort ? [{ item: '', about: null, refusal: { ...notice, code: 'notice.shortened' } }] : []),
      ...reports.flatMap((report) => report.warnings),
    ],
  }
}

function checkItem(db: Database, item: AgendaItem, meeting: Meeting): CheckReport {
  const paper = findPaper(db, item.paper)
  if (paper === null) throw new Error(`item ${item.id} points to a paper that is gone`)
  const name = item.number?.printed ?? `${item.kind} «${item.title}»`
  const date = meeting.issuedOn ?? meeting.startsAt.slice(0, 10)
  const disclosure = effectiveDisclosure(db, item.id)
  const subject = { subject: 'agendaItem', laidBeforeElectedBody: true, date, title: item.title } as const
  const exemption = disclosure === null ? [] : checkDisclosure(disclosure, subject)
  const doors = checkDoors(item, meeting, disclosure?.basis ?? null)
  const { missing, warnings } = checkPaper(db, paper)
  const all = [
    ...missing,
    ...exemption,
    ...checkAttachments(db, paper, date),
    ...doors.missing,
    ...openTooShort(db, item, meeting),
  ]
  const about = { item: item.id, case: item.case }
  return {
    missing: all.map((refusal) => ({ item: name, about, refusal })),
    warnings: [...warnings, ...doors.warnings].map((refusal) => ({ item: name, about, refusal })),
  }
}

type Refusals = { readonly missing: readonly Refusal[]; readonly warnings: readonly Refusal[] }

/** Whether the ground for a closed door holds, and whether one will be needed (koml. § 11-5). */
function checkDoors(item: AgendaItem, meeting: Meeting, basis: string | null): Refusals {
  if (item.closedOn !== null) {
    const refused = checkClosing(item.closedOn, { remote: meeting.remote, exemptionCode: basis })
    return { missing: refused === null ? [] : [refused], warnings: [] }
  }
  // what was sent is not judged anew
  if (basis === null || meeting.issuedOn !== null) return { missing: [], warnings: [] }
  return closingDemandedBy(basis) === null
    ? { missing: [], warnings: [refuse('meeting.closingToConsider', {}, 'koml. § 11-5 tredje ledd')] }
    : { missing: [refuse('meeting.closingNeeded', {}, 'koml. § 11-5 andre ledd')], warnings: [] }
}

/** A meeting that was moved nearer may leave a recommendation too short a time in public (koml. § 14-3 fjerde ledd). */
function openTooShort(db: Database, item: AgendaItem, meeting: Meeting): readonly Refusal[] {
  const file = findCase(db, item.case)
  const reading = findReading(db, item.reading)
  if (file === null || reading === null) return []
  return missingBeforeAgenda(
    file.template,
    readingFactsOf(db, reading, readingsOfCase(db, file.id), null, meeting),
  )
}

/** What one paper lacks, its approval included. */
export function checkPaper(
  db: Database,
  paper: CasePaper,
): { readonly missing: readonly Refusal[]; readonly warnings: readonly Refusal[] } {
  const template = findTemplate(db, paper.template)
  const reading = findReading(db, paper.reading)
  const file = findCase(db, paper.case)
  if (template === null || reading === null || file === null)
    throw new Error(`paper ${paper.id} has lost its template, reading or case`)
  const { missing, warnings } = missingFromPaper(paper, template, {
    stage: reading.stage,
    attachments: attachmentsOfPaper(db, paper.id),
    entries: new Set(entriesOfCase(db, file.id).map((entry) => entry.id)),
    inputs: new Set(
      hearingsOfCase(db, file.id)
        .flatMap((hearing) => inputsOfHearing(db, hearing.id))
        .map((input) => input.id),
    ),
  })
  const unapproved =
    paper.state === 'draft'
      ? [refuse('paper.notApproved', { title: paper.title }, 'koml. § 13-1 tredje ledd')]
      : []
  return {
    missing: [...missing, ...unapproved, ...missingStatementsOf(db, file, paper, reading)],
    warnings: [...warnings, ...uncausedOf(db, paper), ...adviceOf(paper, template)],
  }
}

/**
 * What the statutory councils say follows the case to the last body (forskrift om medvirkningsordninger § 2). What was sent is
 * not asked again, nor is a correction of it.
 */
function missingStatementsOf(
  db: Database,
  file: Case,
  { state, version }: CasePaper,
  { stage }: Reading,
): readonly Refusal[] {
  if ((stage !== 'second' && stage !== 'council') || state === 'frozen' || version > 1) return []
  const names = missingStatements(db, file)
  const ground = 'forskrift om medvirkningsordninger § 2, jf. koml. § 5-12'
  return names.length === 0 ? [] : [refuse('statement.missing', { councils: names.join(', ') }, ground)]
}

/** Points that leave open who does what by when; what was sent is not asked again. */
const adviceOf = (paper: CasePaper, template: PaperTemplate): readonly Refusal[] =>
  paper.state === 'frozen' ? [] : adviceOnPaper(paper, template)

/** Changes since the first reading that nobody has given a cause for (domain.md §7). */
function uncausedOf(db: Database, paper: CasePaper): readonly Refusal[] {
  if (paper.state === 'frozen') return []
  const redline = redlineOfPaper(db, paper, 'members', 'firstReading')
  if (redline === null || redline === 'withheld' || isRefusal(redline)) return []
  const count = uncausedChanges(toldChanges(redline)).length
  return count === 0 ? [] : [refuse('changes.withoutCause', { count })]
}

function checkAttachments(db: Database, paper: CasePaper, date: string): readonly Refusal[] {
  return attachmentsOfPaper(db, paper.id).flatMap(({ disclosure, title }) =>
    disclosure === null
      ? []
      : checkDisclosure(disclosure, { subject: 'attachment', laidBeforeElectedBody: true, date, title }),
  )
}
