import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
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
import { storeOver } from '#main/store/store.ts'
import type { Store } from '#main/store/store.ts'
import { aSource, newId } from '#support/builders.ts'
import { aKey, packed, resealed, signedParts, withFacts, withPart, withSeal } from '#support/bundle-makers.ts'
import type { Parts } from '#support/bundle-makers.ts'
import { zip } from '#support/docx-makers.ts'
import { Chance, mutatedBytes, mutatedJson } from '#support/mutate.ts'
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

beforeAll(async () => {
  kari = await officer('Kari', (db) => void (saved = saveSmallCase(db)))
  ola = await officer('Ola', (db) => void (other = saveSmallCase(db, '20/00002')))
  saveSource(ola.db(), aSource({ case: other.file.id, enteredBy: other.officer.id }))
  const first = await kari.send(saved.file.id)
  await ola.receive(first)
  bytes = readFileSync(await kari.send(saved.file.id))
  parts = new Map(granted(await unpackEntries(bytes, bundleLimits)))
  store = storeOver(ola.db(), ola.workspace)
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

/** A text with something in it that no text may hold. */
function badText(): Uint8Array {
  const document = new Y.Doc()
  Y.applyUpdate(document, parts.get(`papers/${saved.paper.id}.yjs`) ?? new Uint8Array())
  document.getXmlFragment('section:summary').insert(0, [new Y.XmlElement('script')])
  return Y.encodeStateAsUpdate(document)
}

function bomb(): Buffer {
  const name = 'case.json'
  const archive = zip([{ name, data: Buffer.alloc(bundleLimits.json + 1) }])
  return withSeal(archive)
}

const spoiled: Readonly<Record<string, readonly [code: string, make: () => Buffer]>> = {
  'is no archive': ['bundle.notABundle', () => Buffer.from('Kjære kollega, her er saken.')],
  'was cut off': ['bundle.damaged', () => bytes.subarray(0, bytes.length - 900)],
  'was damaged on its way': [
    'bundle.damaged',
    () => Buffer.concat([bytes.subarray(0, 500), Buffer.from([0]), bytes.subarray(501)]),
  ],
  'lies about the size of a part': [
    'bundle.damaged',
    () => withSeal(zip([{ name: 'case.json', data: 'x'.repeat(5000), says: { size: 10 } }])),
  ],
  'unpacks to more than it may': ['bundle.tooLarge', bomb],
  'has 100,000 parts': ['bundle.tooMany', () => manyEntries(100_000)],
  'climbs out of the archive': ['bundle.badName', () => packed([['../../etc/passwd', Buffer.from('x')]])],
  'has an absolute name': ['bundle.badName', () => packed([['/etc/passwd', Buffer.from('x')]])],
  'has a part twice': [
    'bundle.entryTwice',
    () => packed([...parts, ['case.json', parts.get('case.json') ?? Buffer.alloc(0)]]),
  ],
  'has no signature': [
    'bundle.incomplete',
    () => packed([...parts].filter(([name]) => name !== 'manifest.json.sig')),
  ],
  'comes from a newer program': [
    'bundle.newerFormat',
    () => signed(parts, (manifest) => ({ ...manifest, format: 2, hologram: true })),
  ],
  'has facts of a newer store': [
    'bundle.newerFormat',
    () =>
      signed(
        withFacts(parts, (facts) => ({ ...facts, holograms: [] })),
        (manifest) => ({
          ...manifest,
          schemas: { text: 1, store: 999 },
        }),
      ),
  ],
  'has a list of contents that says too much': [
    'bundle.badManifest',
    () => signed(parts, (manifest) => ({ ...manifest, extra: 1 })),
  ],
  'was changed after it was signed': [
    'bundle.wrongSignature',
    () => {
      const manifest = (parts.get('manifest.json') ?? Buffer.alloc(0)).toString('utf8')
      return packed(
        withPart(parts, 'manifest.json', manifest.replace('"exporter":"Kari"', '"exporter":"Kåre"')),
      )
    },
  ],
  'has a part that is not what was signed': [
    'bundle.wrongHash',
    () => packed(withPart(parts, 'case.json', '{}')),
  ],
  'has a part that nobody signed': [
    'bundle.unlisted',
    () => packed(withPart(parts, `papers/${newId()}.json`, '[]')),
  ],
  'lacks a part that was signed': [
    'bundle.missingEntry',
    () => packed([...parts].filter(([name]) => name !== 'case.json')),
  ],
  'reaches for __proto__': [
    'bundle.badFacts',
    () => {
      const facts = (parts.get('case.json') ?? Buffer.alloc(0)).toString('utf8')
      return signed(withPart(parts, 'case.json', `{"__proto__":{"admin":true},${facts.slice(1)}`))
    },
  ],
  'is nested 100,000 deep': [
    'bundle.badFacts',
    () => signed(withPart(parts, 'case.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
  ],
  'is not UTF-8': [
    'bundle.badFacts',
    () => signed(withPart(parts, 'case.json', Buffer.from([0x7b, 0xff, 0x7d]))),
  ],
  'holds a text that is none': [
    'bundle.badText',
    () => signed(withPart(parts, `papers/${saved.paper.id}.yjs`, Buffer.from('ikke en tekst'))),
  ],
  'holds a text with a script in it': [
    'bundle.badText',
    () => signed(withPart(parts, `papers/${saved.paper.id}.yjs`, badText())),
  ],
  'carries a paper of another case': [
    'bundle.foreignCase',
    () => {
      const named = [...parts].map(([name, data]): [string, Buffer] => [
        name.replace(saved.paper.id, other.paper.id),
        data,
      ])
      const facts = (parts.get('case.json') ?? '').toString().replaceAll(saved.paper.id, other.paper.id)
      return signed(withPart(new Map(named), 'case.json', facts))
    },
  ],
  'calls another case its own': [
    'bundle.foreignCase',
    () =>
      signed(
        withFacts(parts, (facts) => ({
          ...facts,
          themes: [{ id: newId(), case: other.file.id, number: 1, name: 'x' }],
        })),
      ),
  ],
  'is of another municipality': [
    'bundle.otherMunicipality',
    () =>
      signed(parts, (manifest) => ({ ...manifest, municipality: { name: 'Annen kommune', number: '1111' } })),
  ],
  'takes the number of another case': [
    'bundle.numberTaken',
    () => {
      const id = newId() as string
      const text = JSON.stringify(JSON.parse((parts.get('case.json') ?? '{}').toString()))
        .replaceAll(saved.file.id, id)
        .replaceAll('20/01610', '20/00002')
      const fresh = new Map<string, string>()
      const anew = text.replaceAll(
        new RegExp([saved.paper.id, saved.reading.id].join('|'), 'g'),
        (old) => fresh.get(old) ?? (fresh.set(old, newId() as string), fresh.get(old) ?? ''),
      )
      const files = [...parts].map(([name, data]): [string, Buffer] =>
        name.includes(saved.paper.id)
          ? [name.replace(saved.paper.id, fresh.get(saved.paper.id) ?? ''), data]
          : [name, data],
      )
      return signed(withPart(new Map(files), 'case.json', anew), (manifest) => ({
        ...manifest,
        case: { id, number: '20/00002', title: 'x' },
      }))
    },
  ],
  'says that a draft was sent': [
    'bundle.sentTextChanged',
    () => {
      const paper = newId() as string
      const add = (facts: Record<string, never>): unknown => {
        const [draft] = facts['papers'] as unknown as Record<string, unknown>[]
        const sent = {
          ...draft,
          id: paper,
          version: 2,
          state: 'frozen',
          frozenHash: 'a'.repeat(64),
          text: null,
        }
        return { ...facts, papers: [...(facts['papers'] as unknown as unknown[]), sent] }
      }
      return signed(withPart(withFacts(parts, add), `papers/${paper}.json`, '[]'))
    },
  ],
  'points at what is not there': [
    'bundle.inconsistent',
    () => signed(withFacts(parts, (facts) => ({ ...facts, entries: [strayEntry()] }))),
  ],
}

const strayEntry = (): unknown => ({
  id: newId(),
  case: saved.file.id,
  theme: newId(),
  number: 1,
  kind: 'fact',
  title: 'x',
  text: '',
  value: null,
  unit: null,
  asOf: null,
  series: [],
  dimensions: [],
  sources: [],
  version: 1,
  enteredBy: saved.officer.id,
  enteredAt: by.at,
})

function manyEntries(count: number): Buffer {
  const one = deflateRawSync('')
  const bodies: Buffer[] = []
  const listed: Buffer[] = []
  let offset = 0
  for (let at = 0; at < count; at += 1) {
    const name = Buffer.from(`papers/${at}`)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(one.length, 14)
    common.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, one])
    bodies.push(body)
    listed.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, name)
    offset += body.length
  }
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Math.min(count, 0xffff), 4)
  end.writeUInt16LE(Math.min(count, 0xffff), 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return withSeal(Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06', 'latin1'), end]))
}

describe('a bundle is refused in words, and nothing of it is taken in, when it', () => {
  test.each(Object.entries(spoiled))('%s', async (_, [code, make]) => {
    const before = stateOf(store.db)
    expect(await codeOf(make())).toBe(code)
    expect(stateOf(store.db)).toBe(before)
    for (const language of ['nb', 'nn', 'en'] as const) expect(refusalsIn[language]).toHaveProperty([code])
  })
  test('lies in the bin here', async () => {
    ola.db().prepare("UPDATE case_file SET deleted_at = 'x' WHERE id = ?").run(saved.file.id)
    expect(await codeOf(bytes)).toBe('bundle.caseInBin')
    ola.db().prepare('UPDATE case_file SET deleted_at = NULL WHERE id = ?').run(saved.file.id)
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

describe(`${mutations} bundles with faults`, () => {
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
