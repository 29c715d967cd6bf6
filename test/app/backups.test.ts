import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { BackupReason } from '#shared/domain/backup/backup.ts'
import { isRefusal } from '#shared/refusal.ts'
import { clockOver } from '#main/app/clock.ts'
import { appendAudit, auditOf } from '#main/store/audit.ts'
import { listBackups } from '#main/store/backup/backup-files.ts'
import { changeBackupSettings, readBackupSettings } from '#main/store/backup/backup-settings.ts'
import { savePerson } from '#main/store/municipality.ts'
import { openStore } from '#main/store/open-store.ts'
import { aPerson, newId } from '#support/builders.ts'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'
import { granted, newStore } from '#support/store.ts'

const running: TestProgram[] = []
afterEach(() => {
  for (const { program } of running.splice(0)) program.close()
})

let time = new Date('2026-11-27T22:30:00.000Z') // half past eleven at night in Norway
const clock = clockOver(() => time)

/** A program with an empty workspace open, which keeps backups as a window does. */
async function aKeeper({ folder = freshFolder('kept'), keeping = true } = {}) {
  if (!existsSync(join(folder, 'saksklar.db'))) newStore(folder).close()
  const started = aProgram({ clock })
  running.push(started)
  await started.call('workspace.open', { folder })
  if (keeping) started.program.backups.begin()
  const { program } = started
  return {
    ...started,
    folder,
    backups: program.backups,
    reasons: (): BackupReason[] => listBackups(join(folder, 'backups')).map(({ reason }) => reason),
    write: (): void => {
      granted(program.workspaces.session.store().transaction((db) => savePerson(db, aPerson())))
    },
  }
}

test('the first use of a day makes a backup, once; a program that stays open over midnight makes the next', async () => {
  time = new Date('2026-11-27T22:30:00.000Z')
  const { backups, reasons, folder } = await aKeeper()
  await backups.look()
  await backups.look()
  expect(reasons()).toEqual(['daily'])
  time = new Date('2026-11-27T23:30:00.000Z') // the same day in UTC, the next in Norway
  await backups.look()
  await backups.look()
  expect(reasons()).toEqual(['daily', 'daily'])
  expect(listBackups(join(folder, 'backups')).map(({ day }) => day)).toEqual(['2026-11-28', '2026-11-27'])
})

test('the trail tells of backups that were made, and of those that were not', async () => {
  const { backups, folder, program, call } = await aKeeper()
  await call('backup.make', { folder: null, job: randomUUID() })
  rmSync(join(folder, 'backups'), { recursive: true })
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const { db } = program.workspaces.session.store()
  expect(auditOf(db, 'workspace', '').map(({ action }) => action)).toEqual(['backup.made'])
  expect(isRefusal(await backups.make(folder, 'asked'))).toBe(true)
  expect(auditOf(db, 'workspace', '').map(({ action }) => action)).toEqual(['backup.made', 'backup.failed'])
  expect(readBackupSettings(folder)?.failed).not.toBeNull()
  const state = await call('backup.state', { folder: null })
  expect(state.failed?.why.code).toMatch(/^backup\./)
})

test('on leaving one more is made if anything was changed since the last, and none if nothing was', async () => {
  const { backups, reasons, write } = await aKeeper()
  await backups.look()
  await backups.beforeLeaving(20_000)
  expect(reasons()).toEqual(['daily'])
  write()
  time = new Date(time.getTime() + 60_000)
  await backups.beforeLeaving(20_000)
  expect(reasons()).toEqual(['leaving', 'daily'])
})

test('leaving waits no longer than it may; what was broken off is made at the next start', async () => {
  const first = await aKeeper()
  await first.backups.look()
  first.write()
  await first.backups.beforeLeaving(1)
  expect(first.reasons()).toEqual(['daily'])
  expect(first.logged.join('\n')).toContain('it is made at the next start')
  expect(readdirSync(join(first.folder, 'backups')).some((name) => name.includes('halv'))).toBe(false)
  first.program.close()
  const next = await aKeeper({ folder: first.folder })
  await next.backups.look()
  expect(next.reasons()).toEqual(['daily', 'daily'])
  expect(readBackupSettings(next.folder)?.brokenOff).toBe(false)
})

test('what a program that was killed had written is backed up before the next import', async () => {
  const first = await aKeeper()
  await first.backups.look()
  first.program.close() // without taking leave
  const killed = granted(openStore(first.folder))
  const act = {
    at: clock.now(),
    actor: 'x',
    action: 'case.changed',
    subjectKind: 'case',
    subjectId: '1',
  } as const
  appendAudit(killed.db, { ...act, detail: {} })
  killed.close()
  const next = await aKeeper({ folder: first.folder })
  await next.backups.look()
  expect(next.reasons()).toEqual(['daily'])
  expect(await next.backups.beforeImport({})).toBeNull()
  expect(next.reasons()).toEqual(['beforeImport', 'daily'])
})

