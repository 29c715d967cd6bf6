import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PacketModel } from '#shared/packet/model.ts'
import { findMeetingByWord } from '#main/actions/find-subject.ts'
import { loadPacketModel } from '#main/actions/packet/load-packet-model.ts'
import { templateFolder } from '#main/resources.ts'
import type { Store } from '#main/store/store.ts'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import type { TypesetJob } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { packetMarkup, pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { metadata } from '#support/assembled.ts'
import { freshFolder } from '#support/demo.ts'
import { builtDemo, wanted } from '#support/demo-store.ts'
import { elementsNamed } from '#support/pdf-structure.ts'
import { heldTo, standards } from '#support/standards.ts'

const meetings = [
  'formannskapet/2020-09-15',
  'formannskapet/2020-11-24',
  'formannskapet/2021-04-21',
  'kommunestyret/2021-05-11',
]
const N = (text: string) => PDFName.of(text)

let store: Store
beforeAll(async () => {
  store = await builtDemo(freshFolder('conformance'))
})
afterAll(() => store?.close())

/** The packet of a meeting as handed to the typesetter; without attachments when told so. */
async function jobOf(word: string, withAttachments: boolean): Promise<TypesetJob> {
  const loaded = wanted(loadPacketModel(store.db, wanted(findMeetingByWord(store.db, word)), 'members'))
  const model: PacketModel = withAttachments
    ? loaded.model
    : { ...loaded.model, items: loaded.model.items.map((item) => ({ ...item, attachments: [] })) }
  const template = await readFile(join(templateFolder, 'packet.typ'))
  return { main: packetMarkup(model), files: new Map([['/packet.typ', template], ...model.images]) }
}

async function finished(job: TypesetJob): Promise<PDFDocument> {
  const { pdf } = await (await loadEngine()).typeset(job, pageMarkLabel)
  const { bytes } = await assemble({ typeset: pdf, placements: [], metadata })
  return PDFDocument.load(bytes, { updateMetadata: false })
}

describe('the demo’s packets, held to the standards by the typesetter itself', () => {
  it.each(meetings)('%s breaks none of the rules that it knows', async (word) => {
    const job = await jobOf(word, true)
    for (const standard of standards) {
      const held = await heldTo(job, standard)
      expect(typeof held === 'string' ? held : 'holds', standard).toBe('holds')
    }
  })
})

describe('the pages that we set ourselves', () => {
  it('have a scope for every header cell, and words for every link', async () => {
    const document = await finished(await jobOf('formannskapet/2021-04-21', false))
    const heads = elementsNamed(document, 'TH')
    expect(heads.length).toBeGreaterThan(20)
    for (const head of heads) expect(attribute(head, 'Scope')?.toString()).toMatch(/^\/(Column|Row|Both)$/)
    const links = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? [])
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) {
      const contents = document.context.lookup(link, PDFDict).lookup(N('Contents'))
      expect(contents, 'a link without words').toBeDefined()
    }
    for (const page of document.getPages())
      if (page.node.Annots() !== undefined) expect(page.node.lookup(N('Tabs'))).toBe(N('S'))
  })

  it('say of each table and picture on one page where it stands, as the typesetter would if asked for PDF/UA', async () => {
    const job = await jobOf('formannskapet/2021-04-21', false)
    const ours = placesIn(await finished(job))
    const held = await heldTo(job, 'ua-1')
    if (typeof held === 'string') throw new Error(held)
    const theirs = placesIn(await PDFDocument.load(held, { updateMetadata: false }))
    expect(ours.length).toBeGreaterThan(15)
    expect(ours.map(({ role, box }) => [role, box !== undefined])).toEqual(
      theirs.map(({ role, box }) => [role, box !== undefined]),
    )
    for (const [index, { role, box }] of ours.entries()) {
      if (role !== 'Table') continue // a picture's frame may hold more than is drawn in it
      // theirs goes around the rules between cells, ours around what the cells say
      const apart = (box ?? []).map((side, edge) => Math.abs(side - (theirs[index]?.box?.[edge] ?? 0)))
      const [left = 0, bottom = 0, right = 0, top = 0] = apart
      expect(Math.max(left, right), `${role} ${index}, sides`).toBeLessThan(15)
      expect(Math.max(bottom, top), `${role} ${index}, foot and head`).toBeLessThan(4)
    }
  })
})

function attribute(element: PDFDict, key: string): PDFObject | undefined {
  const own = element.lookup(N('A'))
  const lists = own instanceof PDFArray ? own.asArray().map((each) => element.context.lookup(each)) : [own]
  return lists.map((list) => (list instanceof PDFDict ? list.lookup(N(key)) : undefined)).find((each) => each)
}

type Place = { readonly role: string; readonly box: readonly number[] | undefined }

/** Tables and pictures in reading order. */
function placesIn({ catalog, context }: PDFDocument): readonly Place[] {
  const found: Place[] = []
  const visit = (value: PDFObject | undefined): void => {
    const element = context.lookup(value)
    if (element instanceof PDFArray) element.asArray().forEach(visit)
    if (!(element instanceof PDFDict)) return
    const role = element.lookup(N('S'))?.toString().slice(1) ?? ''
    const box = attribute(element, 'BBox')
    if (role === 'Table' || role === 'Figure')
      found.push({ role, box: box instanceof PDFArray ? sides(box) : undefined })
    visit(element.get(N('K')))
  }
  visit(catalog.lookup(N('StructTreeRoot'), PDFDict).get(N('K')))
  return found
}

const sides = (box: PDFArray): readonly number[] => box.asArray().map((side) => Number(side.toString()))
