import type { disclosureRefusals as nb } from '../disclosure.ts'
import type { Worded } from '../worded.ts'

/** Refusals of the rules on public access, in nynorsk. */
export const disclosureRefusals: Worded<typeof nb> = {
  'disclosure.unknownBasis': (f) => `Heimelen «${f['code']}» finst ikkje i lista over unntak.`,
  'disclosure.basisNotInForce': (f) => `Heimelen «${f['code']}» gjaldt ikkje ${f['date']}.`,
  'disclosure.basisRepealed': (f) => `Heimelen «${f['code']}» gjaldt berre til og med ${f['lastDay']}.`,
  'disclosure.endDateMissing': () => 'Utsett innsyn må ha ein sluttdato.',
  'disclosure.endDatePassed': (f) => `Unntaket gjaldt til ${f['until']} og er over.`,
  'disclosure.endDateUnreadable': (f) => `Sluttdatoen «${f['until']}» er ikkje ein dato.`,
  'disclosure.notBeforeElectedBody': () =>
    'Dette unntaket kan ikkje brukast på eit saksframlegg med vedlegg, eller ei saksliste, som blir send til eit folkevalt organ.',
  'disclosure.notHearingInput': () => 'Dette unntaket kan ikkje brukast på innspel i ei høyring.',
  'disclosure.notOwnDocument': () => 'Dette unntaket gjeld berre kommunen sine eigne interne dokument.',
  'disclosure.publicTitleMissing': () => 'Det som er unnateke, må ha ein offentleg tittel.',
  'disclosure.publicTitleReveals': (f) =>
    `Den offentlege tittelen «${f['publicTitle']}» er den same som den eigentlege tittelen. Skriv ein nøytral tittel.`,
  'disclosure.publicTitleHasIdentityNumber': () => 'Den offentlege tittelen inneheld eit fødselsnummer.',
  'disclosure.reasonMissing': () => 'Unntaket manglar grunngjeving.',
  'disclosure.widerAccessNotAssessed': () => 'Meirinnsyn er ikkje vurdert.',
}
