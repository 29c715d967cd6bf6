import type { auditRefusals as nb } from '../audit.ts'
import type { Worded } from '../worded.ts'

/** Why the audit trail was not checked, in nynorsk. */
export const auditRefusals: Worded<typeof nb> = {
  'audit.noAnchor': (f) =>
    `«${f['text']}» er ikkje eit anker. Eit anker ser slik ut: 812-7QKX-M2RD-0HVB-T9CE-4F.`,
  'audit.mistyped': (f) =>
    `Ankeret «${f['text']}» er skrive feil: kontrollteikna på slutten stemmer ikkje. Sjå etter forveksla teikn.`,
  'audit.noAnchorInFile': (f) =>
    `${f['file']} ber ikkje noko anker frå eit revisjonsspor. Fila kan vere laga før anker vart trykte, eller av eit anna program.`,
}
