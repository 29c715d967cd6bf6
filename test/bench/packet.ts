import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { templateFolder } from '#main/resources.ts'
import type { AssembleInput, Placement } from '#main/typeset/assemble/assemble.ts'
import type { TypesetEngine, TypesetJob } from '#main/typeset/compile/engine.ts'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import { packetMarkup } from '#main/typeset/markup/packet.ts'
import { stripHeight } from '#shared/packet/stamp-size.ts'
import type { BlockId } from '#shared/ids.ts'
import type { Content } from '#shared/document/model.ts'
import type { PacketAttachment, PacketItem, PacketModel, PageMark } from '#shared/packet/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import { preparePdf } from '#main/typeset/prepare/prepare-pdf.ts'
import { attachmentKinds, makeAttachment } from './attachments.ts'
import type { AttachmentKind } from './attachments.ts'
import { Prose } from './prose.ts'
import { attachmentPages } from './sizes.ts'
import type { BenchSize } from './sizes.ts'

export type BenchAttachment = {
  readonly kind: AttachmentKind
  readonly file: string
  /** As intake leaves it in the store. */
  readonly prepared: Uint8Array
  readonly pages: PacketAttachment['pages']
}

/** Makes the attachments of a size, or takes them from `.cache/bench`, where they lie whole or not at all. */
export async function benchAttachments(
  size: BenchSize,
  folder: string,
  engine: TypesetEngine,
): Promise<readonly BenchAttachment[]> {
  await mkdir(folder, { recursive: true })
  const made: BenchAttachment[] = []
  for (const [index, pages] of attachmentPages(size).entries()) {
    const kind = attachmentKinds[index % attachmentKinds.length] ?? 'report'
    const file = join(folder, `${kind}-${pages}-${index}.pdf`)
    const bytes =
      (await readFile(file).catch(() => null)) ??
      (await kept(file, await makeAttachment(kind, pages, index + 1, engine)))
    const facts = await inspectPdf(bytes)
    if (isRefusal(facts)) throw new Error(`${file}: ${facts.code}`)
    if (facts.pageCount !== pages) throw new Error(`${file} has ${facts.pageCount} pages, not ${pages}`)
    made.push({ kind, file, prepared: await preparePdf(bytes), pages: facts.pages })
  }
  return made
}

async function kept(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  await writeFile(`${file}.part`, bytes)
  await rename(`${file}.part`, file)
  return bytes
}

/** The packet as the product would set it, with text of its own for what the attachments leave of the pages. */
export async function benchJob(
  size: BenchSize,
  attachments: readonly BenchAttachment[],
): Promise<{ readonly job: TypesetJob; readonly model: PacketModel }> {
  const model = benchModel(size, attachments)
  const template = await readFile(join(templateFolder, 'packet.typ'))
  return { model, job: { main: packetMarkup(model), files: new Map([['/packet.typ', template]]) } }
}

function benchModel(size: BenchSize, attachments: readonly BenchAttachment[]): PacketModel {
  const count = Math.max(2, Math.min(40, Math.round(size.attachments / 4)))
  const enclosed = attachments.reduce((sum, each) => sum + each.pages.length, 0)
  const agenda = 1 + Math.ceil((count + attachments.length) / 22)
  const own = Math.max(count, size.pages - enclosed - agenda)
  return {
    language: 'nb',
    audience: 'members',
    municipality: {
      name: 'Solvik kommune',
      address: 'Rådhusgata 1, 9999 Solvik',
      email: 'post@solvik.example',
      website: 'solvik.example',
    },
    committee: 'Formannskapet',
    meeting: {
      startsAt: '2020-11-24T09:00',
      endsAt: '2020-11-24T15:00',
      place: 'Rådhuset',
      absenceNote: 'Meld forfall så snart som mulig.',
      issuedOn: '2020-11-17',
      edition: 1,
      chair: { name: 'Kari Nordmann', title: 'ordfører' },
      members: [{ name: 'Kari Nordmann', role: 'Leder', party: 'A' }],
    },
    items: Array.from({ length: count }, (_, index) =>
      benchItem(
        size.pages,
        index,
        own / count,
        attachments.flatMap((each, at) => (at % count === index ? [attachmentOf(each, at, count)] : [])),
      ),
    ),
    images: new Map(),
  }
}

const attachmentOf = (each: BenchAttachment, at: number, count: number): PacketAttachment => ({
  id: `a${at}`,
  number: Math.floor(at / count) + 1,
  title: `Vedlegg ${at + 1} til saken`,
  kind: 'enclosed',
  exemption: null,
  pages: each.pages,
})

function benchItem(
  seed: number,
  index: number,
  pages: number,
  attachments: readonly PacketAttachment[],
): PacketItem {
  // No packet has a paragraph of another's: warm engines remember what they have set.
  const prose = new Prose(70_000 + seed * 100 + index)
  return {
    id: `i${index}`,
    number: `PS ${index + 1}/20`,
    kind: 'PS',
    title: `Sak ${index + 1}: ${prose.words(4)}`,
    late: false,
    withdrawn: false,
    exemption: null,
    closing: null,
    paper: {
      language: 'nb',
      stage: 'Endelig vedtak',
      agendaNotes: [],
      caseNumber: `20/${1000 + index}`,
      archiveCode: '120',
      officer: 'Ola Nordmann',
      approvedBy: null,
      course: [{ committee: 'Formannskapet', item: `PS ${index + 1}/20`, date: '2020-11-24', current: true }],
      sections: [
        { role: 'summary', title: 'Sammendrag', content: textBlocks(prose, 1, index) },
        {
          role: 'text',
          title: 'Vurdering',
          content: textBlocks(prose, Math.max(1, Math.round((pages - 0.5) * 5)), index),
        },
      ],
      routing: '',
      entries: [],
      inputNumbers: new Map(),
      inputs: [],
      milestones: [],
    },
    attachments,
  }
}

/** Paragraphs, with a heading before every fifth. */
function textBlocks(prose: Prose, paragraphs: number, item: number): Content {
  return Array.from({ length: paragraphs }, (_, at) => {
    const id = (kind: string) => `${kind}-${item}-${at}` as BlockId
    const heading = {
      type: 'textBlock',
      attrs: { id: id('h'), style: 'heading', level: 0 },
      content: [{ type: 'text', text: prose.words(3) }],
    } as const
    const paragraph = {
      type: 'textBlock',
      attrs: { id: id('p'), style: 'paragraph', level: 0 },
      content: [{ type: 'text', text: prose.paragraph() }],
    } as const
    return at % 5 === 0 ? [heading, paragraph] : [paragraph]
  }).flat()
}

/** What assembly asks for, from where the typesetter put each attachment. */
export function benchInput(
  typeset: Uint8Array,
  marks: readonly PageMark[],
  attachments: readonly BenchAttachment[],
): AssembleInput {
  const placements = attachments.map(({ prepared: bytes, pages }, index): Placement => {
    const mark = marks.find((each) => each.kind === 'attachment' && each.id === `a${index}`)
    if (mark === undefined) throw new Error(`attachment ${index} did not land in the packet`)
    const title = `Vedlegg ${index + 1}`
    return { firstPage: mark.page - 1, title, pages: pages.length, strip: stripHeight, bytes }
  })
  const metadata: AssembleInput['metadata'] = {
    title: 'Møteinnkalling – måling',
    author: 'Solvik kommune',
    subject: '',
    keywords: [],
    language: 'nb-NO',
    createdAt: new Date('2020-11-17T12:00:00Z'),
  }
  return { typeset, placements, metadata }
}
