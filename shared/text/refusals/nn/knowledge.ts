import type { knowledgeRefusals as nb } from '../knowledge.ts'
import type { Worded } from '../worded.ts'

/** Refusals of the knowledge base, in nynorsk. */
export const knowledgeRefusals: Worded<typeof nb> = {
  'entry.gone': () => 'Oppføringa finst ikkje lenger. Nokon har fjerna ho.',
  'entry.titleMissing': () => 'Oppføringa manglar tittel.',
  'entry.figureMissing': (f) =>
    `«${f['title']}» er eit tal eller ein statistikk, men har verken verdi eller serie.`,
  'entry.badPeriod': (f) =>
    `«${f['typed']}» er ikkje ein dag, ein månad eller eit år. Skriv til dømes 2020, 2020-05 eller 2020-05-31.`,
  'entry.badNumber': (f) => `«${f['typed']}» er ikkje eit tal.`,
  'entry.seriesNames': (f) => `Kvart punkt i serien til «${f['title']}» må ha sitt eige namn.`,
  'entry.sourceTwice': (f) => `«${f['title']}» viser to gonger til den same staden i den same kjelda.`,
  'entry.linkTwice': (f) => `«${f['title']}» er knytt to gonger til det same.`,
  'entry.linkBroken': () => 'Det som oppføringa skal knytast til, finst ikkje, eller er oppføringa sjølv.',
  'source.gone': () => 'Kjelda finst ikkje lenger, eller høyrer til ei anna sak.',
  'source.titleMissing': () => 'Kjelda manglar tittel.',
  'source.badAddress': (f) =>
    `«${f['typed']}» er ikkje ei nettadresse. Ho må byrje med http:// eller https://.`,
  'source.badDay': (f) => `Kjelda må vere lesen på ein dag som har vore. «${f['typed']}» er det ikkje.`,
  'source.notPinned': (f) =>
    `Kjelda «${f['title']}» må haldast fast: lim inn teksten slik han stod, eller legg ved fila. Ei adresse åleine kan seie noko anna i morgon.`,
  'source.ownSuccessor': (f) =>
    `Kjelda «${f['title']}» kan ikkje erstatte seg sjølv, heller ikkje gjennom andre.`,
  'presentation.gone': () => 'Presentasjonen finst ikkje lenger.',
  'presentation.empty': () => 'Det er ingen oppføringar å presentere under dei valde temaa.',
  'presentation.placed': (f) =>
    `Presentasjonen for ${f['committee']} står på ei sakliste. Ta han av saklista først.`,
  'theme.gone': () => 'Temaet finst ikkje lenger, eller høyrer til ei anna sak.',
  'theme.nameMissing': () => 'Temaet manglar namn.',
  'theme.nameTaken': (f) => `Saka har eit tema som heiter «${f['name']}» frå før.`,
  'theme.inUse': (f) =>
    `Temaet «${f['name']}» kan ikkje fjernast: ${f['uses']} oppføringar og innspel står under det, også dei i papirkorga. Flytt dei først.`,
}
