import type { IdSource, InputPointId } from '../../ids.ts'
import { lacksAnswer } from './assessment.ts'
import type { InputPoint } from './hearing.ts'

type Points = readonly InputPoint[]

/** What a change of an input's points took away and what it put there: its own undo, turned round. */
export type PointExchange = { readonly out: Points; readonly in: Points }

/** Points as they are told: 1, 2, 3 … in their order. */
export function numberPoints(points: Points): Points {
  return points.map((point, index) => (point.number === index + 1 ? point : { ...point, number: index + 1 }))
}

/** A point that nobody has answered. */
export function newPoint(id: InputPointId, number: number, text: string): InputPoint {
  return { id, number, theme: null, text, assessment: '', conclusion: null, change: '', changedBlocks: [] }
}

/**
 * Divides a point where its text is cut (`at`, in UTF-16 units). The first part keeps the answer, the second keeps the
 * theme and wants an answer of its own (domain.md §8). null: one side would say nothing.
 */
export function splitPoint(point: InputPoint, at: number, newId: IdSource): PointExchange | null {
  const cut = /[\udc00-\udfff]/.test(point.text.charAt(at)) ? at - 1 : at
  const [before, after] = [point.text.slice(0, cut).trimEnd(), point.text.slice(cut).trim()]
  if (before.trim() === '' || after === '') return null
  const second = { ...newPoint(newId<InputPointId>(), point.number + 1, after), theme: point.theme }
  return { out: [point], in: [{ ...point, text: before }, second] }
}

/**
 * Makes one point of two. Both answers stay, one below the other; where they do not conclude alike, a conclusion must be
 * given anew, so that no part of what was said is answered by the answer to the other (domain.md §8).
 */
export function mergePoints(first: InputPoint, second: InputPoint): PointExchange {
  const merged: InputPoint = {
    ...first,
    theme: first.theme ?? second.theme,
    text: joined([first.text, second.text]),
    assessment: joined([first.assessment, second.assessment]),
    conclusion: isAnsweredAlike(first, second) ? first.conclusion : null,
    change: joined([first.change, second.change]),
    changedBlocks: [...new Set([...first.changedBlocks, ...second.changedBlocks])],
  }
  return { out: [first, second], in: [merged] }
}

const isAnsweredAlike = (first: InputPoint, second: InputPoint): boolean =>
  first.conclusion === second.conclusion && lacksAnswer(first) === lacksAnswer(second)

/** What two texts say, once where both say the same. */
function joined(texts: readonly [string, string]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n\n')
}

/** Points with one of them moved to a place, counted from 1 and held within the list (domain.md §8). */
export function movePoint(points: Points, id: InputPointId, to: number): Points | null {
  const moved = points.find((point) => point.id === id)
  if (moved === undefined) return null
  const others = points.filter((point) => point !== moved)
  const place = Math.min(Math.max(to, 1), points.length) - 1
  return numberPoints([...others.slice(0, place), moved, ...others.slice(place)])
}

/**
 * Carries out an exchange: what goes must still say what it said, whatever its number, so that nothing written since is
 * lost; what comes goes to its number. null: something that should go was changed, or what comes is here already.
 */
export function exchangePoints(points: Points, { out, in: put }: PointExchange): Points | null {
  const leaving = new Map(out.map((point) => [point.id, point]))
  const isAsSeen = out.every((seen) => {
    const stands = points.find(({ id }) => id === seen.id)
    return stands !== undefined && sameButNumber(stands, seen)
  })
  const kept = points.filter(({ id }) => !leaving.has(id))
  const isFree =
    new Set(put.map(({ id }) => id)).size === put.length &&
    put.every(({ id }) => !kept.some((point) => point.id === id))
  if (!isAsSeen || !isFree) return null
  const next = [...kept]
  for (const point of put.toSorted((a, b) => a.number - b.number)) next.splice(point.number - 1, 0, point)
  return numberPoints(next)
}

function sameButNumber(a: InputPoint, b: InputPoint): boolean {
  const fields = ['theme', 'text', 'assessment', 'conclusion', 'change'] as const
  return fields.every((field) => a[field] === b[field]) && String(a.changedBlocks) === String(b.changedBlocks)
}
