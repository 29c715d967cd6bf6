import { inAllLanguages } from '../words.ts'

/** Find and replace over a paper. */
export const findWords = inAllLanguages({
  nb: {
    find: 'Finn',
    replaceBy: 'Erstatt med',
    replace: 'Erstatt',
    replaceAll: 'Erstatt alle',
    next: 'Neste treff',
    previous: 'Forrige treff',
    matchCase: 'Skill store og små',
    wholeWord: 'Hele ord',
    none: 'Ingen treff',
    count: (at: number, all: number) =>
      at === 0 ? (all === 1 ? 'Ett treff' : `${all} treff`) : `${at} av ${all}`,
    replaced: (n: number) => (n === 1 ? 'Ett sted er erstattet' : `${n} steder er erstattet`),
  },
  nn: {
    find: 'Finn',
    replaceBy: 'Byt ut med',
    replace: 'Byt ut',
    replaceAll: 'Byt ut alle',
    next: 'Neste treff',
    previous: 'Førre treff',
    matchCase: 'Skil store og små',
    wholeWord: 'Heile ord',
    none: 'Ingen treff',
    count: (at: number, all: number) =>
      at === 0 ? (all === 1 ? 'Eitt treff' : `${all} treff`) : `${at} av ${all}`,
    replaced: (n: number) => (n === 1 ? 'Éin stad er bytt ut' : `${n} stader er bytte ut`),
  },
  en: {
    find: 'Find',
    replaceBy: 'Replace by',
    replace: 'Replace',
    replaceAll: 'Replace all',
    next: 'Next',
    previous: 'Previous',
    matchCase: 'Match case',
    wholeWord: 'Whole words',
    none: 'Nothing found',
    count: (at: number, all: number) =>
      at === 0 ? (all === 1 ? 'One found' : `${all} found`) : `${at} of ${all}`,
    replaced: (n: number) => (n === 1 ? 'One place was replaced' : `${n} places were replaced`),
  },
})
