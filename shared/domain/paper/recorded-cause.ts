import type { DecisionId, EntryId, MotionId } from '../../ids.ts'

/**
 * Why a paragraph is another than in the first reading, as an officer records it where no input's point is the cause
 * (domain.md §7): a body's decision, an amendment that was adopted (in the minutes as a motion, or told by the note alone), new
 * knowledge, or the wording itself.
 */
export type RecordedCause = { readonly note: string } & (
  | { readonly kind: 'decision'; readonly decision: DecisionId; readonly point: number }
  | { readonly kind: 'amendment'; readonly motion: MotionId | null }
  | { readonly kind: 'knowledge'; readonly entry: EntryId }
  | { readonly kind: 'editorial' }
)
