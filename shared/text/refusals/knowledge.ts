import type { Sentence } from '../refusal-words.ts'

/** Refusals of the knowledge base: entries, sources, themes. */
export const knowledgeRefusals = {
  'entry.gone': () => 'Oppføringen finnes ikke lenger. Noen har fjernet den.',
  'entry.titleMissing': () => 'Oppføringen mangler tittel.',
  'entry.figureMissing': (f) =>
    `«${f['title']}» er et tall eller en statistikk, men har verken verdi eller serie.`,
  'entry.badPeriod': (f) =>
    `«${f['typed']}» er ikke en dag, en måned eller et år. Skriv for eksempel 2020, 2020-05 eller 2020-05-31.`,
  'entry.badNumber': (f) => `«${f['typed']}» er ikke et tall.`,
  'entry.seriesNames': (f) => `Hvert punkt i serien til «${f['title']}» må ha et eget navn.`,
  'entry.sourceTwice': (f) => `«${f['title']}» viser to ganger til det samme stedet i den samme kilden.`,
  'entry.linkTwice': (f) => `«${f['title']}» er knyttet to ganger til det samme.`,
  'entry.linkBroken': () => 'Det som oppføringen skal knyttes til, finnes ikke, eller er oppføringen selv.',
  'source.gone': () => 'Kilden finnes ikke lenger, eller hører til en annen sak.',
  'source.titleMissing': () => 'Kilden mangler tittel.',
  'source.badAddress': (f) =>
    `«${f['typed']}» er ikke en nettadresse. Den må begynne med http:// eller https://.`,
  'source.badDay': (f) => `Kilden må være lest på en dag som har vært. «${f['typed']}» er det ikke.`,
  'source.notPinned': (f) =>
    `Kilden «${f['title']}» må holdes fast: lim inn teksten slik den sto, eller legg ved filen. En adresse alene kan si noe annet i morgen.`,
  'source.ownSuccessor': (f) =>
    `Kilden «${f['title']}» kan ikke erstatte seg selv, heller ikke gjennom andre.`,
  'presentation.gone': () => 'Presentasjonen finnes ikke lenger.',
  'presentation.empty': () => 'Det er ingen oppføringer å presentere under de valgte temaene.',
  'presentation.placed': (f) =>
    `Presentasjonen for ${f['committee']} står på en saksliste. Ta den av sakslisten først.`,
  'theme.gone': () => 'Temaet finnes ikke lenger, eller hører til en annen sak.',
  'theme.nameMissing': () => 'Temaet mangler navn.',
  'theme.nameTaken': (f) => `Saken har et tema som heter «${f['name']}» fra før.`,
  'theme.inUse': (f) =>
    `Temaet «${f['name']}» kan ikke fjernes: ${f['uses']} oppføringer og innspill står under det, også de i papirkurven. Flytt dem først.`,
} as const satisfies Readonly<Record<string, Sentence>>
