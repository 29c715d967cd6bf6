import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { OperationId } from '#shared/ids.ts'
import { listBin } from '#main/store/bin.ts'
import { keepExchange } from '#main/store/exchanges.ts'
import { newId } from '#support/ids.ts'
import { auditOf } from '#main/store/audit.ts'
import { hasBlob, readBlob } from '#main/store/blobs.ts'
import { sourcesOfCase } from '#main/store/knowledge.ts'
import { writeCsv } from '#main/exchange/table/write-table.ts'
import { docx, paragraph } from '#support/docx-makers.ts'
import { deleteForGood } from '#main/store/purge.ts'
import { knowledgeDesk } from '#support/knowledge-desk.ts'

const {
  scratch,
  db,
  ids,
  answered,
  refusedBy,
  call,
  saveTo,
  offer,
  job,
  asked,
  looked,
  undo,
  entries,
  everything,
} = knowledgeDesk()

describe('references', () => {
  const ris = 'TY  - RPRT\nTI  - Levekår\nPY  - 2020\nDO  - 10.1/abcd\nER  - \nTY  - RPRT\nTI  - \nER  - \n'
  test('become sources, pinned by their own words, and are taken back', async () => {
    const before = everything()
    const seen = await looked('kilder.ris', ris, {})
    expect(seen.file.content).toEqual({ kind: 'references', format: 'ris', records: 2 })
    expect(seen.plan).toMatchObject({ kind: 'sources', notes: [{ code: 'referenceOnly', count: 1 }] })
    expect(seen.plan.rows[0]).toMatchObject({ row: 6, refusal: { code: 'source.titleMissing' } })
    const done = await answered('knowledge.import', { ...seen.take, skipRefused: true, job: job() })
    expect(sourcesOfCase(db(), ids().case)[1]).toMatchObject({
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

describe('an import of a case that went to a colleague since', () => {
  test('is taken back into the bin: their copy knows it, and would bring it again', async () => {
    const done = await (
      await looked('a.csv', 'Tema;Tittel\nOppvekst;Ny\nKlima;Enda en\n', { makeThemes: true })
    ).import()
    const exchange = { id: newId<OperationId>(), case: ids().case, at: '2021-05-25T09:00:00.000Z' }
    const sent = {
      direction: 'sent',
      bundle: '0'.repeat(64),
      actor: 'Kari',
      colleague: '',
      fingerprint: '1'.repeat(64),
    } as const
    keepExchange(db(), { ...exchange, ...sent }, {}, null)
    const undone = await undo(done)
    expect(undone).toMatchObject({ removed: 2, stayed: [{ kind: 'theme', title: 'Klima', why: 'used' }] })
    expect(
      listBin(db())
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(['Enda en', 'Ny'])
    expect(entries()).toHaveLength(1)
  })
})

describe('a document', () => {
  const word = docx(paragraph('Levekårene på Ørlandet er gode.'))
  test('becomes a source with its file by hash and its words', async () => {
    offer('rapport.docx', word)
    const added = await answered('knowledge.addDocument', { ...ids(), job: job() })
    const source = sourcesOfCase(db(), ids().case)[1]
    expect(added).toMatchObject({ number: 2, warnings: [] })
    expect(source).toMatchObject({
      id: added?.source,
      savedText: 'Levekårene på Ørlandet er gode.',
      accessed: '2021-05-25',
    })
    expect(source?.fileName).toMatch(/rapport\.docx$/)
    expect(Buffer.from(readBlob(db(), source?.blob ?? ('' as never)) ?? []).equals(word)).toBe(true)
    expect(auditOf(db(), 'case', ids().case).map(({ action }) => action)).toEqual(['source.created'])
  })
  test('goes for good with its file, unless another holds the same bytes', async () => {
    offer('a.docx', word)
    offer('b.docx', word)
    const [first, second] = [
      await answered('knowledge.addDocument', { ...ids(), job: job() }),
      await answered('knowledge.addDocument', { ...ids(), job: job() }),
    ]
    const blob = sourcesOfCase(db(), ids().case)[1]?.blob ?? ('' as never)
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
    expect((await refusedBy('knowledge.addDocument', { ...ids(), job: job() })).code).toBe(
      'knowledgeDocument.notDocument',
    )
    offer('ødelagt.pdf', '%PDF-1.7\nøøø')
    expect((await refusedBy('knowledge.addDocument', { ...ids(), job: job() })).code).toMatch(/^attachment\./)
    expect(everything()).toEqual(before)
  })
})

describe('what goes out', () => {
  test.each(['csv', 'xlsx'] as const)('as %s comes in again as what is there already', async (format) => {
    const path = join(scratch, `ut.${format}`)
    saveTo(path)
    expect(await answered('knowledge.export', { ...ids(), format, job: job() })).toEqual({
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
      saveTo(path)
      expect(await answered('knowledge.export', { ...ids(), format, job: job() })).toMatchObject({
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
    expect(longest).toBeLessThan(1500)
    expect(entries()).toHaveLength(1)
  })
  test('is given up on the way, and then nothing is kept', async () => {
    offer('stor.csv', bytes)
    const id = job()
    const reply = call('knowledge.readFile', { ...asked, job: id })
    await call('job.cancel', { job: id })
    expect(await reply).toMatchObject({ ok: false, failure: { code: 'work.cancelled' } })
  })
})
