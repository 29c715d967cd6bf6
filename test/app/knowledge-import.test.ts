import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import type { ImportField } from '#shared/domain/knowledge/import/fields.ts'
import type { CaseId, EntryId, OperationId } from '#shared/ids.ts'
import { updateEntry } from '#main/actions/knowledge/keep-entry.ts'
import { renameTheme } from '#main/actions/knowledge/keep-theme.ts'
import { auditOf, verifyChain } from '#main/store/audit.ts'
import { hasBlob, readBlob } from '#main/store/blobs.ts'
import { listBin } from '#main/store/bin.ts'
import {
  entriesOfCase,
  findEntryVersion,
  saveEntry,
  saveSource,
  saveTheme,
  sourcesOfCase,
  themesOfCase,
} from '#main/store/knowledge.ts'
import { writeCsv } from '#main/exchange/table/write-table.ts'
import { newId } from '#support/builders.ts'
import { anEntry, aSource, aTheme } from '#support/builders-knowledge.ts'
import { freshFolder } from '#support/demo.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { granted, saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'
import { createStore } from '#main/store/open-store.ts'
import { deleteForGood } from '#main/store/purge.ts'

const scratch = freshFolder('knowledge-import')
let program: OpenProgram
let saved: SavedCase
let files: string[][]
let saves: (string | null)[]

beforeEach(async () => {
  const folder = join(freshFolder('knowledge'), 'solvik')
  const store = granted(createStore(folder))
  saved = saveSmallCase(store.db)
  const { file, officer } = saved
  const theme = aTheme({ case: file.id, number: 1, name: 'Oppvekst' })
  saveTheme(store.db, theme)
  const source = aSource({ case: file.id, enteredBy: officer.id })
  saveSource(store.db, source)
  const sources = [{ source: source.id, passage: 's. 4' }]
  saveEntry(
    store.db,
    anEntry({
      case: file.id,
      theme: theme.id,
      enteredBy: officer.id,
      number: 1,
      title: 'Barn i barnehage',
      sources,
    }),
  )
  store.close()
  files = []
  saves = []
  program = await openProgram(folder, { files, saves })
})
const db = () => program.program.workspaces.session.db()
const store = () => program.program.workspaces.session.store()
const ids = (): { case: CaseId } => ({ case: saved.file.id })

let written = 0
/** The file that the user would choose next. */
function offer(name: string, content: string | Uint8Array): void {
  const path = join(scratch, `${(written += 1)}-${name}`)
  writeFileSync(path, content)
  files.push([path])
}
let jobs = 0
const job = (): string => `00000000-0000-4000-8000-${String((jobs += 1)).padStart(12, '0')}`
const asked = { encoding: null, separator: null, sheet: null } as const

async function read(
  name: string,
  content: string | Uint8Array,
): Promise<NonNullable<Output<'knowledge.readFile'>>> {
  offer(name, content)
  const file = await program.granted('knowledge.readFile', { ...asked, job: job() })
  if (file === null) throw new Error('no file')
  return file
}
type How = Partial<{ ifThere: 'skip' | 'update' | 'add'; makeThemes: boolean; skipRefused: boolean }>
const mappingOf = ({ content }: { content: NonNullable<Output<'knowledge.readFile'>>['content'] }) =>
  content.kind === 'table' ? content.columns.map(({ field }): ImportField | null => field) : []

async function looked(name: string, content: string | Uint8Array, how: How = {}) {
  const file = await read(name, content)
  const { skipRefused = false, ...chosen } = how
  const input = {
    ...ids(),
    token: file.token,
    mapping: mappingOf(file),
    ifThere: 'skip' as const,
    makeThemes: false,
    theme: null,
    ...chosen,
  }
  const plan = await program.granted('knowledge.planImport', { ...input, job: job() })
  const take = { ...input, plan: plan.plan, skipRefused }
  return {
    file,
    plan,
    input,
    take,
    import: () => program.granted('knowledge.import', { ...take, job: job() }),
  }
}
const undo = (done: { import: OperationId }) =>
  program.granted('knowledge.undoImport', { import: done.import })

