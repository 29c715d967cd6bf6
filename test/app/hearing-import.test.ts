import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import type { HearingId } from '#shared/ids.ts'
import { readCsv } from '#main/exchange/table/read-csv.ts'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal } from '#shared/refusal.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { inState } from '#support/hearing-case.ts'
import { sheetXml, workbook } from '#support/workbooks.ts'

const d = demoCases()
type Plan = Output<'hearing.planImport'>
type How = Omit<Input<'hearing.planImport'>, 'job'>

const survey = [
  'Navn;Hvem er du?;Innsendt;Innspill;E-post;Telefon',
  'Kari Nordmann;Innbygger;10.03.2021 14:32;Gi oss gatelys i Storgata.;kari@example.no;900 11 222',
  'Havnelaget;Organisasjon;11.3.2021;Havna må med i planen.;post@havnelaget.no;',
  'Ola Nordmann;Vet ikke;16.03.2021;For sent ute, men likevel.;;',
].join('\r\n')

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(freshFolder('innspill'), name)
  writeFileSync(path, content)
  return path
}

async function looked(
  content: string | Uint8Array,
  { name = 'svar.csv', ...given }: Partial<How> & { readonly name?: string } = {},
): Promise<{ readonly how: How; readonly plan: Plan; readonly hearing: HearingId }> {
  const hearing = given.hearing ?? inState(d, 'hearingClosed')
  d.files.push([file(name, content)])
  const asked = { encoding: null, separator: null, sheet: null }
  const read = await d.call('hearing.readFile', { ...asked, job: newJob() })
  if (read === null) throw new Error('nothing was read')
  const how: How = {
    hearing,
    token: read.token,
    mapping: read.columns.map(({ field }) => field),
    kind: 'privatePerson',
    receivedOn: '2021-03-12',
    ifThere: 'skip',
    ...given,
  }
  return { how, hearing, plan: await d.call('hearing.planImport', { ...how, job: newJob() }) }
}

const take = ({ how, plan }: Awaited<ReturnType<typeof looked>>, skipRefused = false) =>
  d.call('hearing.import', { ...how, plan: plan.plan, skipRefused, job: newJob() })

describe('a table of inputs', () => {
  test('is looked at first: what each row becomes, late ones too, and nothing is changed', async () => {
    const { plan, hearing } = await looked(survey)
    expect(plan).toMatchObject({ counts: { add: 3, skip: 0, refuse: 0 }, late: 1 })
    expect(plan.notes).toEqual([{ code: 'unknownKind', count: 1, rows: [4] }])
    expect(JSON.stringify(plan)).not.toContain('kari@example.no')
    expect(await d.call('hearing.inputs', { hearing })).toHaveLength(40)
  })
  test('is taken in with contact data apart, kinds by name, days as people write them', async () => {
    const seen = await looked(survey)
    expect(await take(seen)).toMatchObject({ added: 3, skipped: 0, refused: 0 })
    const rows = (await d.call('hearing.inputs', { hearing: seen.hearing })).slice(40)
    expect(rows).toMatchObject([
      {
        number: 41,
        sender: 'Kari Nordmann',
        senderKind: 'privatePerson',
        receivedOn: '2021-03-10',
        late: false,
      },
      { number: 42, sender: 'Havnelaget', senderKind: 'organisation', receivedOn: '2021-03-11' },
      { number: 43, senderKind: 'privatePerson', late: true },
    ])
    const [first] = rows
    if (first === undefined) throw new Error('no row')
    expect(await d.call('input.contact', { id: first.id })).toMatchObject({ email: 'kari@example.no' })
  })
  test('is refused row by row, with the row’s number, and then nothing is taken in', async () => {
    const bad = `${survey}\r\n;Innbygger;10.3.2021;Uten navn;;\r\nPer;Innbygger;32.3.2021;Feil dato;;\r\nEva;Innbygger;1.1.2030;Ikke ennå;;`
    const seen = await looked(bad)
    const refused = seen.plan.rows.filter(({ outcome }) => outcome === 'refuse')
    expect(refused.map(({ row, refusal }) => [row, refusal?.code])).toEqual([
      [5, 'input.noSender'],
      [6, 'inputRow.badDay'],
      [7, 'input.notYet'],
    ])
    const whole = { ...seen.how, plan: seen.plan.plan, skipRefused: false, job: newJob() }
    expect(await d.refused('hearing.import', whole)).toMatchObject({
      code: 'knowledgeImport.rowsRefused',
      facts: { count: 3, rows: '5, 6, 7' },
    })
    expect(await d.call('hearing.inputs', { hearing: seen.hearing })).toHaveLength(40)
    expect(await take(seen, true)).toMatchObject({ added: 3, refused: 3 })
  })
  test('that was taken in before is passed over, and so is a row that stands twice', async () => {
    await take(await looked(survey))
    const again = await looked(`${survey}\r\nKari Nordmann;Innbygger;10.3.2021;gi oss GATELYS i Storgata!;;`)
    expect(again.plan.rows.map(({ row, why, at }) => [row, why, at])).toEqual([
      [2, 'exists', 41],
      [3, 'exists', 42],
      [4, 'exists', 43],
      [5, 'twice', 2],
    ])
    const nothing = { ...again.how, plan: again.plan.plan, skipRefused: false, job: newJob() }
    expect((await d.refused('hearing.import', nothing)).code).toBe('knowledgeImport.nothing')
  })
  test('needs a sender and something said, each by one column', async () => {
    const { how } = await looked(survey)
    for (const mapping of [
      how.mapping.map((field) => (field === 'sender' ? null : field)),
      how.mapping.map((field) => (field === 'text' ? null : field)),
      how.mapping.map(() => 'sender' as const),
    ])
      expect((await d.refused('hearing.planImport', { ...how, mapping, job: newJob() })).code).toBe(
        'hearingImport.badMapping',
      )
  })
  test('that would now give another plan is refused whole', async () => {
    const seen = await looked(survey)
    await take(await looked(survey))
    const late = { ...seen.how, plan: seen.plan.plan, skipRefused: false, job: newJob() }
    d.files.push([file('svar.csv', survey)])
    const asked = { encoding: null, separator: null, sheet: null }
    const read = await d.call('hearing.readFile', { ...asked, job: newJob() })
    const now = { ...late, token: read?.token ?? '' }
    expect((await d.refused('hearing.import', now)).code).toBe('knowledgeImport.changedSince')
  })
  test('gives a point to each row that has one, under its theme, and says where it is not known', async () => {
    const themed =
      'Avsender;Punkt;Tema\r\nHavnelaget;Havna må med;Kultur og kompetanse\r\nVellaget;Gatelys;Ukjent tema'
    const seen = await looked(themed)
    expect(seen.plan.notes).toEqual([{ code: 'unknownTheme', count: 1, rows: [3] }])
    await take(seen)
    const rows = (await d.call('hearing.inputs', { hearing: seen.hearing })).slice(40)
    expect(rows).toMatchObject([
      { points: 1, open: 1 },
      { points: 1, open: 1 },
    ])
  })
  test('is read from a workbook too', async () => {
    const bytes = workbook({
      Svar: sheetXml([
        ['Avsender', 'Innspill', 'Dato'],
        ['Havnelaget', '=1+1 er ikke tre', '2021-03-01'],
      ]),
    })
    const seen = await looked(bytes, { name: 'svar.xlsx' })
    await take(seen)
    const [row] = (await d.call('hearing.inputs', { hearing: seen.hearing })).slice(40)
    expect(row).toMatchObject({ receivedOn: '2021-03-01', excerpt: '=1+1 er ikke tre' })
  })
  test('of references is no table', async () => {
    d.files.push([file('kilder.ris', 'TY  - RPRT\nTI  - Rapport\nER  - \n')])
    const asked = { encoding: null, separator: null, sheet: null, job: newJob() }
    expect((await d.refused('hearing.readFile', asked)).code).toBe('hearingImport.notATable')
  })
})

