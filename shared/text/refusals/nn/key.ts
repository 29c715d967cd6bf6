import { keyName } from '../../key-name.ts'
import type { keyRefusals as nb } from '../key.ts'
import type { Worded } from '../worded.ts'

/** Refusals of keys of encrypted workspaces, in nynorsk. */
export const keyRefusals: Worded<typeof nb> = {
  'key.mistyped': (f) =>
    `Attopprettingsnøkkelen er skriven feil i gruppe ${f['groups']}. Samanlikn med arket, og prøv på nytt.`,
  'key.wrongLength': (f) =>
    `Attopprettingsnøkkelen har tretten grupper med fem teikn, til saman 65. Det du skreiv, har ${f['digits']}.`,
  'key.alreadyEncrypted': (f) =>
    `Arbeidsområdet ${f['path']} er alt kryptert med nøkkelen ${keyName(f['key'] ?? '')}. Skriv --new-key for å byte nøkkel.`,
  'key.notEncrypted': (f) => `Arbeidsområdet ${f['path']} er ikkje kryptert. Ingenting er endra.`,
  'store.wrongKey': (f) =>
    `Arbeidsområdet ${f['path']} vert opna med nøkkelen ${keyName(f['key'] ?? '')}; den du oppgav, heiter ${keyName(f['given'] ?? '')}. Det er ikkje noko gale med arbeidsområdet. Finn arket med rett namn.`,
}
