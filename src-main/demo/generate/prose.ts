/** Norwegian-looking text from a seed: the same on every machine, different in every paragraph. */
export type Prose = {
  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number
  pick<T>(from: readonly T[]): T
  sentence(): string
  /** Three to five sentences. */
  paragraph(): string
}

/** Text that goes on for ever from one seed. */
export function proseFrom(seed: number): Prose {
  let state = (seed * 2654435761 + 12345) >>> 0
  const number = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = <T>(from: readonly T[]): T => {
    const found = from[number(from.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  const sentence = (): string => {
    const words = `${pick(openings)} ${pick(verbs)} ${pick(objects)} ${pick(joints)} ${pick(objects)}`
    return number(3) === 0 ? `${words}, ${pick(tails)}.` : `${words}.`
  }
  return {
    number,
    pick,
    sentence,
    paragraph: () => Array.from({ length: 3 + number(3) }, sentence).join(' '),
  }
}

const openings = [
  'Kommunedirektøren',
  'Administrasjonen',
  'Tiltaket',
  'Planforslaget',
  'Rapporten',
  'Budsjettet',
  'Ordningen',
  'Prosjektet',
  'Fylkeskommunen',
  'Virksomheten',
]
const verbs = [
  'viser til',
  'legger vekt på',
  'følger opp',
  'vurderer',
  'anbefaler',
  'berører',
  'styrker',
  'omfatter',
  'forutsetter',
  'bygger på',
]
const objects = [
  'en samlet oversikt over kostnadene',
  'framdriften i arbeidet',
  'innbyggernes behov',
  'samarbeidet med næringslivet',
  'hensynet til barn og unge',
  'kravene i plan- og bygningsloven',
  'drift og vedlikehold av anlegget',
  'kompetansen i tjenestene',
  'bærekraftig bruk av arealer',
  'erfaringene fra nabokommunene',
  'universell utforming av uteområdene',
  'tilgangen på kvalifisert arbeidskraft',
  'trafikksikkerheten langs skoleveien',
  'de økonomiske rammene for perioden',
]
const joints = ['og', 'sammen med', 'med utgangspunkt i', 'av hensyn til', 'i tråd med', 'uten å svekke']
const tails = [
  'slik saken ble lagt fram i forrige periode',
  'noe høringen bekrefter',
  'med virkning fra neste år',
  'innenfor vedtatt ramme',
]
