import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { savePerson } from '#main/store/municipality.ts'
import { openStore } from '#main/store/open-store.ts'
import { fill, flipBit } from '#support/backups.ts'
import { aPerson } from '#support/builders.ts'
import { freshFolder, refusedWith, saksklar } from '#support/demo.ts'
import { granted, newStore } from '#support/store.ts'

type Listed = {
  readonly entries: readonly { readonly name: string; readonly path: string; readonly reason: string }[]
}

function aWorkspace(): string {
  const folder = join(freshFolder('terminal'), 'solvik')
  const store = newStore(folder)
  fill(store, '26/00001')
  store.close()
  return folder
}

function addPerson(folder: string): void {
  const store = granted(openStore(folder))
  savePerson(store.db, aPerson())
  fill(store, '26/00002')
  store.close()
}

const casesIn = async (folder: string): Promise<number> => {
  const { out } = await saksklar('list', '--only', 'cases', '--workspace', folder, '--json')
  return (JSON.parse(out) as { cases: unknown[] }).cases.length
}

const listed = async (folder: string): Promise<Listed> =>
  JSON.parse((await saksklar('backup', '--list', '--workspace', folder, '--json')).out) as Listed

test('backup, look, bring out beside, restore and undo, as docs/backup.md says', async () => {
  const folder = aWorkspace()
  const at = ['--workspace', folder]
  expect((await saksklar('backup', ...at)).out).toMatch(/^saksklar-.*-kopi\.db .*1 sak, .* kontrollert\n$/)
  addPerson(folder)
  const dry = await saksklar('restore', 'siste', '--dry-run', ...at)
  expect(dry.out).toContain('Saker: 1 blir borte, 0 blir som før, 0 kommer tilbake')
  expect(dry.out).toContain('  26/00002')
  expect(await casesIn(folder)).toBe(2)
  const beside = join(folder, '..', 'se-etter')
  expect((await saksklar('restore', 'siste', '--to', beside, ...at)).code).toBe(0)
  expect(await casesIn(beside)).toBe(1)
  expect((await saksklar('restore', 'siste', ...at)).code).toBe(0)
  expect(await casesIn(folder)).toBe(1)
  expect((await listed(folder)).entries.map(({ reason }) => reason)).toEqual(['beforeRestore', 'asked'])
  expect((await saksklar('restore', '--undo', ...at)).code).toBe(0)
  expect(await casesIn(folder)).toBe(2)
})

test("a copy by plain file copying, in a new folder under the store's name, is a workspace", async () => {
  const folder = aWorkspace()
  await saksklar('backup', '--workspace', folder)
  const [newest] = (await listed(folder)).entries
  const elsewhere = freshFolder('by-hand')
  copyFileSync(newest?.path ?? '', join(elsewhere, 'saksklar.db'))
  expect(await casesIn(elsewhere)).toBe(1)
})

test('a workspace that cannot be opened is restored from the terminal, from its folder or a stick', async () => {
  const folder = aWorkspace()
  const stick = freshFolder('stick')
  const at = ['--workspace', folder]
  expect((await saksklar('backup', '--place', stick, ...at)).code).toBe(0)
  const [there = ''] = readdirSync(stick)
  const [copy = ''] = readdirSync(join(stick, there))
  writeFileSync(join(folder, 'saksklar.db'), 'a wreck')
  expect((await saksklar('list', ...at)).code).toBe(3)
  expect((await saksklar('verify', ...at)).code).toBe(1)
  expect((await saksklar('restore', 'siste', ...at)).code).toBe(0)
  expect(await casesIn(folder)).toBe(1)
  const lost = join(freshFolder('new-machine'), 'solvik')
  expect((await saksklar('restore', join(stick, there, copy), '--to', lost)).code).toBe(0)
  expect(await casesIn(lost)).toBe(1)
})

test('verify reads a workspace or a copy to the end, and ends with 1 where something is wrong', async () => {
  const folder = aWorkspace()
  await saksklar('backup', '--workspace', folder)
  const [newest] = (await listed(folder)).entries
  const path = newest?.path ?? ''
  const sound = await saksklar('verify', folder)
  expect(sound.out).toContain('Alt er lest, og alt stemmer.')
  expect(sound.code).toBe(0)
  expect((await saksklar('verify', path)).code).toBe(0)
  flipBit(path, 50_000)
  const spoilt = await saksklar('verify', path, '--json')
  expect(spoilt.code).toBe(1)
  expect((JSON.parse(spoilt.out) as { faults: { kind: string }[] }).faults[0]?.kind).toBe('bytes')
  const refused = await saksklar('restore', path, '--workspace', folder)
  expect(refused.code).toBe(1)
  expect(refused.err).toMatch(/^Avvist: .* er skadet og er ikke hentet fram/m)
  expect((await saksklar('backup', '--list', '--workspace', folder)).out).toContain('SKADET')
})

test("a copy in a folder of one's own is left alone by rotation; what is not there is refused in words", async () => {
  const folder = aWorkspace()
  const own = freshFolder('own')
  mkdirSync(own, { recursive: true })
  const made = await saksklar('backup', '--out', own, '--workspace', folder, '--json')
  expect((JSON.parse(made.out) as { faults: unknown[] }).faults).toEqual([])
  expect(readdirSync(own).filter((name) => name.endsWith('.db'))).toHaveLength(1)
  refusedWith(await saksklar('restore', 'siste', '--workspace', folder), 1, /ingen sikkerhetskopier/)
  refusedWith(
    await saksklar('restore', 'fredag.db', '--workspace', folder),
    1,
    /ingen sikkerhetskopi «fredag.db»/,
  )
  refusedWith(await saksklar('restore', '--undo', '--workspace', folder), 1, /ingen gjenoppretting å angre/)
  refusedWith(
    await saksklar('backup', '--place', join(folder, 'her'), '--workspace', folder),
    1,
    /selve arbeidsområdet/,
  )
})
