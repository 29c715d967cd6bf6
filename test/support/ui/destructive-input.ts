import type { Run } from './paper-gestures.ts'

export type Destructive = {
  readonly name: string
  /**
   * What may be missing afterwards: nothing of the letters that stood there, what was selected, or nothing of the
   * paper as a whole though it may stand elsewhere.
   */
  readonly mayLose: 'nothing' | 'selected' | 'place'
  readonly work: (run: Run) => Promise<void>
  /** Whether the text may be the same afterwards; of all others, one run at least must have changed something. */
  readonly mayStay: boolean
}

/** One of them. */
export const input = (
  name: string,
  mayLose: Destructive['mayLose'],
  work: Destructive['work'],
  mayStay = false,
): Destructive => ({ name, mayLose, work, mayStay })