test('each import is preceded by a backup, unless nothing was changed since the last', async () => {
  const { refused, reasons, write } = await aKeeper()
  const job = { job: randomUUID() }
  const plan = 'a'.repeat(64)
  const knowledge = {
    case: newId(),
    token: randomUUID(),
    mapping: ['title'],
    ifThere: 'skip',
    makeThemes: false,
  }
  const calls: readonly [string, object][] = [
    ['bundle.merge', { path: '/none.saksklar', trust: null, choices: [] }],
    ['knowledge.import', { ...knowledge, theme: null, plan, skipRefused: false }],
    [
      'hearing.import',
      {
        hearing: newId(),
        token: randomUUID(),
        mapping: ['sender', 'text'],
        kind: 'organisation',
        receivedOn: '2026-11-01',
        ifThere: 'skip',
        plan,
        skipRefused: false,
      },
    ],
  ]
  for (const [index, [name, input]] of calls.entries()) {
    write()
    expect((await refused(name, { ...input, ...job })).code).not.toMatch(/^wire\./)
    expect((await refused(name, { ...input, ...job })).code).not.toMatch(/^wire\./)
    expect(reasons()).toHaveLength(index + 1)
  }
  expect(new Set(reasons())).toEqual(new Set(['beforeImport']))
})

test('nobody keeps backups behind a terminal or a test that did not ask', async () => {
  const { backups, reasons, write } = await aKeeper({ keeping: false })
  write()
  expect(await backups.beforeImport({})).toBeNull()
  await backups.beforeLeaving(5000)
  expect(reasons()).toEqual([])
})

test('a second place that is not there is said in words, tried again, and said when it was last reached', async () => {
  const usb = join(freshFolder('usb'), 'disk')
  const { folder, program } = await aKeeper()
  const state = async () =>
    (await program.call('backup.state', { folder: null })) as never as {
      value: { second: { failed: { why: { code: string } } | null; reached: { day: string } | null } }
    }
  changeBackupSettings(folder, {
    second: { root: usb, chosenOn: clock.today(), reached: null, failed: null },
  })
  await program.backups.look()
  expect((await state()).value.second.failed?.why.code).toBe('backup.placeGone')
  mkdirSync(usb)
  granted((await program.backups.carry(folder)) ?? 'none')
  expect((await state()).value.second).toMatchObject({ failed: null, reached: { day: clock.today() } })
})

test('the window restores what it has open, and undoes it; the trail of the restored one tells of it', async () => {
  const { call, program, write, folder } = await aKeeper()
  const persons = async () => (await call('person.list', {})).length
  write()
  const before = await persons()
  const { name } = await call('backup.make', { folder: null, job: randomUUID() })
  write()
  const done = await call('backup.restore', { folder: null, name, job: randomUUID() })
  expect(done.opened?.folder).toBe(folder)
  expect(await persons()).toBe(before)
  const { db } = program.workspaces.session.store()
  expect(auditOf(db, 'workspace', '').at(-1)).toMatchObject({ action: 'backup.restored', detail: { name } })
  await call('backup.undoRestore', { folder: null, job: randomUUID() })
  expect(await persons()).toBe(before + 1)
})

test('a restoration that is refused leaves the workspace open as it was', async () => {
  const { call, refused, write, folder } = await aKeeper()
  write()
  const { name } = await call('backup.make', { folder: null, job: randomUUID() })
  const reader = granted(openStore(folder, { readonly: true }))
  const failure = await refused('backup.restore', { folder: null, name, job: randomUUID() })
  reader.close()
  expect(failure.code).toBe('backup.inUse')
  expect((await call('workspace.current', {}))?.readonly).toBe(false)
})

test('a window names no folder by itself: paths are pointed at, and backups lie in their folder', async () => {
  const { refused, call } = await aKeeper()
  const { name } = await call('backup.make', { folder: null, job: randomUUID() })
  const at = { folder: null, job: randomUUID() }
  expect((await refused('backup.preview', { ...at, name: '/etc/passwd' })).code).toBe('backup.unknown')
  // the dialog that the test does not expect is opened all the same
  const into = await refused('backup.restoreInto', { ...at, name, to: '/tmp/named-by-a-page' })
  expect(into.code).toBe('wire.internal')
})
