import type { Sentence } from '../refusal-words.ts'

/** Refusals of the course of a case and of what its steps ask for. */
export const courseRefusals = {
  'hearing.tooShort': (f) => `Høringen ligger ute i ${f['days']} dager. Loven krever minst ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `Høringen ligger ute i ${f['days']} dager. Det vanlige er minst ${f['least']}.`,
} as const satisfies Record<string, Sentence>
