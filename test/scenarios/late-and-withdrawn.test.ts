import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusedWith } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { deskOver, openMeeting } from '#support/desk.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { readPdf } from '#support/pdf.ts'
import { spaced } from '#support/sent-packets.ts'

const { at, copy } = await demoTerminal('late')

describe('an item that was sent is withdrawn, and a late one added, from a terminal', () => {
  const { run } = deskOver(copy())
  const paper = [
    ['Kommunedirektørens forslag til vedtak', '1. Formannskapet tar saken til orientering.'],
    ['Sammendrag', 'Gymsalen er skadet.'],
    ['Saksopplysninger', 'Skaden ble oppdaget 18. mai.'],
    ['Vurdering', 'Saken haster.'],
    ['Økonomiske konsekvenser', 'Forsikringen dekker den.'],
  ] as const

  it('and both stand in the next edition, with the reason and a number', async () => {
    writeFileSync(at('late.md'), paper.map(([title, text]) => `# ${title}\n${text}\n`).join('\n'))
    const words = [
      'late',
      openMeeting,
      '21/00801',
      '--from',
      at('late.md'),
      '--officer',
      'kommunedirektør',
      '--before',
      'PS 41/21',
    ]
    const added = await run(...words, '--title', 'Vannskade i gymsalen')
    expect(added.code, added.err).toBe(0)
    expect(
      (await run('withdraw', openMeeting, 'PS 41/21', '--reason', 'Venter på fylkeskommunen.')).code,
    ).toBe(0)
    const ran = await run('supplement', openMeeting, '--out', at('items-out'), '--issued', '2021-05-21')
    expect(ran.code, ran.err).toBe(0)
    const name = at('items-out/formannskapet-2021-05-26-utgave-2-offentlig.pdf')
    const { pages } = await readPdf(new Uint8Array(readFileSync(name)))
    const text = pages.map((page) => spaced(page.text)).join(' ')
    expect(text).toMatch(/Trukket PS 41\/21 .* Begrunnelse: Venter på fylkeskommunen\./)
    expect(text).toMatch(/Ny PS 42\/21 Vannskade i gymsalen/)
  })

  it('from a Word document, whose headings name the sections and whose title is the case’s', async () => {
    const body = paper
      .map(([title, text]) => paragraph(title, 'Overskrift2') + paragraph(text.replace(/^1\. /, '')))
      .join('')
    writeFileSync(at('late.docx'), docx(paragraph('Skredfare ved Breivik', 'Overskrift1') + body))
    const words = ['late', openMeeting, '21/00802', '--from', at('late.docx'), '--officer', 'arealplanlegger']
    const ran = await run(...words)
    expect(ran.code, ran.err).toBe(0)
    expect(ran.out).toContain('«Skredfare ved Breivik»')
  })

  it.each([
    ['withdraw', /alt trukket/, 1, [openMeeting, 'PS 41/21', '--reason', 'x']],
    ['withdraw', /står ikke på sakslisten/, 1, [openMeeting, 'PS 99/21', '--reason', 'x']],
    ['withdraw', /for sent/, 1, ['formannskapet/2021-04-21', 'PS 35/21', '--reason', 'x']],
    ['withdraw', /ikke sendt ennå/, 1, ['formannskapet/2021-06-09', 'PS 1/21', '--reason', 'x']],
    ['late', /står alt på sakslisten/, 1, [openMeeting, '21/00801']],
    [
      'late',
      /har sitt eget saksframlegg/,
      1,
      [openMeeting, '21/00801', '--from', 'late.md', '--title', 'x', '--officer', 'arealplanlegger'],
    ],
    [
      'late',
      /ikke en ansatt/,
      1,
      [openMeeting, '21/00900', '--from', 'late.md', '--title', 'x', '--officer', 'kongen'],
    ],
    ['late', /--from må oppgis sammen med --officer/, 2, [openMeeting, '21/00900', '--from', 'late.md']],
    ['late', /ingen sak «21\/00900»/, 1, [openMeeting, '21/00900']],
  ] as const)('%s: %s', async (command, words, code, more) => {
    refusedWith(
      await run(command, ...more.map((word) => (word === 'late.md' ? at(word) : word))),
      code,
      words,
    )
  })
})
