import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pathDialogWords } from '#shared/text/host-words.ts'
import { askNatively } from '#main/host/browser/native-dialogs.ts'
import { askOwn } from '#main/host/browser/own-dialog.ts'
import type { PathAnswer, PathAsk, PathView } from '#main/host/browser/own-dialog.ts'

const folder = mkdtempSync(join(tmpdir(), 'saksklar-dialogs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'møter', 'ånd'), { recursive: true })
mkdirSync(join(folder, 'Arkiv'))
writeFileSync(join(folder, 'fra før.pdf'), 'x')
writeFileSync(join(folder, '.skjult'), 'x')

/** Asks with a user who answers in this order; gives the path, and what the user was shown. */
async function asked(
  ask: Partial<PathAsk>,
  ...answers: PathAnswer[]
): Promise<{ readonly path: string | null; readonly shown: readonly PathView[] }> {
  const shown: PathView[] = []
  const filters = [{ name: 'PDF', extensions: ['pdf'] }]
  const whole: PathAsk = { kind: 'save', title: 'Lagre', name: 'a.pdf', start: folder, filters, ...ask }
  const path = await askOwn(whole, async (view) => {
    shown.push(view)
    return answers.shift() ?? { did: 'cancel' }
  })
  return { path, shown }
}

describe('the host’s own dialog for paths', () => {
  it('shows folders and files in Norwegian order, and nothing that is hidden', async () => {
    const { shown } = await asked({})
    expect(shown[0]).toMatchObject({
      folders: ['Arkiv', 'bin', 'møter'],
      files: ['fra før.pdf'],
      complaint: '',
    })
  })

  it('gives the path in the folder that was walked to, with the ending that was wanted', async () => {
    const { path } = await asked(
      {},
      { did: 'look', folder: 'møter', name: 'a' },
      { did: 'choose', name: ' pakke ' },
    )
    expect(path).toBe(join(folder, 'møter', 'pakke.pdf'))
  })

  it('gives a folder, also one that was made on the way', async () => {
    const made: PathAnswer = { did: 'make', newFolder: 'nytt', name: '' }
    const { path } = await asked({ kind: 'folder' }, made, { did: 'choose', name: '' })
    expect(path).toBe(join(folder, 'nytt'))
  })

  it('asks once before a file that is there is replaced', async () => {
    const choose: PathAnswer = { did: 'choose', name: 'fra før.pdf' }
    const { path, shown } = await asked({}, choose, choose)
    expect(path).toBe(join(folder, 'fra før.pdf'))
    expect(shown.map(({ complaint }) => complaint)).toEqual(['', pathDialogWords.exists])
  })

  it.each([
    ['', pathDialogWords.noName],
    ['../ut', pathDialogWords.badName],
    ['a\\b', pathDialogWords.badName],
  ])('does not take %j for a name', async (name, complaint) => {
    const { path, shown } = await asked({}, { did: 'choose', name })
    expect([path, shown[1]?.complaint]).toEqual([null, complaint])
  })

  it('stays where it is when a folder is not there', async () => {
    const { shown } = await asked({}, { did: 'look', folder: '/finnes/ikke', name: 'b.pdf' })
    expect(shown[1]).toMatchObject({ folder, name: 'b.pdf', complaint: pathDialogWords.noFolder })
  })

  it('gives nothing when the user gives up', async () => expect((await asked({})).path).toBeNull())
})

describe.skipIf(process.platform === 'win32')('the system’s own dialog', () => {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const tool = (name: string, script: string): void => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const save = { kind: 'save', title: 'Lagre "alt"; $(rm -rf /)', start: '/hjem', name: 'a b.pdf' } as const
  const env = { PATH: bin }

  it('is not there where no tool is', async () => expect(await askNatively(save, env, 'linux')).toBeNull())

  it('gets title and name as they are, whatever they hold', async () => {
    tool('kdialog', `for each in "$@"; do printf '[%s]' "$each"; done`)
    const said = '[--title][Lagre "alt"; $(rm -rf /)][--getsavefilename][/hjem/a b.pdf]'
    expect(await askNatively(save, env, 'linux')).toEqual({ path: said })
  })

  it('comes by zenity first; a path is a line, 1 is a user who gave up, other ends are no tool', async () => {
    tool('zenity', 'echo "/hjem/møte 1.pdf"')
    expect(await askNatively(save, env, 'linux')).toEqual({ path: '/hjem/møte 1.pdf' })
    tool('zenity', 'exit 1')
    expect(await askNatively(save, env, 'linux')).toEqual({ path: null })
    tool('zenity', 'exit 127')
    expect(await askNatively(save, env, 'linux')).toBeNull()
  })

  it.each([
    ['win32', 'powershell.exe'],
    ['darwin', 'osascript'],
  ] as const)('on %s gets the words by environment, never as part of a script', async (platform, name) => {
    tool(
      name,
      `case "$*" in *alt*) echo 'in the script';; *) printf '%s' "$SAKSKLAR_TITLE|$SAKSKLAR_NAME";; esac`,
    )
    expect(await askNatively(save, env, platform)).toEqual({ path: `${save.title}|${save.name}` })
  })
})
