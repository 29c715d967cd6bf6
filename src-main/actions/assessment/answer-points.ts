import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import type { CaseId, InputPointId, ThemeId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { PointPlace } from '../../store/assessed-inputs.ts'
import { appendAudit } from '../../store/audit.ts'
import { lastActOnCase } from '../../store/audit-of-case.ts'
import { touchCase } from '../../store/cases.ts'
import { findPoint, savePoint } from '../../store/input-points.ts'
import { findTheme } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { unsentPoint } from './unsent-input.ts'

type Editable = Omit<InputPoint, 'id' | 'number'>
export type AnswerChange = Partial<Editable>

/**
 * Changes what is given of a point and leaves the rest to others who write beside; gives back what stood there. Refuses
 * with `assessment.pointGone`, `.sent`, `.pointEmpty` and `theme.gone`. Typing that is stored piece by piece is one
 * line in the trail.
 */
export function updatePoint(
  store: Store,
  id: InputPointId,
  change: AnswerChange,
  by: ActedBy,
): { readonly before: AnswerChange } | Refusal {
  return store.transaction((db): { readonly before: AnswerChange } | Refusal => {
    const done = changePoint(db, id, change)
    if (isRefusal(done)) return done
    const { place, before } = done
    const name = `I-${place.inputNumber}`
    recordAnswer(db, place.case, { point: id, name, fields: Object.keys(change).toSorted() }, by)
    return { before }
  })
}

/** Changes several points, all or none, in one line of the trail; refuses as {@link updatePoint}. */
export function answerMany(
  store: Store,
  points: readonly { readonly id: InputPointId; readonly change: AnswerChange }[],
  by: ActedBy,
): { readonly before: { readonly id: InputPointId; readonly change: AnswerChange }[] } | Refusal {
  return store.transaction((db) => {
    const before: { id: InputPointId; change: AnswerChange }[] = []
    const counts = new Map<CaseId, number>()
    for (const { id, change } of points) {
      const done = changePoint(db, id, change)
      if (isRefusal(done)) return done
      before.push({ id, change: done.before })
      counts.set(done.place.case, (counts.get(done.place.case) ?? 0) + 1)
    }
    for (const [file, count] of counts) {
      touchCase(db, file, by.at)
      const subject = { subjectKind: 'case', subjectId: file, detail: { points: count } }
      appendAudit(db, { at: by.at, actor: by.actor, action: 'assessment.answeredMany', ...subject })
    }
    // what was changed twice goes back to what stood first
    return { before: before.toReversed() }
  })
}

type Changed = { readonly place: PointPlace; readonly before: AnswerChange }

function changePoint(db: Database, id: InputPointId, change: AnswerChange): Changed | Refusal {
  const place = unsentPoint(db, id)
  if (isRefusal(place)) return place
  const point = findPoint(db, id)
  if (point === null) return refuse('assessment.pointGone')
  if (change.text?.trim() === '') return refuse('assessment.pointEmpty')
  if (!isThemeOf(db, place.case, change.theme ?? null)) return refuse('theme.gone')
  const { changedBlocks } = change
  const blocks = changedBlocks === undefined ? {} : { changedBlocks: [...new Set(changedBlocks)] }
  savePoint(db, place.input, { ...point, ...change, ...blocks })
  const fields = Object.keys(change) as (keyof Editable)[]
  return { place, before: Object.fromEntries(fields.map((field) => [field, point[field]])) }
}

const isThemeOf = (db: Database, file: CaseId, theme: ThemeId | null): boolean =>
  theme === null || findTheme(db, theme)?.case === file

/** How long somebody may go on with the same answer under one line of the trail. */
const sitting = 10 * 60 * 1000

type AnswerDetail = {
  readonly point: InputPointId
  readonly name: string
  readonly fields: readonly string[]
}

function recordAnswer(db: Database, file: CaseId, detail: AnswerDetail, by: ActedBy): void {
  touchCase(db, file, by.at)
  const action = 'assessment.answered'
  const last = lastActOnCase(db, file)
  const said = last?.detail as Partial<AnswerDetail> | undefined
  const goesOn =
    last?.action === action &&
    last.actor === by.actor &&
    Date.parse(by.at) - Date.parse(last.at) < sitting &&
    said?.point === detail.point &&
    String(said.fields) === String(detail.fields)
  if (goesOn) return
  const subject = { subjectKind: 'case', subjectId: file }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail })
}
