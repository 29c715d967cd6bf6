import { spawn } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putBlob } from '#main/store/blobs.ts'
import { contentDigest } from '#main/store/content-digest.ts'
import { changeKey } from '#main/actions/keys/change-key.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { learnKey } from '#main/store/seal/store-key.ts'
import { readHead } from '#main/store/store-header.ts'
import { newKey, oldKey } from '#support/resealing-child.ts'
import { granted, inFolder, saveSmallCase } from '#support/store.ts'

const child = join(import.meta.dirname, '../support/resealing-child.ts')
/** SAKSKLAR_SEAL_KILLS asks for more. */
const kills = Number(process.env['SAKSKLAR_SEAL_KILLS'] ?? 10)

function run(folder: string, delay: number): Promise<{ readonly took: number; readonly done: boolean }> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    let complaint = ''
    let began = 0
    running.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    running.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (began !== 0) return
      began = performance.now()
      setTimeout(() => running.kill('SIGKILL'), delay)
    })
    running.on('close', () => {
      if (began === 0) reject(new Error(complaint))
      else resolve({ took: performance.now() - began, done: said.includes('DONE') })
    })
  })
}

test('a change of keys that is killed leaves the old key or the new, and all that was written', async () => {
  learnKey(oldKey)
  learnKey(newKey)
  await inFolder(async (parent) => {
    const original = join(parent, 'original')
    const store = granted(createStore(original))
    granted(
      store.transaction((db) => {
        saveSmallCase(db)
        for (let turn = 0; turn < 150; turn++)
          putBlob(db, Buffer.alloc(40_000, `${String(turn)} `), 'text/plain')
      }),
    )
    store.close()
    granted(changeKey(original, oldKey))
    rmSync(join(original, 'backups'), { recursive: true })
    const before = contentDigest(join(original, 'saksklar.db'))
    const folder = join(parent, 'killed')
    const afresh = (): void => {
      rmSync(folder, { recursive: true, force: true })
      cpSync(original, folder, { recursive: true })
    }
    afresh()
    const { took, done } = await run(folder, 60_000)
    expect(done).toBe(true)
    const left = { [oldKey.id]: 0, [newKey.id]: 0 }
    for (let turn = 0; turn < kills; turn++) {
      afresh()
      await run(folder, (took * (turn + 0.5)) / kills)
      const file = join(folder, 'saksklar.db')
      granted(openStore(folder)).close()
      const head = readHead(file)
      if (head.kind !== 'sealed') throw new Error(head.kind)
      left[head.keyId] = (left[head.keyId] ?? 0) + 1
      expect(contentDigest(file)).toBe(before)
      // and a second attempt is not in the way of the first
      granted(changeKey(folder, newKey))
      expect(contentDigest(file)).toBe(before)
      expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
      expect(readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db')).length).toBe(1)
    }
    expect(left[oldKey.id]).toBeGreaterThan(0)
  })
})
