import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { writeRecoveryKey } from '#shared/domain/recovery-key.ts'
import { changeKey } from '#main/actions/keys/change-key.ts'
import { inspectInBackground } from '#main/app/integrity/inspect-in-background.ts'
import { lastInspection } from '#main/app/integrity/last-inspection.ts'
import { pageSize } from '#main/store/seal/page-proof.ts'
import { forgetKeys, storeKey } from '#main/store/seal/store-key.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'
import { rawStore } from '#support/raw-store.ts'
import { granted, newStore, saveSmallCase } from '#support/store.ts'

afterAll(forgetKeys)

let folder: string
let file: string
beforeEach(() => {
  folder = freshFolder('integrity')
  const store = newStore(folder)
  granted(store.transaction((db) => saveSmallCase(db)))
  store.close()
  file = store.path
})

const spoil = (place = -pageSize + 77): void => {
  const bytes = readFileSync(file)
  const at = (bytes.length + place) % bytes.length
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(file, bytes)
}

describe('the open workspace', () => {
  it('is inspected while it is open and worked in, and remembers when', async () => {
    const window = aProgram()
    await window.call('workspace.open', { folder })
    expect(await window.call('integrity.state', {})).toEqual({ seal: 'sealed', key: '', last: null })
    const found = await window.call('integrity.inspect', { job: crypto.randomUUID() })
    expect(found).toMatchObject({ damaged: 0, account: null })
    expect(found.pages).toBeGreaterThan(50)
    expect((await window.call('integrity.state', {})).last).toEqual(found)
    // the locks of the open store stand: nobody else may write
    expect((await window.call('workspace.current', {}))?.readonly).toBe(false)
    window.program.close()
  })

  it('that is damaged says so, and what is hurt', async () => {
    spoil()
    const window = aProgram()
    await window.call('workspace.open', { folder })
    const found = await window.call('integrity.inspect', { job: crypto.randomUUID() })
    expect(found.damaged).toBeGreaterThan(0)
    expect(found.account?.readable).toBe(true)
    window.program.close()
  })

  it('says so, too, when a call meets what is damaged, and goes on answering others', async () => {
    const db = rawStore(file)
    const [page = 0] = db
      .prepare<[], number>("SELECT pageno FROM dbstat WHERE name = 'person' AND pagetype = 'leaf'")
      .pluck()
      .all()
    db.close()
    spoil((page - 1) * pageSize + 900)
    const window = aProgram()
    await window.call('workspace.open', { folder })
    expect(await window.refused('person.list', {})).toMatchObject({ code: 'store.damagedPart' })
    expect((await window.call('program.about', {})).sqlite).toMatch(/^3\./)
    window.program.close()
  })

  it('is inspected by itself when that was not done for a week, and not sooner', async () => {
    const at = (iso: string) => () => iso
    const run = (now: () => string): Promise<string> =>
      new Promise((resolve) => {
        const parts = { now, after: 1, log: resolve, ended: ({ at: when }: { at: string }) => resolve(when) }
        inspectInBackground({ file, folder }, parts)
        setTimeout(() => resolve('not'), 20_000).unref()
      })
    expect(await run(at('2026-11-01T10:00:00.000Z'))).toBe('2026-11-01T10:00:00.000Z')
    const soon = inspectInBackground(
      { file, folder },
      {
        now: at('2026-11-07T10:00:00.000Z'),
        after: 1,
        log: () => undefined,
        ended: () => {
          throw new Error('too soon')
        },
      },
    )
    await new Promise((resolve) => setTimeout(resolve, 300))
    soon()
    expect(lastInspection(folder)?.at).toBe('2026-11-01T10:00:00.000Z')
    expect(await run(at('2026-11-08T10:00:01.000Z'))).toBe('2026-11-08T10:00:01.000Z')
  })
})

describe('an encrypted workspace', () => {
  it('asks for its key, takes it as typed, tells a wrong one from a mistyped one, and never says damaged', async () => {
    const key = storeKey(Buffer.alloc(32, 5))
    const written = writeRecoveryKey(key.bytes)
    granted(changeKey(folder, key))
    forgetKeys()
    const window = aProgram()
    expect(await window.refused('workspace.open', { folder })).toMatchObject({
      code: 'store.locked',
      facts: { key: key.id },
    })
    const other = writeRecoveryKey(Buffer.alloc(32, 6))
    expect(await window.refused('workspace.unlock', { folder, key: other })).toMatchObject({
      code: 'store.wrongKey',
    })
    expect(await window.refused('workspace.unlock', { folder, key: `Z${written.slice(1)}` })).toMatchObject({
      code: 'key.mistyped',
      facts: { groups: '1' },
    })
    expect(await window.refused('workspace.unlock', { folder, key: 'hemmelig' })).toMatchObject({
      code: 'key.wrongLength',
    })
    await window.call('workspace.unlock', { folder, key: written.toLowerCase() })
    expect(await window.call('integrity.state', {})).toMatchObject({ seal: 'encrypted' })
    // the process that inspects is given the key, too
    expect(await window.call('integrity.inspect', { job: crypto.randomUUID() })).toMatchObject({ damaged: 0 })
    expect(readFileSync(workspaceAt(folder).file).includes(written.slice(0, 5))).toBe(false)
    expect(readFileSync(join(folder, 'saksklar.kontroll.json'), 'utf8')).not.toContain(written.slice(0, 5))
    window.program.close()
  })
})
