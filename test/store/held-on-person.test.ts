import { fromBufferPromise } from 'yauzl'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foundIn, goesAlong } from '#shared/domain/retention/held-on-person.ts'
import { exportHeld } from '#main/actions/retention/export-held.ts'
import { findHeld } from '#main/actions/retention/find-held.ts'
import { indexText } from '#main/actions/index-text.ts'
import { appendAudit } from '#main/store/audit.ts'
import { savePerson } from '#main/store/municipality.ts'
import { answered, by, contact, sender } from '#support/answered-hearing.ts'
import { aPerson } from '#support/builders.ts'
import { granted, inStore, refused } from '#support/store.ts'

async function filesIn(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const archive = await fromBufferPromise(bytes, { lazyEntries: true })
  const files = new Map<string, string>()
  for await (const entry of archive.eachEntry())
    files.set(entry.fileName, (await buffer(await archive.openReadStreamPromise(entry))).toString('utf8'))
  return files
}

describe('what is held on a person', () => {
  it('is found by name in any order, by e-mail and by telephone however it is written', () => {
    for (const asked of ['Kari Lien', 'lien kari', 'LIEN, Kari'])
      expect(foundIn(asked, 'Kari Lien')).toBe('whole')
    expect(foundIn('Kari Lien', 'Kari Berg Lien')).toBe('part')
    expect(foundIn('Lien', 'Kari Lien')).toBe('part')
    expect(foundIn('Kari', 'Karianne Lien')).toBeNull()
    expect(foundIn('91234567', '+47 912 34 567')).toBe('whole')
    expect(foundIn('kari@x.no', 'KARI@x.no')).toBe('whole')
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{2,8}$/), { minLength: 2, maxLength: 4 }), (words) => {
        expect(foundIn(words.toReversed().join(' '), words.join(' '))).toBe('whole')
        expect(foundIn(words.join(' '), words.slice(1).join(' '))).not.toBe('whole')
      }),
    )
  })

  it('goes along only where it is surely theirs, tells of nobody else and is open', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (sure, others, exempt) => {
        expect(goesAlong({ sure, others, exempt })).toBe(sure && !others && !exempt)
      }),
    )
  })

  it('is told with where it is from, why and until when: inputs, contact, originals, register, trail and texts', () =>
    inStore((db, store) => {
      const { file, club } = answered(store)
      const person = aPerson({ name: sender, email: contact.email })
      savePerson(db, person)
      appendAudit(db, {
        at: by.at,
        actor: sender,
        action: 'input.added',
        subjectKind: 'case',
        subjectId: file.id,
        detail: {},
      })
      granted(indexText(store, () => true))
      const { things } = granted(findHeld(db, sender, by.today))
      const places = new Set(things.map(({ place }) => place))
      expect([...places].toSorted()).toEqual(['contact', 'file', 'input', 'register', 'trail'])
      const inputs = things.filter(({ place }) => place === 'input')
      // what lies in the bin is held, too; the club's own answer is not about its contact person alone
      expect(inputs.map(({ title, sure, others }) => [title.slice(0, 3), sure, others])).toEqual([
        ['I-2', true, false],
        ['I-3', false, true],
        ['I-1', true, false],
      ])
      expect(inputs.every(({ until }) => until === '2022-07-08')).toBe(true)
      expect(things.find(({ key }) => key === `contact:${club.id}`)).toMatchObject({ sure: true })
      expect(granted(findHeld(db, '912 34 765', by.today)).things.map(({ place }) => place)).toContain(
        'contact',
      )
      expect(granted(findHeld(db, 'Ingen Slik', by.today)).things).toEqual([])
      expect(refused(findHeld(db, ' x ', by.today)).code).toBe('held.tooShort')
    }))

  it('is written with the files that came, without what is exempt or others’ unless somebody chose it', () =>
    inStore(async (db, store) => {
      const { input, club } = answered(store)
      const asked = { asked: sender, keys: null, language: 'nn' } as const
      const first = granted(await exportHeld(db, asked, by))
      const files = await filesIn(first.bytes)
      expect([...files.keys()]).toEqual(['oversikt.html', 'opplysninger.json'])
      const page = files.get('oversikt.html') ?? ''
      // I-1 is exempt from access: an officer has to choose it
      expect(page).not.toContain('qvartsgrammofon')
      expect(page).toContain('lang="nn"')
      expect(page).toContain('personvernforordningen art. 6 nr. 1 e')
      expect(JSON.parse(files.get('opplysninger.json') ?? '')).toMatchObject({ leftOut: first.leftOut })
      const keys = [`input:${input.id}`, `file:${input.id}:1`]
      const chosen = granted(await exportHeld(db, { ...asked, keys }, by))
      expect(chosen).toMatchObject({ written: 2, files: 1 })
      const more = await filesIn(chosen.bytes)
      expect(more.get(`originaler/${sender}.eml`)).toContain('bukkeritt')
      expect(more.get('oversikt.html')).toContain('qvartsgrammofon')
      expect(more.get('oversikt.html')).not.toContain(club.text)
      expect(refused(await exportHeld(db, { ...asked, keys: [] }, by)).code).toBe('held.nothingChosen')
    }))
})
