import { describe, expect, test } from 'vitest'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { BlockId } from '#shared/ids.ts'
import { putBlob } from '#main/store/blobs.ts'
import {
  contactOfInput,
  deleteContact,
  findHearing,
  findInput,
  hearingsOfCase,
  inputsOfHearing,
  saveContact,
  saveHearing,
  saveInput,
} from '#main/store/hearings.ts'
import {
  entriesByIds,
  entriesOfCase,
  findEntry,
  saveEntry,
  saveSource,
  saveTheme,
  sourcesOfCase,
  themesOfCase,
} from '#main/store/knowledge.ts'
import {
  aDisclosure,
  aHearing,
  anEntry,
  anInput,
  aPoint,
  aSource,
  aTheme,
  newId,
  pdfBytes,
} from '#support/builders.ts'
import { inStore, saveSmallCase } from '#support/store.ts'

/** Both ends of what a disclosure may be, and none. */
const disclosures: readonly (Disclosure | null)[] = [
  null,
  aDisclosure(),
  aDisclosure({ scope: 'part', widerAccessAssessed: true, until: '2021-12-31' }),
]

describe('the knowledge base', () => {
  test.each(disclosures)('comes back as saved, with sources and series (%#)', async (disclosure) => {
    await inStore((db) => {
      const { file, officer } = saveSmallCase(db)
      const theme = aTheme({ case: file.id })
      saveTheme(db, theme)
      expect(themesOfCase(db, file.id)).toEqual([theme])
      const blob = putBlob(db, pdfBytes, 'application/pdf')
      const given = { case: file.id, enteredBy: officer.id }
      const sources = [aSource({ ...given, disclosure }), aSource({ ...given, number: 2, url: null, blob })]
      for (const source of sources) saveSource(db, source)
      expect(sourcesOfCase(db, file.id)).toEqual(sources)
      const uses = sources
        .toReversed()
        .map((source) => ({ source: source.id, passage: `s. ${source.number}` }))
      const figure = anEntry({ ...given, theme: theme.id, sources: uses })
      const bare = { value: null, unit: null, asOf: null, series: [], dimensions: [] } as const
      const fact = anEntry({ ...given, theme: theme.id, number: 2, kind: 'fact', ...bare })
      for (const entry of [figure, fact, figure]) saveEntry(db, entry)
      expect(findEntry(db, figure.id)).toEqual(figure)
      expect(entriesOfCase(db, file.id)).toEqual([fact, figure])
      expect(entriesByIds(db, [figure.id, newId(), fact.id])).toEqual([fact, figure])
      expect(entriesByIds(db, [])).toEqual([])
    })
  })

  test('takes a changed entry only as its next version', async () => {
    await inStore((db) => {
      const { file, officer } = saveSmallCase(db)
      const theme = aTheme({ case: file.id })
      saveTheme(db, theme)
      const entry = anEntry({ case: file.id, theme: theme.id, enteredBy: officer.id })
      saveEntry(db, entry)
      expect(() => saveEntry(db, { ...entry, text: 'Noe annet' })).toThrow(/version 2 expected/)
      expect(() => saveEntry(db, { ...entry, text: 'Noe annet', version: 3 })).toThrow(/version 2 expected/)
      expect(() => saveEntry(db, { ...entry, number: 15, version: 2 })).toThrow(/numberStays/)
      expect(findEntry(db, entry.id)).toEqual(entry)
    })
  })
})

describe('a hearing', () => {
  test.each(disclosures)('comes back as saved, with inputs and points (%#)', async (disclosure) => {
    await inStore((db) => {
      const { file } = saveSmallCase(db)
      const theme = aTheme({ case: file.id })
      saveTheme(db, theme)
      const hearing = aHearing({ case: file.id })
      saveHearing(db, hearing)
      expect(findHearing(db, hearing.id)).toEqual(hearing)
      expect(hearingsOfCase(db, file.id)).toEqual([hearing])
      const blocks = [newId<BlockId>(), newId<BlockId>()]
      const points = [
        aPoint({
          theme: theme.id,
          assessment: 'Enig.',
          conclusion: 'followed',
          change: 'Nytt punkt 3',
          changedBlocks: blocks,
        }),
        aPoint({ theme: theme.id, number: 2 }),
      ]
      const input = anInput({ hearing: hearing.id, points, disclosure, late: true })
      saveInput(db, input)
      expect(findInput(db, input.id)).toEqual(input)
      const turned = {
        ...input,
        points: points.toReversed().map((point, index) => placed(point, index + 1)),
      }
      saveInput(db, turned)
      expect(inputsOfHearing(db, hearing.id)).toEqual([turned])
      saveInput(db, { ...input, points: [] })
      expect(findInput(db, input.id)?.points).toEqual([])
    })
  })

  test('gives out contact data by its own function and by no other', async () => {
    await inStore((db) => {
      const { file } = saveSmallCase(db)
      const hearing = aHearing({ case: file.id })
      const input = anInput({ hearing: hearing.id, sender: 'Privatperson', senderKind: 'privatePerson' })
      const contact = {
        input: input.id,
        name: 'HEMMELIG navn',
        address: 'HEMMELIG vei 1',
        email: 'HEMMELIG',
        phone: 'HEMMELIG',
      }
      saveHearing(db, hearing)
      saveInput(db, input)
      saveContact(db, contact)
      expect(contactOfInput(db, input.id)).toEqual(contact)
      const others = [findHearing(db, hearing.id), inputsOfHearing(db, hearing.id), findInput(db, input.id)]
      expect(JSON.stringify(others)).not.toContain('HEMMELIG')
      expect(deleteContact(db, input.id)).toBe(true)
      expect(contactOfInput(db, input.id)).toBeNull()
    })
  })
})

/** The same thing in another place. */
function placed<T extends { readonly number: number }>(thing: T, number: number): T {
  return { ...thing, number }
}
