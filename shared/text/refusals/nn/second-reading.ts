import type { secondReadingRefusals as nb } from '../second-reading.ts'
import type { Worded } from '../worded.ts'

/** The same in nynorsk. */
export const secondReadingRefusals: Worded<typeof nb> = {
  'changes.noBlock': () => 'Avsnittet står ikkje lenger i saksframlegget. Opne lista over endringar på nytt.',
  'changes.unknownCause': () =>
    'Årsaka finst ikkje lenger i saka. Ta henne ut, eller vel ei anna, og prøv igjen.',
  'changes.withoutCause': (f) =>
    f['count'] === '1'
      ? 'Éi endring sidan førstegongshandsaminga er utan oppgjeven årsak.'
      : `${f['count']} endringar sidan førstegongshandsaminga er utan oppgjeven årsak.`,
  'newHearing.nothingProposed': () =>
    'Saka har ikkje noko saksframlegg til andre gongs handsaming å vurdere mot det som var på høyring.',
  'newHearing.noReason': () => 'Skriv ei grunngiving for vurderinga.',
  'statement.missing': (f) =>
    `${f['councils']} har verken uttalt seg eller takka nei. Før fråsegna, eller at rådet ikkje gir noka eller ikkje er råka.`,
  'statement.noCouncil': () => 'Utvalet er ikkje eit av dei lovpålagde råda.',
  'statement.noInput': () =>
    'Innspelet finst ikkje i saka, eller passar ikkje med at rådet ikkje har uttalt seg.',
  'statement.noText': (f) => `Skriv kva ${f['council']} har uttalt, eller vel eit høyringsinnspel.`,
}
