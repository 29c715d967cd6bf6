import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { seededIds } from '#main/demo/seeded.ts'
import { compose } from '#main/exchange/markdown/compose.ts'
import { templateFolder } from '#main/resources.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { contentCode } from '#main/typeset/markup/blocks.ts'
import { smallPacket } from '#support/small-packet.ts'

/** The rule that breaks long words, as the template has it. */
const rule = /^ {2}show regex\(.*\n/m
const newId = seededIds('long-words', 0)
/** A4 less its margin on the right, in points. */
const edge = (210 - 26) * (72 / 25.4)

describe('a word of several hundred letters', () => {
  let engine: TypesetEngine
  let template: string
  beforeAll(async () => {
    engine = await loadEngine()
    template = await readFile(join(templateFolder, 'packet.typ'), 'utf8')
  })

  type Piece = { readonly text: string; readonly end: number }
  async function pieces(prose: string): Promise<readonly Piece[]> {
    const never = (): never => {
      throw new Error('nothing is cited')
    }
    const blocks = compose(prose, newId, {
      entry: never,
      input: never,
      image: never,
      newNoteId: () => newId() as string,
    })
    const known = { entry: () => undefined, input: () => undefined }
    const main = [
      '#import "/packet.typ": *',
      '#show: packet.with(title: "T", author: "S", terms: ("page-word": "side", of: "av", table: "Tabell"))',
      `#section(title: "Avsnitt", body: (${contentCode(blocks, known).join(', ')},))`,
    ].join('\n')
    const files = new Map([['/packet.typ', Buffer.from(template)]])
    const { pdf } = await engine.typeset({ main, files }, 'page-mark')
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    const { items } = await (await document.getPage(1)).getTextContent()
    await document.loadingTask.destroy()
    return items.flatMap((item) =>
      'str' in item ? [{ text: item.str, end: Number(item.transform[4]) + item.width }] : [],
    )
  }

  const word = 'Qxz7Wkq'.repeat(45) // which no language knows how to divide
  it.each([
    ['a cell', `| Navn | Antall |\n| --- | --- |\n| ${word} | 3 |`],
    ['a heading of a table', `| ${word} | Antall |\n| --- | --- |\n| Ærfugl | 3 |`],
    ['a paragraph', `Fuglen heter ${word} på øya.`],
  ])('stays on the page in %s, every letter of it, and runs on as one word', async (_, prose) => {
    const read = await pieces(prose)
    for (const { text, end } of read) expect(end, text).toBeLessThanOrEqual(edge + 0.5)
    expect(read.map(({ text }) => text).join('')).toContain(word)
  })

  it('is the only thing that is laid out another way: packets that were sent are made again as they were', async () => {
    expect(template).toMatch(rule)
    const without = await smallPacket({ template: (source) => source.replace(rule, '') })
    expect(Buffer.from(await smallPacket()).equals(without)).toBe(true)
  })
})
