import type { Sentence } from '../refusal-words.ts'

/** Refusals of the rules on public access. */
export const disclosureRefusals = {
  'disclosure.unknownBasis': (f) => `Hjemmelen «${f['code']}» finnes ikke i listen over unntak.`,
  'disclosure.basisNotInForce': (f) => `Hjemmelen «${f['code']}» gjaldt ikke ${f['date']}.`,
  'disclosure.basisRepealed': (f) => `Hjemmelen «${f['code']}» gjaldt bare til og med ${f['lastDay']}.`,
  'disclosure.endDateMissing': () => 'Utsatt innsyn må ha en sluttdato.',
  'disclosure.endDatePassed': (f) => `Unntaket gjaldt til ${f['until']} og er over.`,
  'disclosure.endDateUnreadable': (f) => `Sluttdatoen «${f['until']}» er ikke en dato.`,
  'disclosure.notBeforeElectedBody': () =>
    'Dette unntaket kan ikke brukes på et saksframlegg med vedlegg, eller en saksliste, som sendes til et folkevalgt organ.',
  'disclosure.notHearingInput': () => 'Dette unntaket kan ikke brukes på innspill i en høring.',
  'disclosure.notOwnDocument': () => 'Dette unntaket gjelder bare kommunens egne interne dokumenter.',
  'disclosure.publicTitleMissing': () => 'Det som er unntatt, må ha en offentlig tittel.',
  'disclosure.publicTitleReveals': (f) =>
    `Den offentlige tittelen «${f['publicTitle']}» er den samme som den egentlige tittelen. Skriv en nøytral tittel.`,
  'disclosure.publicTitleHasIdentityNumber': () => 'Den offentlige tittelen inneholder et fødselsnummer.',
  'disclosure.reasonMissing': () => 'Unntaket mangler begrunnelse.',
  'disclosure.widerAccessNotAssessed': () => 'Meirinnsyn er ikke vurdert.',
} as const satisfies Readonly<Record<string, Sentence>>
