import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportField } from '#shared/domain/knowledge/import/fields.ts'
import type { CaseId, EntryId } from '#shared/ids.ts'
import { updateEntry } from '#main/actions/knowledge/keep-entry.ts'
import { renameTheme } from '#main/actions/knowledge/keep-theme.ts'
import { auditOf } from '#main/store/audit.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { findEntryVersion, themesOfCase } from '#main/store/knowledge.ts'
import { newId } from '#support/builders.ts'
import { granted } from '#support/store.ts'

import { knowledgeDesk } from '#support/knowledge-desk.ts'

const {
  scratch,
  db,
  store,
  ids,
  answered,
  refusedBy,
  giveUp,
  offer,
  job,
  asked,
  read,
  looked,
  undo,
  entries,
  everything,
} = knowledgeDesk()
const csv = 'Tema;Tittel;Tekst;Verdi;Kilde\nOppvekst;Barn i skole;x;12,5;1\nKlima;Utslipp;y;1 200;\n'

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
    const trail = auditOf(db(), 'case', ids().case).map(({ action }) => action)
    expect(trail).toEqual(['knowledge.imported', 'knowledge.importUndone'])
    expect(verifyChain(db())).toMatchObject({ whole: true })
    expect((await refusedBy('knowledge.undoImport', { import: done.import })).code).toBe(
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
    const refused = await refusedBy('knowledge.import', { ...seen.take, job: job() })
    expect(refused).toMatchObject({ code: 'knowledgeImport.rowsRefused', facts: { count: 1, rows: '4' } })
    expect(everything()).toEqual(before)
    const done = await answered('knowledge.import', { ...seen.take, skipRefused: true, job: job() })
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
    const theme = themesOfCase(db(), ids().case).find(({ name }) => name === 'Klima')
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
    const theme = themesOfCase(db(), ids().case).find(({ name }) => name === 'Klima')
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
    const refused = await refusedBy('knowledge.import', { ...seen.take, job: job() })
    expect(refused.code).toBe('knowledgeImport.changedSince')
    expect(entries()).toHaveLength(2)
  })
  test('a fault in the middle leaves nothing', async () => {
    const before = everything()
    const seen = await looked('a.csv', csv, { makeThemes: true })
    db().exec(
      `CREATE TEMP TRIGGER fault BEFORE INSERT ON main.knowledge_import BEGIN SELECT raise(ABORT, 'fault'); END`,
    )
    expect((await refusedBy('knowledge.import', { ...seen.take, job: job() })).code).toBe('wire.internal')
    db().exec('DROP TRIGGER temp.fault')
    expect(everything()).toEqual(before)
    expect(auditOf(db(), 'case', ids().case)).toEqual([])
  })
  test('is read again in another encoding from the bytes that were kept', async () => {
    const file = await read('latin.csv', Uint8Array.from(Buffer.from('Tittel\nBørn\n', 'latin1')))
    expect(file).toMatchObject({
      encoding: 'windows-1252',
      content: { sample: [{ row: 2, cells: ['Børn'] }] },
    })
    const again = await answered('knowledge.readFile', {
      ...asked,
      token: file.token,
      encoding: 'utf-8',
      job: job(),
    })
    expect(again).toMatchObject({ token: file.token, content: { sample: [{ cells: ['B\ufffdrn'] }] } })
    const [garbled] = (
      await answered('knowledge.planImport', {
        ...ids(),
        token: file.token,
        mapping: ['title'],
        ifThere: 'skip',
        makeThemes: false,
        theme: themesOfCase(db(), ids().case)[0]?.id ?? null,
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
      const refused = await refusedBy('knowledge.planImport', {
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
    expect((await refusedBy('knowledge.import', { ...seen.take, job: job() })).code).toBe(
      'knowledgeImport.fileGone',
    )
  })
  test('a path that a window names itself is not read: the user is asked', async () => {
    const path = join(scratch, 'hemmelig.csv')
    writeFileSync(path, csv)
    offer('valgt.csv', 'Tittel\nValgt\n')
    const file = await answered('knowledge.readFile', { ...asked, path, job: job() })
    expect(file?.file).toMatch(/valgt\.csv$/)
    giveUp()
    expect(await answered('knowledge.readFile', { ...asked, path, job: job() })).toBeNull()
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
    expect((await refusedBy('knowledge.planImport', { ...input, job: job() })).code).toBe('case.gone')
    const take = { ...input, plan: '0'.repeat(64), skipRefused: false, job: job() }
    expect((await refusedBy('knowledge.import', take)).code).toBe('case.gone')
  })
})
