import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { inspectInProcess, openIntake } from '#main/typeset/intake/process/inspect-in-process.ts'
import { processLimits } from '#main/typeset/intake/process/process-limits.ts'
import { childProcesses } from '#support/child-watch.ts'
import { docx, paragraph, wordReport } from '#support/docx-makers.ts'
import { Chance } from '#support/mutate.ts'
import { bombPdf } from '#support/pdf-broken.ts'
import * as make from '#support/pdf-makers.ts'
import { png } from '#support/picture-makers.ts'

const megabyte = 1024 * 1024
const before = childProcesses().length
const sound = { name: 'rapport.pdf', bytes: make.taggedReport() }
/** Keeps its process busy for seconds, in one go. */
const slow = { name: 'bombe.pdf', bytes: bombPdf('content', 500 * megabyte) }
const long = { name: 'lang.docx', bytes: docx(paragraph('Ord og ord. '.repeat(30)).repeat(20_000)) }

/** Where the child would leave files, if it left any: a folder of its own. */
const scratch = mkdtempSync(join(tmpdir(), 'saksklar-killed-'))
const usualFolder = process.env['TMPDIR']
process.env['TMPDIR'] = scratch
afterAll(() => {
  if (usualFolder === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = usualFolder
  rmSync(scratch, { recursive: true, force: true })
})

async function nothingLeft(): Promise<void> {
  await expect.poll(() => childProcesses().length, { timeout: 3000 }).toBeLessThanOrEqual(before)
  expect(readdirSync(scratch)).toEqual([])
}

const settled = async (work: Promise<unknown>): Promise<string> => {
  try {
    const outcome = await work
    return isRefusal(outcome) ? outcome.code : 'taken'
  } catch (error) {
    return error instanceof Error ? error.name : 'odd'
  }
}

describe('the process that reads a file', () => {
  it('is gone within a tenth of a second after a cancel, even in the middle of its work', async () => {
    const late: number[] = []
    for (const delay of [0, 300, 900]) {
      const controller = new AbortController()
      const work = settled(inspectInProcess(long, processLimits, controller.signal))
      await new Promise((resolve) => setTimeout(resolve, delay))
      const asked = performance.now()
      controller.abort()
      expect(await work).toBe('AbortError')
      late.push(performance.now() - asked)
    }
    expect(Math.min(...late)).toBeLessThan(100)
    await nothingLeft()
  })

  it('may be killed at any moment: the file is refused, the next one is read', async () => {
    const chance = new Chance(7)
    const ends = new Set<string>()
    const intake = openIntake()
    for (let round = 0; round < 12; round++) {
      const work = settled(intake.take(round % 2 === 0 ? long : slow))
      await new Promise((resolve) => setTimeout(resolve, 50 + chance.below(900)))
      for (const pid of childProcesses()) kill(pid)
      ends.add(await work)
    }
    expect(
      [...ends].filter((end) => !['attachment.crashed', 'attachment.bomb', 'taken'].includes(end)),
    ).toEqual([])
    expect(ends).toContain('attachment.crashed')
    expect(await settled(intake.take(sound))).toBe('taken')
    intake.close()
    await nothingLeft()
  })

  it('may be cancelled at any moment, with others at work beside it', async () => {
    const chance = new Chance(11)
    const intake = openIntake()
    const files = [long, sound, { name: 'r.docx', bytes: wordReport(png(40, 20)) }, slow]
    const rounds = Array.from({ length: 16 }, async () => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), chance.below(6000))
      return settled(intake.take(chance.oneOf(files), controller.signal))
    })
    const ends = await Promise.all(rounds)
    expect(ends.filter((end) => !['AbortError', 'taken', 'attachment.bomb'].includes(end))).toEqual([])
    expect(await settled(intake.take(sound))).toBe('taken')
    intake.close()
    await nothingLeft()
  })

  it('is ended when its time is up, though it never pauses', async () => {
    expect(await settled(inspectInProcess(long, { ...processLimits, time: 200 }))).toBe('attachment.tooSlow')
    await nothingLeft()
  })

  it('is ended when it takes more memory than it may', async () => {
    const tight = { ...processLimits, memory: 160 * megabyte }
    expect(await settled(inspectInProcess(long, tight))).toBe('attachment.tooMuchMemory')
    await nothingLeft()
  })

  it('is not started for a file beyond all size, nor for one that is not there', async () => {
    const small = { ...processLimits, file: 1000 }
    expect(await settled(inspectInProcess(sound, small))).toBe('attachment.fileTooLarge')
    expect(await settled(inspectInProcess({ name: 'x', path: join(scratch, 'x') }))).toBe('file.unreadable')
  })

  it('reads one sound file after the other, and none after a file that it refused', async () => {
    const intake = openIntake(processLimits, 1)
    const seen = new Set<number>()
    const read = async (file: typeof sound): Promise<void> => {
      await intake.take(file)
      for (const pid of childProcesses()) seen.add(pid)
    }
    await read(sound)
    await read(sound)
    const warm = seen.size
    await intake.take({ name: 'x.pdf', bytes: Buffer.from('%PDF-1.7 hei') })
    await read(sound)
    expect([warm, seen.size]).toEqual([1, 2])
    intake.close()
    await nothingLeft()
  })
})

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it was done in the meantime
  }
}
