import { isNamedIn } from '#shared/domain/retention/identifiers.ts'
import type { Identifiers } from '#shared/domain/retention/identifiers.ts'
import type { CaseId } from '#shared/ids.ts'
import { textsOfCase } from '../../store/texts-of-case.ts'
import type { TextPlace } from '../../store/texts-of-case.ts'
import type { Database } from '../../store/rows.ts'

/** A text in which a sender is named though the inputs do not say it any more. Which of them is not said. */
export type Leftover = Omit<TextPlace, 'text'> & { readonly places: number }

/**
 * Texts of a case that name somebody whose input was emptied: what officers wrote themselves. Papers that were sent stand
 * (domain.md §3); others are theirs to change.
 */
export function leftoversOf(
  db: Database,
  file: CaseId,
  emptied: readonly { readonly sure: Identifiers }[],
): readonly Leftover[] {
  const patterns = emptied.flatMap(({ sure }) => sure)
  if (patterns.length === 0) return []
  const found = new Map<string, Leftover>()
  for (const { text, ...place } of textsOfCase(db, file)) {
    if (!isNamedIn(text, patterns)) continue
    const key = `${place.kind} ${place.id}`
    found.set(key, { ...place, places: (found.get(key)?.places ?? 0) + 1 })
  }
  return [...found.values()]
}
