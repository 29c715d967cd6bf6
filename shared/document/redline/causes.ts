/**
 * Why something was changed, as it is told. `input`: the hearing inputs behind it, by number; `exempt` when one that this
 * audience may not know is among them. `correction`: what was given as the ground when the paper was put right after it was
 * sent. `exempt`: a decision, an amendment or an entry that this audience may not know.
 */
export type ChangeCause =
  | { readonly kind: 'input'; readonly numbers: readonly number[]; readonly exempt: boolean }
  | ({ readonly kind: 'decision'; readonly point: number; readonly note: string } & CausingItem)
  /** `motion`: as the minutes number it; null when nothing but the note is known of it. */
  | {
      readonly kind: 'amendment'
      readonly motion: { readonly number: number; readonly party: string; readonly item: CausingItem } | null
      readonly note: string
    }
  /** `label`: `K-14`; null for an entry that is gone. */
  | { readonly kind: 'knowledge'; readonly label: string | null; readonly note: string }
  | { readonly kind: 'editorial'; readonly note: string }
  | { readonly kind: 'correction'; readonly reason: string }
  | { readonly kind: 'exempt' }

/** The item in a meeting that a cause points to. */
export type CausingItem = {
  readonly committee: string
  /** ISO date. */
  readonly date: string
  /** As printed on its agenda; null when it got none. */
  readonly item: string | null
}

/** The causes of several changes told as one: inputs together, the rest once each, in the order of their kinds. */
export function joinCauses(causes: readonly ChangeCause[]): readonly ChangeCause[] {
  const inputs = causes.filter((cause) => cause.kind === 'input')
  const numbers = [...new Set(inputs.flatMap((cause) => cause.numbers))].toSorted((a, b) => a - b)
  const together: readonly ChangeCause[] =
    inputs.length === 0 ? [] : [{ kind: 'input', numbers, exempt: inputs.some(({ exempt }) => exempt) }]
  const seen = new Set<string>()
  const once = causes.filter((cause) => {
    const key = JSON.stringify(cause)
    if (cause.kind === 'input' || seen.has(key)) return false
    seen.add(key)
    return true
  })
  return [...together, ...kinds.flatMap((kind) => once.filter((cause) => cause.kind === kind))]
}

const kinds = ['correction', 'decision', 'amendment', 'knowledge', 'editorial', 'exempt'] as const
