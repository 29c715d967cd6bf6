import type { Output } from '#shared/contract/index.ts'
import type { SessionView } from '#shared/contract/session-shapes.ts'

/** What each part of an item's screen is given. */
export type ItemProps = {
  readonly item: Output<'session.item'>
  readonly view: SessionView
  /** Whether something may be entered in the item. */
  readonly mayWrite: boolean
  /** Shows the next item that is not ended. */
  readonly onNext: () => void
  readonly onRoll: () => void
}