const entries = () => entriesOfCase(db(), saved.file.id)
const csv = 'Tema;Tittel;Tekst;Verdi;Kilde\nOppvekst;Barn i skole;x;12,5;1\nKlima;Utslipp;y;1 200;\n'
/** All that an import may touch, but for when the case was last touched. */
const everything = () => ({
  entries: entries(),
  themes: themesOfCase(db(), saved.file.id),
  sources: sourcesOfCase(db(), saved.file.id),
  bin: listBin(db()),
})

describe('a table', () => {
  test('is read, looked at, taken in whole under one line in the trail, and taken back whole', async () => {
    const before = everything()
    const seen = await looked('tall.csv', csv, { makeThemes: true })
    expect(seen.file.content).toMatchObject({
      kind: 'table',
      rows: 2,
      separator: ';',
      formulas: { count: 0 },
    })
    expect(seen.plan).toMatchObject({
      counts: { add: 2, update: 0, skip: 0, refuse: 0 },
      newThemes: ['Klima'],
    })
    expect(everything()).toEqual(before)
    const done = await seen.import()
    expect(done).toMatchObject({ counts: { add: 2 }, themes: 1 })
    expect(entries().slice(1)).toMatchObject([
      {
        number: 2,
        title: 'Barn i skole',
        value: 12.5,
        kind: 'figure',
        version: 1,
        sources: [{ passage: '' }],
      },
      { number: 3, title: 'Utslipp', value: 1200 },
    ])
    expect(await undo(done)).toEqual({ removed: 3, restored: 0, stayed: [] })
    expect(everything()).toEqual(before)
    const trail = auditOf(db(), 'case', saved.file.id).map(({ action }) => action)
    expect(trail).toEqual(['knowledge.imported', 'knowledge.importUndone'])
    expect(verifyChain(db())).toMatchObject({ whole: true })
    expect((await program.refused('knowledge.undoImport', { import: done.import })).code).toBe(
      'knowledgeImport.undone',
    )
  })
  test('with a row that is refused takes in nothing, until the others are asked for', async () => {
    const before = everything()
    const seen = await looked('feil.csv', `${csv}Oppvekst;;x;tolv;\n`, { makeThemes: true })
    expect(seen.plan.rows[0]).toMatchObject({
      row: 4,
      outcome: 'refuse',
      refusal: { code: 'entry.badNumber' },
    })
    const refused = await program.refused('knowledge.import', { ...seen.take, job: job() })
    expect(refused).toMatchObject({ code: 'knowledgeImport.rowsRefused', facts: { count: 1, rows: '4' } })
    expect(everything()).toEqual(before)
    const done = await program.granted('knowledge.import', { ...seen.take, skipRefused: true, job: job() })
    expect(done.counts).toEqual({ add: 2, update: 0, skip: 0, refuse: 1 })
  })
  test('that updates what is there adds a version, and gives it back its words as another', async () => {
    const [was] = entries()
    const seen = await looked('ny.csv', 'Tema;Tittel;Verdi\nOppvekst;Barn i barnehage;81\n', {
      ifThere: 'update',
    })
    expect(seen.plan.rows).toMatchObject([{ outcome: 'update', at: 1 }])
    const done = await seen.import()
    const id = was?.id as EntryId
    expect(entries()[0]).toMatchObject({ value: 81, version: 2, unit: 'prosent', sources: was?.sources })
    expect(findEntryVersion(db(), id, 1)?.value).toBe(78)
    expect(await undo(done)).toEqual({ removed: 0, restored: 1, stayed: [] })
    expect(entries()[0]).toMatchObject({ value: 78, version: 3 })
  })
  test('what was changed or used since stays when it is taken back, and is told', async () => {
    const done = await (await looked('a.csv', `${csv}Klima;Blir borte;z;1;\n`, { makeThemes: true })).import()
    const [old, changed, linked] = entries()
    const by = {
      at: '2021-05-25T09:00:00.000Z',
      today: '2021-05-25',
      actor: 'Kari',
      newId,
      person: null,
    } as const
    if (old === undefined || changed === undefined || linked === undefined) throw new Error('not imported')
    granted(updateEntry(store(), changed.id, { text: 'rettet' }, by))
    granted(
      updateEntry(
        store(),
        old.id,
        { links: [{ relation: 'supports', to: { kind: 'entry', id: linked.id } }] },
        by,
      ),
    )
    const theme = themesOfCase(db(), saved.file.id).find(({ name }) => name === 'Klima')
    expect(await undo(done)).toEqual({
      removed: 1,
      restored: 0,
      stayed: [
        { kind: 'entry', number: 2, title: 'Barn i skole', why: 'changed' },
        { kind: 'entry', number: 3, title: 'Utslipp', why: 'used' },
        { kind: 'theme', number: theme?.number, title: 'Klima', why: 'used' },
      ],
    })
    expect(entries().map(({ title }) => title)).toEqual(['Barn i barnehage', 'Barn i skole', 'Utslipp'])
  })
  test('a theme that was given another name since stays', async () => {
    const done = await (await looked('a.csv', csv, { makeThemes: true })).import()
    const by = { at: '2021-05-25T09:00:00.000Z', today: '2021-05-25', actor: 'Kari', newId } as const
    const theme = themesOfCase(db(), saved.file.id).find(({ name }) => name === 'Klima')
    if (theme === undefined) throw new Error('no theme')
    granted(renameTheme(store(), theme.id, 'Klima og miljø', by))
    expect((await undo(done)).stayed).toMatchObject([
      { kind: 'theme', title: 'Klima og miljø', why: 'changed' },
    ])
  })
  test('the case having changed since it was looked at, nothing is taken in', async () => {
    const seen = await looked('a.csv', csv, { makeThemes: true })
    const other = await looked('b.csv', 'Tema;Tittel\nOppvekst;Barn i skole\n')
    await other.import()
    const refused = await program.refused('knowledge.import', { ...seen.take, job: job() })
    expect(refused.code).toBe('knowledgeImport.changedSince')
    expect(entries()).toHaveLength(2)
  })
  test('a fault in the middle leaves nothing', async () => {
    const before = everything()
    const seen = await looked('a.csv', csv, { makeThemes: true })
    db().exec(
      `CREATE TEMP TRIGGER fault BEFORE INSERT ON main.knowledge_import BEGIN SELECT raise(ABORT, 'fault'); END`,
    )
    expect((await program.refused('knowledge.import', { ...seen.take, job: job() })).code).toBe(
      'wire.internal',
    )
    db().exec('DROP TRIGGER temp.fault')
    expect(everything()).toEqual(before)
    expect(auditOf(db(), 'case', saved.file.id)).toEqual([])
  })
  test('is read again in another encoding from the bytes that were kept', async () => {
    const file = await read(
      'latin.csv',
      Uint8Array.from([...'Tittel\nB\u00f8rn\n'].map((each) => each.charCodeAt(0))),
    )
    expect(file).toMatchObject({
      encoding: 'windows-1252',
      content: { sample: [{ row: 2, cells: ['Børn'] }] },
    })
    const again = await program.granted('knowledge.readFile', {
      ...asked,
      token: file.token,
      encoding: 'utf-8',
      job: job(),
    })
    expect(again).toMatchObject({ token: file.token, content: { sample: [{ cells: ['B\ufffdrn'] }] } })
    const [garbled] = (
      await program.granted('knowledge.planImport', {
        ...ids(),
        token: file.token,
        mapping: ['title'],
        ifThere: 'skip',
        makeThemes: false,
        theme: themesOfCase(db(), saved.file.id)[0]?.id ?? null,
        job: job(),
      })
    ).rows
    expect(garbled).toMatchObject({ row: 2, refusal: { code: 'importRow.garbled' } })
  })
  test('without a title, or with a field twice, is not planned', async () => {
    const file = await read('a.csv', csv)
    for (const mapping of [
      ['theme', null],
      ['title', 'title'],
    ] satisfies (ImportField | null)[][]) {
      const refused = await program.refused('knowledge.planImport', {
        ...ids(),
        token: file.token,
        mapping,
        ifThere: 'skip',
        makeThemes: false,
        theme: null,
        job: job(),
      })
      expect(refused.code).toBe('knowledgeImport.badMapping')
    }
  })
  test('that was forgotten must be chosen again', async () => {
    const seen = await looked('a.csv', csv, { makeThemes: true })
    await seen.import()
    expect((await program.refused('knowledge.import', { ...seen.take, job: job() })).code).toBe(
      'knowledgeImport.fileGone',
    )
  })
  test('a path that a window names itself is not read: the user is asked', async () => {
    const path = join(scratch, 'hemmelig.csv')
    writeFileSync(path, csv)
    offer('valgt.csv', 'Tittel\nValgt\n')
    const file = await program.granted('knowledge.readFile', { ...asked, path, job: job() })
    expect(file?.file).toMatch(/valgt\.csv$/)
    files.push([])
    expect(await program.granted('knowledge.readFile', { ...asked, path, job: job() })).toBeNull()
  })
  test('in a case that is gone is refused', async () => {
    const file = await read('a.csv', csv)
    const input = {
      case: newId<CaseId>(),
      token: file.token,
      mapping: ['title' as const],
      ifThere: 'skip' as const,
      makeThemes: false,
      theme: null,
    }
    expect((await program.refused('knowledge.planImport', { ...input, job: job() })).code).toBe('case.gone')
    const take = { ...input, plan: '0'.repeat(64), skipRefused: false, job: job() }
    expect((await program.refused('knowledge.import', take)).code).toBe('case.gone')
  })
})

