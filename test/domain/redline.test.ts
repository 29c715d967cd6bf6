import { describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import { redline } from '#shared/document/redline.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import { sameIds, shown, text } from '#support/redline-text.ts'

const inText = (before: string, after: string): string => {
  const was = text(before)
  const [block] = redline(was, sameIds(was, text(after)))
  return block?.change === 'edited' && block.as === 'text' ? shown(block.pieces) : (block?.change ?? '')
}
const kinds = (blocks: readonly RedlineBlock[]): readonly string[] =>
  blocks.map((block) => (block.moved ? `moved ${block.change}` : block.change))

describe('changes inside a paragraph', () => {
  it.each([
    [
      'Kommunen skal tilby digitale tjenester til alle.',
      'Kommunen skal være digital først, og tilby digitale tjenester til alle.',
      'Kommunen skal +[være digital først, og ]tilby digitale tjenester til alle.',
    ],
    [
      'Ansvaret for informasjonssikkerhet ligger hos IKT-avdelingen.',
      'Ansvaret for informasjonssikkerhet ligger hos virksomhetslederen, med kommunedirektøren som øverste ansvarlige.',
      'Ansvaret for informasjonssikkerhet ligger hos -[IKT-avdelingen]+[virksomhetslederen, med kommunedirektøren som øverste ansvarlige].',
    ],
    ['Status hvert annet år.', 'Status hvert år.', 'Status hvert -[annet ]år.'],
    ['Det gjelder alle.', 'Det gjelder alle. Også lærere.', 'Det gjelder alle.+[ Også lærere.]'],
    ['Én. To. Tre.', 'Én. Ny setning. To. Tre.', 'Én. +[Ny setning. ]To. Tre.'],
    ['Rammen er 4,2 mill. kroner.', 'Rammen er 4,3 mill. kroner.', 'Rammen er -[4,2]+[4,3] mill. kroner.'],
    ['Det er 1 250 000 kroner.', 'Det er 1 350 000 kroner.', 'Det er -[1 250 000]+[1 350 000] kroner.'],
    ['Se {K-14} om dette.', 'Se {K-15} om dette.', 'Se -[k-14]+[k-15] om dette.'],
  ])('«%s» → «%s»', (before, after, expected) => {
    expect(inText(before, after)).toBe(expected)
  })

  it('that only a few short words keep apart are one phrase', () => {
    expect(
      inText('Planen for hele kommunen er laget i mai.', 'Planen for hele kommunen er endret i juni.'),
    ).toBe('Planen for hele kommunen er -[laget i mai]+[endret i juni].')
  })

  it('begin where a sentence begins, when they could begin in several places', () => {
    const [before, after] = ['Planen gjelder. Den er kort.', 'Planen gjelder. Den er god. Den er kort.']
    expect(inText(before, after)).toBe('Planen gjelder. +[Den er god. ]Den er kort.')
    expect(inText(after, before)).toBe('Planen gjelder. -[Den er god. ]Den er kort.')
  })

  it('are shown as one text for another where little is left of it', () => {
    const before = 'Rådene får saken i januar, og møtene holdes på nett hvis smitten krever det.'
    const after = 'Høringen varte i ti uker. Til sammen deltok 143 personer i de åpne møtene.'
    expect(inText(before, after)).toBe(`-[${before.slice(0, -1)}]+[${after.slice(0, -1)}].`)
  })

  it('are none when a word only became bold, or a footnote got a new id', () => {
    const was = text('Tallet er 78.[^Kilde^]')
    const [block] = redline(was, sameIds(was, text('Tallet er **78**.[^Kilde^]')))
    expect(block?.change === 'edited' && block.as === 'text' && shown(block.pieces)).toBe('Tallet er 78.¹')
    expect(inText('Tallet.[^Kilde^]', 'Tallet.[^Kilde^]')).toBe('same')
  })

  it('count where a link leads, and what is raised', () => {
    expect(inText('Se [loven](https://a.no).', 'Se [loven](https://b.no).')).toBe('Se -[loven]+[loven].')
  })
})

describe('paragraphs', () => {
  const [a, b, c] = [
    'Kommunen samarbeider med de andre kommunene i regionen om åpne data.',
    'Alle får opplæring.',
    'Status hvert år.',
  ]
  const of = (...parts: readonly (string | undefined)[]): Content => text(parts.join('\n\n'))

  it('that got a new id are known again by their words, also when a sentence was added', () => {
    const longer = `${a} Katalogen er felles for hele regionen, skal være på plass innen utgangen av 2023, og omfatter også målinger fra havna.`
    const [block] = redline(of(a), of(longer))
    expect(block?.change).toBe('edited')
    expect(kinds(redline(of(a), of('Brannvesenet øver hver høst i Solvik.')))).toEqual(['removed', 'added'])
  })

  it('that changed places moved; of two, the shorter one', () => {
    const blocks = redline(of(a, b, c), of(b, a, c))
    expect(kinds(blocks)).toEqual(['moved same', 'same', 'same'])
    expect(kinds(redline(of(b, a, c), of(a, b, c)))).toEqual(['same', 'moved same', 'same'])
  })

  it('that are gone stand where they stood, before what is new', () => {
    const blocks = redline(of(a, b, c), of(a, 'Brannvesenet øver hver høst i Solvik.', c))
    expect(kinds(blocks)).toEqual(['same', 'removed', 'added', 'same'])
  })

  it('of another style are not the same one by likeness, but are by id', () => {
    const [before, after] = [of(b), text(`- ${b}`)]
    expect(kinds(redline(before, after))).toEqual(['removed', 'added'])
    expect(kinds(redline(before, sameIds(before, after)))).toEqual(['edited'])
  })
})

describe('tables', () => {
  const head = 'Tabell: Ramme\n| Område | Kroner | Merknad |\n|---|---:|---|\n'

  it('are compared row by row by their first cell, and cell by cell', () => {
    const before = text(`${head}| Styring | 0,5 | i dag |\n| Kultur | 0,4 | i dag |\n| Tillit | 1,0 | nytt |`)
    const after = text(
      `${head}| Styring | 0,7 | fra 2022 |\n| Innovasjon | 1,6 | ny |\n| Tillit | 1,0 | nytt |`,
    )
    const [block] = redline(before, sameIds(before, after))
    if (block?.change !== 'edited' || block.as !== 'table') throw new Error('no table')
    expect(block.rows.map((row) => row.change)).toEqual(['same', 'edited', 'removed', 'added', 'same'])
    const [, edited] = block.rows
    expect(edited?.change === 'edited' && edited.cells.map(shown)).toEqual([
      'Styring',
      '-[0,5]+[0,7]',
      '-[i dag]+[fra 2022]',
    ])
  })

  it('with another number of columns stand in for each other, whole', () => {
    const before = text(`${head}| Styring | 0,5 | i dag |`)
    const after = sameIds(before, text('Tabell: Ramme\n| Område | Kroner |\n|---|---|\n| Styring | 0,5 |'))
    const [block] = redline(before, after)
    expect(block?.change === 'edited' && block.as).toBe('whole')
  })
})
