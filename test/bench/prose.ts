/** Text without a meaning, from a seed: the same on every machine, different in every document. */
export class Prose {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 2654435761 + 12345) >>> 0
  }

  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * below)
  }

  words(count: number): string {
    return Array.from({ length: count }, () => vocabulary[this.number(vocabulary.length)] ?? '').join(' ')
  }

  sentence(): string {
    const words = this.words(8 + this.number(14))
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }

  /** About 75 words: six to eight of these fill a page of A4. */
  paragraph(): string {
    return Array.from({ length: 5 }, () => this.sentence()).join(' ')
  }
}

const vocabulary =
  `kommunen planen tiltaket formannskapet innbyggere tjenester digital måloppnåelse økonomi ansvar høring
innspill vedtak saken rammer og i på av som for med til ikke det en er skal bør kan vil årlig ressurser samarbeid
kompetanse personvern innsyn åpenhet løsninger utvikling vurdering konsekvenser kostnad gevinst virksomhet leder
ansatte skole helse omsorg vann avløp næring klima miljø areal regulering bestemmelse kartlegging oppfølging
rapportering framdrift milepæl tilgjengelighet sårbarhet beredskap`.split(/\s+/)