describe('references', () => {
  const ris = 'TY  - RPRT\nTI  - Levekår\nPY  - 2020\nDO  - 10.1/abcd\nER  - \nTY  - RPRT\nTI  - \nER  - \n'
  test('become sources, pinned by their own words, and are taken back', async () => {
    const before = everything()
    const seen = await looked('kilder.ris', ris, {})
    expect(seen.file.content).toEqual({ kind: 'references', format: 'ris', records: 2 })
    expect(seen.plan).toMatchObject({ kind: 'sources', notes: [{ code: 'referenceOnly', count: 1 }] })
    expect(seen.plan.rows[0]).toMatchObject({ row: 6, refusal: { code: 'source.titleMissing' } })
    const done = await program.granted('knowledge.import', { ...seen.take, skipRefused: true, job: job() })
    expect(sourcesOfCase(db(), saved.file.id)[1]).toMatchObject({
      title: 'Levekår',
      accessed: '2021-05-25',
      savedText: expect.stringContaining('TY  - RPRT'),
    })
    const again = await looked('kilder.ris', ris)
    expect(again.plan.rows[1]).toMatchObject({ outcome: 'skip', why: 'exists', at: 2 })
    expect(await undo(done)).toEqual({ removed: 1, restored: 0, stayed: [] })
    expect(everything()).toEqual(before)
  })
  test('one that an entry stands on since stays', async () => {
    const done = await (await looked('k.ris', 'TY  - RPRT\nTI  - Levekår\nPY  - 2020\nER  - \n')).import()
    await (await looked('a.csv', 'Tema;Tittel;Kilde\nOppvekst;Ny;Levekår\n')).import()
    expect(await undo(done)).toMatchObject({
      removed: 0,
      stayed: [{ kind: 'source', number: 2, why: 'used' }],
    })
  })
})

