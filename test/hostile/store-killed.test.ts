import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createStore } from '#main/store/open-store.ts'
import { judge, type Answered } from '#support/power/judge.ts'
import { readSaid, type Said } from '#support/power/said.ts'
import { layTown } from '#support/power/town.ts'
import type { WorkingOptions } from '#support/power/working-child.ts'
import { Chance } from '#support/mutate.ts'
import { granted, inFolder } from '#support/store.ts'

const child = join(import.meta.dirname, '../support/power/working-child.ts')
/** How often the program is killed; a release shows 1000. */
const kills = Number(process.env['SAKSKLAR_STORE_KILLS'] ?? 200)

/** A program that has loaded what it needs and waits to be told to open the workspace: the next one starts meanwhile. */
class Program {
  readonly #process: ChildProcess
  readonly #ended: Promise<NodeJS.Signals | null>
  #said = ''
  #complaint = ''
  #onOpen: () => void = () => undefined
  constructor(options: WorkingOptions) {
    this.#process = spawn(process.execPath, [child, JSON.stringify({ ...options, waits: true })], {
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#process.stderr?.on('data', (data: Buffer) => (this.#complaint += data.toString()))
    this.#process.stdout?.on('data', (data: Buffer) => {
      const wasOpen = this.#said.includes('OPEN\n')
      this.#said += data.toString()
      if (!wasOpen && this.#said.includes('OPEN\n')) this.#onOpen()
    })
    this.#ended = new Promise((resolve) => this.#process.once('close', (_, signal) => resolve(signal)))
  }

  /** Lets it open the workspace and work, and kills it so long after it has begun: milliseconds. */
  async workAndDie(after: number): Promise<Said> {
    this.#onOpen = () => void setTimeout(() => this.end(), after)
    this.#process.stdin?.write('\n')
    if ((await this.#ended) !== 'SIGKILL') throw new Error(`it ended by itself: ${this.#complaint}`)
    return readSaid(this.#said)
  }

  end(): void {
    this.#process.kill('SIGKILL')
  }
}

test(
  `a program killed ${kills} times at work loses nothing that it answered for, and damages nothing`,
  async () => {
    await inFolder(async (parent) => {
      const folder = join(parent, 'solvik')
      const store = granted(createStore(folder))
      granted(store.transaction(layTown))
      store.close()
      const chance = new Chance(23)
      const all: Answered[] = []
      const count = { inWrite: 0, kept: 0 }
      const start = (seed: number): Program => new Program({ folder, seed, deeds: 0, pages: 40 })
      let next = start(0)
      for (let kill = 1; kill <= kills; kill++) {
        const now = next
        next = start(kill)
        const { answered, unanswered } = await now.workAndDie(chance.below(40))
        // all that was ever answered now and then, else what is new and some of the rest
        const isWhole = kill % 20 === 0 || kill === kills
        const some = isWhole
          ? all
          : Array.from({ length: all.length === 0 ? 0 : 30 }, () => chance.oneOf(all))
        const found = judge(folder, [...some, ...answered], unanswered)
        all.push(...answered)
        expect([found.refused, found.damage, found.lost], `kill ${kill}`).toEqual([null, [], []])
        count.inWrite += unanswered.length
        count.kept += found.kept
      }
      next.end()
      process.stdout.write(
        `${all.length} writes answered in ${kills} kills; ${count.inWrite} fell inside a write, ${count.kept} of those left it committed\n`,
      )
      // else hardly any kill came while something was written, and nothing was tried
      expect(count.inWrite).toBeGreaterThan(kills / 4)
      expect(all.length).toBeGreaterThan(kills)
    })
  },
  60_000 + kills * 10_000,
)
