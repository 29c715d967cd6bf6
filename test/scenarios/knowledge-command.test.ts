import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, makeDemo, refusedWith, saksklar } from '#support/demo.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { sheetXml, workbook } from '#support/workbooks.ts'

const out = freshFolder('knowledge')
const number = '20/01610'
let at: readonly string[] = []
let demo = ''
beforeAll(async () => {
  demo = (await makeDemo()).folder
  at = ['--workspace', demo]
})
afterAll(() => {
  for (const folder of [demo, out]) rmSync(folder, { recursive: true, force: true })
})

const knowledge = (...words: readonly string[]) => saksklar('knowledge', ...words, ...at)
const toCase = (...words: readonly string[]) => knowledge(...words, '--case', number)
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(out, name)
  writeFileSync(path, content)
  return path
}
const titles = async (): Promise<readonly string[]> => {
  const { out: json } = await knowledge(number, '--json')
  return (JSON.parse(json) as { entries: { title: string }[] }).entries.map(({ title }) => title)
}

describe('knowledge', () => {
  it('lists how much each case has, and one case whole', async () => {
    expect((await knowledge()).out).toMatch(/20\/01610 +44 oppføringer +26 kilder {2}Temaplan/)
    const { out: told, code } = await knowledge(number)
    expect(code).toBe(0)
    expect(told).toContain('1. Samarbeid, organisering og styring')
    expect(told).toMatch(/K-3 +Kommunen har 127 fagsystemer.*: 127 fagsystemer \[22\]/)
    expect(told).toContain('Kilder')
    expect(JSON.parse((await knowledge(number, '--json')).out)).toMatchObject({
      case: number,
      themes: { length: 4 },
    })
  })

  it('brings a table in, looked at first, and takes it back', async () => {
    const before = await titles()
    const path = file(
      'tall.csv',
      'Indikator;Kommentar;Verdi;Enhet;Tema\nUtslipp;Ned fra i fjor;1 200;tonn;Klima\n',
    )
    const how = ['--map', 'Indikator=title,Kommentar=tekst', '--make-themes']
    const seen = await toCase('import', path, ...how, '--dry-run')
    expect(seen.out).toContain('Kommentar → Tekst')
    expect(seen.out).toContain('Nye: 1 · Endres: 0 · Hoppes over: 0 · Avvises: 0')
    expect(await titles()).toEqual(before)
    const done = await toCase('import', path, ...how)
    expect([done.code, done.err]).toEqual([0, ''])
    expect(await titles()).toEqual([...before, 'Utslipp'])
    const undone = await toCase('undo', '--json')
    expect(JSON.parse(undone.out)).toMatchObject({ removed: 2, stayed: [] })
    expect(await titles()).toEqual(before)
    refusedWith(await toCase('undo'), 1, /Importen finnes ikke/)
  })

  it('takes in nothing where a row is refused, and says which', async () => {
    const before = await titles()
    const path = file(
      'feil.csv',
      'Tittel;Verdi;Tema\nEn;1;1. Samarbeid, organisering og styring\nTo;mange;Klima\n',
    )
    const refused = await toCase('import', path)
    expect(refused.out).toContain('Rad 3: «mange» er ikke et tall.')
    refusedWith(refused, 1, /1 rader kan ikke importeres: 3\. Ingenting er importert/)
    expect(await titles()).toEqual(before)
    expect((await toCase('import', path, '--skip-refused')).code).toBe(0)
    expect(await titles()).toEqual([...before, 'En'])
    expect((await toCase('undo')).code).toBe(0)
  })

  it('says that formulas gave their saved value', async () => {
    const sheet = sheetXml([
      ['Tittel', 'Verdi', 'Tema'],
      ['En', { xml: '<f>1+1</f><v>2</v>' }, 'Klima'],
    ])
    const seen = await toCase(
      'import',
      file('f.xlsx', workbook({ Ark: sheet })),
      '--make-themes',
      '--dry-run',
    )
    expect(seen.out).toContain('1 celle har en formel (rad 2)')
  })

  it('brings references and documents in as sources', async () => {
    const ris = file('k.ris', 'TY  - RPRT\nTI  - En ny rapport\nPY  - 2021\nER  - \n')
    const done = await toCase('import', ris)
    expect(done.out).toContain('Bare henvisningen er holdt fast for 1 kilde')
    expect((await knowledge(number)).out).toMatch(/27\. En ny rapport, 2021/)
    expect((await toCase('import', ris)).err).toContain('Ingenting i filen er nytt for saken')
    const word = file('notat.docx', docx(paragraph('Hele notatet.')))
    expect((await toCase('import', word)).out).toContain('Lagt til som kilde 28: notat')
  })

  it.each(['csv', 'xlsx', 'ris', 'bib', 'json'])(
    'writes .%s that brings nothing new back',
    async (ending) => {
      const path = join(out, `ut.${ending}`)
      expect((await toCase('export', path)).code).toBe(0)
      expect(existsSync(path)).toBe(true)
      const seen = await toCase('import', path, '--dry-run', '--if-there', 'update', '--json')
      expect(JSON.parse(seen.out)).toMatchObject({ counts: { add: 0, update: 0, refuse: 0 } })
    },
  )

  it('leaves out what is exempt, and says so', async () => {
    const path = join(out, 'apne.json')
    const { out: told } = await toCase('export', path, '--json')
    const { written, exempt } = JSON.parse(told) as { written: number; exempt: number }
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(written)
    expect(written + exempt).toBeGreaterThanOrEqual(26)
  })

  it.each([
    ['a file that is not there', ['import', 'finnes-ikke.csv'], 1, /finnes-ikke\.csv/],
    [
      'an older Excel file',
      ['import', () => file('gammel.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
      1,
      /eldre Excel-fil/,
    ],
    [
      'a web page by another name',
      ['import', () => file('side.xls', '<html><table></table></html>')],
      1,
      /nettside/,
    ],
    [
      'a column that is not there',
      ['import', () => file('k.csv', 'Tittel;b\n1;2\n'), '--map', 'Navn=title'],
      1,
      /ingen kolonne som heter «Navn»/,
    ],
    [
      'a field that is none',
      ['import', () => file('k.csv', 'Tittel;b\n1;2\n'), '--map', 'b=farge'],
      1,
      /«b=farge»/,
    ],
    ['no title', ['import', () => file('k.csv', 'a;b\n1;2\n')], 1, /hvilken kolonne som er tittelen/],
    [
      'a hundred thousand rows',
      ['import', () => file('stor.csv', `Tittel;Verdi\n${'x;1\n'.repeat(100_000)}`)],
      1,
      /100000 rader.*før rad 20002/,
    ],
    ['another format', ['export', 'ut.pdf'], 1, /må slutte på \.csv/],
    ['a folder that is not there', ['export', join(out, 'ingen', 'ut.csv')], 1, /mappe/i],
    ['a file too many', ['20/01610', 'noe'], 2, /noe/],
  ] as const)('refuses %s', async (_, words, code, said) => {
    const told = words.map((word) => (typeof word === 'function' ? word() : word))
    const isShow = words[0] === '20/01610'
    refusedWith(await (isShow ? knowledge(...told) : toCase(...told)), code, said)
  })

  it('asks which case where there are several', async () => {
    refusedWith(await knowledge('undo'), 2, /--case SAK/)
  })
})
