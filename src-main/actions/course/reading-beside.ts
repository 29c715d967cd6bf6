import { stateOnAgenda } from '#shared/domain/case/course.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { ReadingId } from '#shared/ids.ts'
import { makeRoomForReading, readingsOfCase, saveReading } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'
import type { ActedBy } from '../acted-by.ts'

/** A reading beside the course, before the first one of the course that no body has decided; last where all are. */
export function readingBeside(
  db: Database,
  file: Case,
  { committee, stage }: Pick<Reading, 'committee' | 'stage'>,
  by: ActedBy,
): Reading {
  const readings = readingsOfCase(db, file.id)
  const next = readings.find(
    (each) => each.outcome === null && stateOnAgenda(each.stage, file.course) !== null,
  )
  const sequence = next?.sequence ?? (readings.at(-1)?.sequence ?? 0) + 1
  makeRoomForReading(db, file.id, sequence)
  const id = by.newId<ReadingId>()
  const reading: Reading = { id, case: file.id, committee, stage, part: 'decides', sequence, outcome: null }
  saveReading(db, reading)
  return reading
}
