import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hearingsOfCase, inputsOfHearing, saveContact, saveInput } from '#main/store/hearings.ts'
import { readCsv } from '#main/exchange/table/read-csv.ts'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal } from '#shared/refusal.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { everythingIn } from '#support/everything-in-pdf.ts'
import { inState, someInput } from '#support/hearing-case.ts'
import { readPdf } from '#support/pdf.ts'

const d = demoCases()

async function exported(
  hearing: ReturnType<typeof inState>,
  audience: 'members' | 'public',
  contacts = false,
): Promise<readonly (readonly (string | number)[])[]> {
  const path = join(freshFolder('ut'), 'innspill.csv')
  d.saves.push(path)
  await d.call('hearing.export', { hearing, format: 'csv', audience, contacts, job: newJob() })
  const table = readCsv(readFileSync(path, 'utf8').replace('\ufeff', ''), null, tableLimits)
  if (isRefusal(table)) throw new Error(table.code)
  return [table.table.header, ...table.table.rows].map(({ cells }) => cells)
}

describe('inputs as a table', () => {
  test('for officers have everything, contact data only where they are asked for', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', { hearing, ...someInput })
    await d.call('input.setContact', {
      id,
      name: 'Kari Nordmann',
      email: 'kari@example.no',
      phone: '',
      address: '',
    })
    const full = await exported(hearing, 'members')
    expect(full.at(-1)?.slice(0, 4)).toEqual(['41', 'Solvik vel', 'Organisasjon', '2021-03-10'])
    expect(JSON.stringify(full)).not.toContain('kari@example.no')
    const reached = await exported(hearing, 'members', true)
    expect(JSON.stringify(reached.at(-1))).toContain('kari@example.no')
  })
  test('for the public name no private person, and say no more of what is exempt than that it came', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', {
      hearing,
      ...someInput,
      sender: 'Kari Nordmann',
      senderKind: 'privatePerson',
    })
    await d.call('input.setContact', {
      id,
      name: 'Kari Nordmann',
      email: 'kari@example.no',
      phone: '',
      address: '',
    })
    const disclosure = {
      scope: 'whole',
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'Innspill om personlige forhold',
      widerAccessAssessed: false,
      reason: 'Helse',
      until: null,
    } as const
    await d.call('input.add', {
      hearing,
      ...someInput,
      sender: 'Helselaget',
      summary: 'Om en pasient.',
      disclosure,
    })
    const open = await exported(hearing, 'public', true)
    expect(open.at(-2)?.slice(0, 3)).toEqual(['41', 'Privatperson', 'Privatperson'])
    expect(JSON.stringify(open.slice(-2))).not.toMatch(/Kari|kari@|Helselaget|pasient/)
    expect(open).toHaveLength(43)
  })
  test('for the public is not written when a summary gives away a name, an address or an identity number', async () => {
    const hearing = inState(d, 'hearing')
    const { id } = await d.call('input.add', {
      hearing,
      ...someInput,
      summary: 'Ring 900 11 222 om gatelys.',
    })
    await d.call('input.setContact', { id, name: '', email: '', phone: '900 11 222', address: '' })
    const ask = { hearing, format: 'xlsx', audience: 'public', contacts: false } as const
    const path = join(freshFolder('ut'), 'innspill.xlsx')
    d.saves.push(path)
    expect(await d.refused('hearing.export', { ...ask, job: newJob() })).toMatchObject({
      code: 'hearingExport.leak',
      facts: { from: 'I-41' },
    })
    await d.call('input.update', { id, change: { summary: 'Født 01010750160.' } })
    expect((await d.refused('hearing.export', { ...ask, job: newJob() })).code).toBe(
      'hearingExport.identityNumber',
    )
    expect(existsSync(path)).toBe(false)
  })
  test('never run in a spreadsheet, whatever a stranger wrote', async () => {
    const hearing = inState(d, 'hearing')
    for (const text of ['=HYPERLINK("http://ond.example")', '+46', '@SUM(A1)', '-2+3|cmd', '\t=1'])
      await d.call('input.add', { hearing, ...someInput, sender: `=${text.trim()}`, text, summary: text })
    const path = join(freshFolder('ut'), 'innspill.csv')
    d.saves.push(path)
    await d.call('hearing.export', {
      hearing,
      format: 'csv',
      audience: 'members',
      contacts: true,
      job: newJob(),
    })
    const written = readFileSync(path, 'utf8')
    expect(written.match(/(^|;)"?(?:[=@\t]|-2\+3)/gm)).toBeNull()
  })
})

