import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'

describe('a file is opened for the user', () => {
  it('only where they chose to save it, or in a folder of theirs or the workspace', async () => {
    const [saved, chosen] = [join(freshFolder('saved'), 'pakke.pdf'), freshFolder('chosen')]
    const folder = join(freshFolder('new'), 'solvik')
    for (const file of [saved, join(chosen, 'a.html')]) writeFileSync(file, 'x')
    const opened: string[] = []
    const { call, refused, program } = aProgram({
      openPath: async (path) => void opened.push(path),
      dialogs: { openFolder: async () => chosen, saveTo: async () => saved } as never,
    })
    expect((await refused('file.open', { path: saved })).code).toBe('file.notChosen')
    await call('workspace.create', { folder, municipality: 'Solvik', number: '9901' })
    const { dialogs } = program.workspaces.session
    await dialogs.saveTo({ title: '', suggestedName: '', filters: [] })
    await dialogs.openFolder({ title: '', create: true })
    for (const path of [saved, join(chosen, 'a.html'), folder]) await call('file.open', { path })
    expect(opened).toEqual([saved, join(chosen, 'a.html'), folder])
    for (const path of [
      '/usr/bin/true',
      join(chosen, '..', 'x'),
      `${chosen}x`,
      `${saved}.exe`,
      `${folder}/../..`,
    ])
      expect([path, (await refused('file.open', { path })).code]).toEqual([path, 'file.notChosen'])
    expect((await refused('file.open', { path: join(chosen, 'borte') })).code).toBe('file.unreadable')
  })
})
