import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { generateYears } from '#main/demo/generate/generate.ts'
import { verifyChain } from '#main/store/audit-chain.ts'
import { listCases } from '#main/store/cases.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { freshFolder, saksklar } from '#support/demo.ts'

describe('a generated workspace of many years', () => {
  const folders: string[] = []
  const place = (): string => {
    const folder = join(freshFolder('years'), 'workspace')
    folders.push(folder)
    return folder
  }
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  async function generated(years: number): Promise<readonly string[]> {
    const store = createStore(place())
    if (isRefusal(store)) throw new Error(store.code)
    await generateYears(
      store,
      { years, today: '2026-11-26', attachmentsPerCase: 1 },
      () => undefined,
      new AbortController().signal,
    )
    const cases = listCases(store.db).map(
      ({ id, caseNumber, title, state }) => `${id} ${caseNumber} ${title} ${state}`,
    )
    expect(verifyChain(store.db)).toMatchObject({ whole: true })
    store.close()
    return cases
  }

  it('has 300 cases a year and some that are being prepared, the same each time', async () => {
    const cases = await generated(2)
    expect(cases).toHaveLength(684)
    for (const state of ['archived', 'implementing', 'professionalReview'])
      expect(
        cases.some((each) => each.endsWith(state)),
        state,
      ).toBe(true)
    expect(await generated(2)).toEqual(cases)
  })

  it('opens as any workspace does, and says how much it holds', async () => {
    const folder = place()
    const { code, out } = await saksklar('generate', '--years', '1', '--out', folder, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ cases: 384, papers: 384, attachments: 3456, meetings: 41 })
    const store = openStore(folder, { readonly: true })
    if (isRefusal(store)) throw new Error(store.code)
    expect(listCases(store.db)).toHaveLength(384)
    store.close()
  })

  it('leaves a folder that holds something as it is', async () => {
    const folder = freshFolder('taken')
    folders.push(folder)
    expect((await saksklar('generate', '--years', '1', '--out', join(folder, '..'))).code).toBe(1)
  })

  it.each(['0', '51', '1.5', 'ti'])('refuses %s years', async (years) => {
    const folder = place()
    expect((await saksklar('generate', '--years', years, '--out', folder)).code).toBe(2)
    expect(existsSync(folder)).toBe(false)
  })
})
