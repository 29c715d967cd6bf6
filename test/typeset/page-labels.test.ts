import { describe, expect, it } from 'vitest'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { inputFor } from '#support/assembled.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { readPdf } from '#support/pdf.ts'

/** With a page before and one after it, the packet has eight. */
const texts = ['a', 'b', 'c', 'd', 'e', 'f']

describe('page labels of a later edition', () => {
  it('read in another library as they are printed, plain numbers and suffixes alike', async () => {
    const input = await inputFor(await plainPdf(texts))
    const labels = ['1', '1a', '2', '3', '3z', '3aa', '3-a', '57']
    const { bytes } = await assemble({ ...input, labels })
    expect((await readPdf(bytes)).labels).toEqual(labels)
  })

  it('are as counted where nothing else is said', async () => {
    const input = await inputFor(await plainPdf(texts))
    const plain = await assemble(input)
    const labels = ['1', '2', '3', '4', '5', '6', '7', '8']
    expect((await readPdf((await assemble({ ...input, labels })).bytes)).labels).toEqual(labels)
    expect((await readPdf(plain.bytes)).labels ?? labels).toEqual(labels)
  })

  it('must be as many as the pages', async () => {
    const input = await inputFor(await plainPdf(['a', 'b']))
    await expect(assemble({ ...input, labels: ['1', '2'] })).rejects.toThrow('2 page labels')
  })
})
