import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finishDocument } from '#main/typeset/assemble/finish-document.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { startProver } from '#main/typeset/jobs/prover.ts'
import type { Prover } from '#main/typeset/jobs/prover.ts'
import { provePacket } from '#main/typeset/proof/prove-packet.ts'
import { UnreadablePacket } from '#main/typeset/proof/unreadable-packet.ts'
import { textOfPdf } from '#main/typeset/proof/text-of-pdf.ts'
import { metadata } from '#support/assembled.ts'
import { smallPacket } from '#support/small-packet.ts'

/** A tagged document of so many pages, each with a heading and a line of its own. */
async function pagesOf(count: number): Promise<Uint8Array> {
  const main = `#set page(paper: "a5")
#set text(font: "Source Sans 3", lang: "nb")
#for i in range(${count}) [= Kapittel #i
Side nummer #i har sin egen linje. #pagebreak(weak: true)]
#metadata("slutt")<slutt>`
  const engine = await loadEngine()
  return finishDocument((await engine.typeset({ main, files: new Map() }, 'slutt')).pdf, metadata)
}

const expectedOf = (pages: number) => ({ expected: { pages, audience: 'members', items: [] } as const })

describe('a packet that is read again in processes of their own', () => {
  let prover: Prover
  beforeAll(() => {
    prover = startProver(2)
  })
  afterAll(() => prover.close())

  test('is judged as it is here, whole and spoiled', async () => {
    const spoiled = { model: (model: object) => ({ ...model, committee: 'Et annet utvalg' }) as never }
    for (const bytes of [await smallPacket(), await smallPacket(spoiled)]) {
      const options = { withheld: ['Kommunen tilbyr digitale tjenester'], withheldFrom: ['PS 1/20'] }
      expect(await prover.prove(bytes, options)).toEqual(await provePacket(bytes, options))
    }
  })

  test('is judged the same when several read it: faults, leaks and their pages', async () => {
    const bytes = await pagesOf(95)
    const options = {
      ...expectedOf(94),
      withheld: ['Side nummer 88 har sin egen linje', 'står ingen steder', 'Kapittel 52'],
      withheldFrom: ['PS 2/20', 'PS 3/20', 'PS 4/20'],
    }
    const there = await prover.prove(bytes, options)
    expect(there).toEqual(await provePacket(bytes, options))
    const found = there.checks
      .find(({ id }) => id === 'leak')
      ?.faults.map(({ page, what }) => `${page} ${what}`)
    expect(found?.join('\n')).toMatch(/^53 .*PS 4\/20[^]*^89 .*PS 2\/20[^]*^undefined .*PS 4\/20.*objekt/m)
    expect(there.checks.filter(({ passed }) => !passed).map(({ id }) => id)).toContain('account')
  })

  test('is told page by page, up to the last', async () => {
    const steps: (readonly [number, number])[] = []
    const progress = (done: number, total: number): void => void steps.push([done, total])
    await prover.prove(await pagesOf(70), { ...expectedOf(70), progress })
    expect(steps.map(([done]) => done)).toEqual(Array.from({ length: 70 }, (_, index) => index + 1))
    expect(new Set(steps.map(([, total]) => total))).toEqual(new Set([70]))
  })

  test('that is none is refused as here, and the next is read all the same', async () => {
    const rubbish = Buffer.from('%PDF-1.7 og så ikke mer')
    await expect(prover.prove(rubbish, {})).rejects.toThrow(UnreadablePacket)
    expect((await prover.prove(await pagesOf(2), {})).pages).toBe(2)
  })

  test('says its text as here; a file that cannot be read says nothing', async () => {
    const bytes = await pagesOf(3)
    expect(await prover.textOf(bytes)).toEqual(await textOfPdf(bytes))
    expect(await prover.textOf(Buffer.from('rubbish'))).toEqual([])
  })

  test('of a thousand pages is let go within half a second, and blocks nobody meanwhile', async () => {
    const bytes = await pagesOf(1000)
    const stop = new AbortController()
    let [read, longest, last] = [0, 0, performance.now()]
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    const begun = Promise.withResolvers<void>()
    const progress = (done: number): void => {
      read = done
      if (done >= 30) begun.resolve()
    }
    const work = prover.prove(bytes, { ...expectedOf(1000), progress, signal: stop.signal })
    const refused = expect(work).rejects.toThrow('stopped by the user')
    await begun.promise
    const from = performance.now()
    stop.abort(new Error('stopped by the user'))
    await refused
    clearInterval(clock)
    expect(performance.now() - from).toBeLessThan(500)
    expect(read).toBeLessThan(1000)
    expect(longest).toBeLessThan(500)
  })
})