describe('a document', () => {
  const word = docx(paragraph('Levekårene på Ørlandet er gode.'))
  test('becomes a source with its file by hash and its words', async () => {
    offer('rapport.docx', word)
    const added = await program.granted('knowledge.addDocument', { ...ids(), job: job() })
    const source = sourcesOfCase(db(), saved.file.id)[1]
    expect(added).toMatchObject({ number: 2, warnings: [] })
    expect(source).toMatchObject({
      id: added?.source,
      savedText: 'Levekårene på Ørlandet er gode.',
      accessed: '2021-05-25',
    })
    expect(source?.fileName).toMatch(/rapport\.docx$/)
    expect(Buffer.from(readBlob(db(), source?.blob ?? ('' as never)) ?? []).equals(word)).toBe(true)
    expect(auditOf(db(), 'case', saved.file.id).map(({ action }) => action)).toEqual(['source.created'])
  })
  test('goes for good with its file, unless another holds the same bytes', async () => {
    offer('a.docx', word)
    offer('b.docx', word)
    const [first, second] = [
      await program.granted('knowledge.addDocument', { ...ids(), job: job() }),
      await program.granted('knowledge.addDocument', { ...ids(), job: job() }),
    ]
    const blob = sourcesOfCase(db(), saved.file.id)[1]?.blob ?? ('' as never)
    for (const [added, left] of [
      [first, true],
      [second, false],
    ] as const) {
      expect(deleteForGood(db(), { kind: 'source', id: added?.source ?? '' })).toBe(true)
      expect(hasBlob(db(), blob)).toBe(left)
    }
  })
  test('that is none is refused, and leaves nothing', async () => {
    const before = everything()
    offer('bilde.pdf', 'ikke en PDF')
    expect((await program.refused('knowledge.addDocument', { ...ids(), job: job() })).code).toBe(
      'knowledgeDocument.notDocument',
    )
    offer('ødelagt.pdf', '%PDF-1.7\nøøø')
    expect((await program.refused('knowledge.addDocument', { ...ids(), job: job() })).code).toMatch(
      /^attachment\./,
    )
    expect(everything()).toEqual(before)
  })
})

