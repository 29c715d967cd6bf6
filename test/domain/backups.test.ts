import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backupReasons, newestGood } from '#shared/domain/backup/backup.ts'
import type { KnownBackup } from '#shared/domain/backup/backup.ts'
import { backupsToDrop, keeping, keptByNumber } from '#shared/domain/backup/rotation.ts'
import { backupWarnings, isDailyDue } from '#shared/domain/backup/standing.ts'
import { addDays, daysBetween } from '#shared/domain/calendar/dates.ts'

const today = '2026-11-27'

const aBackup = (daysAgo: number, more: Partial<KnownBackup> = {}, time = '08:00:00'): KnownBackup => {
  const day = addDays(today, -daysAgo)
  return { name: `${day} ${time}.db`, at: `${day}T${time}.000Z`, day, reason: 'daily', isGood: true, ...more }
}

const anyBackups = fc
  .array(
    fc.record({
      daysAgo: fc.integer({ min: -2, max: 500 }),
      minute: fc.integer({ min: 0, max: 59 }),
      reason: fc.constantFrom(...backupReasons),
      isGood: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ daysAgo, minute, reason, isGood }, index) =>
      aBackup(
        daysAgo,
        { name: `${String(index)}.db`, reason, isGood },
        `08:${String(minute).padStart(2, '0')}:00`,
      ),
    ),
  )

const kept = (backups: readonly KnownBackup[], day = today): KnownBackup[] => {
  const dropped = new Set(backupsToDrop(backups, day))
  return backups.filter(({ name }) => !dropped.has(name))
}

test('the newest good backup is never dropped, whatever else there is', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const last = newestGood(backups)
      if (last !== null) expect(kept(backups)).toContain(last)
    }),
  )
})

test('all of two days are kept, and what bears a day to come', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      for (const each of backups)
        if (daysBetween(each.day, today) < keeping.wholeDays) expect(kept(backups)).toContain(each)
    }),
  )
})

test('each day of a fortnight, week of eight and month of twelve that had a good backup has one still', () => {
  const spans: [number, (each: KnownBackup) => string][] = [
    [keeping.daily, ({ day }) => day],
    [7 * (keeping.weekly - 1), ({ day }) => String(Math.floor(daysBetween('1900-01-01', day) / 7))],
    [335, ({ day }) => day.slice(0, 7)],
  ]
  fc.assert(
    fc.property(anyBackups, (backups) => {
      for (const [days, span] of spans)
        for (const each of backups) {
          const back = daysBetween(each.day, today)
          if (!each.isGood || back < 0 || back >= days) continue
          expect(kept(backups).some((other) => other.isGood && span(other) === span(each))).toBe(true)
        }
    }),
  )
})

test('dropping twice drops nothing more, in whatever order the disk names them', () => {
  fc.assert(
    fc.property(anyBackups, fc.integer(), (backups, turn) => {
      const once = kept(backups)
      expect(backupsToDrop(once, today)).toEqual([])
      const turned = backups.toSorted((a, b) => (a.name + turn > b.name + turn ? 1 : -1)).toReversed()
      expect(new Set(kept(turned))).toEqual(new Set(once))
    }),
  )
})

test('the newest before upgrades are kept by number, however old', () => {
  const all = Array.from({ length: 9 }, (_, index) =>
    aBackup(400 + index * 40, { reason: 'beforeMigration' }),
  )
  expect(kept(all)).toEqual(all.slice(0, keptByNumber.beforeMigration))
})

test('a workspace used every working day for three years holds some thirty backups', () => {
  let held: KnownBackup[] = []
  let most = 0
  for (let back = 1095; back >= 0; back--) {
    const day = addDays(today, -back)
    for (const time of ['07:00:00', '12:00:00', '15:30:00'])
      held.push({ name: `${day} ${time}`, at: `${day}T${time}Z`, day, reason: 'daily', isGood: true })
    held = kept(held, day)
    most = Math.max(most, held.length)
  }
  expect(most).toBeLessThanOrEqual(14 + 8 + 12 + 4)
  expect(Math.max(...held.map(({ day }) => daysBetween(day, today)))).toBeGreaterThan(300)
})

test('a damaged backup never stands for a day that has a good one', () => {
  const good = aBackup(5)
  const damaged = aBackup(5, { isGood: false, name: 'damaged' }, '15:00:00')
  const newer = aBackup(0)
  expect(kept([newer, good, damaged])).toEqual([newer, good])
})

test('three days without a good backup are said, from when backups began to be kept', () => {
  const facts = { keptSince: '2026-11-01', lastGood: '2026-11-24', second: null }
  expect(backupWarnings(facts, today)).toEqual([])
  expect(backupWarnings({ ...facts, lastGood: '2026-11-23' }, today)).toEqual(['noGoodBackup'])
  expect(backupWarnings({ ...facts, lastGood: null }, today)).toEqual(['noGoodBackup'])
  expect(backupWarnings({ ...facts, keptSince: '2026-11-25', lastGood: null }, today)).toEqual([])
  expect(backupWarnings({ ...facts, keptSince: null, lastGood: null }, today)).toEqual([])
})

test('a week without the second place is said, from when it was chosen', () => {
  const facts = { keptSince: '2026-11-01', lastGood: today }
  const second = (lastReached: string | null, chosenOn = '2026-11-01') =>
    backupWarnings({ ...facts, second: { chosenOn, lastReached } }, today)
  expect(second('2026-11-20')).toEqual([])
  expect(second('2026-11-19')).toEqual(['secondPlaceNotReached'])
  expect(second(null)).toEqual(['secondPlaceNotReached'])
  expect(second(null, '2026-11-26')).toEqual([])
})

test('the day has its backup once; one that was broken off is made at the next chance', () => {
  expect(isDailyDue({ lastGood: today, brokenOff: false }, today)).toBe(false)
  expect(isDailyDue({ lastGood: today, brokenOff: true }, today)).toBe(true)
  expect(isDailyDue({ lastGood: '2026-11-26', brokenOff: false }, today)).toBe(true)
  expect(isDailyDue({ lastGood: null, brokenOff: false }, today)).toBe(true)
})

test('the only good backup is kept, years old, whatever damaged ones came after it', () => {
  const only = aBackup(800)
  const damaged = [1, 20, 200].map((days) => aBackup(days, { isGood: false }))
  expect(kept([...damaged, only])).toContain(only)
})
