import type { HearingInputId, InputPointId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { placeOfInput, placeOfPoint, sentAnswers } from '../../store/assessed-inputs.ts'
import type { PointPlace } from '../../store/assessed-inputs.ts'
import type { Database } from '../../store/rows.ts'

/**
 * Where a point stands, while its answer may be changed. Refuses with `assessment.pointGone`, and with
 * `assessment.sent` once the answers were sent: a packet that is made again says what it said.
 */
export function unsentPoint(db: Database, id: InputPointId): PointPlace | Refusal {
  const place = placeOfPoint(db, id)
  return place === null ? refuse('assessment.pointGone') : (refuseSent(db, place) ?? place)
}

/** The same of an input (`assessment.inputGone`, `assessment.sent`). */
export function unsentInput(db: Database, id: HearingInputId): PointPlace | Refusal {
  const place = placeOfInput(db, id)
  return place === null ? refuse('assessment.inputGone') : (refuseSent(db, place) ?? place)
}

function refuseSent(db: Database, { hearing, inputNumber }: PointPlace): Refusal | null {
  const sent = sentAnswers(db, hearing)
  return sent === null ? null : refuse('assessment.sent', { input: inputNumber, ...sent })
}
