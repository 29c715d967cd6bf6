import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { keepPacketTools } from '#main/actions/packet/packet-tools.ts'
import { freshFolder, makeDemo, saksklar, spoiledCopy, sql } from './demo.ts'
import type { Ran } from './demo.ts'

/**
 * The demo municipality with its packets, a folder beside it, and the terminal over it, whose commands share their
 * processes; all gone when the tests are.
 */
export async function demoTerminal(name: string) {
  const endTools = keepPacketTools()
  const { folder: demo } = await makeDemo()
  const scratch = freshFolder(name)
  let copies = 0
  afterAll(async () => {
    await endTools()
    for (const folder of [demo, scratch]) rmSync(folder, { recursive: true, force: true })
  })
  return {
    demo,
    scratch,
    at: (file: string): string => join(scratch, file),
    inDemo: (...words: readonly string[]): Promise<Ran> => saksklar(...words, '--workspace', demo),
    /** A copy of the workspace after these statements. */
    copy: (statements = ''): string =>
      spoiledCopy(demo, scratch, `copy-${(copies += 1)}`, (file) => sql(file, statements)),
  }
}
