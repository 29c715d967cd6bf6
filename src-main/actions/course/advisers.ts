import type { ReadingStage } from '#shared/domain/case/case.ts'
import type { CaseId, CommitteeId, ReadingId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { meetingsWithReading } from '../../store/agenda-queue.ts'
import { appendAudit } from '../../store/audit.ts'
import {
  findCase,
  findReading,
  makeRoomForReading,
  readingsOfCase,
  removeReading,
  saveReading,
} from '../../store/cases.ts'
import { findCommittee } from '../../store/municipality.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'

export type Adviser = { readonly case: CaseId; readonly committee: CommitteeId; readonly stage: ReadingStage }

/**
 * Lets one more body give its opinion at a stage, before the one that decides. Refuses with `case.gone`,
 * `case.committeeUnknown`, `course.alreadyDecided` where the stage is over, `course.adviserTwice`.
 */
export function addAdviser(
  store: Store,
  { case: id, committee, stage }: Adviser,
  by: ActedBy,
): { readonly id: ReadingId } | Refusal {
  return store.transaction((db) => {
    if (findCase(db, id) === null) return refuse('case.gone')
    const body = findCommittee(db, committee)
    if (body === null) return refuse('case.committeeUnknown')
    const readings = readingsOfCase(db, id)
    const deciding = readings.find(
      (each) => each.stage === stage && each.part === 'decides' && each.outcome === null,
    )
    if (deciding === undefined) return refuse('course.alreadyDecided')
    const there = readings.some(
      (each) => each.stage === stage && each.committee === committee && each.outcome === null,
    )
    if (there) return refuse('course.adviserTwice', { committee: body.name })
    makeRoomForReading(db, id, deciding.sequence)
    const reading = by.newId<ReadingId>()
    const place = { stage, sequence: deciding.sequence, part: 'advises', outcome: null } as const
    saveReading(db, { id: reading, case: id, committee, ...place })
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'reading.adviserAdded',
      subjectKind: 'case',
      subjectId: id,
      detail: { reading, committee: body.name, stage },
    })
    return { id: reading }
  })
}

/**
 * Takes back that a body is to give its opinion. Refuses with `course.readingGone`, `course.readingStays` for one that
 * decides or has a paper, `course.alreadyDecided`, and `course.readingPlaced`.
 */
export function removeAdviser(store: Store, id: ReadingId, by: ActedBy): Adviser | Refusal {
  return store.transaction((db) => {
    const reading = findReading(db, id)
    if (reading === null) return refuse('course.readingGone')
    const hasPaper = papersOfCase(db, reading.case).some((paper) => paper.reading === id)
    if (reading.part === 'decides' || hasPaper) return refuse('course.readingStays')
    if (reading.outcome !== null) return refuse('course.alreadyDecided')
    if (meetingsWithReading(db, id).length > 0) return refuse('course.readingPlaced')
    removeReading(db, id)
    const { committee, stage } = reading
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'reading.adviserRemoved',
      subjectKind: 'case',
      subjectId: reading.case,
      detail: { reading: id, committee, stage },
    })
    return { case: reading.case, committee, stage }
  })
}