describe('the letter', () => {
  const letter = async (): Promise<Uint8Array> => {
    const path = join(freshFolder('ut'), 'brev.pdf')
    d.saves.push(path)
    await d.call('hearing.letter', { case: d.id, job: newJob() })
    return readFileSync(path)
  }
  test('says what is proposed, until when, how to answer, whom to ask and who is asked', async () => {
    const read = await readPdf(await letter())
    const text = read.pages
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    for (const said of [
      '4. januar 2021 til og med 15. mars 2021',
      '20/01610',
      'Det som er foreslått',
      'Slik gir du innspill',
      'Solvik næringsforening',
      'Lovpålagte råd',
      'offentlegforskrifta § 7',
    ])
      expect(text).toContain(said)
    expect(JSON.stringify(read.info)).toContain('Høring: ')
    expect(read.pages[0]?.structure).toBeDefined()
  })
  test('is the same bytes for the same case and day', async () => {
    expect(Buffer.from(await letter()).equals(Buffer.from(await letter()))).toBe(true)
  })
  test('is refused before the case has been laid before anybody', async () => {
    const id = await d.newCase()
    expect((await d.refused('hearing.letter', { case: id, job: newJob() })).code).toBe('hearing.none')
    const plan = { opensOn: '2021-05-03', closesOn: '2021-06-20', parties: [] }
    await d.call('hearing.plan', { case: id, hearing: null, ...plan })
    expect((await d.refused('hearing.letter', { case: id, job: newJob() })).code).toBe('hearing.notLaidOut')
  })
})

describe('the public page', () => {
  const page = async (folder = freshFolder('ut')): Promise<string> =>
    (await d.call('hearing.exportPage', { case: d.id, folder, job: newJob() }))?.path ?? ''
  test('lies in a folder with the papers of the first reading and their open attachments', async () => {
    const path = await page()
    const folder = dirname(path)
    const files = readdirSync(folder, { recursive: true }).map(String).toSorted()
    expect(files).toContain('index.html')
    expect(files.some((name) => /^ps-.*\.html$/.test(name))).toBe(true)
    const html = readFileSync(path, 'utf8')
    expect(html).toContain('Frist for innspill')
    for (const [, href = ''] of html.matchAll(/href="([^"#:]+)"/g)) expect(files).toContain(href)
    expect(html).not.toContain('<script')
    for (const name of files.filter((each) => each.endsWith('.pdf')))
      expect(await everythingIn(readFileSync(join(folder, name)))).not.toContain('/JavaScript')
  })
  test('names nobody who has answered, and is not put there if it would', async () => {
    const db = d.program.workspaces.session.db()
    const [hearing] = hearingsOfCase(db, d.id)
    const [input] = hearing === undefined ? [] : inputsOfHearing(db, hearing.id)
    if (input === undefined) throw new Error('no input')
    saveInput(db, { ...input, sender: 'Kari Nordmann fra Åsen', senderKind: 'privatePerson' })
    saveContact(db, { input: input.id, name: 'Kari Nordmann fra Åsen', address: '', email: '', phone: '' })
    const html = readFileSync(await page(), 'utf8')
    expect(html).not.toContain('Kari Nordmann')
    const { hearings } = await d.call('hearing.get', { case: d.id })
    expect(hearings).toHaveLength(1)
    inState(d, 'hearing')
    const [{ id, opensOn, closesOn } = { id: null, opensOn: '', closesOn: '' }] = hearings
    const parties = [{ name: 'Kari Nordmann fra Åsen', group: 'inhabitants' as const }]
    await d.call('hearing.plan', { case: d.id, hearing: id, opensOn, closesOn, parties })
    const folder = freshFolder('ut')
    const refusal = await d.refused('hearing.exportPage', { case: d.id, folder, job: newJob() })
    expect(refusal.code).toBe('web.leak')
    expect(readdirSync(folder)).toEqual([])
  })
})
