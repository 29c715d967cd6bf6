import { deflateRawSync } from 'node:zlib'
import * as Y from 'yjs'
import { bundleLimits } from '#main/exchange/bundle/unpack-entries.ts'
import { newId } from './builders.ts'
import { packed, withFacts, withPart, withSeal } from './bundle-makers.ts'
import type { Parts } from './bundle-makers.ts'
import { zip } from './docx-makers.ts'
import type { SavedCase } from './store.ts'

/** A good bundle and what it is of, to be spoiled. */
export type Given = {
  readonly bytes: Buffer
  readonly parts: Parts
  /** Packs parts that a known key has signed as they are. */
  readonly signed: (parts: Parts, manifest?: (given: Record<string, unknown>) => unknown) => Buffer
  /** The case of the bundle, and another one of the store that it goes to. */
  readonly saved: SavedCase
  readonly other: SavedCase
}

/** What may be wrong with a bundle, the code that it is refused with, and one that is so. */
export const spoiledBundles: Readonly<
  Record<string, readonly [code: string, make: (given: Given) => Buffer]>
> = {
  'is no archive': ['bundle.notABundle', () => Buffer.from('Kjære kollega, her er saken.')],
  'was cut off': ['bundle.damaged', (given) => given.bytes.subarray(0, given.bytes.length - 900)],
  'was damaged on its way': [
    'bundle.damaged',
    (given) => Buffer.concat([given.bytes.subarray(0, 500), Buffer.from([0]), given.bytes.subarray(501)]),
  ],
  'lies about the size of a part': [
    'bundle.damaged',
    () => withSeal(zip([{ name: 'case.json', data: 'x'.repeat(5000), says: { size: 10 } }])),
  ],
  'unpacks to more than it may': ['bundle.tooLarge', () => bomb()],
  'has 100,000 parts': ['bundle.tooMany', () => manyEntries(100_000)],
  'climbs out of the archive': ['bundle.badName', () => packed([['../../etc/passwd', Buffer.from('x')]])],
  'has an absolute name': ['bundle.badName', () => packed([['/etc/passwd', Buffer.from('x')]])],
  'has a part twice': [
    'bundle.entryTwice',
    (given) => packed([...given.parts, ['case.json', given.parts.get('case.json') ?? Buffer.alloc(0)]]),
  ],
  'has no signature': [
    'bundle.incomplete',
    (given) => packed([...given.parts].filter(([name]) => name !== 'manifest.json.sig')),
  ],
  'comes from a newer program': [
    'bundle.newerFormat',
    (given) => given.signed(given.parts, (manifest) => ({ ...manifest, format: 2, hologram: true })),
  ],
  'has facts of a newer store': [
    'bundle.newerFormat',
    (given) =>
      given.signed(
        withFacts(given.parts, (facts) => ({ ...facts, holograms: [] })),
        (manifest) => ({
          ...manifest,
          schemas: { text: 1, store: 999 },
        }),
      ),
  ],
  'has a list of contents that says too much': [
    'bundle.badManifest',
    (given) => given.signed(given.parts, (manifest) => ({ ...manifest, extra: 1 })),
  ],
  'was changed after it was signed': [
    'bundle.wrongSignature',
    (given) => {
      const manifest = (given.parts.get('manifest.json') ?? Buffer.alloc(0)).toString('utf8')
      return packed(
        withPart(given.parts, 'manifest.json', manifest.replace('"exporter":"Kari"', '"exporter":"Kåre"')),
      )
    },
  ],
  'has a part that is not what was signed': [
    'bundle.wrongHash',
    (given) => packed(withPart(given.parts, 'case.json', '{}')),
  ],
  'has a part that nobody signed': [
    'bundle.unlisted',
    (given) => packed(withPart(given.parts, `papers/${newId()}.json`, '[]')),
  ],
  'lacks a part that was signed': [
    'bundle.missingEntry',
    (given) => packed([...given.parts].filter(([name]) => name !== 'case.json')),
  ],
  'reaches for __proto__': [
    'bundle.badFacts',
    (given) => {
      const facts = (given.parts.get('case.json') ?? Buffer.alloc(0)).toString('utf8')
      return given.signed(withPart(given.parts, 'case.json', `{"__proto__":{"admin":true},${facts.slice(1)}`))
    },
  ],
  'is nested 100,000 deep': [
    'bundle.badFacts',
    (given) =>
      given.signed(withPart(given.parts, 'case.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`)),
  ],
  'is not UTF-8': [
    'bundle.badFacts',
    (given) => given.signed(withPart(given.parts, 'case.json', Buffer.from([0x7b, 0xff, 0x7d]))),
  ],
  'holds a text that is none': [
    'bundle.badText',
    (given) =>
      given.signed(withPart(given.parts, `papers/${given.saved.paper.id}.yjs`, Buffer.from('ikke en tekst'))),
  ],
  'holds a text with a script in it': [
    'bundle.badText',
    (given) => given.signed(withPart(given.parts, `papers/${given.saved.paper.id}.yjs`, badText(given))),
  ],
  'carries a paper of another case': [
    'bundle.foreignCase',
    (given) => {
      const named = [...given.parts].map(([name, data]): [string, Buffer] => [
        name.replace(given.saved.paper.id, given.other.paper.id),
        data,
      ])
      const facts = (given.parts.get('case.json') ?? '')
        .toString()
        .replaceAll(given.saved.paper.id, given.other.paper.id)
      return given.signed(withPart(new Map(named), 'case.json', facts))
    },
  ],
  'calls another case its own': [
    'bundle.foreignCase',
    (given) =>
      given.signed(
        withFacts(given.parts, (facts) => ({
          ...facts,
          themes: [{ id: newId(), case: given.other.file.id, number: 1, name: 'x' }],
        })),
      ),
  ],
  'is of another municipality': [
    'bundle.otherMunicipality',
    (given) =>
      given.signed(given.parts, (manifest) => ({
        ...manifest,
        municipality: { name: 'Annen kommune', number: '1111' },
      })),
  ],
  'takes the number of another case': [
    'bundle.numberTaken',
    (given) => {
      const id = newId() as string
      const text = JSON.stringify(JSON.parse((given.parts.get('case.json') ?? '{}').toString()))
        .replaceAll(given.saved.file.id, id)
        .replaceAll('20/01610', '20/00002')
      const fresh = new Map<string, string>()
      const anew = text.replaceAll(
        new RegExp([given.saved.paper.id, given.saved.reading.id].join('|'), 'g'),
        (old) => fresh.get(old) ?? (fresh.set(old, newId() as string), fresh.get(old) ?? ''),
      )
      const files = [...given.parts].map(([name, data]): [string, Buffer] =>
        name.includes(given.saved.paper.id)
          ? [name.replace(given.saved.paper.id, fresh.get(given.saved.paper.id) ?? ''), data]
          : [name, data],
      )
      return given.signed(withPart(new Map(files), 'case.json', anew), (manifest) => ({
        ...manifest,
        case: { id, number: '20/00002', title: 'x' },
      }))
    },
  ],
  'says that a draft was sent': [
    'bundle.sentTextChanged',
    (given) => {
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
      return given.signed(withPart(withFacts(given.parts, add), `papers/${paper}.json`, '[]'))
    },
  ],
  'points at what is not there': [
    'bundle.inconsistent',
    (given) =>
      given.signed(withFacts(given.parts, (facts) => ({ ...facts, entries: [strayEntry(given.saved)] }))),
  ],
}

/** A text with something in it that no text may hold. */
function badText({ parts, saved }: Given): Uint8Array {
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

const strayEntry = (saved: SavedCase): unknown => ({
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
  enteredAt: '2021-04-10T08:00:00.000Z',
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
