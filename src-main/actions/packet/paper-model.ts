import { changedSections } from '#shared/document/redline/paper.ts'
import { formatMonthRange } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { deriveProgress } from '#shared/domain/progress/progress-plan.ts'
import { summaryFirst } from '#shared/domain/paper/summary-first.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import type { CourseRow, MilestoneRow, PaperModel } from '#shared/packet/model.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { milestonesOfCase } from '../../store/case-course.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { inputNumbers } from '../../store/public-knowledge.ts'
import { findReading, readingsOfCase } from '../../store/cases.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { knowledgeLimit } from '../../store/knowledge-limit.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import { versionBefore } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { councilStandings } from '../statements/standing.ts'
import { packetDate } from './agenda-entries.ts'
import { answeredInputs } from './answered-inputs.ts'
import { citedEntries } from './cited-entries.ts'
import type { Cites } from './cited-entries.ts'

type Met = { readonly reading: Reading; readonly meeting: Meeting; readonly printed: string | null }

/** What a paper needs to know of the meeting that it is printed for. */
export type PrintedFor = Pick<Meeting, 'id' | 'startsAt' | 'issuedOn'>

/**
 * A case paper with all that is printed from data around it, as things stood when the agenda was issued. `uses`: what it
 * cites, where the store does not know of it yet.
 */
export function paperModel(
  db: Database,
  file: Case,
  paper: CasePaper,
  meeting: PrintedFor,
  audience: Audience,
  uses: readonly Cites[] = citationsOfPaper(db, paper.id),
): PaperModel {
  const words = packetWords[paper.language]
  const met = meetingsOfCase(db, file)
  const reading = met.find((each) => each.reading.id === paper.reading)?.reading
  const inputs =
    reading?.stage === 'second' ? answeredInputs(db, file.id, audience, packetDate(meeting), words) : []
  return {
    language: paper.language,
    stage: reading === undefined ? '' : words.stages[reading.stage],
    agendaNotes: inputs.length === 0 ? [] : [words.inputsAnswered(inputs.length)],
    caseNumber: file.caseNumber,
    archiveCode: file.archiveCode,
    officer: findPerson(db, paper.author)?.role ?? '',
    approvedBy: paper.approvedBy === null ? null : (findPerson(db, paper.approvedBy)?.role ?? null),
    course: met.map((each) => courseRow(db, each, meeting)),
    sections: printedSections(db, paper),
    routing: reading === undefined ? '' : routing(db, reading, met, words),
    entries: citedEntries(db, uses, {
      audience,
      language: paper.language,
      day: packetDate(meeting),
      limit: paper.state === 'frozen' ? null : knowledgeLimit(db, file.id),
      reading: findReading(db, paper.reading),
    }),
    inputNumbers: inputNumbers(
      db,
      uses.flatMap((use) => use.input ?? []),
    ),
    inputs,
    ...statementsOf(db, file, reading, audience, packetDate(meeting)),
    milestones: reading?.stage === 'information' ? [] : milestoneRows(db, file, met, meeting, paper),
    ...correctionOf(db, paper),
  }
}

/** What the statutory councils had said by the day that the agenda was issued (forskrift om medvirkningsordninger § 2). */
function statementsOf(
  db: Database,
  file: Case,
  reading: Reading | undefined,
  audience: Audience,
  date: string,
): Pick<PaperModel, 'statements'> {
  if (reading?.stage !== 'second' && reading?.stage !== 'council') return {}
  const statements = councilStandings(db, file, audience).flatMap(({ name, state, receivedOn, text }) =>
    state === null || (receivedOn ?? date) > date ? [] : [{ council: name, state, receivedOn, text }],
  )
  return statements.length === 0 ? {} : { statements }
}

/** The meetings that a case comes before, in order of time, withdrawn items left out. */
function meetingsOfCase(db: Database, file: Case): readonly Met[] {
  const readings = new Map(readingsOfCase(db, file.id).map((reading) => [reading.id, reading]))
  return itemsOfCase(db, file.id)
    .filter((item) => !item.withdrawn)
    .flatMap((item) => {
      const reading = readings.get(item.reading)
      const meeting = findMeeting(db, item.meeting)
      return reading === undefined || meeting === null
        ? []
        : [{ reading, meeting, printed: item.number?.printed ?? null }]
    })
    .toSorted((a, b) => (a.meeting.startsAt < b.meeting.startsAt ? -1 : 1))
}

/** Numbers of later meetings were not given yet when this agenda was issued. */
function courseRow(db: Database, { meeting, printed }: Met, current: PrintedFor): CourseRow {
  const isLater = meeting.startsAt > current.startsAt
  return {
    committee: findCommittee(db, meeting.committee)?.name ?? '',
    item: isLater ? '–' : (printed ?? '–'),
    date: meeting.startsAt.slice(0, 10),
    current: meeting.id === current.id,
  }
}

/** A body below the council recommends, when the council reads the case after it. */
function routing(db: Database, reading: Reading, met: readonly Met[], words: PacketWords): string {
  if (reading.stage !== 'second' && reading.stage !== 'single') return ''
  const below = findCommittee(db, reading.committee)
  const later = met
    .filter((each) => each.reading.sequence > reading.sequence)
    .map((each) => findCommittee(db, each.reading.committee))
  const goesUp =
    below !== null && below.kind !== 'council' && later.some((committee) => committee?.kind === 'council')
  return goesUp ? words.recommends(below.name) : ''
}

/** Sections in the template's order, summary first; empty ones are not printed, and guidance never is. */
function printedSections(db: Database, paper: CasePaper): PaperModel['sections'] {
  const template = findTemplate(db, paper.template)
  if (template === null) throw new Error(`paper ${paper.id} has no template`)
  return summaryFirst(template.sections).flatMap(({ key, role, title }) => {
    const written = paper.sections.find((section) => section.key === key)
    if (written === undefined || written.content.length === 0) return []
    return [{ role, title: title[paper.language], content: written.content }]
  })
}

/** What this version puts right in the one that was sent before it. */
function correctionOf(db: Database, paper: CasePaper): Pick<PaperModel, 'correction'> {
  const before = versionBefore(db, paper)
  if (paper.correctionReason === null || before === null) return {}
  const template = findTemplate(db, paper.template)
  const changed = changedSections(before.sections, paper.sections)
  const sections = (template?.sections ?? []).flatMap(({ key, title }) =>
    changed.includes(key) ? [title[paper.language]] : [],
  )
  return { correction: { sections, reason: paper.correctionReason } }
}

function milestoneRows(
  db: Database,
  file: Case,
  met: readonly Met[],
  current: PrintedFor,
  paper: CasePaper,
): readonly MilestoneRow[] {
  const milestones = milestonesOfCase(db, file.id)
  const today = packetDate(current)
  const decidedBy = new Map(met.map((each) => [each.reading.id, each.meeting.startsAt.slice(0, 10)]))
  const readings = met.map(({ reading }) =>
    (decidedBy.get(reading.id) ?? today) < today ? reading : { ...reading, outcome: null },
  )
  const status = new Map(
    deriveProgress(milestones, { readings, hearings: hearingsOfCase(db, file.id), today }).map((each) => [
      each.milestone,
      each.status,
    ]),
  )
  return milestones.map(({ id, name, plannedFrom, plannedTo }) => ({
    name,
    when: formatMonthRange(plannedFrom, plannedTo, paper.language),
    status: status.get(id) ?? 'notDone',
  }))
}
