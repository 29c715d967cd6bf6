import type { Sentence } from '../refusal-words.ts'

/** Why the audit trail was not checked. */
export const auditRefusals = {
  'audit.noAnchor': (f) =>
    `«${f['text']}» er ikke et anker. Et anker ser slik ut: 812-7QKX-M2RD-0HVB-T9CE-4F.`,
  'audit.mistyped': (f) =>
    `Ankeret «${f['text']}» er skrevet feil: kontrolltegnene på slutten stemmer ikke. Se etter forvekslede tegn.`,
  'audit.noAnchorInFile': (f) =>
    `${f['file']} bærer ikke noe anker fra et revisjonsspor. Filen kan være laget før ankere ble trykt, eller av et annet program.`,
} as const satisfies Readonly<Record<string, Sentence>>
