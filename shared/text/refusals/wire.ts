import type { Sentence } from '../refusal-words.ts'

/** What was wrong with a field, by the check that refused it. */
export const wireProblems = {
  too_big: 'er for langt eller for stort',
  too_small: 'mangler eller er for lite',
  invalid_type: 'har feil type',
  invalid_format: 'er ikke skrevet som det skal',
  invalid_value: 'er ikke blant det som kan velges',
  unrecognized_keys: 'har deler som ikke hører til',
  'wire.badId': 'er ikke en gyldig id',
  'wire.controlCharacter': 'har tegn som ikke kan stå i en tekst på én linje',
} as const

/** Refusals of the boundary between window and program, and of what must be open. */
export const wireRefusals = {
  'wire.unknownCall': (f) => `Programmet kjenner ikke kallet «${f['call']}». Start programmet på nytt.`,
  'wire.badInput': (f) => {
    const known: Readonly<Record<string, string>> = wireProblems
    const field =
      f['field'] === undefined || f['field'] === '' ? 'Det som ble sendt,' : `Feltet «${f['field']}»`
    return `${field} ${known[f['problem'] ?? ''] ?? 'kan ikke være slik'}. Ingenting er lagret. Rett det, og prøv igjen.`
  },
  'wire.internal': () =>
    'Noe gikk galt i programmet. Det som alt var lagret, er trygt. Prøv igjen, og meld fra om det skjer flere ganger.',
  'wire.foreignSender': () => 'Bare programmets eget vindu kan gjøre dette. Ingenting er gjort.',
  'workspace.noneOpen': () => 'Ingen arbeidsområder er åpne. Åpne et først.',
  'workspace.readonly': () =>
    'Arbeidsområdet er åpnet for lesing, så ingenting kan endres her. Det du skrev, er ikke lagret.',
  'work.alreadyRunning': () => 'Dette arbeidet er alt i gang. Vent til det er ferdig.',
} as const satisfies Readonly<Record<string, Sentence>>
