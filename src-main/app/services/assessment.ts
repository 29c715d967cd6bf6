import type { assessmentCalls, PointChange, ShownExchange, ShownPoint } from '#shared/contract/assessment.ts'
import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { answerMany, updatePoint } from '../../actions/assessment/answer-points.ts'
import type { AnswerChange } from '../../actions/assessment/answer-points.ts'
import { assessmentView, inputText, paragraphsView } from '../../actions/assessment/assessment-view.ts'
import { divideInputs, suggestDivision } from '../../actions/assessment/divide-inputs.ts'
import {
  addPoint,
  cutPoint,
  exchangeInputs,
  mergeWithNext,
  movePointTo,
  removePoint,
} from '../../actions/assessment/exchange-points.ts'
import type { InputExchange } from '../../actions/assessment/exchange-points.ts'
import { exportAssessment } from '../../actions/assessment/export-assessment.ts'
import { writeWholeApart } from '../../files.ts'
import type { ServicesOf } from '../../router/services.ts'
import { findCase } from '../../store/cases.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'

/** Points of what people said in a hearing, and the answers to them. */
export function assessmentServices(parts: ServiceParts): ServicesOf<keyof typeof assessmentCalls> {
  const { session } = parts.workspaces
  return {
    'assessment.get': ({ case: file }) => assessmentView(session.db(), file),
    'assessment.input': ({ id }) => inputText(session.db(), id),
    'assessment.paragraphs': ({ case: file }) => paragraphsView(session.db(), file),
    'assessment.addPoint': ({ input, text }) => told(addPoint(session.store(), input, text, acting(session))),
    'assessment.updatePoint': ({ id, change }) => {
      const done = updatePoint(session.store(), id, change, acting(session))
      return isRefusal(done) ? done : { before: shownChange(done.before) }
    },
    'assessment.answerMany': ({ points }) => {
      const done = answerMany(session.store(), points, acting(session))
      if (isRefusal(done)) return done
      return { before: done.before.map(({ id, change }) => ({ id, change: shownChange(change) })) }
    },
    'assessment.removePoint': ({ id }) => told(removePoint(session.store(), id, acting(session))),
    'assessment.splitPoint': (cut) => told(cutPoint(session.store(), cut, acting(session))),
    'assessment.mergePoints': ({ id }) => told(mergeWithNext(session.store(), id, acting(session))),
    'assessment.movePoint': ({ id, to }) => movePointTo(session.store(), id, to, acting(session)),
    'assessment.suggestPoints': ({ case: file, input }) => suggestDivision(session.db(), file, input),
    'assessment.dividePoints': ({ inputs }) => {
      const done = divideInputs(session.store(), inputs, acting(session))
      return isRefusal(done) ? done : { did: done.did.map(shownExchange), points: done.points }
    },
    'assessment.exchange': ({ changes }) => exchangeInputs(session.store(), changes, acting(session)),
    'assessment.export': async ({ case: id, format, form, path: named }, { signal }) => {
      const file = findCase(session.db(), id)
      if (file === null) return refuse('case.gone')
      const { language } = parts.settings.preferences()
      const { assessmentSave, assessmentKinds, assessmentFileName } = dialogWords[language]
      const number = file.caseNumber.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      const ask = {
        title: assessmentSave,
        suggestedName: `${assessmentFileName[form]}-${number}.${format}`,
        filters: [{ name: assessmentKinds, extensions: [format] }],
      }
      const path = parts.kind === 'terminal' ? (named ?? null) : await session.dialogs.saveTo(ask)
      if (path === null) return null
      const made = await exportAssessment(session.db(), id, { format, form }, language)
      if (isRefusal(made)) return made
      const refused = await writeWholeApart(path, made.bytes, signal)
      return refused ?? { path, points: made.points, exempt: made.exempt }
    },
  }
}

const shownPoint = (point: InputPoint): ShownPoint => ({
  ...point,
  changedBlocks: [...point.changedBlocks],
})

const shownExchange = ({ input, out, in: put }: InputExchange): ShownExchange => ({
  input,
  out: out.map(shownPoint),
  in: put.map(shownPoint),
})

const told = (done: { readonly did: InputExchange } | Refusal): { did: ShownExchange } | Refusal =>
  isRefusal(done) ? done : { did: shownExchange(done.did) }

function shownChange({ changedBlocks, ...change }: AnswerChange): PointChange {
  return { ...change, ...(changedBlocks === undefined ? {} : { changedBlocks: [...changedBlocks] }) }
}
