import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'

describe("the user's choices", () => {
  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"preferences":7}',
    '{"preferences":{"language":"sv","theme":"dark"}}',
    '\u0000',
  ])('never stop the start: settings.json holding %j', async (text) => {
    const userData = freshFolder('user')
    writeFileSync(join(userData, 'settings.json'), text)
    const { call } = aProgram({ userData })
    const { language, theme } = await call('preferences.get', {})
    expect(language).toBe('nb')
    expect(theme).toBe(text.includes('dark') ? 'dark' : 'system')
    expect(await call('preferences.set', { language: 'nn' })).toEqual({ language: 'nn', theme })
    expect(await aProgram({ userData }).call('preferences.get', {})).toEqual({ language: 'nn', theme })
  })

  it('keep what can be read where a part is spoiled', async () => {
    const userData = freshFolder('user')
    const good = { folder: '/a', municipality: 'A', openedAt: '2021', me: null }
    const text = JSON.stringify({
      preferences: { language: 'en', theme: 1 },
      recent: [7, good, { folder: 3 }],
    })
    writeFileSync(join(userData, 'settings.json'), text)
    const { call } = aProgram({ userData })
    expect(await call('preferences.get', {})).toEqual({ language: 'en', theme: 'system' })
    expect((await call('workspace.recent', {})).map(({ folder }) => folder)).toEqual(['/a'])
  })

  it('hold for the day where they cannot be kept', async () => {
    const parent = freshFolder('user')
    writeFileSync(join(parent, 'file'), '')
    mkdirSync(join(parent, 'data', 'settings.json'), { recursive: true })
    for (const userData of [join(parent, 'file'), join(parent, 'data')]) {
      const { call } = aProgram({ userData })
      expect(await call('preferences.set', { theme: 'dark' })).toEqual({ language: 'nb', theme: 'dark' })
      expect(await call('preferences.get', {})).toEqual({ language: 'nb', theme: 'dark' })
    }
  })
})
