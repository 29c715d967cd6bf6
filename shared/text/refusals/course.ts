import type { Sentence } from '../refusal-words.ts'

/** Refusals of the course of a case and of what its steps ask for. */
export const courseRefusals = {
  'hearing.tooShort': (f) => `Høringen ligger ute i ${f['days']} dager. Loven krever minst ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `Høringen ligger ute i ${f['days']} dager. Det vanlige er minst ${f['least']}.`,
  'deadlines.over': () => 'Saken er ferdig behandlet. Det er ingen frister igjen å regne ut.',
  'deadlines.noBody': () =>
    'Saken har ikke noe utvalg som skal behandle den. Legg til utvalgene under Innstillinger.',
  'deadlines.unknownStep': (f) => `Steget «${f['step']}» er ikke igjen på veien. Velg et annet.`,
  'deadlineRules.weeksReversed': (f) =>
    `Fellesferien kan ikke slutte i uke ${f['to']} når den begynner i uke ${f['from']}.`,
  'passport.exempt': () =>
    'Saken er unntatt offentlighet, og har ingen offentlig saksgang. Lag utgaven for medlemmene.',
} as const satisfies Record<string, Sentence>
