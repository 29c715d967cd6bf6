import type { Sentence } from '../refusal-words.ts'

/**
 * The same refusals in another language: a code that bokmål has and this lacks does not compile. More is allowed,
 * so that a code may be worded here before its feature is merged; a test finds what nobody uses.
 */
export type Worded<T> = Readonly<Record<keyof T, Sentence>> & Readonly<Record<string, Sentence>>
