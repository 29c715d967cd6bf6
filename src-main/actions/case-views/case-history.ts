import type { HistoryEntry } from '#shared/contract/case.ts'
import type { CaseId, PersonId, ReadingId } from '#shared/ids.ts'
import { looksLikeId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { auditOfCase } from '../../store/audit-of-case.ts'
import { caseEvents } from '../../store/case-course.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

const courseSteps: ReadonlySet<string> = new Set(
  ['submitForReview', 'sendBack', 'approve', 'rework'].map((step) => `case.${step}`),
)

/** What happened to a case, latest first: its course, and what the audit trail tells of it and its attachments. */
export function caseHistory(db: Database, id: CaseId): readonly HistoryEntry[] | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  const course = caseEvents(db, id).map((event): HistoryEntry => ({
    id: event.id,
    at: event.at,
    who: event.actor === null ? '' : (findPerson(db, event.actor)?.name ?? ''),
    what: event.event,
    kind: 'course',
    from: event.from,
    to: event.to,
    reading: readingOf(db, event.reading),
    note: event.note,
  }))
  // a step of the course stands in both; it is told once, as the course tells it
  const audit = auditOfCase(db, id)
    .filter(({ action }) => !courseSteps.has(action))
    .map((event): HistoryEntry => ({
      id: `audit-${event.sequence}`,
      at: event.at,
      who: whoOf(db, event.actor),
      what: event.action,
      kind: 'audit',
      from: null,
      to: null,
      reading: null,
      note: event.note,
    }))
  return [...course.toReversed(), ...audit.toReversed()].toSorted((a, b) =>
    a.at === b.at ? 0 : a.at < b.at ? 1 : -1,
  )
}

function readingOf(db: Database, id: ReadingId | null): HistoryEntry['reading'] {
  const reading = id === null ? null : findReading(db, id)
  if (reading === null) return null
  return { stage: reading.stage, committee: findCommittee(db, reading.committee)?.name ?? '' }
}

const whoOf = (db: Database, actor: string): string =>
  looksLikeId(actor) ? (findPerson(db, actor as PersonId)?.name ?? '') : actor
