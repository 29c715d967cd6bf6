import type { InputPoint } from '#shared/domain/hearing/hearing.ts'
import {
  exchangePoints,
  mergePoints,
  movePoint,
  newPoint,
  splitPoint,
} from '#shared/domain/hearing/points.ts'
import type { PointExchange } from '#shared/domain/hearing/points.ts'
import type { HearingInputId, InputPointId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import type { PointPlace } from '../../store/assessed-inputs.ts'
import { appendAudit } from '../../store/audit.ts'
import { touchCase } from '../../store/cases.ts'
import { pointsOf, savePoints } from '../../store/input-points.ts'
import { findTheme } from '../../store/knowledge.ts'
import { ownerOf } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { unsentInput, unsentPoint } from './unsent-input.ts'

/** What was done to an input's points; turned round, it takes it back. */
export type InputExchange = PointExchange & { readonly input: HearingInputId }
type Did = { readonly did: InputExchange }

/** Adds a point, last. Refuses with `assessment.inputGone`, `.sent` and `.pointEmpty`. */
export function addPoint(store: Store, input: HearingInputId, text: string, by: ActedBy): Did | Refusal {
  return store.transaction((db): Did | Refusal => {
    const place = unsentInput(db, input)
    if (isRefusal(place)) return place
    if (text.trim() === '') return refuse('assessment.pointEmpty')
    const number = pointsOf(db, input).length + 1
    const did = { input, out: [], in: [newPoint(by.newId<InputPointId>(), number, text)] }
    return carryOut(db, place, did, 'assessment.pointAdded', by)
  })
}

/** Removes a point (`assessment.pointGone`, `.sent`); what is given back brings it again. */
export function removePoint(store: Store, id: InputPointId, by: ActedBy): Did | Refusal {
  return changeAt(store, id, 'assessment.pointRemoved', by, (point) => ({ out: [point], in: [] }))
}

/**
 * Cuts a point in two where its text, as it was seen, is cut. Refuses with `assessment.changedSince` when it says
 * something else now, and with `assessment.emptyPart` when one side would say nothing.
 */
export function cutPoint(
  store: Store,
  { id, text, at }: { readonly id: InputPointId; readonly text: string; readonly at: number },
  by: ActedBy,
): Did | Refusal {
  return changeAt(store, id, 'assessment.pointSplit', by, (point) =>
    point.text === text
      ? (splitPoint(point, at, by.newId) ?? refuse('assessment.emptyPart'))
      : refuse('assessment.changedSince'),
  )
}

/** Makes one point of this and the next (`assessment.noNext`). */
export function mergeWithNext(store: Store, id: InputPointId, by: ActedBy): Did | Refusal {
  return changeAt(store, id, 'assessment.pointsMerged', by, (point, all) => {
    const next = all[all.indexOf(point) + 1]
    return next === undefined ? refuse('assessment.noNext') : mergePoints(point, next)
  })
}

/** Moves a point among those of its input; gives the place that it had (`assessment.pointGone`, `.sent`). */
export function movePointTo(
  store: Store,
  id: InputPointId,
  to: number,
  by: ActedBy,
): { readonly from: number } | Refusal {
  return store.transaction((db): { readonly from: number } | Refusal => {
    const place = unsentPoint(db, id)
    if (isRefusal(place)) return place
    const points = pointsOf(db, place.input)
    const moved = movePoint(points, id, to)
    const from = points.find((point) => point.id === id)?.number
    if (moved === null || from === undefined) return refuse('assessment.pointGone')
    savePoints(db, place.input, moved)
    record(db, place, 'assessment.pointMoved', by)
    return { from }
  })
}

/**
 * Carries out exchanges of points, all or none: how a change is taken back. Refuses with `assessment.changedSince` where
 * something else was written meanwhile, so that an undo never takes it along, and with `theme.gone`.
 */
export function exchangeInputs(
  store: Store,
  changes: readonly InputExchange[],
  by: ActedBy,
): { readonly changed: number } | Refusal {
  return store.transaction((db): { readonly changed: number } | Refusal => {
    for (const change of changes) {
      const place = unsentInput(db, change.input)
      if (isRefusal(place)) return place
      const wrong = change.in.map((point) => checkComing(db, place, point)).find((each) => each !== null)
      if (wrong !== undefined) return wrong
      const done = carryOut(db, place, change, 'assessment.pointsPutBack', by)
      if (isRefusal(done)) return done
    }
    return { changed: changes.length }
  })
}

/** A point that comes from outside must stand under a theme of the case, and be nobody else's. */
function checkComing(db: Database, { case: file, input }: PointPlace, point: InputPoint): Refusal | null {
  if (point.text.trim() === '') return refuse('assessment.pointEmpty')
  if (point.theme !== null && findTheme(db, point.theme)?.case !== file) return refuse('theme.gone')
  const isElsewhere =
    ownerOf(db, 'point', point.id) !== null && !pointsOf(db, input).some(({ id }) => id === point.id)
  return isElsewhere ? refuse('assessment.changedSince') : null
}

function changeAt(
  store: Store,
  id: InputPointId,
  action: TrailAction,
  by: ActedBy,
  change: (point: InputPoint, all: readonly InputPoint[]) => PointExchange | Refusal,
): Did | Refusal {
  return store.transaction((db): Did | Refusal => {
    const place = unsentPoint(db, id)
    if (isRefusal(place)) return place
    const points = pointsOf(db, place.input)
    const point = points.find((each) => each.id === id)
    if (point === undefined) return refuse('assessment.pointGone')
    const exchange = change(point, points)
    if (isRefusal(exchange)) return exchange
    return carryOut(db, place, { input: place.input, ...exchange }, action, by)
  })
}

/** Exchanges points within a transaction that is open (`assessment.changedSince`). */
export function carryOut(
  db: Database,
  place: PointPlace,
  did: InputExchange,
  action: TrailAction | null,
  by: ActedBy,
): Did | Refusal {
  const next = exchangePoints(pointsOf(db, place.input), did)
  if (next === null) return refuse('assessment.changedSince')
  savePoints(db, place.input, next)
  if (action !== null) record(db, place, action, by)
  return { did }
}

function record(
  db: Database,
  { case: file, inputNumber }: PointPlace,
  action: TrailAction,
  by: ActedBy,
): void {
  touchCase(db, file, by.at)
  const subject = { subjectKind: 'case', subjectId: file, detail: { name: `I-${inputNumber}` } }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject })
}
