import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '#shared/refusal.ts'
import { knownVersion } from '#main/store/migrations.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { leaveBehind } from '#support/power/cut.ts'
import { Drive } from '#support/power/drive.ts'
import { judge } from '#support/power/judge.ts'
import { cutPower, tollOf, type Toll } from '#support/power/power-cuts.ts'
import { canRecord, filesIn, record, whyNot, type Recording } from '#support/power/record.ts'
import { backupsOf, versionIn } from '#support/power/made-and-migrated.ts'
import { layTown, papers } from '#support/power/town.ts'
import type { WorkingOptions } from '#support/power/working-child.ts'
import { Chance } from '#support/mutate.ts'
import { fillOlder, storeOfVersion } from '#support/older-store.ts'
import { granted, inFolder } from '#support/store.ts'

const child = join(import.meta.dirname, '../support/power/working-child.ts')
/** Power cuts while officers work; a release shows 2000. */
const cuts = Number(process.env['SAKSKLAR_POWER_CUTS'] ?? 200)
/** The version that a workspace is migrated from: an early one, so that much is rebuilt. */
const older = 12
/** Each recorded day is cut so often at most: other days, other moments. */
const perDay = 500

/** A day of work in a town, written down: small logs, so that they go into the file again and again. */
function recordDay(folder: string, options: Partial<WorkingOptions> = {}): Recording {
  mkdirSync(folder, { recursive: true })
  const store = granted(createStore(folder))
  granted(store.transaction(layTown))
  store.close()
  const recording = record(folder, child, { folder, seed: 1, deeds: 60, rounds: 2, pages: 40, ...options })
  expectSameEnd(recording)
  return recording
}

/** The simulated disk must end with the very bytes that the program left: else it simulates something else. */
function expectSameEnd({ folder, before, steps }: Recording): void {
  const drive = new Drive(folder, before)
  for (const step of steps) drive.take(step)
  leaveBehind(drive.root, `${folder}-copy`, 'everything', new Chance(1))
  const [left, meant] = [filesIn(`${folder}-copy`), filesIn(folder)]
  expect([...left.keys()].toSorted()).toEqual([...meant.keys()].toSorted())
  for (const [name, bytes] of meant)
    expect(Buffer.from(bytes).equals(left.get(name) ?? Buffer.alloc(0)), name).toBe(true)
}

const say = (what: string, toll: Toll): void =>
  void process.stdout.write(
    `${what}: ${toll.cuts} power cuts, up to ${toll.answered} answered writes; ${toll.damaged} damaged, ${toll.losing} lost ${toll.lost}\n`,
  )

describe.skipIf(!canRecord)(canRecord ? 'a power cut' : `a power cut (${whyNot})`, () => {
  test(
    `loses nothing that was answered for, and damages nothing: ${cuts} times`,
    { timeout: 900_000 },
    async () => {
      for (let day = 0, left = cuts; left > 0; day++, left -= perDay)
        await inFolder((parent) => {
          const recording = recordDay(join(parent, 'solvik'), { seed: day + 1 })
          const toll = tollOf(recording, { cuts: Math.min(left, perDay), seed: 7 + day })
          say(`day ${day + 1}`, toll)
          expect(toll.faults).toEqual([])
          expect(toll.answered).toBeGreaterThan(100) // else there was nothing to lose
        })
    },
  )

  test('would be told apart: a store that does not wait at each commit (NORMAL) loses what it answered for', async () => {
    await inFolder((parent) => {
      const recording = recordDay(join(parent, 'solvik'), { synchronous: 'NORMAL' })
      const toll = tollOf(recording, { cuts: 40, seed: 7 })
      say('control, NORMAL', toll)
      expect(toll.losing).toBeGreaterThan(0)
      expect(toll.damaged - toll.logRefused).toBe(0)
    })
  })

  test('would be told apart: a store that never waits (OFF) loses, and is damaged', async () => {
    await inFolder((parent) => {
      const recording = recordDay(join(parent, 'solvik'), { synchronous: 'OFF' })
      const toll = tollOf(recording, { cuts: 40, seed: 7 })
      say('control, OFF', toll)
      expect(toll.losing).toBeGreaterThan(0)
      expect(toll.damaged).toBeGreaterThan(0)
    })
  })

  test('while a workspace is made leaves it whole or none, and what was said to be made is there', async () => {
    await inFolder((parent) => {
      const folder = join(parent, 'place')
      mkdirSync(folder)
      const options = { folder: join(folder, 'solvik'), seed: 1, deeds: 5, makes: true }
      const recording = record(folder, child, options)
      const ends = { none: 0, whole: 0 }
      cutPower(recording, { cuts: Math.ceil(cuts / 8), seed: 3 }, ({ step, mercy, said, folder: left }) => {
        const found = judge(join(left, 'solvik'), said.answered)
        const when = `step ${step}, ${mercy} lasted`
        if (found.refused !== null) {
          expect(found.refused, when).toMatch(/^store.missing/)
          expect(said.lines.has('MADE'), when).toBe(false)
          const again = createStore(join(left, 'solvik'))
          if (isRefusal(again)) expect(again, when).toBeNull()
          else again.close()
          ends.none += 1
        } else {
          expect([found.damage, found.lost], when).toEqual([[], []])
          ends.whole += 1
        }
      })
      expect([ends.none > 0, ends.whole > 0]).toEqual([true, true])
    })
  })

  test('while a workspace is migrated leaves the old version or the new, whole, and never the new without a copy of the old', async () => {
    await inFolder((parent) => {
      const folder = join(parent, 'solvik')
      storeOfVersion(folder, older, (db) => fillOlder(db, layTown))
      const recording = record(folder, child, { folder, seed: 1, deeds: 5 })
      const ends = { old: 0, new: 0 }
      cutPower(recording, { cuts: Math.ceil(cuts / 8), seed: 5 }, ({ step, mercy, said, folder: left }) => {
        const when = `step ${step}, ${mercy} lasted`
        const version = versionIn(left)
        expect([older, knownVersion], when).toContain(version)
        if (said.lines.has('OPEN')) expect(version, when).toBe(knownVersion)
        if (version === knownVersion) expect(backupsOf(left, older), when).toBe(1)
        const found = judge(left, said.answered)
        expect([found.refused, found.damage, found.lost], when).toEqual([null, [], []])
        expect([backupsOf(left, older) > 0, papersIn(left)], when).toEqual([true, papers])
        ends[version === older ? 'old' : 'new'] += 1
      })
      expect([ends.old > 0, ends.new > 0]).toEqual([true, true])
    })
  })
})

function papersIn(folder: string): unknown {
  const store = granted(openStore(folder))
  try {
    return store.db.prepare('SELECT count(*) FROM paper').pluck().get()
  } finally {
    store.close()
  }
}
