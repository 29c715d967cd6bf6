import type { CaseFacts } from '#shared/contract/case.ts'
import { nextStep } from '#shared/domain/case/course.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { AgendaItem } from '#shared/domain/meeting/meeting.ts'
import type { PersonId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { caseCounts } from '../../store/case-counts.ts'
import { findCase, readingsOfCase, successorsOf } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'

/** All that the head and the facts of a case show. */
export function caseFactsOf(db: Database, id: Case['id']): CaseFacts | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  const { owner, predecessor, state, course } = file
  const items = itemsOfCase(db, id)
  return {
    id,
    caseNumber: file.caseNumber,
    title: file.title,
    archiveCode: file.archiveCode,
    language: file.language,
    course,
    template: file.template,
    state,
    officer: nameOf(db, file.officer),
    owner: owner === null ? null : nameOf(db, owner),
    predecessor: predecessor === null ? null : shortOf(findCase(db, predecessor)),
    successors: successorsOf(db, id).flatMap((each) => shortOf(each) ?? []),
    disclosure: file.disclosure,
    createdAt: file.createdAt,
    updatedAt: file.updatedAt,
    readings: readingsOfCase(db, id).map((reading) => readingRow(db, reading, items)),
    nextStep: nextStep(state, course),
    counts: caseCounts(db, id),
  }
}

type ShortCase = CaseFacts['successors'][number]

const shortOf = (file: Case | null): ShortCase | null =>
  file === null ? null : { id: file.id, caseNumber: file.caseNumber, title: file.title }

function nameOf(db: Database, id: PersonId): CaseFacts['officer'] {
  const person = findPerson(db, id)
  return { id, name: person?.name ?? '', role: person?.role ?? '' }
}

/** A reading with its latest place on an agenda: one that was withdrawn is told only where there is no other. */
export function readingRow(
  db: Database,
  { id, stage, sequence, part, outcome, committee }: Reading,
  items: readonly AgendaItem[],
): CaseFacts['readings'][number] {
  const own = items.filter((item) => item.reading === id)
  const item = own.findLast(({ withdrawn }) => !withdrawn) ?? own.at(-1)
  const meeting = item === undefined ? null : findMeeting(db, item.meeting)
  return {
    id,
    stage,
    sequence,
    part,
    outcome,
    committee: { id: committee, name: findCommittee(db, committee)?.name ?? '' },
    item:
      item === undefined || meeting === null
        ? null
        : {
            id: item.id,
            meeting: meeting.id,
            date: meeting.startsAt.slice(0, 10),
            kind: item.kind,
            number: item.number?.printed ?? null,
            withdrawn: item.withdrawn,
          },
  }
}
