import { spawn } from 'node:child_process'
import { cpSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkVote } from '#shared/domain/meeting/session/check-vote.ts'
import { votersIn } from '#shared/domain/meeting/session/kept-out.ts'
import { checkRoll } from '#shared/domain/meeting/session/roll.ts'
import { undoStep } from '#main/actions/session/undo-step.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { itemRecordOf } from '#main/store/session/item-record.ts'
import { findSession, rollOf } from '#main/store/session/sessions.ts'
import type { Store } from '#main/store/store.ts'
import { digestOfItem, digestOfMeeting, planLongDay, type LongDay } from '#support/long-day.ts'
import { Chance } from '#support/mutate.ts'
import { granted, inFolder } from '#support/store.ts'
import { rawStore } from '#support/raw-store.ts'

const child = join(import.meta.dirname, '../support/meeting-writing-child.ts')
/** How often the program is killed in the course of the day; a release shows 50, over a day of 60 items and 200 votes. */
const kills = Number(process.env['SAKSKLAR_MEETING_KILLS'] ?? 12)
const long = kills < 50 ? 16 : 60

/** What the secretary was told so far, as few letters for each item and for the meeting; and what stood before each step. */
type Told = {
  readonly items: Map<string, string>
  meeting: string
  readonly before: { readonly item: string; readonly was: string; readonly meeting: string }[]
  answers: number
}

/** Lets the secretary go on, and kills the program without warning after so many answers and some moments more; null: never. */
async function goOnUntil(
  folder: string,
  day: LongDay,
  { seed, begun, answers, delay }: { seed: number; begun: number; answers: number | null; delay: number },
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const writing = spawn(process.execPath, [child, folder, day.meeting, String(seed), String(begun)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    let isEnding = false
    writing.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    writing.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (isEnding || answers === null || said.split('\n<').length <= answers) return
      isEnding = true
      setTimeout(() => writing.kill('SIGKILL'), delay)
    })
    writing.on('close', (_, signal) => {
      const lines = said.slice(0, said.lastIndexOf('\n')).split('\n')
      if (signal === 'SIGKILL' || lines.at(-1) === 'DONE') resolve(lines)
      else reject(new Error(`ended by itself: ${complaint}`))
    })
  })
}

/** Takes up what the program answered for before it was killed, and gives what it was asked last without an answer. */
function takeUp(told: Told, lines: readonly string[]): string | null {
  let asked: string | null = null
  for (const line of lines) {
    const [sign, call = '', item = '-', ofItem = '', ofMeeting = ''] = line.split(' ')
    if (sign === '>') asked = call
    if (sign !== '<') continue
    asked = null
    told.answers += 1
    if (call === 'session.undo') told.before.pop()
    else told.before.push({ item, was: told.items.get(item) ?? '', meeting: told.meeting })
    if (item !== '-') told.items.set(item, ofItem)
    told.meeting = ofMeeting
  }
  return asked
}

/** Of what the secretary was told, what does not stand in the store as it was. */
function missingIn(store: Store, day: LongDay, told: Told): readonly string[] {
  const items = day.items.filter((item) => digestOfItem(store.db, item) !== told.items.get(item))
  return told.meeting === digestOfMeeting(store.db, day.meeting) ? items : [...items, 'the meeting']
}

/** Opens what a killed program left: whole, by the rules, and what was answered, or one step on from it. */
function lookInto(folder: string, day: LongDay, told: Told, asked: string | null): 'as told' | 'a step on' {
  const raw = rawStore(join(folder, 'saksklar.db'))
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  raw.close()
  const store = granted(openStore(folder))
  try {
    expectWhole(store, day)
    if (missingIn(store, day, told).length === 0) return 'as told'
    expect(asked).not.toBeNull() // else something that was answered for is gone
    if (asked === 'session.undo') {
      const last = told.before.pop()
      if (last === undefined) throw new Error('nothing was there to take back')
      if (last.item !== '-') told.items.set(last.item, last.was)
      told.meeting = last.meeting
    } else granted(undoStep(store, day.meeting, { at: '2021-04-21T18:00:00.000Z', actor: 'test' })) // taken back, it is what stood before
    expect(missingIn(store, day, told)).toEqual([])
    return 'a step on'
  } finally {
    store.close()
  }
}

/** The roll can be, each vote is by those who might vote by it, and the trail has no hole. */
function expectWhole({ db }: Store, day: LongDay): void {
  const roll = rollOf(db, day.meeting)
  expect(checkRoll(roll)).toBeNull()
  const sequences = db.prepare('SELECT sequence FROM session_step WHERE meeting_id = ? ORDER BY 1').pluck()
  const steps = sequences.all(day.meeting)
  expect(steps).toEqual(steps.map((_, at) => at + 1))
  if (findSession(db, day.meeting) === null) return
  const body = { seats: day.members.length, constituting: false }
  for (const item of day.items) {
    const { votes, impediments } = itemRecordOf(db, item)
    for (const vote of votes) {
      const voters = votersIn({ roll, impediments, ...body }, vote.subject, vote.heldAt)
      expect(checkVote(vote, { voters, ...body })).toBeNull()
    }
  }
}

describe('a program that is killed in a meeting', () => {
  test(`${String(kills)} times in a day of ${String(long)} items loses nothing that it had answered for`, async () => {
    await inFolder(async (parent) => {
      const folder = join(parent, 'solvik')
      const store = granted(createStore(folder))
      const day = planLongDay(store, { items: long })
      const told: Told = {
        items: new Map(day.items.map((item) => [item, digestOfItem(store.db, item)])),
        meeting: digestOfMeeting(store.db, day.meeting),
        before: [],
        answers: 0,
      }
      store.close()
      const chance = new Chance(23)
      const begun = Date.now()
      const tried = Math.ceil(kills / 2)
      const found = { 'as told': 0, 'a step on': 0 }
      for (let kill = 1; kill <= kills; kill += 1) {
        const answers = (kill === tried ? 5 : 0) + chance.below(Math.ceil((12 * long) / kills))
        const lines = await goOnUntil(folder, day, { seed: kill, begun, answers, delay: chance.below(12) })
        const asked = takeUp(told, lines)
        if (kill === tried) expectTailIsMissed(folder, parent, day, told)
        found[lookInto(folder, day, told, asked)] += 1
      }
      takeUp(told, await goOnUntil(folder, day, { seed: 0, begun, answers: null, delay: 0 }))
      lookInto(folder, day, told, null)
      const end = granted(openStore(folder))
      const count = (table: string): unknown => end.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
      expect(findSession(end.db, day.meeting)?.closedAt).not.toBeNull()
      expect([count('decision'), Number(count('vote')) >= 3 * long]).toEqual([long, true])
      process.stdout.write(
        `${told.answers} answers, ${String(count('vote'))} votes; of ${kills} kills ${found['a step on']} left a step that was not answered\n`,
      )
      end.close()
    })
  }, 600_000)
})

/** The control: the same file without its last pages, as a disk gives it back that had not written what it said it had. */
function expectTailIsMissed(folder: string, parent: string, day: LongDay, told: Told): void {
  const copy = join(parent, 'without-tail')
  cpSync(folder, copy, { recursive: true })
  const log = join(copy, 'saksklar.db-wal')
  truncateSync(log, Math.floor(readFileSync(log).length / 2))
  const store = granted(openStore(copy))
  expect(missingIn(store, day, told)).not.toEqual([])
  store.close()
}
