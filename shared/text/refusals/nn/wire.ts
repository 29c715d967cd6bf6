import type { wireProblems, wireRefusals as nb } from '../wire.ts'
import type { Worded } from '../worded.ts'

const problems: { readonly [K in keyof typeof wireProblems]: string } = {
  too_big: 'er for langt eller for stort',
  too_small: 'manglar eller er for lite',
  invalid_type: 'har feil type',
  invalid_format: 'er ikkje skrive som det skal',
  invalid_value: 'er ikkje mellom det som kan veljast',
  unrecognized_keys: 'har delar som ikkje høyrer til',
  'wire.badId': 'er ikkje ein gyldig id',
  'wire.controlCharacter': 'har teikn som ikkje kan stå i ein tekst på éi linje',
}

/** Refusals of the boundary between window and program, in nynorsk. */
export const wireRefusals: Worded<typeof nb> = {
  'wire.unknownCall': (f) => `Programmet kjenner ikkje kallet «${f['call']}». Start programmet på nytt.`,
  'wire.badInput': (f) => {
    const known: Readonly<Record<string, string>> = problems
    const field = (f['field'] ?? '') === '' ? 'Det som vart sendt,' : `Feltet «${f['field']}»`
    return `${field} ${known[f['problem'] ?? ''] ?? 'kan ikkje vere slik'}. Ingenting er lagra. Rett det, og prøv igjen.`
  },
  'wire.internal': () =>
    'Noko gjekk gale i programmet. Det som alt var lagra, er trygt. Prøv igjen, og meld frå om det skjer fleire gonger.',
  'wire.foreignSender': () => 'Berre vindauget til programmet sjølv kan gjere dette. Ingenting er gjort.',
  'workspace.noneOpen': () => 'Ingen arbeidsområde er opne. Opne eit først.',
  'workspace.readonly': () =>
    'Arbeidsområdet er opna for lesing, så ingenting kan endrast her. Det du skreiv, er ikkje lagra.',
  'work.alreadyRunning': () => 'Dette arbeidet er alt i gang. Vent til det er ferdig.',
}
