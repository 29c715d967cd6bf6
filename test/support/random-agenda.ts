import * as fc from 'fast-check'

export type Closed = 'open' | 'whole' | 'part'

/** What may be open or closed about an item; each text of it gets a marker of its own. */
export type RandomItem = {
  readonly item: Closed
  readonly case: Closed
  readonly paper: Closed
  readonly withdrawn: boolean
  readonly attachments: readonly Closed[]
  readonly source: Closed | 'none'
  readonly input: Closed | 'private' | 'none'
}

const mostlyOpen = fc.constantFrom<Closed>('open', 'open', 'open', 'open', 'whole', 'part')

export const anAgenda: fc.Arbitrary<readonly RandomItem[]> = fc.array(
  fc.record({
    item: mostlyOpen,
    case: mostlyOpen,
    paper: mostlyOpen,
    withdrawn: fc.constantFrom(false, false, false, false, true),
    attachments: fc.array(fc.constantFrom<Closed>('open', 'whole', 'part'), { maxLength: 1 }),
    source: fc.constantFrom<RandomItem['source']>('none', 'open', 'whole', 'part'),
    input: fc.constantFrom<RandomItem['input']>('none', 'none', 'open', 'whole', 'part', 'private'),
  }),
  { minLength: 1, maxLength: 2 },
)

/** Which of several exemptions is printed: the first whole one, else the first in part. */
export function winnerOf(kinds: readonly Closed[]): number {
  const whole = kinds.indexOf('whole')
  return whole >= 0 ? whole : kinds.indexOf('part')
}
