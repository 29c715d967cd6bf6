import { fork } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assemble } from '#main/typeset/assemble/assemble.ts'
import { UnreadableAttachment } from '#main/typeset/assemble/unreadable-attachment.ts'
import { TypesetError } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { assembleInProcess } from '#main/typeset/jobs/assembler.ts'
import { JobProcess } from '#main/typeset/jobs/job-process.ts'
import { JobError } from '#main/typeset/jobs/messages.ts'
import { startTypesetter, typesetInProcess } from '#main/typeset/jobs/typesetter.ts'
import { inputFor } from '#support/assembled.ts'
import * as make from '#support/pdf-makers.ts'

const jobs = join(import.meta.dirname, '..', '..', 'src-main', 'typeset', 'jobs')
const small = {
  main: '#import "/words.typ": word\n#set document(date: none)\n#set text(font: "Source Sans 3")\n#word #context [#metadata((page: here().page()))<mark>]',
  files: new Map([['/words.typ', Buffer.from('#let word = "ærlig"')]]),
}
/** Keeps the engine busy for many seconds. */
const endless = {
  main: '#for i in range(40000) [#lorem(60) #pagebreak()]',
  files: new Map<string, Uint8Array>(),
}

const stoppedAfter = async (stop: AbortController, wait: number, work: Promise<unknown>): Promise<number> => {
  const refused = expect(work).rejects.toThrow('stopped by the user')
  await setTimeout(wait)
  const from = performance.now()
  stop.abort(new Error('stopped by the user'))
  await refused
  return performance.now() - from
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isRunning(pid); tries++) await setTimeout(50)
  return !isRunning(pid)
}

describe('a job in a process of its own', () => {
  const usual = process.env['TMPDIR']
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-jobs-'))
  beforeAll(() => void (process.env['TMPDIR'] = folder))
  afterAll(() => {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
  })

  test('typesets the same bytes and marks as here, and says how many pages', async () => {
    const told: unknown[] = []
    const set = await typesetInProcess(small, 'mark', { progress: (...steps) => told.push(steps) })
    const here = await (await loadEngine()).typeset(small, 'mark')
    expect(Buffer.compare(set.pdf, here.pdf)).toBe(0)
    expect(set.marks).toEqual([{ page: 1 }])
    expect(set.peakMemory).toBeGreaterThan(30e6)
    expect(told).toEqual([
      [0, 1, 0],
      [1, 1, 1],
    ])
  })

  test('assembles the same packet as here, with the same account, and counts its pages on the way', async () => {
    const { signal, progress, ...input } = await inputFor(
      make.taggedReport(),
      await make.plainPdf(['En', 'To']),
    )
    expect([signal, progress]).toEqual([undefined, undefined])
    const told: unknown[] = []
    const { peakMemory, bytes, ...account } = await assembleInProcess(input, {
      progress: (...steps) => told.push(steps),
    })
    const { bytes: expected, ...same } = await assemble(input)
    expect(Buffer.compare(bytes, expected)).toBe(0)
    expect(account).toEqual(same)
    expect(peakMemory).toBeGreaterThan(30e6)
    expect(told).toEqual([
      [1, 2, 3, 5],
      [2, 2, 5, 5],
    ])
  })

  test('does not block its parent', async () => {
    let longest = 0
    let last = performance.now()
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    const pages = {
      main: '#for i in range(300) [#lorem(200) #pagebreak()]',
      files: new Map<string, Uint8Array>(),
    }
    const { engineTime } = await typesetInProcess(pages, 'mark')
    clearInterval(clock)
    expect(engineTime).toBeGreaterThan(30)
    expect(longest).toBeLessThan(Math.max(200, engineTime / 2))
  })

  test('ends within a tenth of a second when it is stopped, and the typesetter takes the next job', async () => {
    const typesetter = startTypesetter()
    await typesetter.typeset(small, 'mark')
    const stop = new AbortController()
    const work = typesetter.typeset(endless, 'mark', { signal: stop.signal })
    expect(await stoppedAfter(stop, 300, work)).toBeLessThan(100)
    expect((await typesetter.typeset(small, 'mark')).marks).toEqual([{ page: 1 }])
    await typesetter.close()
  })

  test('is not begun when it was stopped before', async () => {
    const stopped = AbortSignal.abort(new Error('stopped by the user'))
    await expect(typesetInProcess(small, 'mark', { signal: stopped })).rejects.toThrow('stopped by the user')
    const input = await inputFor(make.taggedReport())
    await expect(assembleInProcess(input, { signal: stopped })).rejects.toThrow('stopped by the user')
  })

  test('throws what it meets there: the complaints of the engine, the reason of assembly', async () => {
    const wrong = typesetInProcess({ ...small, main: '#nothing-of-that-name' }, 'mark')
    await expect(wrong).rejects.toThrow(TypesetError)
    const input = await inputFor(make.taggedReport())
    const longer = input.placements.map((placement) => ({ ...placement, pages: 4 }))
    const short = assembleInProcess({ ...input, placements: longer })
    await expect(short).rejects.toThrow('Vedlegg 1: 3 pages for 4 placeholders')
    await expect(short).rejects.toThrow(JobError)
  })

  test('says which attachment does not open any more', async () => {
    const input = await inputFor(await make.plainPdf(['En']), make.taggedReport())
    const cut = input.placements.map((placement, index) =>
      index === 0 ? placement : { ...placement, bytes: placement.bytes.subarray(0, 700) },
    )
    const error: unknown = await assembleInProcess({ ...input, placements: cut }).catch(
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(UnreadableAttachment)
    expect(error).toMatchObject({ firstPage: 2, message: 'Vedlegg 2: does not parse' })
  })

  test('that dies is an error with its cause', async () => {
    const child = await JobProcess.start(join(jobs, 'typeset-child.ts'))
    const [main] = await child.hand([Buffer.from(endless.main)])
    const work = child.run({ main, files: [], marks: 'mark' }, {})
    const pid = child.pid ?? 0
    void setTimeout(400).then(() => process.kill(pid, 'SIGKILL'))
    const error: unknown = await work.catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(JobError)
    expect(error).toMatchObject({ kind: 'died', message: 'typeset-child.ts ended by SIGKILL' })
    expect((error as Error).cause).toBeInstanceOf(Error)
    await child.close()
    expect(await gone(pid)).toBe(true)
  })

  test('that cannot be started is an error with what it said', async () => {
    const child = await JobProcess.start(join(jobs, 'no-such-child.ts'))
    const error: unknown = await child.run({}, {}).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'died', message: 'no-such-child.ts ended with exit code 1' })
    expect(String((error as Error).cause)).toContain('Cannot find module')
    await child.close()
  })

  test('does not outlive its parent', async () => {
    const parent = fork(join(import.meta.dirname, '..', 'support', 'jobs-parent.ts'), [], { execArgv: [] })
    const pid = await new Promise<number>((resolve) =>
      parent.once('message', (message) => resolve(Number(message))),
    )
    expect(isRunning(pid)).toBe(true)
    parent.kill('SIGKILL')
    expect(await gone(pid)).toBe(true)
  })

  test('leaves nothing on the disk', () => {
    // The makers of test files keep a folder of their own here.
    expect(readdirSync(folder).filter((name) => !name.startsWith('saksklar-typst-'))).toEqual([])
  })
})
