import { Prose } from './prose.ts'

const roots =
  `kunnskap grunnlag plan tema bruker medvirkning kommune skole helse vann avløp klima budsjett råd strategi areal
bolig barnehage omsorg næring kultur idrett trafikk vei bru havn skog strand fjord bygd by sentrum senter hall park
vern miljø energi avfall beredskap brann helg feiring turisme reise jord landbruk fiske oppdrett kraft nett linje
bredbånd data digital personvern sikkerhet innsyn arkiv journal møte utvalg nemnd styre tilsyn kontroll revisjon
regnskap gebyr avgift skatt tilskudd støtte lån gjeld rente fond gevinst kostnad ramme mål tiltak resultat rapport
utredning høring innspill vedtak sak søknad klage dispensasjon regulering detalj område formål bestemmelse kart
analyse risiko sårbarhet konsekvens oppvekst ungdom eldre familie innbygger frivillig lag forening samarbeid avtale
leder ansatt lærer elev pasient pleie hjem legevakt sykehus rehabilitering tannhelse psykisk rus forebygging`.split(
    /\s+/,
  )
const common =
  'og i på av som for med til ikke det en er skal bør kan vil å at fra om den de har blir ble eller etter ved under mot'.split(
    ' ',
  )
const endings = ['', '', '', 'en', 'et', 'er', 'ene', 's', 'a', 'ar', 'ane']
const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'r',
  's',
  'sk',
  'st',
  't',
  'tr',
  'v',
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'y', 'æ', 'ø', 'å', 'ei', 'au', 'øy']
const codas = ['', '', 'n', 'r', 'l', 's', 't', 'nd', 'rk', 'ng', 'st']

/**
 * Text with words as frequent as in a language: few everywhere, most of them hardly ever, and compounds without end.
 * The same from a seed.
 */
export class ZipfProse extends Prose {
  readonly #roots: readonly string[]

  constructor(seed: number, rootCount = 4000) {
    super(seed)
    const made = new Prose(99)
    const syllable = (): string =>
      [onsets, vowels, codas].map((list) => list[made.number(list.length)] ?? '').join('')
    const invented = Array.from({ length: rootCount - roots.length }, () => syllable() + syllable())
    this.#roots = [...roots, ...invented]
  }

  /** The root of this rank: the first are real words, and frequent. */
  root(rank: number): string {
    return this.#roots[rank % this.#roots.length] ?? ''
  }

  override words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ')
  }

  word(): string {
    const kind = this.number(100)
    if (kind < 45) return common[this.#zipf(common.length)] ?? ''
    const ending = endings[this.number(endings.length)] ?? ''
    if (kind < 82) return this.root(this.#zipf(this.#roots.length)) + ending
    return this.compound() + ending
  }

  /** One of so many compounds: a language has them without end, but a municipality writes the same ones again. */
  compound(): string {
    const rank = this.#zipf(60_000)
    const binding = rank % 3 === 0 ? 's' : ''
    // the first are put together of frequent roots
    const [first, second] = [rank * 7919, rank * 104_729].map((n) => n % (20 + Math.ceil(rank / 8)))
    return this.root(first ?? 0) + binding + this.root(second ?? 0)
  }

  /** A rank below `count`; half as often where it is twice as high. */
  #zipf(count: number): number {
    return Math.floor(count ** (this.number(1_000_000) / 1_000_000)) - 1
  }
}
