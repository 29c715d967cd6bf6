import { describe, expect, it } from 'vitest'
import type { PacketModel } from '#shared/packet/model.ts'
import { provePacket } from '#main/typeset/proof/prove-packet.ts'
import { readPdf } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'
import { smallPacket } from '#support/small-packet.ts'
import { letters } from '#support/sent-packets.ts'

type Point = readonly [summary: string, ...assessments: readonly string[]]

/** A packet whose first paper answers these inputs. */
async function answering(...inputs: readonly Point[]): Promise<{ bytes: Uint8Array; read: ReadPdf }> {
  const answered = inputs.map(([summary, ...assessments], index) => ({
    id: `n${index}`,
    number: index + 1,
    sender: `Avsender ${index + 1}`,
    late: false,
    summary,
    points: assessments.map((assessment) => ({ assessment, conclusion: 'followed' as const, change: '' })),
  }))
  const model = (small: PacketModel): PacketModel => ({
    ...small,
    items: small.items.map((item, index) =>
      index > 0 || item.paper === null ? item : { ...item, paper: { ...item.paper, inputs: answered } },
    ),
  })
  const bytes = await smallPacket({ model })
  return { bytes, read: await readPdf(bytes) }
}

const allOf = ({ pages }: ReadPdf): string => letters(pages.map(({ text }) => text).join(''))
/** Words that can be told apart: `a0 a1 …`. */
const words = (mark: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${mark}${index}`).join(' ')

describe('the matrix of inputs', () => {
  it('keeps an assessment on one page', async () => {
    const inputs = Array.from({ length: 40 }, (_, n): Point => [
      `Innspill ${n}`,
      ...[0, 1].map((m) => words(`p${n}x${m}y`, 60)),
    ])
    const { read } = await answering(...inputs)
    for (const [, ...assessments] of inputs)
      for (const assessment of assessments) {
        const [first, last] = [assessment.split(' ')[0] ?? '', assessment.split(' ').at(-1) ?? '']
        const at = read.pages.findIndex(({ text }) => text.includes(`${first} `))
        expect(read.pages[at]?.text).toContain(last)
      }
  })

  it.each([
    ['of many pages', words('a', 4000), words('b', 4000)],
    ['of the widest letters that may still be kept together', 'WWWWWWW '.repeat(73), 'WWWWWWW '.repeat(125)],
    ['of nothing but lines', words('a', 200).replaceAll(' ', '\n'), words('b', 200).replaceAll(' ', '\n')],
  ])('loses no letter of an input and its assessment %s', async (_, summary, assessment) => {
    const { bytes, read } = await answering(['Kort', 'Kort'], [summary, assessment], ['Slutt', 'Slutt'])
    expect((await provePacket(bytes, {})).checks.filter(({ passed }) => !passed)).toEqual([])
    const said = allOf(read)
    for (const word of [...summary.split(/\s/), ...assessment.split(/\s/)]) expect(said).toContain(word)
    expect(said.match(/W/g)?.length ?? 0).toBe(`${summary}${assessment}`.match(/W/g)?.length ?? 0)
    // what stands below the foot of a page is in the file, and yet nobody reads it
    for (const page of read.pages)
      for (const { y, text } of page.pieces) expect(y, text).toBeLessThan(page.height - 20)
  })
})
