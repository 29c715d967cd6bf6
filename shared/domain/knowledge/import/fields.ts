/** What a column may say of an entry. */
export const importFields = [
  'theme',
  'kind',
  'title',
  'text',
  'value',
  'unit',
  'asOf',
  'series',
  'social',
  'economic',
  'environmental',
  'source',
  'passage',
] as const
export type ImportField = (typeof importFields)[number]

/** Which field each column fills, by its place; null for a column that is left out. */
export type Mapping = readonly (ImportField | null)[]

/** Names that columns go by, in bokmål, nynorsk and English, as {@link foldName} leaves them. */
const names: Readonly<Record<ImportField, readonly string[]>> = {
  theme: ['tema', 'temaer', 'theme', 'topic', 'kapittel', 'omrade', 'temaomrade'],
  kind: ['type', 'slag', 'kind', 'kategori', 'category', 'art'],
  title: ['tittel', 'title', 'navn', 'namn', 'name', 'overskrift', 'indikator', 'indicator', 'heading'],
  text: ['tekst', 'text', 'beskrivelse', 'skildring', 'omtale', 'description', 'innhold', 'forklaring'],
  value: ['verdi', 'value', 'tall', 'tal', 'figure', 'number', 'antall', 'antal', 'belop'],
  unit: ['enhet', 'eining', 'unit', 'maleenhet', 'maleining'],
  asOf: ['dato', 'date', 'gjelder', 'gjeld', 'per', 'ar', 'year', 'asof', 'periode', 'period', 'tidspunkt'],
  series: ['serie', 'series', 'tidsserie', 'utvikling', 'timeseries'],
  social: ['sosial', 'sosialt', 'social', 'sosialbaerekraft', 'sosialberekraft'],
  economic: ['okonomisk', 'okonomi', 'economic', 'economy', 'okonomiskbaerekraft', 'okonomiskberekraft'],
  environmental: ['miljomessig', 'miljo', 'environmental', 'environment', 'klima', 'miljomessigbaerekraft'],
  source: ['kilde', 'kilder', 'kjelde', 'kjelder', 'source', 'sources', 'kildenr', 'kjeldenr'],
  passage: [
    'passasje',
    'sted',
    'stad',
    'side',
    'passage',
    'place',
    'page',
    'stedikilden',
    'stadikjelda',
    'placeinthesource',
  ],
}

/** A name without what writers differ in: case, accents, spaces, signs and what stands in brackets. */
export function foldName(name: string): string {
  return name
    .toLocaleLowerCase('nb')
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]/g, '')
}

/** What the columns are likely to say, by their names; each field once, the first column that bears its name. */
export function guessMapping(header: readonly string[]): Mapping {
  const taken = new Set<ImportField>()
  return header.map((name) => {
    const folded = foldName(name)
    const found = importFields.find((field) => !taken.has(field) && names[field].includes(folded))
    if (found === undefined) return null
    taken.add(found)
    return found
  })
}

/** Titles and themes are the same whatever their case. */
export const sameName = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb')