describe('what goes out', () => {
  test.each(['csv', 'xlsx'] as const)('as %s comes in again as what is there already', async (format) => {
    const path = join(scratch, `ut.${format}`)
    saves.push(path)
    expect(await program.granted('knowledge.export', { ...ids(), format, job: job() })).toEqual({
      path,
      written: 1,
      exempt: 0,
    })
    const { plan } = await looked(`ut.${format}`, readFileSync(path), { ifThere: 'update' })
    expect(plan.rows).toMatchObject([{ outcome: 'skip', why: 'same', at: 1 }])
  })
  test.each(['ris', 'bib', 'json'] as const)(
    'as %s comes in again as what is there already',
    async (format) => {
      const path = join(scratch, `ut.${format}`)
      saves.push(path)
      expect(await program.granted('knowledge.export', { ...ids(), format, job: job() })).toMatchObject({
        written: 1,
      })
      const { plan } = await looked(`ut.${format}`, readFileSync(path))
      expect(plan.rows).toMatchObject([{ outcome: 'skip', why: 'exists', at: 1 }])
    },
  )
})

describe('a large file', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    'Oppvekst',
    `Nr. ${at}`,
    'Noen ord om det. '.repeat(5),
    at / 4,
  ])
  let bytes: Uint8Array
  beforeAll(() => {
    bytes = writeCsv({ name: '', header: ['Tema', 'Tittel', 'Tekst', 'Verdi'], widths: [], rows })
  })
  test('is read and looked at without holding up the window; the import itself is one transaction', async () => {
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const begun = performance.now()
    const seen = await looked('stor.csv', bytes)
    const lookedAt = performance.now()
    clearInterval(beat)
    expect(seen.plan.counts.add).toBe(20_000)
    const done = await seen.import()
    const imported = performance.now()
    await undo(done)
    const undone = performance.now()
    const told = {
      held: longest,
      looked: lookedAt - begun,
      import: imported - lookedAt,
      undo: undone - imported,
    }
    process.stderr.write(
      `20,000 rows, ms: ${JSON.stringify(told, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value))}\n`,
    )
    expect(longest).toBeLessThan(600)
    expect(entries()).toHaveLength(1)
  })
  test('is given up on the way, and then nothing is kept', async () => {
    offer('stor.csv', bytes)
    const id = job()
    const reply = program.program.call('knowledge.readFile', { ...asked, job: id })
    await program.program.call('job.cancel', { job: id })
    expect(await reply).toMatchObject({ ok: false, failure: { code: 'work.cancelled' } })
  })
})

afterAll(() => program.program.close())
