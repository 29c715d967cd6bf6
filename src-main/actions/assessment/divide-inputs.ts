import { suggestPoints } from '#shared/domain/hearing/divide-text.ts'
import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import { newPoint } from '#shared/domain/hearing/points.ts'
import type { CaseId, HearingInputId, InputPointId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { inputsToAssess, sentAnswers } from '../../store/assessed-inputs.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { findInput } from '../../store/hearings.ts'
import { pointsOf } from '../../store/input-points.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { carryOut } from './exchange-points.ts'
import type { InputExchange } from './exchange-points.ts'
import { unsentInput } from './unsent-input.ts'

export type SuggestedDivision = {
  readonly input: HearingInputId
  readonly number: number
  readonly sender: string
  readonly texts: string[]
}

/** How one input, or every one of a case that has no point yet, may be divided. An input without text is its summary. */
export function suggestDivision(
  db: Database,
  file: CaseId,
  only: HearingInputId | null,
): SuggestedDivision[] | Refusal {
  if (findCase(db, file) === null) return refuse('case.gone')
  const wanted = inputsToAssess(db, file).filter(({ id, points, hearing }) =>
    only === null ? points.length === 0 && sentAnswers(db, hearing) === null : id === only,
  )
  if (only !== null && wanted.length === 0) return refuse('assessment.inputGone')
  return wanted.flatMap(({ id, number, sender }) => {
    const input = findInput(db, id)
    const said = input === null || input.text.trim() === '' ? (input?.summary ?? '') : input.text
    const texts = [...suggestPoints(said)]
    return texts.length === 0 && only === null ? [] : [{ input: id, number, sender, texts }]
  })
}

const isWorkedOn = ({ assessment, conclusion, change, changedBlocks }: InputPoint): boolean =>
  conclusion !== null || `${assessment}${change}`.trim() !== '' || changedBlocks.length > 0

/**
 * Divides inputs into these points, all or none. Points without an answer give way; an input with an answered one is
 * refused (`assessment.answeredAlready`), as are `assessment.inputGone`, `.sent` and `.pointEmpty`.
 */
export function divideInputs(
  store: Store,
  inputs: readonly { readonly input: HearingInputId; readonly texts: readonly string[] }[],
  by: ActedBy,
): { readonly did: InputExchange[]; readonly points: number } | Refusal {
  return store.transaction((db) => {
    const did: InputExchange[] = []
    const counts = new Map<CaseId, number>()
    for (const { input, texts } of inputs) {
      const place = unsentInput(db, input)
      if (isRefusal(place)) return place
      const standing = pointsOf(db, input)
      if (standing.some(isWorkedOn)) return refuse('assessment.answeredAlready', { input: place.inputNumber })
      if (texts.length === 0 || texts.some((text) => text.trim() === ''))
        return refuse('assessment.pointEmpty')
      const points = texts.map((text, index) => newPoint(by.newId<InputPointId>(), index + 1, text))
      const done = carryOut(db, place, { input, out: standing, in: points }, null, by)
      if (isRefusal(done)) return done
      did.push(done.did)
      counts.set(place.case, (counts.get(place.case) ?? 0) + points.length)
    }
    for (const [file, points] of counts) {
      touchCase(db, file, by.at)
      const subject = { subjectKind: 'case', subjectId: file, detail: { inputs: did.length, points } }
      appendAudit(db, { at: by.at, actor: by.actor, action: 'assessment.inputsDivided', ...subject })
    }
    return { did, points: [...counts.values()].reduce((sum, count) => sum + count, 0) }
  })
}
