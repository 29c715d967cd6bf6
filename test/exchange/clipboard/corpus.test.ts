import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { strictContent } from '#shared/contract/content.ts'
import { readClipboard } from '#main/exchange/clipboard/read-clipboard.ts'
import { newId } from '#support/builders.ts'
import { contentSaid } from '#support/content-said.ts'

const corpus = join(import.meta.dirname, 'corpus')
const names = [
  ...new Set(
    readdirSync(corpus)
      .filter((file) => !file.includes('.expected.'))
      .map((file) => file.replace(/\.(?:html|txt)$/, '')),
  ),
].toSorted()

/** What a program lays on the clipboard; either kind may be missing. */
function laid(name: string): { readonly html: string; readonly text: string } {
  const read = (ending: string): string => {
    const path = join(corpus, `${name}.${ending}`)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  return { html: read('html'), text: read('txt') }
}

describe('what is copied in another program comes in clean', () => {
  it('from at least fifteen of them', () => expect(names.length).toBeGreaterThanOrEqual(15))

  it.each(names)('%s', async (name) => {
    const { content, dropped, pictures } = readClipboard(laid(name), newId)
    expect(strictContent.safeParse(content).error?.issues ?? []).toEqual([])
    const told = [
      contentSaid(content),
      '--',
      ...dropped.map(({ kind, count }) => `${kind}: ${count}`),
      ...(pictures.length === 0 ? [] : [`pictures given: ${pictures.length}`]),
      '',
    ].join('\n')
    await expect(told).toMatchFileSnapshot(join(corpus, `${name}.expected.txt`))
  })
})

const allText = (name: string): string => JSON.stringify(readClipboard(laid(name), newId).content)

describe('nothing comes back that was taken out', () => {
  it.each([
    ['word-365-windows', 'rådmannen ikke ville'],
    ['word-365-windows', 'ikke offentlig'],
    ['word-365-windows', 'KN1'],
    ['word-365-report', 'Intern merknad'],
    ['word-mac', 'altfor mye'],
    ['word-online', 'skarpt imot'],
    ['libreoffice-writer', 'Sjekk datoen'],
    ['google-sheets', 'rivning'],
    ['municipality-page', 'hemmelig'],
    ['hostile-page', 'alert'],
  ])('%s: %s', (name, phrase) => {
    const { html, text } = laid(name)
    expect(html + text).toContain(phrase)
    expect(allText(name)).not.toContain(phrase)
  })
})
