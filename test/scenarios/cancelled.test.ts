import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { findMeetingByWord } from '#main/actions/find-subject.ts'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import type { PacketStep } from '#main/actions/packet/make-packet.ts'
import { openStore } from '#main/store/open-store.ts'
import { startPacketProcesses } from '#main/typeset/jobs/packet-processes.ts'
import { childProcesses } from '#support/child-watch.ts'
import { saksklar } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { manyPages } from '#support/odd-pdfs.ts'
import { granted } from '#support/store.ts'

const bin = join(import.meta.dirname, '..', '..', 'bin', 'saksklar.mjs')
const { copy, at } = await demoTerminal('cancelled')

type Stopped = {
  readonly code: number | null
  readonly after: number
  readonly err: string
  readonly left: readonly string[]
  readonly running: readonly number[]
}

let runs = 0

/**
 * Runs a command as the leader of a group of processes and sends SIGINT when it says `step`: to all of them as Ctrl+C does, or
 * to the program alone as `kill -INT` does. `out` is a path in a folder of its own.
 */
async function stoppedAt(step: RegExp, words: readonly string[], to: 'group' | 'program'): Promise<Stopped> {
  const folder = at(`out-${(runs += 1)}`)
  mkdirSync(folder)
  const child = spawn(process.execPath, [bin, ...words, '--out', join(folder, 'ny')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let err = ''
  let from = 0
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    if (from > 0 || !step.test(err)) return
    from = performance.now()
    process.kill(to === 'group' ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGINT')
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  const after = performance.now() - from
  await setTimeout(50)
  return { code, after, err, left: filesBelow(folder), running: groupOf(child.pid ?? 0) }
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((each) =>
    each.isFile() ? [each.name] : [],
  )

/** Processes of a group that are still there. */
function groupOf(leader: number): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const stat = /^\d+$/.test(name) ? readFileSync(`/proc/${name}/stat`, 'latin1') : ''
      const [, state, , group] = /^.*\) (\S) (\d+) (\d+)/s.exec(stat) ?? []
      return Number(group) === leader && state !== 'Z' ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

const workspace = copy()
const thousand = saksklar('attach', '21/00688', thousandPages(), '--workspace', workspace)

function thousandPages(): string {
  const path = at('tusen.pdf')
  writeFileSync(path, manyPages(1000))
  return path
}

describe('an AbortSignal', () => {
  it('ends a packet of a thousand pages within half a second of any step, and no process works on', async () => {
    await thousand
    const store = granted(openStore(workspace))
    const meeting = granted(findMeetingByWord(store.db, 'formannskapet/2021-06-09'))
    const before = childProcesses().length
    for (const step of ['load', 'typeset', 'assemble', 'prove'] satisfies readonly PacketStep[]) {
      const tools = startPacketProcesses()
      const stop = new AbortController()
      let from = 0
      const progress = (reached: PacketStep): void => {
        if (reached !== step || from > 0) return
        from = performance.now()
        stop.abort(new Error('stopped by the user'))
      }
      const work = makePacket(store, meeting, 'members', { ...tools, signal: stop.signal, progress })
      await expect(work).rejects.toThrow('stopped by the user')
      const after = performance.now() - from
      process.stdout.write(`an AbortSignal, ${step}: ${Math.round(after)} ms\n`)
      expect(after).toBeLessThan(500)
      await tools.close()
      await expect.poll(() => childProcesses().length).toBeLessThanOrEqual(before)
    }
    store.close()
  })
})

const steps = {
  load: /Leser saker/,
  typeset: /Setter sider/,
  assemble: /Legger inn vedlegg/,
  prove: /Leser på nytt side/,
  attachments: /Lager vedlegg \d+ av/,
  pages: /Lager nettsider/,
  scan: /Leter gjennom filene/,
} as const
type Step = keyof typeof steps

describe('Ctrl+C in the terminal', () => {
  const packet = ['packet', 'formannskapet/2021-04-21', '--audience', 'public']
  const long = ['packet', 'formannskapet/2021-06-09', '--audience', 'members']
  const web = ['web', 'formannskapet/2021-04-21']
  const supplement = ['supplement', 'formannskapet/2021-05-26', '--issued', '2021-05-21']
  const all: readonly (readonly [string, readonly string[], readonly Step[]])[] = [
    ['a packet', packet, ['load', 'typeset', 'assemble', 'prove']],
    ['a packet of a thousand pages', long, ['typeset', 'assemble', 'prove']],
    ['a web edition', web, ['typeset', 'prove', 'attachments', 'pages', 'scan']],
    ['a supplement', supplement, ['load', 'typeset', 'prove']],
  ]
  for (const [what, words, when] of all)
    for (const [index, step] of when.entries()) {
      const to = index % 2 === 0 ? 'group' : 'program'
      it(`ends ${what} within half a second of ${step}, with no file and no process left (${to})`, async () => {
        await thousand
        const late: number[] = []
        // The machine may be busy with other tests: one of three must show it.
        while (late.length < 3 && !(Math.min(...late) < 500)) {
          const ran = await stoppedAt(steps[step], [...words, '--workspace', workspace], to)
          expect(ran.err).toMatch(/^Avvist: .*avbrutt/im)
          expect(ran).toMatchObject({ code: 130, left: [], running: [] })
          late.push(ran.after)
        }
        process.stdout.write(`${what}, ${step}, ${to}: ${late.map(Math.round).join(', ')} ms\n`)
        expect(Math.min(...late)).toBeLessThan(500)
      })
    }
  it('leaves the workspace as it was: what was given up can be made', async () => {
    expect((await saksklar(...supplement, '--out', at('etterpå'), '--workspace', workspace)).code).toBe(0)
    expect(filesBelow(at('etterpå'))).toHaveLength(4)
  })
})
