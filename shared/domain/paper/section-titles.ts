/** What officers call the standard sections besides their titles, by key; both languages. */
export const sectionAliases: Readonly<Record<string, readonly string[]>> = {
  proposal: [
    'Forslag til vedtak',
    'Framlegg til vedtak',
    'Innstilling',
    'Forslag til innstilling',
    'Rådmannens innstilling',
    'Rådmannens forslag til vedtak',
    'Kommunedirektørens innstilling',
    'Kommunedirektøren si innstilling',
    'Administrasjonens forslag til vedtak',
    'Tilråding',
    'Vedtak',
  ],
  summary: ['Oppsummering', 'Kort oppsummert', 'Saken i korte trekk', 'Saka i korte trekk', 'Kort om saken'],
  changes: ['Endringer siden forrige behandling', 'Endringar sidan førre handsaming', 'Hva er endret'],
  background: [
    'Bakgrunn for saken',
    'Bakgrunn for saka',
    'Innledning',
    'Innleiing',
    'Bakgrunn og innledning',
  ],
  facts: ['Saksutredning', 'Saksutgreiing', 'Saksframstilling', 'Fakta', 'Faktiske opplysninger', 'Om saken'],
  legalBasis: ['Lovgrunnlag', 'Hjemmel', 'Heimel', 'Rettslig grunnlag', 'Rettsleg grunnlag', 'Lovverk'],
  knowledge: ['Kunnskapsgrunnlaget', 'Kilder', 'Kjelder'],
  participation: ['Medvirkning og høring', 'Høring', 'Høyring', 'Involvering', 'Råd og utvalg'],
  assessment: [
    'Vurderinger',
    'Vurderingar',
    'Drøfting',
    'Kommunedirektørens vurdering',
    'Rådmannens vurdering',
  ],
  alternatives: ['Alternative løsninger', 'Alternative løysingar', 'Alternativvurdering'],
  economy: [
    'Økonomi',
    'Økonomiske følger',
    'Økonomiske følgjer',
    'Økonomiske og administrative konsekvenser',
  ],
  climate: [
    'Klima',
    'Miljø',
    'Miljøkonsekvenser',
    'Klimakonsekvenser',
    'Miljø og klima',
    'Konsekvenser for miljø',
  ],
}

/** A title as it is compared: without its number, in small letters, words only. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /^\s*(?:(?:kapittel|del|punkt|pkt\.?)\s+)?(?:\d+(?:\.\d+)*|[a-z](?=[.)])|[ivx]+(?=[.)]))[.):]?\s+/u,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How alike two plain titles are, 0–1: by their letters, and by words that both have. */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0
  const letters = 1 - distance(one.slice(0, 120), other.slice(0, 120)) / Math.max(one.length, other.length)
  const [a, b] = [one, other].map((title) => title.split(' ').filter((word) => !small.has(word)))
  const both = (a ?? []).filter((word) => (b ?? []).some((each) => stem(each) === stem(word))).length
  const words = (2 * both) / Math.max(1, (a?.length ?? 0) + (b?.length ?? 0))
  return Math.min(0.99, Math.max(letters, words * 0.9))
}

/** «økonomien» and «økonomiske» are about the same. */
const stem = (word: string): string => word.slice(0, 6)

const small = new Set('og i på for til av om å en et ei den det de dei som med fra frå hva kva er'.split(' '))

/** Letters to change, add or take away (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1]
    for (let to = 1; to <= other.length; to++)
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (other[to - 1] === letter ? 0 : 1),
      )
    row = next
  }
  return row[other.length] ?? 0
}
