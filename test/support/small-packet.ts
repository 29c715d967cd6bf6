import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Block } from '#shared/document/model.ts'
import type { EntryId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { PacketItem, PacketModel, PageMark, PaperModel } from '#shared/packet/model.ts'
import { Raster } from '#main/demo/attachments/png.ts'
import { templateFolder } from '#main/resources.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { writePdf } from '#main/typeset/assemble/write-pdf.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import { packetMarkup, packetTitle, pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { stripHeight } from '#shared/packet/stamp-size.ts'
import { aTextBlock, newId, noBlob } from './builders.ts'
import { changed, plainPdf, taggedReport } from './pdf-makers.ts'

/** How a packet departs from the good one; each kind of change meets another stage of its making. */
export type Doctoring = {
  /** Changes the printed look: the Typst template. */
  readonly template?: (source: string) => string
  /** Changes what is printed. */
  readonly model?: (model: PacketModel) => PacketModel
  /** Changes objects of the finished file; nothing loose is left behind. */
  readonly objects?: (document: PDFDocument) => void
  /** Changes objects, and leaves behind what nothing leads to any more. */
  readonly loose?: (document: PDFDocument) => void
  readonly bytes?: (bytes: Uint8Array) => Uint8Array
}

export const entry = newId<EntryId>()
export const picture = new Raster(8, 8, [11, 79, 108]).png()

/** A public packet with all that packets have, on few pages: two open items, one withdrawn, one exempt. */
export async function smallPacket(doctoring: Doctoring = {}): Promise<Uint8Array> {
  const model = doctoring.model?.(smallModel()) ?? smallModel()
  const source = await readFile(join(templateFolder, 'packet.typ'), 'utf8')
  const template = doctoring.template?.(source) ?? source
  if (doctoring.template !== undefined && template === source)
    throw new Error('the template has no such place')
  const engine = await loadEngine()
  const files = new Map([['/packet.typ', Buffer.from(template)], ...model.images])
  const { pdf, marks } = await engine.typeset({ main: packetMarkup(model), files }, pageMarkLabel)
  const { bytes } = await assemble({
    typeset: pdf,
    placements: await placements(model, marks as readonly PageMark[]),
    metadata: {
      title: packetTitle(model),
      author: model.municipality.name,
      subject: 'PS 1/20',
      keywords: ['Formannskapet'],
      language: 'nb-NO',
      createdAt: new Date('2020-11-17T12:00:00Z'),
    },
  })
  return finished(bytes, doctoring)
}

async function finished(
  bytes: Uint8Array,
  { objects, loose, bytes: change }: Doctoring,
): Promise<Uint8Array> {
  if (loose !== undefined) return changed(bytes, loose)
  if (objects !== undefined) {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    objects(document)
    return writePdf(document.context)
  }
  return change?.(bytes) ?? bytes
}

/** The files behind the attachments, by title. */
const attached = {
  Kunnskapsgrunnlag: () => Promise.resolve(taggedReport()),
  Brev: () => plainPdf(['Et brev uten merking']),
} as const

async function placements(
  model: PacketModel,
  marks: readonly PageMark[],
): Promise<Parameters<typeof assemble>[0]['placements']> {
  const enclosed = model.items.flatMap((item) => item.attachments)
  return Promise.all(
    enclosed.map(async ({ id, title, pages }) => {
      const mark = marks.find((each) => each.kind === 'attachment' && each.id === id)
      const bytes = await attached[title as keyof typeof attached]()
      const facts = await inspectPdf(bytes)
      if (mark === undefined || isRefusal(facts)) throw new Error(`${title} did not land`)
      return { firstPage: mark.page - 1, title, bytes, strip: stripHeight, pages: pages.length }
    }),
  )
}

const cell = (text: string, header = false) => ({
  type: 'tableCell' as const,
  attrs: { header, align: 'left' as const, colspan: 1, rowspan: 1 },
  content: [{ type: 'text' as const, text }],
})
const row = (texts: readonly string[], header = false) => ({
  type: 'tableRow' as const,
  content: texts.map((text) => cell(text, header)),
})

const blocks: readonly Block[] = [
  aTextBlock('Kommunen tilbyr digitale tjenester til alle innbyggere.'),
  {
    ...aTextBlock(''),
    content: [
      { type: 'text', text: 'Se ' },
      { type: 'text', text: 'planen', marks: [{ type: 'link', attrs: { href: 'https://example.no/plan' } }] },
      { type: 'citation', attrs: { entry } },
      {
        type: 'footnote',
        attrs: { id: newId() },
        content: [{ type: 'text', text: 'En fotnote om planen.' }],
      },
    ],
  },
  aTextBlock('Om tallene', { style: 'heading' }),
  {
    type: 'table',
    attrs: { id: newId(), caption: 'Fornøyde innbyggere' },
    content: [row(['Alder', 'Andel'], true), row(['Over 75', '46'])],
  },
  {
    type: 'image',
    attrs: {
      id: newId(),
      blob: noBlob,
      mediaType: 'image/png',
      alt: 'Kart over torget',
      caption: '',
      width: 20,
    },
  },
]

const paper: PaperModel = {
  language: 'nb',
  stage: 'Førstegangsbehandling',
  agendaNotes: [],
  caseNumber: '20/01610',
  archiveCode: '140',
  officer: 'strategisk rådgiver',
  approvedBy: 'kommunedirektøren',
  course: [{ committee: 'Formannskapet', item: 'PS 1/20', date: '2020-11-24', current: true }],
  sections: [
    {
      role: 'proposal',
      title: 'Forslag til vedtak',
      content: [aTextBlock('Planen legges ut på høring.', { style: 'numbered' })],
    },
    { role: 'text', title: 'Saksopplysninger', content: blocks },
  ],
  routing: '',
  entries: [
    {
      id: entry,
      label: 'K-14',
      title: 'Fornøyd med tjenestene',
      figure: '78 prosent',
      sources: [{ text: 'Undersøkelsen 2020', standing: '' }],
      change: '',
    },
  ],
  inputNumbers: new Map(),
  inputs: [],
  milestones: [],
}

const a4 = { width: 595.28, height: 841.89 }
const plain = { width: 595, height: 842 }

const anOpenItem: PacketItem = {
  id: 'item-1',
  number: 'PS 1/20',
  kind: 'PS',
  title: 'Temaplan for digitalisering',
  late: false,
  withdrawn: false,
  exemption: null,
  closing: null,
  paper,
  attachments: [
    {
      id: 'a1',
      number: 1,
      title: 'Kunnskapsgrunnlag',
      kind: 'enclosed',
      exemption: null,
      pages: [a4, a4, a4],
    },
    { id: 'a2', number: 2, title: 'Brev', kind: 'enclosed', exemption: null, pages: [plain] },
  ],
}

export function smallModel(): PacketModel {
  const bare = { ...anOpenItem, attachments: [], paper: null }
  return {
    language: 'nb',
    audience: 'public',
    municipality: {
      name: 'Solvik kommune',
      address: 'Rådhusgata 1, 9901 Solvik',
      email: 'post@example.no',
      website: 'https://example.no/',
    },
    committee: 'Formannskapet',
    meeting: {
      startsAt: '2020-11-24T17:00',
      endsAt: '2020-11-24T20:00',
      place: 'Rådhuset',
      absenceNote: 'Meldes snarest.',
      issuedOn: '2020-11-17',
      edition: 1,
      chair: { name: 'Åse Ødegård', title: 'ordfører' },
      members: [{ name: 'Åse Ødegård', role: 'leder', party: 'Bygdalista' }],
    },
    items: [
      anOpenItem,
      { ...bare, id: 'item-2', number: 'PS 2/20', title: 'Salg av tomt', withdrawn: true },
      {
        ...bare,
        id: 'item-3',
        number: 'PS 3/20',
        title: 'Boligsak',
        exemption: 'Unntatt offentlighet: offl. § 13',
      },
      { ...anOpenItem, id: 'item-4', number: 'RS 1/20', kind: 'RS', title: 'Referat', attachments: [] },
    ],
    images: new Map([[`/images/${noBlob}.png`, picture]]),
  }
}
