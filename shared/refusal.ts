/**
 * An expected "no": a rule of the domain or of the house refuses, with a stable code, the ground it
 * stands on, and the facts that a sentence on screen needs. Broken promises throw instead.
 */
export type Refusal = {
  readonly refused: true
  /** Stable, dotted, English: `numbering.alreadyIssued`. The wording lives in `shared/text`. */
  readonly code: string
  /** Section of law or source, as printed: `koml. § 11-3 første ledd`. */
  readonly ground?: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** Builds a refusal; `facts` feed the wording. */
export function refuse(code: string, facts: Refusal['facts'] = {}, ground?: string): Refusal {
  return ground === undefined ? { refused: true, code, facts } : { refused: true, code, facts, ground }
}

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}

/** Marks a branch that the types rule out; throws with the value when the impossible happens. */
export function assertNever(value: never): never {
  throw new Error(`unexpected variant: ${JSON.stringify(value)}`)
}
