import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Raster } from '#main/demo/attachments/png.ts'
import { templateFolder } from '#main/resources.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { packetMarkup, pageMarkLabel } from '#main/typeset/markup/packet.ts'
import type { Content } from '#shared/document/model.ts'
import { changesIn } from '#shared/document/redline/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { PacketModel, PaperModel } from '#shared/packet/model.ts'
import type { PaperRedline } from '#shared/packet/redline.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { folded } from '#support/everything-in-pdf.ts'
import { readPdf } from '#support/pdf.ts'
import { sameIds, text } from '#support/redline-text.ts'

type Versions = readonly (readonly [before: Content, after: Content])[]

/** A paper with a section for each pair of texts; the even ones are proposals. */
function paperOf(versions: Versions): PaperModel {
  const part = (side: 0 | 1) => versions.map((pair, index) => ({ key: String(index), content: pair[side] }))
  const sections = redlinePaper(part(0), part(1))
  const sayer = { inline: () => '', task: () => 'Frist: 1. mai' }
  const causes = [{ kind: 'input', numbers: [7], exempt: true }] as const
  const redline: PaperRedline = {
    against: 'firstReading',
    since: { committee: 'Formannskapet', date: '2020-11-24', number: 'PS 112/20' },
    sections: sections
      .filter(({ blocks }) => blocks.length > 0)
      .map((section, index) => ({
        ...section,
        role: index % 2 === 0 ? 'proposal' : 'text',
        title: `Avsnitt ${section.key}`,
        blocks: section.blocks.map((block) => ({ ...block, causes })),
      })),
    changes: changesIn(sections, sayer, () => causes),
    entryLabels: new Map(),
    inputNumbers: new Map(),
    assessed: null,
  }
  return {
    language: 'nb',
    stage: 'annengangsbehandling',
    agendaNotes: [],
    caseNumber: '20/01610',
    archiveCode: '140',
    officer: 'rådgiver',
    approvedBy: null,
    course: [],
    sections: [],
    routing: '',
    entries: [],
    inputNumbers: new Map(),
    inputs: [],
    milestones: [],
    redline,
  }
}

async function printed(versions: Versions): Promise<string> {
  const engine = await loadEngine()
  const model: PacketModel = {
    language: 'nb',
    audience: 'members',
    municipality: { name: 'Solvik', address: '', email: 'post@example.no', website: 'https://example.no' },
    committee: 'Formannskapet',
    meeting: {
      startsAt: '2021-04-21T17:00',
      endsAt: '2021-04-21T20:00',
      place: 'Salen',
      absenceNote: '',
      issuedOn: '2021-04-09',
      edition: 1,
      chair: null,
      members: [],
    },
    items: [
      {
        id: 'i',
        number: 'PS 35/21',
        kind: 'PS',
        title: 'Plan',
        late: false,
        withdrawn: false,
        exemption: null,
        closing: null,
        paper: paperOf(versions),
        attachments: [],
      },
    ],
    images: new Map(),
  }
  const files = new Map<string, Uint8Array>([
    ['/packet.typ', await readFile(join(templateFolder, 'packet.typ'))],
    [`/images/${'a'.repeat(64)}.png`, new Raster(2, 2, [0, 0, 0]).png()],
  ])
  const { pdf } = await engine.typeset({ main: packetMarkup(model), files }, pageMarkLabel)
  const { pages } = await readPdf(pdf)
  return folded(pages.map((page) => page.text).join('\n'))
}

const edited = (before: string, after: string): Versions[number] => {
  const was = text(before)
  return [was, sameIds(was, text(after))]
}

describe('a redline in print', () => {
  it('of any two texts whatever can be typeset, with no warning', async () => {
    const pairs = fc.sample(fc.tuple(arbitraryContent, arbitraryContent), { numRuns: 15, seed: 7 })
    const kept = pairs.map(
      ([before, after]) => [before, [...after, ...before.slice(1).toReversed()]] as const,
    )
    expect(await printed([...pairs, ...kept])).toContain('Slik leses endringene')
  })

  it('says in a table which rows are new and gone, and what changed in a cell', async () => {
    const head = 'Tabell: Ramme\n| Område | Kroner |\n|---|---:|\n'
    const said = await printed([
      edited(
        `${head}| Styring | 0,5 |\n| Kultur | 0,4 |\n| Tillit | 1,0 |`,
        `${head}| Styring | 0,7 |\n| Nyskaping | 1,6 |\n| Tillit | 1,0 |`,
      ),
    ])
    expect(said).toContain('[utgår: 0,5] [ny: 0,7]')
    expect(said).toContain('[ny rad] Nyskaping')
    expect(said).toContain('[rad utgår] Kultur')
    expect(said).toMatch(/Tillit\s1,0/)
  })

  it('says what moved here, and leaves its text unmarked', async () => {
    const [a, b] = ['Alle får opplæring.', 'Kommunen samarbeider med de andre i regionen om åpne data.']
    const was = text(`${a}\n\n${b}`)
    const said = await printed([
      [[], []],
      [was, was.toReversed()],
    ])
    expect(said).toContain(`${b} [flyttet hit] ${a}`)
  })

  it('turns footnotes and links of what is gone into plain words', async () => {
    const said = await printed([
      [[], []],
      edited('Uendret her.\n\nSe [loven](https://a.no).[^Gammel note.^]', 'Uendret her.\n\nNoe helt annet.'),
    ])
    expect(said).toContain('[fotnote: Gammel note.]')
  })

  it('keeps the numbers of the points that are left, and gives each that is gone its old one', async () => {
    const was = text('1. Først.\n2. Så noe.\n3. Til slutt.\n4. Enda et punkt.')
    const said = await printed([[was, was.toSpliced(1, 1)]])
    expect(said).toMatch(/1\.\s*Først\./)
    expect(said).toContain('[punkt 2 utgår: Så noe.]')
    expect(said).toMatch(/2\.\s*Til slutt\./)
    expect(said).toMatch(/3\.\s*Enda et punkt\./)
  })
})
