import type { Language } from '../domain/municipality/municipality.ts'

/** Why a late item was not dealt with, as agenda and minutes print it (koml. § 11-3 femte ledd). */
export const lateReasons: Readonly<Record<Language, string>> = {
  nb: 'Ikke tatt opp til behandling, jf. koml. § 11-3 femte ledd',
  nn: 'Ikkje teken opp til handsaming, jf. koml. § 11-3 femte ledd',
}
