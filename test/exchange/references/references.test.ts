import { ChildProcess } from 'node:child_process'
import http from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { planSources } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { BrokenRecord, ReferenceRecord } from '#shared/domain/knowledge/import/plan-sources.ts'
import type { PlannedSource } from '#shared/domain/knowledge/import/plan.ts'
import { readReferences, referenceFormat } from '#main/exchange/references/read-references.ts'
import type { ReferenceFormat } from '#main/exchange/references/read-references.ts'
import { writeBibtex, writeCsl, writeRis } from '#main/exchange/references/write-references.ts'
import type { WritableSource } from '#main/exchange/references/write-references.ts'
import { granted, refused } from '#support/store.ts'

const today = '2021-04-10'
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** What the references of a text become as sources of an empty case; throws where one is refused. */
function sourcesIn(written: string): PlannedSource[] {
  const format = referenceFormat(written)
  if (format === null) throw new Error(`no references: ${written.slice(0, 80)}`)
  const { rows } = planSources(granted(readReferences(written, format)), [], { ifThere: 'add', today })
  return rows.map((row) => {
    if (row.outcome !== 'add') throw new Error(JSON.stringify(row))
    return row.facts
  })
}

const records = (written: string, format: ReferenceFormat): readonly (ReferenceRecord | BrokenRecord)[] =>
  granted(readReferences(written, format))

const aSource: WritableSource = {
  number: 3,
  kind: 'report',
  title: 'Levekår i Solvik',
  author: 'Nordmann, Kari; Solvik kommune',
  published: '2020-05',
  url: 'https://example.no/levekar?side=1%202',
  accessed: '2020-09-01',
  savedText: 'Åtte av ti er fornøyd.',
  licence: '',
}

const writers = { ris: writeRis, bibtex: writeBibtex, csl: writeCsl } as const
const formats = Object.keys(writers) as (keyof typeof writers)[]

describe('references that are written and read again', () => {
  test.each(formats)('say the same in %s', (format) => {
    const [source] = sourcesIn(text(writers[format]([aSource])))
    const { title, published, url, accessed, savedText } = aSource
    expect(source).toMatchObject({ title, published, url, savedText, kind: 'report' })
    if (format !== 'ris') expect(source?.accessed).toBe(accessed)
    expect(source?.author).toContain('Nordmann, Kari')
  })

  // what a line cannot hold, and an author's own separators, are not asked for
  const words = fc
    .string({
      unit: fc.constantFrom(...Array.from('abcÆøåéđ ß{}\\%&#_$~^"\'@=,.;:<>()[]–«»\n-')),
      minLength: 1,
      maxLength: 60,
    })
    .map((said) =>
      said
        .replaceAll(/<\/?(i|b|sc|sup|sub|span)/g, 'x')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((said) => said !== '')
  test.each(formats)('keep every sign of a title and a text in %s, and stay one record each', (format) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 4 }), (said) => {
        const sources = said.map(([title, savedText], index) => ({
          ...aSource,
          number: index + 1,
          title,
          savedText,
          url: `https://example.no/${index}`,
          published: String(2000 + index),
        }))
        const back = sourcesIn(text(writers[format](sources)))
        expect(back.map(({ title, savedText }) => [title, savedText])).toEqual(said)
      }),
      { numRuns: 300 },
    )
  })

  test('a text cannot smuggle in a record of its own', () => {
    const evil = { ...aSource, title: 'a\nER  - \nTY  - JOUR\nTI  - b', savedText: '}\n@misc{x, title={y}}' }
    for (const format of formats) expect(sourcesIn(text(writers[format]([evil])))).toHaveLength(1)
  })
})

