import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { refusalsIn } from '#shared/text/refusal-words.ts'
import { isRefusal } from '#shared/refusal.ts'
import { readAll } from '#shared/document/yjs/merge.ts'
import { unpackEntries, bundleLimits } from '#main/exchange/bundle/unpack-entries.ts'
import { mergeBundle, rehearseMerge } from '#main/actions/bundle/merge-bundle.ts'
import { prepareBytes } from '#main/actions/bundle/prepare-bundle.ts'
import { openText } from '#main/actions/drafting/open-texts.ts'
import { templateOfPaper } from '#main/actions/case-views/paper-view.ts'
import { findPaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { aSource, newId } from '#support/builders.ts'
import { aKey, packed, resealed, signedParts, withPart } from '#support/bundle-makers.ts'
import type { Parts } from '#support/bundle-makers.ts'
import { Chance, mutatedBytes, mutatedJson } from '#support/mutate.ts'
import { spoiledBundles } from '#support/spoiled-bundles.ts'
import { officer } from '#support/officers.ts'
import type { Officer } from '#support/officers.ts'
import { granted, saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'
import { saveSource } from '#main/store/knowledge.ts'

/** As in a release: `SAKSKLAR_BUNDLE_MUTATIONS=5000`. */
const mutations = Number(process.env['SAKSKLAR_BUNDLE_MUTATIONS'] ?? 300)

let kari: Officer
let ola: Officer
let saved: SavedCase
let other: SavedCase
let bytes: Buffer
let parts: Parts
let store: Store
const key = aKey()
const by = { at: '2021-04-10T08:00:00.000Z', today: '2021-04-10', actor: 'Ola', newId, exporter: 'Kari' }

afterAll(() => store.close())
beforeAll(async () => {
  kari = await officer('Kari', (db) => void (saved = saveSmallCase(db)))
  ola = await officer('Ola', (db) => void (other = saveSmallCase(db, '20/00002')))
  saveSource(ola.db(), aSource({ case: other.file.id, enteredBy: other.officer.id }))
  const first = await kari.send(saved.file.id)
  await ola.receive(first)
  bytes = readFileSync(await kari.send(saved.file.id))
  parts = new Map(granted(await unpackEntries(bytes, bundleLimits)))
  // alone: the program's own index, three seconds after it was opened, would be told as a change by a refused bundle
  ola.program.close()
  store = granted(openStore(ola.workspace))
})

const signed = (changed: Parts, manifest?: (given: Record<string, unknown>) => unknown): Buffer =>
  packed(signedParts(changed, key, manifest))

/** Everything that a store holds, as one number. */
const stateOf = (db: Database): string => createHash('sha256').update(db.serialize()).digest('hex')

async function codeOf(given: Buffer, into: Store = store): Promise<string> {
  const prepared = await prepareBytes(into.db, given)
  if (isRefusal(prepared)) return prepared.code
  const report = mergeBundle(into, prepared, [], by)
  return isRefusal(report) ? report.code : 'taken in'
}

describe('a bundle is refused in words, and nothing of it is taken in, when it', () => {
  test.each(Object.entries(spoiledBundles))('%s', async (_, [code, make]) => {
    const before = stateOf(store.db)
    expect(await codeOf(make({ bytes, parts, signed, saved, other }))).toBe(code)
    expect(stateOf(store.db)).toBe(before)
    for (const language of ['nb', 'nn', 'en'] as const) expect(refusalsIn[language]).toHaveProperty([code])
  })
  test('lies in the bin here', async () => {
    store.db.prepare("UPDATE case_file SET deleted_at = 'x' WHERE id = ?").run(saved.file.id)
    expect(await codeOf(bytes)).toBe('bundle.caseInBin')
    store.db.prepare('UPDATE case_file SET deleted_at = NULL WHERE id = ?').run(saved.file.id)
  })
})

test('a look at a bundle changes nothing', async () => {
  const before = stateOf(store.db)
  const prepared = granted(await prepareBytes(store.db, bytes))
  granted(rehearseMerge(store, prepared, by))
  expect(stateOf(store.db)).toBe(before)
})

/** Whether the blocks of the paper are what its document says. */
function expectOneText(db: Database): void {
  const paper = findPaper(db, saved.paper.id)
  if (paper === null) throw new Error('the paper is gone')
  const template = templateOfPaper(db, paper)
  const text = openText(db, paper.id, template)
  const keys = template.sections.map((section) => section.key)
  const said = [...readAll(text?.document ?? new Y.Doc(), keys)].filter(([, content]) => content.length > 0)
  expect(said).toEqual(
    paper.sections
      .filter(({ content }) => content.length > 0)
      .map((section) => [section.key, section.content]),
  )
}

describe(`${mutations} bundles with faults`, { timeout: 60_000 + mutations * 500 }, () => {
  const before = (): string => stateOf(store.db)
  test('damaged on their way are refused, each and every one', async () => {
    const state = before()
    const codes = new Set<string>()
    for (let seed = 1; seed <= mutations; seed += 1) {
      const changed = mutatedBytes(bytes, seed)
      if (changed.equals(bytes)) continue
      codes.add(await codeOf(changed))
    }
    expect([...codes].filter((code) => !['bundle.damaged', 'bundle.notABundle'].includes(code))).toEqual([])
    expect(stateOf(store.db)).toBe(state)
  })
  test('and sealed again: refused, or the very same content', async () => {
    const state = before()
    for (let seed = 1; seed <= mutations; seed += 1) {
      const mutated = mutatedBytes(bytes, seed)
      if (mutated.length < 200) continue
      const changed = resealed(mutated)
      const prepared = await prepareBytes(store.db, changed)
      if (isRefusal(prepared)) expect(prepared.code).toMatch(/^bundle\./)
      else expect(prepared.bundle.manifest.entries.map(({ sha256 }) => sha256)).toEqual(hashes())
    }
    expect(stateOf(store.db)).toBe(state)
  })
  test('signed by a colleague gone bad: refused whole, or taken in whole and in order', async () => {
    let refusals = 0
    const text = `papers/${saved.paper.id}.yjs`
    for (let seed = 1; seed <= mutations; seed += 1) {
      const name = new Chance(seed).below(3) === 0 ? text : 'case.json'
      const mutate = name === text ? mutatedBytes : mutatedJson
      const changed = signed(withPart(parts, name, mutate(parts.get(name) ?? Buffer.alloc(0), seed)))
      const state = before()
      const code = await codeOf(changed)
      if (code === 'taken in') expectOneText(store.db)
      else {
        expect(code).toMatch(/^bundle\./)
        expect(stateOf(store.db), `seed ${seed}`).toBe(state)
        refusals += 1
      }
    }
    expect(refusals).toBeGreaterThan(mutations / 2)
  })
})

const hashes = (): string[] =>
  (
    JSON.parse((parts.get('manifest.json') ?? '{}').toString()) as { entries: { sha256: string }[] }
  ).entries.map(({ sha256 }) => sha256)
