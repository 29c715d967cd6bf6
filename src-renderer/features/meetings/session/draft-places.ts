import type { Input } from '#shared/contract/index.ts'
import { pointsOf } from '#shared/domain/meeting/session/compose-decision.ts'
import type { AgendaItemId, MeetingId, MotionId, PersonId, StatementId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'

/** What a text belongs to: its kind, the item or meeting, and the thing itself where there are several. */
export type DraftPlace =
  | `opening/${MeetingId}`
  | `note/${AgendaItemId}`
  | `points/${AgendaItemId}`
  | `motion/${AgendaItemId}/${MotionId}`
  | `newMotion/${AgendaItemId}`
  | `statement/${AgendaItemId}/${StatementId}`
  | `newStatement/${AgendaItemId}`

/** All of a motion but its text and its item. */
export type MotionMore = Omit<Input<'motion.add'>, 'item' | 'text'>
export type StatementMore = { readonly person: PersonId }

/** Stores a text where it belongs; gives the place that a new motion or statement has from now on. */
export async function storeAt(
  place: DraftPlace,
  { text, more }: { readonly text: string; readonly more: unknown },
): Promise<DraftPlace | null> {
  const [kind = '', scope = '', thing = ''] = place.split('/')
  const item = scope as AgendaItemId
  if (kind === 'newMotion') {
    const { id } = await call('motion.add', { item, ...(more as MotionMore), text })
    return `motion/${item}/${id}`
  }
  if (kind === 'newStatement') {
    const { id } = await call('statement.add', { item, ...(more as StatementMore), text })
    return `statement/${item}/${id}`
  }
  if (kind === 'opening')
    await call('session.change', { meeting: scope as MeetingId, change: { openingNote: text } })
  else if (kind === 'note') await call('item.note', { item, note: text })
  else if (kind === 'points') await call('item.points', { item, points: [...pointsOf(text)] })
  else if (kind === 'motion') await call('motion.change', { motion: thing as MotionId, change: { text } })
  else await call('statement.change', { item, statement: thing as StatementId, text })
  return null
}
