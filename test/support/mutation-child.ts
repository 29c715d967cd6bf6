import { writeSync } from 'node:fs'
import { strictContent } from '#shared/contract/content.ts'
import { countFindings } from '#shared/document/incoming/findings.ts'
import type { Content } from '#shared/document/model.ts'
import { boldTitles, placeSections } from '#shared/domain/paper/place-sections.ts'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import type { BlobHash } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { resolveReferences } from '#main/actions/word/resolve-references.ts'
import { wordRefusal } from '#main/actions/word/word-refusal.ts'
import { writeWord } from '#main/exchange/word/write-word.ts'
import { paperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import type { PaperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import { unpack } from '#main/typeset/intake/docx/unpack.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import type { InspectedPdf } from '#main/typeset/intake/inspect-pdf.ts'
import { takeIn } from '#main/typeset/intake/take-in.ts'
import { metadata } from './assembled.ts'
import { newId } from './builders.ts'
import { docxEntries, item, paragraph, picture, relation, run, table } from './docx-makers.ts'
import type { ZipEntry } from './docx-makers.ts'
import { mutatedDocx, mutatedPdf, mutatedPicture } from './mutate.ts'
import * as make from './pdf-makers.ts'
import { jpeg, png } from './picture-makers.ts'
import { paperOf, samplePaper } from './word-papers.ts'

/**
 * Reads faulty files one after the other, in a process that a fault may kill. Says the number of each before
 * it begins and what came of it after, in writes that are done before the file is touched.
 */
const [kind = 'pdf', from = '0', to = '0'] = process.argv.slice(2)

type Case = () => Promise<string>
const cases: Readonly<Record<string, () => Promise<(seed: number) => Case>>> = {
  pdf: pdfs,
  docx: words,
  png: pictures,
  word: papers,
}

async function pdfs(): Promise<(seed: number) => Case> {
  const bases = [
    make.taggedReport(),
    await make.plainPdf(['En', 'To']),
    await make.activePdf(),
    await make.picturePdf(),
    await make.turnedPdf('plain'),
    await make.turnedPdf('tagged'),
    await make.namedLinkPdf(2),
    await make.hiddenLayerPdf(),
    await make.lockedPdf(''),
  ]
  const open = await Promise.all(
    bases.slice(0, -1).map((bytes) => make.changed(bytes, () => undefined, false)),
  )
  return (seed) => {
    const bytes = mutatedPdf([...bases, ...open], seed)
    return async () => {
      const found = await inspectPdf(bytes)
      return isRefusal(found) ? found.code : inPacket(bytes, found)
    }
  }
}

const fronts = new Map<string, Uint8Array>()

async function inPacket(bytes: Uint8Array, { pages }: Pick<InspectedPdf, 'pages'>): Promise<string> {
  const key = JSON.stringify(pages)
  if (fronts.size > 500) fronts.clear()
  const typeset = fronts.get(key) ?? make.placeholderPacket([{ title: 'V', pages }])
  fronts.set(key, typeset)
  const placements = [{ firstPage: 1, title: 'V', bytes, strip: 0, pages: pages.length }]
  const packet = await assemble({ typeset, placements, metadata })
  return packet.pages === pages.length + 2 ? 'in a packet' : 'WRONG number of pages'
}

async function words(): Promise<(seed: number) => Case> {
  const bases = [wordEntries()]
  return (seed) => () => taken('a.docx', mutatedDocx(bases, seed))
}

function wordEntries(): readonly ZipEntry[] {
  const body = [
    paragraph('Tittel', 'Tittel'),
    paragraph('Del', 'Overskrift1'),
    paragraph(
      `${run('Fet', '<w:b/>')}${run('skjult', '<w:vanish/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    `<w:p><w:del>${run('borte')}</w:del><w:hyperlink r:id="rId5">${run('lenke')}</w:hyperlink></w:p>`,
    item('a', 'bullet'),
    item('b', 'bullet', 1),
    item('c', 'numbered'),
    table([
      ['A', 'B'],
      ['1', table([['x']]) + paragraph('y')],
    ]),
    picture('rId6', 'Kart'),
  ].join('')
  const parts = {
    relations:
      relation('rId5', 'hyperlink', 'https://example.no', true) + relation('rId6', 'image', 'media/b.png'),
    footnotes: `<w:footnote w:id="2">${paragraph('Note')}</w:footnote>`,
    more: [{ name: 'word/media/b.png', data: png(20, 10) }],
  }
  return docxEntries(body, parts)
}

/** Word documents that are to become a paper's text: one of a stranger's, and one that the program wrote itself. */
async function papers(): Promise<(seed: number) => Case> {
  const own = await unpack((await writeWord(paperOf(samplePaper()))).bytes, intakeLimits)
  const bases = [wordEntries(), [...own.parts].map(([name, data]) => ({ name, data }))]
  return (seed) => async () => {
    const read = await paperDocx({ name: 'a.docx', bytes: mutatedDocx(bases, seed) }, intakeLimits)
    if (isRefusal(read)) return wordRefusal(read, 'a.docx').code
    const placed = placedText(read)
    const faults = strictContent.safeParse(placed)
    return faults.success ? 'in a paper' : `WRONG text: ${JSON.stringify(faults.error.issues[0])}`
  }
}

/** What a paper would hold, under ids of its own. */
function placedText(read: PaperDocx): Content {
  const { sections } = standardTemplates.decision
  const blocks = read.content.map((block) => ({ block, level: read.levels.get(block.attrs.id) ?? 0 }))
  const placed = placeSections(boldTitles(blocks, sections), sections, read.own)
  const blobs = new Map([...read.pictures].map(([name]) => [name, 'a'.repeat(64) as BlobHash]))
  const targets = { entries: new Map(), inputs: new Map(), blobs }
  return [...placed.sections, ...placed.unplaced].flatMap(({ content }) => [
    ...resolveReferences(content, targets, newId, countFindings()),
  ])
}

async function pictures(): Promise<(seed: number) => Case> {
  const bases = [png(24, 16), png(3, 40), jpeg(40, 24), jpeg(24, 40, { orientation: 6 })]
  return (seed) => () => taken('a.png', mutatedPicture(bases, seed))
}

async function taken(name: string, bytes: Uint8Array): Promise<string> {
  const found = await takeIn({ name, bytes })
  return isRefusal(found) ? found.code : inPacket(found.pdf, found)
}

const caseOf = await (cases[kind] ?? pdfs)()
for (let seed = Number(from); seed < Number(to); seed++) {
  writeSync(1, `${seed}\n`)
  const begun = performance.now()
  let outcome: string
  try {
    outcome = await caseOf(seed)()
  } catch (error) {
    outcome = `THREW ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
  writeSync(
    1,
    `${seed} ${Math.round(performance.now() - begun)} ${outcome.replaceAll('\n', ' | ').slice(0, 600)}\n`,
  )
}