describe('an import that is undone', () => {
  test('leaves nothing: no input, no contact data, and its numbers are free again', async () => {
    const db = d.program.workspaces.session.db()
    const counts = (): unknown =>
      db
        .prepare(
          `SELECT (SELECT count(*) FROM hearing_input) i, (SELECT count(*) FROM hearing_contact) c,
            (SELECT count(*) FROM blob) b, (SELECT sum(last_input) FROM hearing) n`,
        )
        .get()
    const before = counts()
    const seen = await looked(survey)
    const { import: id } = await take(seen)
    expect((await d.call('hearing.get', { case: d.id })).hearings[0]?.lastImport).toMatchObject({
      import: id,
      inputs: 3,
    })
    expect(await d.call('hearing.undoImport', { import: id })).toEqual({ removed: 3, stayed: [] })
    expect(counts()).toEqual(before)
    expect((await d.refused('hearing.undoImport', { import: id })).code).toBe('knowledgeImport.undone')
  })
  test('leaves what was changed, answered or named since, and says so; numbers stay used then', async () => {
    const seen = await looked(survey)
    const { import: id } = await take(seen)
    const [first] = (await d.call('hearing.inputs', { hearing: seen.hearing })).slice(40)
    if (first === undefined) throw new Error('no row')
    await d.call('input.update', { id: first.id, change: { summary: 'Vil ha gatelys.' } })
    expect(await d.call('hearing.undoImport', { import: id })).toEqual({
      removed: 2,
      stayed: [{ number: 41, sender: 'Kari Nordmann', why: 'changed' }],
    })
    const again = await looked('Avsender;Innspill\r\nVellaget;Om gatelys', { hearing: seen.hearing })
    await take(again)
    expect((await d.call('hearing.inputs', { hearing: seen.hearing })).at(-1)?.number).toBe(44)
  })
})

describe('five hundred inputs', () => {
  test('are imported, exported, read again alike, and taken back as one', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, at) =>
        `Person ${at};Privatperson;${1 + (at % 28)}.2.2021;"Innspill nummer ${at}; med æøå og ""anførsel""";p${at}@example.no`,
    )
    const seen = await looked(['Avsender;Type;Mottatt;Innspill;E-post', ...lines].join('\r\n'))
    const { import: id, added } = await take(seen)
    expect(added).toBe(500)
    const path = join(freshFolder('ut'), 'innspill.csv')
    d.saves.push(path)
    const wanted = { hearing: seen.hearing, format: 'csv', audience: 'members', contacts: true } as const
    expect(await d.call('hearing.export', { ...wanted, job: newJob() })).toMatchObject({ written: 540 })
    const table = readCsv(readFileSync(path, 'utf8').replace('\ufeff', ''), null, tableLimits)
    if (isRefusal(table)) throw new Error(table.code)
    const texts = table.table.rows.slice(40).map(({ cells }) => cells[7])
    expect(texts).toEqual(lines.map((_, at) => `Innspill nummer ${at}; med æøå og "anførsel"`))
    expect(await d.call('hearing.undoImport', { import: id })).toEqual({ removed: 500, stayed: [] })
    expect(await d.call('hearing.inputs', { hearing: seen.hearing })).toHaveLength(40)
  })
})
