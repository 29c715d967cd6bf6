import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { freshFolder, saksklar } from '#support/demo.ts'
import type { Ran } from '#support/demo.ts'
import { officer } from '#support/officers.ts'
import { saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'

let saved: SavedCase
const places = { kari: '', ola: '' }
const before = process.env['SAKSKLAR_USER_DATA']
const file = join(freshFolder('bunt'), 'sak.saksklar-sak')

/** The terminal as one of the two has it, each with their own key. */
async function as(who: keyof typeof places, ...words: readonly string[]): Promise<Ran> {
  process.env['SAKSKLAR_USER_DATA'] = `${places[who]}-user`
  return saksklar(...words, '--workspace', places[who])
}

beforeAll(async () => {
  const kari = await officer('Kari', (db) => void (saved = saveSmallCase(db)))
  const desk = await kari.open(saved.paper.id)
  await kari.call('paper.keepVersion', { id: saved.paper.id, name: 'Før møtet' })
  desk.say('summary', [aTextBlock('Et helt nytt sammendrag.')])
  await desk.save()
  places.kari = kari.workspace
  kari.program.close()
  const ola = await officer('Ola')
  places.ola = ola.workspace
  ola.program.close()
})
afterAll(() => {
  if (before === undefined) delete process.env['SAKSKLAR_USER_DATA']
  else process.env['SAKSKLAR_USER_DATA'] = before
})

describe('a case from terminal to terminal', () => {
  test('is written, looked at without being taken in, and taken in', async () => {
    const sent = await as('kari', 'bundle', 'export', '20/01610', '--out', file)
    expect(sent).toMatchObject({ code: 0 })
    expect(sent.out).toMatch(/sak 20\/01610, 1 saksframlegg.*\n.*Nøkkel: [0-9a-f]{4} /)
    const looked = await as('ola', 'bundle', 'import', file, '--dry-run')
    expect(looked.out).toContain('NY nøkkel')
    expect(looked.out).toContain('Sak 20/01610 finnes ikke her og tas inn som ny.')
    expect((await as('ola', 'show', '20/01610')).code).not.toBe(0)
    const taken = await as('ola', 'bundle', 'import', file)
    expect(taken.out).toContain('Sak 20/01610 er tatt inn.')
    expect((await as('ola', 'show', '20/01610')).code).toBe(0)
  })
  test('says what is wrong in a sentence and changes nothing', async () => {
    expect((await as('kari', 'bundle', 'export', '20/01610')).err).toContain('--out FIL')
    expect((await as('kari', 'bundle', 'send', '20/01610')).err).toContain('export, import')
    expect((await as('ola', 'bundle', 'import', join(places.ola, 'saksklar.db'))).err).toContain(
      'ikke en sak fra Saksklar',
    )
    expect((await as('ola', 'bundle', 'import', '/finnes/ikke')).code).not.toBe(0)
  })
})

describe('any two states of a text', () => {
  test('are compared by the number of the version, with the text as it stands or with each other', async () => {
    const changed = await as('kari', 'redline', '20/01610', '--from', '1')
    expect(changed).toMatchObject({ code: 0 })
    expect(changed.out).toContain('versjon 1')
    expect(changed.out).toContain('Et helt nytt sammendrag.')
    const json = JSON.parse(
      (await as('kari', 'redline', saved.paper.id, '--from', '1', '--to', 'now', '--json')).out,
    ) as {
      sections: { key: string }[]
    }
    expect(json.sections.map(({ key }) => key)).toEqual(['summary'])
    const same = await as('kari', 'redline', saved.paper.id, '--from', '1', '--to', '1', '--json')
    expect(JSON.parse(same.out)).toMatchObject({ sections: [] })
  })
  test('a version that is not there is named, with those that are', async () => {
    expect((await as('kari', 'redline', '20/01610', '--from', '99')).err).toMatch(/99 finnes ikke.*1/)
  })
})