describe('references from elsewhere', () => {
  test('BibTeX knows TeX’s å, abbreviations and corporate authors', () => {
    const tex = `@string{sk = "Solvik kommune"}
@techreport{a, title = {Lev{\\aa}r i {Solvik} {\\AA}s}, author = {{Solvik kommune} and Nordmann, Ola}, institution = sk, year = 2020, month = may}
@misc{b, title = "{\\O}konomi", institution = sk, howpublished = "\\url{https://example.no/b}"}`
    expect(sourcesIn(tex)).toMatchObject([
      { title: 'Levår i Solvik Ås', author: 'Solvik kommune; Nordmann, Ola', published: '2020-05' },
      { title: 'Økonomi', author: 'Solvik kommune' },
    ])
  })
  test('RIS in its older and newer tags', () => {
    const ris = `TY  - RPRT\r\nT1  - Folketall\r\nA1  - SSB\r\nY1  - 2019/12/31/\r\nER  - \r\n\r\nTY  - ELEC\r\nTI  - Nettside\r\nUR  - https://example.no/x\r\nPY  - 2020\r\nER  - \r\n`
    expect(sourcesIn(ris)).toMatchObject([
      { kind: 'report', title: 'Folketall', author: 'SSB', published: '2019-12-31' },
      { kind: 'web', title: 'Nettside', url: 'https://example.no/x', published: '2020' },
    ])
  })
  test('a record without an abstract is pinned by itself, as it was given', () => {
    const [source] = sourcesIn('TY  - RPRT\nTI  - Uten sammendrag\nPY  - 2020\nER  - \n')
    expect(source?.savedText).toBe('TY  - RPRT\nTI  - Uten sammendrag\nPY  - 2020\nER  -')
  })
  test('one that cannot be read is told with its line, and stops no other', () => {
    const tex = '@misc{a, title={En}}\n@misc{b, title = "uten slutt\n@misc{c, title={Tre}}'
    expect(
      records(tex, 'bibtex').map((each) => ('refusal' in each ? [each.row, each.refusal.code] : each.title)),
    ).toEqual(['En', [2, 'importRow.badReference'], 'Tre'])
  })
  test.each([
    ['not JSON at all', '[{', 'knowledgeImport.badJson'],
    ['a prototype', '[{"__proto__":{"title":"x"}}]', 'knowledgeImport.badJson'],
    ['deep brackets', `${'['.repeat(200)}${']'.repeat(200)}`, 'knowledgeImport.badJson'],
    [
      'too many',
      JSON.stringify(Array.from({ length: 5001 }, () => ({ title: 'x' }))),
      'knowledgeImport.tooManyReferences',
    ],
    ['none', '[]', 'knowledgeImport.noReferences'],
  ])('CSL that is %s is refused', (_, json, code) => {
    expect(refused(readReferences(json, 'csl')).code).toBe(code)
  })
  test('CSL whose fields are of other kinds than they should be loses those, not its life', () => {
    const [item] = records(
      '[{"title":{"a":1},"author":"x","issued":{"date-parts":[["a"]]},"URL":7},"x"]',
      'csl',
    )
    expect(item).toMatchObject({ title: '', author: '', published: '', url: '7' })
  })
  test('braces without end do not bring the program down', () => {
    const tex = `@misc{a, title={${'{'.repeat(90_000)}`
    expect(records(tex, 'bibtex')).toMatchObject([{ row: 1, refusal: { code: 'importRow.badReference' } }])
  })
})

describe('nothing is fetched', () => {
  afterEach(() => void vi.restoreAllMocks())
  test.each([
    ['a DOI in each format', 'TY  - JOUR\nDO  - 10.1000/xyz123\nUR  - http://127.0.0.1:9/x\nER  - \n', 'ris'],
    [
      'a DOI in BibTeX',
      '@article{a, doi={10.1000/xyz123}, url={http://127.0.0.1:9/x}, crossref={https://doi.org/10.1/y}}',
      'bibtex',
    ],
    ['a bare address', 'https://doi.org/10.1000/xyz123', 'bibtex'],
    ['a bare DOI', '10.1000/xyz123', 'ris'],
    ['addresses as CSL', '["https://doi.org/10.1000/xyz123","http://127.0.0.1:9/x"]', 'csl'],
    [
      'an item of addresses',
      '[{"DOI":"10.1000/xyz123","URL":"http://127.0.0.1:9/x","title":"https://doi.org/10.1/y"}]',
      'csl',
    ],
  ] as const)('for %s', (_, said, format) => {
    const asked = [
      vi.spyOn(Socket.prototype, 'connect'),
      vi.spyOn(http, 'request'),
      vi.spyOn(https, 'request'),
      vi.spyOn(globalThis, 'fetch'),
      // the library’s own way to ask and wait is a process of its own
      vi.spyOn(ChildProcess.prototype as unknown as { spawn: () => void }, 'spawn'),
    ]
    readReferences(said, format)
    for (const spy of asked) expect(spy).not.toHaveBeenCalled()
  })
})
