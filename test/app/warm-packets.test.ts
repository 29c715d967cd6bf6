import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { v4 } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPacketWork } from '#main/app/packet-work/packet-work.ts'
import { childProcesses } from '#support/child-watch.ts'
import { freshFolder } from '#support/demo.ts'
import { openProgram } from '#support/open-program.ts'
import type { OpenProgram } from '#support/open-program.ts'
import { demoWorkspace } from '#support/ui/demo-workspace.ts'

describe.skipIf(process.platform !== 'linux')('processes that make packets', () => {
  let folder = ''
  let scratch = ''
  let app: OpenProgram
  let before: ReadonlySet<number>
  beforeAll(async () => {
    folder = await demoWorkspace()
    scratch = freshFolder('warm')
  })
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))
  beforeEach(async () => {
    before = new Set(childProcesses())
    app = await openProgram(folder)
  })
  afterEach(() => app.program.close())

  const running = (): readonly number[] =>
    childProcesses()
      .filter((pid) => !before.has(pid))
      .toSorted((a, b) => a - b)
  const gone = (): Promise<void> => expect.poll(running, { timeout: 20_000 }).toEqual([])
  const make = async (job = v4()): Promise<string> => {
    const { rows } = await app.granted('meeting.list', { committee: null, year: null })
    const meeting = rows.find(({ startsAt }) => startsAt.startsWith('2020-10-20'))?.id ?? ('' as never)
    const path = join(scratch, 'pakke.pdf')
    await app.granted('packet.make', { meeting, audience: 'public', redline: false, path, job })
    return path
  }

  it('stay for the next packet, the same ones, and end when the workspace is closed', async () => {
    await make()
    const first = running()
    expect(first.length).toBeGreaterThanOrEqual(3)
    await make()
    expect(running()).toEqual(first)
    await app.granted('workspace.close', {})
    await gone()
  })

  it('stay when a packet is proven after it was made, and end with the program', async () => {
    const path = await make()
    const first = running()
    await app.granted('packet.verify', { path, job: v4() })
    expect(running()).toEqual(first)
    app.program.close()
    await gone()
  })

  it('end when nothing has been asked of them for a while', async () => {
    const work = createPacketWork({ idle: 20 })
    const watch = { signal: new AbortController().signal, progress: () => undefined }
    const bytes = new Uint8Array(Buffer.from('%PDF-1.7 no packet'))
    await work.do<'prove'>(app.program.workspaces.session.store(), { kind: 'prove', bytes }, watch)
    await gone()
  })
})
