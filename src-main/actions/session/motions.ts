import type { Motion } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, MotionId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from '../../store/rows.ts'
import { findMotion, motionsOf, removeMotion, saveMotion } from '../../store/session/motions.ts'
import type { SessionStep } from '../../store/session/steps.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { textsOf } from './decided-text.ts'
import type { OpenItem } from './open-item.ts'
import { stepOnItem } from './take-step.ts'

export type MotionText = Pick<Motion, 'kind' | 'author' | 'party' | 'togetherWith' | 'changesPoint' | 'text'>

/** Puts a motion forward, under the item's next number. Refuses with `motion.*` and `roll.notHere`. */
export function putForward(
  store: Store,
  item: AgendaItemId,
  typed: MotionText,
  by: ActedBy,
): { readonly id: MotionId; readonly number: number } | Refusal {
  return stepOnItem(store, item, { what: 'motion.added' }, by, (db, opened) => {
    const number = Math.max(0, ...opened.record.motions.map((motion) => motion.number)) + 1
    const motion: Motion = { ...typed, id: by.newId<MotionId>(), item, number, withdrawn: false }
    const refused = checkMotion(db, opened, motion)
    if (refused !== null) return refused
    saveMotion(db, motion)
    return { id: motion.id, number }
  })
}

/** Changes what was typed of a motion, or withdraws it. Refuses with `motion.votedOn`: what was voted on stands. */
export function changeMotion(
  store: Store,
  id: MotionId,
  change: Partial<MotionText & Pick<Motion, 'withdrawn'>>,
  by: ActedBy,
): null | Refusal {
  const isTyped = Object.keys(change).every((key) => key === 'text')
  return onMotion(store, id, { what: 'motion.changed', isTyped }, by, (db, opened, motion) => {
    const changed = { ...motion, ...change }
    const refused = checkMotion(db, opened, changed)
    if (refused !== null) return refused
    saveMotion(db, changed)
    return null
  })
}

/** Takes a motion away that was entered by mistake; one that was put forward is withdrawn instead. Refuses with `motion.votedOn`. */
export function takeMotionAway(store: Store, id: MotionId, by: ActedBy): null | Refusal {
  return onMotion(store, id, { what: 'motion.removed', isTyped: false }, by, (db) => {
    removeMotion(db, id)
    return null
  })
}

function onMotion(
  store: Store,
  id: MotionId,
  { what, isTyped }: { readonly what: string; readonly isTyped: boolean },
  by: ActedBy,
  work: (db: Database, opened: OpenItem, motion: Motion) => null | Refusal,
): null | Refusal {
  const found = findMotion(store.db, id)
  if (found === null) return refuse('motion.gone')
  const about = String(found.number)
  // Words are stored as they are typed: a motion is written in one step, and changed in one.
  const newest = Math.max(...motionsOf(store.db, found.item).map(({ number }) => number)) === found.number
  const goesOnWith = (last: SessionStep): boolean =>
    isTyped &&
    ((last.what === 'motion.changed' && last.about === about) || (last.what === 'motion.added' && newest))
  return stepOnItem(store, found.item, { what, about, goesOnWith }, by, (db, opened) => {
    const motion = opened.record.motions.find((each) => each.id === id)
    if (motion === undefined) return refuse('motion.gone')
    const voted = opened.record.votes.some(({ options }) =>
      options.some(({ text }) => text?.of === 'motion' && text.motion === id),
    )
    return voted
      ? refuse('motion.votedOn', { number: motion.number }, 'koml. § 11-4 første ledd')
      : work(db, opened, motion)
  })
}

/** An amendment is of a point that the texts have; who puts it forward is here (koml. § 8-1 annet ledd). */
function checkMotion(db: Database, opened: OpenItem, motion: Motion): Refusal | null {
  const { kind, changesPoint, author } = motion
  if ((kind === 'amendment') !== (changesPoint !== null)) return refuse('motion.pointMissing')
  const { proposal, recommendation } = textsOf(db, opened)
  const most = Math.max(proposal.length, recommendation?.length ?? 0)
  if (changesPoint !== null && changesPoint > most)
    return refuse('motion.noSuchPoint', { point: changesPoint, most })
  const here =
    author === null || opened.roll.some((entry) => entry.person === author && entry.arrivedAt !== null)
  return here ? null : refuse('roll.notHere', { person: author ?? '' }, 'koml. § 8-1 andre ledd')
}
