import type { IsoDate } from '../../calendar/dates.ts'
import { earliestAfter, fitFrom, fitUntil, latestBefore } from './network.ts'
import type { Bond, Days, Network, Node } from './network.ts'

/** Where a step stands when each is as early as it can be. */
export type Reached = {
  readonly day: IsoDate
  /** The first day that what goes before allows: later than `day` where the step is set for too early a day. */
  readonly required: IsoDate
  /** What holds it back; null where only today does. */
  readonly by: Bond | null
}

/**
 * The earliest day of each step from today; steps that have happened on a day nobody knows are not in it. A step that
 * is set for a day stands there, also when that is too early, so that what follows is not blamed for it. `free` names
 * the step whose day is asked for: then every other one that is set too early goes to the first day that would do.
 */
export function solveForwards(
  { nodes, bonds }: Network,
  today: IsoDate,
  days: Days,
  free: string | null = null,
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>()
  for (const node of nodes) {
    const set = node.key === free ? null : node.pin
    if (node.done) {
      if (set !== null) reached.set(node.key, { day: set, required: set, by: null })
      continue
    }
    let required = set ?? today
    let by: Bond | null = null
    for (const bond of bonds) {
      const before = bond.to === node.key ? reached.get(bond.from) : undefined
      const at = before === undefined ? required : earliestAfter(bond, before.day, days)
      if (at <= required) continue
      required = at
      by = bond
    }
    const stays = set !== null && (free === null || required <= set)
    reached.set(node.key, { day: stays ? set : fitFrom(node.days, required, days), required, by })
  }
  return reached
}

/** Where a step stands when each is as late as it can be. */
export type Held = {
  /** null where a body has no meeting so early. */
  readonly day: IsoDate | null
  /** What waits for it; null of the last step. */
  readonly by: Bond | null
}

/**
 * The latest day of each step for what comes after it to stand. Of a step that is set for a day it is the last day
 * that it may slip to. Steps that nothing waits for are not in it.
 */
export function solveBackwards({ nodes, bonds }: Network, days: Days): ReadonlyMap<string, Held> {
  const held = new Map<string, Held>()
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  for (const node of nodes.toReversed()) {
    let bound: Held | null = null
    for (const bond of bonds) {
      const after = bond.from === node.key ? byKey.get(bond.to) : undefined
      if (after === undefined || after.done) continue
      const waits = after.pin ?? held.get(after.key)?.day
      if (waits === undefined) continue
      const day = waits === null ? null : latestBefore(bond, waits, days)
      if (bound === null || (bound.day !== null && (day === null || day < bound.day)))
        bound = { day, by: bond }
    }
    if (bound !== null) held.set(node.key, { day: lastFit(node, bound.day, days), by: bound.by })
    else if (node.pin !== null) held.set(node.key, { day: node.pin, by: null })
  }
  return held
}

function lastFit({ days: of, pin }: Node, bound: IsoDate | null, days: Days): IsoDate | null {
  if (bound === null) return null
  const fit = fitUntil(of, bound, days)
  // its own day will do, whether or not it is one on which such steps fall
  return pin !== null && pin <= bound && (fit === null || fit < pin) ? pin : fit
}
