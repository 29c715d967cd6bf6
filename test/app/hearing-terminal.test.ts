import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder, makeDemo, saksklar, spoiledCopy, sql } from '#support/demo.ts'
import { mail, ordinary } from '#support/mail-makers.ts'

describe('the hearing from a terminal', () => {
  let demo = ''
  beforeAll(async () => {
    demo = (await makeDemo()).folder
  })
  const scratch = freshFolder('horing')
  const workspace = (state: string): string =>
    spoiledCopy(demo, freshFolder('sak'), 'solvik', (file) =>
      sql(file, `UPDATE case_file SET state = '${state}' WHERE case_number = '20/01610'`),
    )
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(scratch, name)
    writeFileSync(path, content)
    return path
  }

  test('is told with period, parties and inputs, and as JSON', async () => {
    const place = workspace('hearing')
    const told = await saksklar('hearing', '20/01610', '--workspace', place)
    expect(told.out).toContain('Periode: 4. januar 2021 – 15. mars 2021')
    expect(told.out).toContain('I-7    2021-01-22  Eldrerådet (Råd)')
    const { out } = await saksklar('hearing', '20/01610', '--workspace', place, '--json')
    const { hearings } = JSON.parse(out) as { hearings: { inputs: unknown[] }[] }
    expect(hearings[0]?.inputs).toHaveLength(40)
  })
  test('takes tables and mails in, looked at first, and takes the last back', async () => {
    const place = workspace('hearingClosed')
    const table = file('svar.csv', 'Navn;Merknad;Kode\r\nHavnelaget;Havna må med;7\r\n;Uten navn;8')
    const run = (...words: string[]) => saksklar('hearing', ...words, '--workspace', place)
    const looked = await run('import', '20/01610', table, '--dry-run', '--map', 'Merknad=text')
    expect(looked.out).toContain('Nye: 1 · Hoppes over: 0 · Avvises: 1')
    expect(looked.out).toContain('Rad 3: Si hvem innspillet er fra.')
    const refused = await run('import', '20/01610', table)
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Ingenting er importert')])
    expect((await run('import', '20/01610', table, '--skip-refused')).code).toBe(0)
    const letter = file('svar.eml', mail(ordinary, 'Gi oss papir.'))
    const taken = await run('import', '20/01610', letter)
    expect(taken.out).toContain('svar.eml: I-42')
    expect((await run('20/01610')).out).toContain('42 innspill')
    expect((await run('undo', '20/01610')).code).toBe(0)
    expect((await run('undo', '20/01610')).code).toBe(0)
    expect((await run('20/01610')).out).toContain('40 innspill')
    expect((await run('undo', '20/01610')).code).toBe(1)
  })
  test('writes letter, page and table', async () => {
    const place = workspace('hearing')
    const run = (...words: string[]) => saksklar('hearing', ...words, '--workspace', place)
    const letter = join(scratch, 'brev.pdf')
    expect((await run('letter', '20/01610', '--out', letter)).code).toBe(0)
    expect(existsSync(letter)).toBe(true)
    const page = await run('page', '20/01610', '--out', scratch)
    expect(page.code).toBe(0)
    expect(existsSync(join(scratch, 'horing-20-01610', 'index.html'))).toBe(true)
    const table = join(scratch, 'innspill.csv')
    expect((await run('export', '20/01610', table, '--public')).out).toContain('40 innspill')
    expect((await run('export', '20/01610', join(scratch, 'innspill.doc'))).code).toBe(1)
  })
  test('says what is missing', async () => {
    const place = workspace('hearing')
    const run = (...words: string[]) => saksklar('hearing', ...words, '--workspace', place)
    expect((await run('import', '20/01610')).code).toBe(2)
    expect((await run('letter', '20/01610')).code).toBe(2)
    expect((await run('20/01610', 'mer')).code).toBe(2)
  })
})
