import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditOf } from '#main/store/audit.ts'
import { builtDemo } from '#support/demo-store.ts'
import { freshFolder } from '#support/demo.ts'
import { openElsewhere } from '#support/other-window.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'

let folder = ''
let window: TestProgram
beforeAll(async () => {
  folder = freshFolder('words')
  ;(await builtDemo(folder)).close()
  window = aProgram()
  await window.call('workspace.open', { folder })
})
afterAll(() => window.program.close())

const call: TestProgram['call'] = (name, input) => window.call(name, input)
const wrong = (...words: string[]) => call('language.check', { language: 'nb', words })

describe('words of a workspace', () => {
  it('are right when they are names of its municipality, bodies and people', async () => {
    const [person] = await call('person.list', {})
    const names = person?.name.split(' ') ?? []
    expect(await wrong('Solvik', 'Solviks', 'Formannskapet', ...names, 'Solvikk')).toEqual(['Solvikk'])
    const facts = { role: '', kind: 'external', email: '', phone: '' } as const
    await call('person.save', { id: null, name: 'Åsgeir Xyvatn', ...facts })
    expect(await wrong('Xyvatn', 'Xyvatns')).toEqual([])
  })

  it('are right when the municipality or the user has listed them, until they are taken off', async () => {
    expect(await wrong('Kvitraberget', 'blømsketu')).toEqual(['Kvitraberget', 'blømsketu'])
    const place = { language: 'nb', where: 'municipality' } as const
    const mine = { language: 'nb', where: 'own' } as const
    expect(await call('language.addWord', { ...place, word: ' Kvitraberget ' })).toEqual({ added: true })
    expect(await call('language.addWord', { ...place, word: 'Kvitraberget' })).toEqual({ added: false })
    expect(await call('language.addWord', { ...mine, word: 'blømsketu' })).toEqual({ added: true })
    expect(await wrong('Kvitraberget', 'blømsketu')).toEqual([])
    expect((await call('language.suggest', { language: 'nb', word: 'Kvitrabergt' }))[0]).toBe('Kvitraberget')
    const lists = await call('language.words', { language: 'nb' })
    expect(lists.municipality).toMatchObject([{ word: 'Kvitraberget', addedOn: '2021-04-10' }])
    expect(lists.own).toEqual(['blømsketu'])
    // the other language has lists of its own
    expect(await call('language.words', { language: 'nn' })).toEqual({ municipality: [], own: [] })
    expect(await call('language.removeWords', { ...place, words: ['Kvitraberget', 'borte'] })).toEqual({
      removed: ['Kvitraberget'],
    })
    await call('language.removeWords', { ...mine, words: ['blømsketu'] })
    expect(await wrong('Kvitraberget', 'blømsketu')).toEqual(['Kvitraberget', 'blømsketu'])
  })

  it('leave in the audit trail how many were added, never which: they may be names of people', () => {
    const events = auditOf(window.program.workspaces.session.store().db, 'wordList', 'nb')
    expect(events.map(({ action, detail }) => [action, detail])).toEqual([
      ['words.added', { words: 1 }],
      ['words.removed', { words: 1 }],
    ])
  })

  it('tell every view that rests on them', async () => {
    window.events.length = 0
    await call('language.addWord', { language: 'nn', where: 'own', word: 'noko' })
    expect(window.events).toEqual([{ name: 'data.changed', data: { topics: ['words'] } }])
  })

  it.each(['', 'a', 'to ord', 'ord2', '<b>', `x${'o'.repeat(70)}`, 'ord-', 'a\u0007b'])(
    '%j is none, and is not listed',
    async (word) => {
      const { code } = await window.refused('language.addWord', { language: 'nb', where: 'own', word })
      expect(['language.notAWord', 'wire.badInput']).toContain(code)
    },
  )

  it('come from a file and go to one, whatever program wrote it', async () => {
    const place = { language: 'nn', where: 'municipality' } as const
    const path = join(freshFolder('liste'), 'ord.txt')
    writeFileSync(path, '\ufeff# Stadnamn\r\nØvre Åsen\r\nKvitraberget\r\n\r\nbygdetun\r\nKvitraberget\r\n')
    expect(await call('language.importWords', { ...place, path })).toEqual({
      added: ['Kvitraberget', 'bygdetun'],
      known: 0,
      refused: ['Øvre Åsen'],
    })
    writeFileSync(path, Buffer.from('Ytterøya\nbygdetun', 'latin1'))
    expect(await call('language.importWords', { ...place, path })).toEqual({
      added: ['Ytterøya'],
      known: 1,
      refused: [],
    })
    const out = join(freshFolder('liste'), 'ut.txt')
    expect(await call('language.exportWords', { ...place, path: out })).toBe(out)
    expect(readFileSync(out, 'utf8')).toBe('Kvitraberget\nYtterøya\nbygdetun\n')
  })

  it('never come from a file that is huge, a folder, or not there', async () => {
    const at = { language: 'nb', where: 'own' }
    const big = join(freshFolder('liste'), 'stor.txt')
    writeFileSync(big, Buffer.alloc(4_000_001, 'a'))
    expect((await window.refused('language.importWords', { ...at, path: big })).code).toBe(
      'language.fileTooLarge',
    )
    for (const path of [`${big}.borte`, freshFolder('liste')])
      expect((await window.refused('language.importWords', { ...at, path })).code).toMatch(/^file\./)
  })

  it('of the municipality may be changed by who writes there alone, one’s own by anybody', async () => {
    window.program.workspaces.close()
    const other = await openElsewhere(folder)
    await call('workspace.open', { folder })
    const word = { language: 'nb', word: 'leseord' }
    expect((await window.refused('language.addWord', { ...word, where: 'municipality' })).code).toBe(
      'workspace.readonly',
    )
    expect(await call('language.addWord', { language: 'nb', word: 'leseord', where: 'own' })).toEqual({
      added: true,
    })
    expect(await wrong('leseord')).toEqual([])
    await other.kill()
  })
})

describe('one’s own words and choices', () => {
  it('last, and are as none where their file is spoiled', async () => {
    const userData = freshFolder('user')
    const word = { language: 'nb', where: 'own', word: 'egenord' } as const
    const first = aProgram({ userData })
    await first.call('workspace.open', { folder })
    await first.call('language.addWord', word)
    await first.call('language.chooseHints', { off: ['officialese'], longSentence: 25 })
    first.program.close()
    const again = aProgram({ userData })
    await again.call('workspace.open', { folder })
    expect((await again.call('language.words', { language: 'nb' })).own).toEqual(['egenord'])
    expect(await again.call('language.hints', {})).toEqual({ off: ['officialese'], longSentence: 25 })
    again.program.close()
    for (const text of ['{', '[]', '{"nb":["ok",3,"to ord"],"nn":7}']) {
      writeFileSync(join(userData, 'own-words.json'), text)
      const spoiled = aProgram({ userData })
      await spoiled.call('workspace.open', { folder })
      const { own } = await spoiled.call('language.words', { language: 'nb' })
      expect(own).toEqual(text.includes('ok') ? ['ok'] : [])
      spoiled.program.close()
    }
  })

  it('are not lost in silence where they cannot be kept', async () => {
    const userData = freshFolder('user')
    mkdirSync(join(userData, 'own-words.json'))
    const { call: ask, refused, program } = aProgram({ userData })
    await ask('workspace.open', { folder })
    const word = { language: 'nb', where: 'own', word: 'egenord' }
    expect((await refused('language.addWord', word)).code).toMatch(/^file\./)
    program.close()
  })
})
