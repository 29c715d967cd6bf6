import { keyName } from '../key-name.ts'
import type { Sentence } from '../refusal-words.ts'

/** Refusals of keys of encrypted workspaces. None of them tells anything of a key but its name. */
export const keyRefusals = {
  'key.mistyped': (f) =>
    `Gjenopprettingsnøkkelen er skrevet feil i gruppe ${f['groups']}. Sammenlign med arket, og prøv igjen.`,
  'key.wrongLength': (f) =>
    `Gjenopprettingsnøkkelen har tretten grupper med fem tegn, til sammen 65. Det du skrev, har ${f['digits']}.`,
  'key.alreadyEncrypted': (f) =>
    `Arbeidsområdet ${f['path']} er alt kryptert med nøkkelen ${keyName(f['key'] ?? '')}. Skriv --new-key for å bytte nøkkel.`,
  'key.notEncrypted': (f) => `Arbeidsområdet ${f['path']} er ikke kryptert. Ingenting er endret.`,
  'store.wrongKey': (f) =>
    `Arbeidsområdet ${f['path']} åpnes med nøkkelen ${keyName(f['key'] ?? '')}; den du oppga, heter ${keyName(f['given'] ?? '')}. Ingenting er galt med arbeidsområdet. Finn arket med riktig navn.`,
} as const satisfies Readonly<Record<string, Sentence>>
