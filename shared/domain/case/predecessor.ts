import type { CaseId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { Case } from './case.ts'

/**
 * Whether a case may replace an earlier one: a plan that is revised after four years (domain.md §1). `line` is the
 * earlier case and all that it replaces in its turn. Refuses with `case.ownAncestor`: a case never replaces itself, by
 * way of others either.
 */
export function checkPredecessor(
  file: Pick<Case, 'id'>,
  predecessor: Pick<Case, 'id' | 'caseNumber'>,
  line: readonly CaseId[],
): Refusal | null {
  if (predecessor.id !== file.id && !line.includes(file.id)) return null
  return refuse('case.ownAncestor', { number: predecessor.caseNumber })
}
