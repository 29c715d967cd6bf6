import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareAgendas } from '#shared/domain/meeting/agenda-comparison.ts'
import type { ListedItem } from '#shared/domain/meeting/agenda-comparison.ts'
import { demandersNeeded, isForced } from '#shared/domain/meeting/demand.ts'
import { checkMarkSent, checkTakeBack, isNoticeSent } from '#shared/domain/meeting/sending.ts'
import type { Edition } from '#shared/domain/meeting/sending.ts'
import { planDays } from '#shared/domain/meeting/year-plan.ts'
import { holidayOn, inHolidayWeeks } from '#shared/domain/calendar/holidays.ts'
import { addDays, daysBetween, weekday } from '#shared/domain/calendar/dates.ts'

const issued = {
  state: 'noticeIssued',
  issuedOn: '2021-05-14',
  agendaVersion: 1,
  startsAt: '2021-05-26T17:00',
} as const
const edition = (given: Partial<Edition> = {}): Edition => ({
  id: '1',
  edition: 1,
  issuedOn: '2021-05-14',
  issuedAt: '2021-05-14T10:00:00.000Z',
  issuedBy: 'Kari',
  sentOn: null,
  sentBy: null,
  takenBackAt: null,
  ...given,
})
const free = { decided: 0, corrected: null }

describe('an issue', () => {
  test('may be taken back until it is sent, and while nothing rests on it (koml. § 11-3 første ledd)', () => {
    expect(checkTakeBack(issued, [edition()], free)).toBeNull()
    const codes = [
      checkTakeBack({ ...issued, issuedOn: null, agendaVersion: 0, state: 'agendaDraft' }, [], free),
      checkTakeBack({ ...issued, state: 'inSession' }, [edition()], free),
      checkTakeBack(issued, [edition({ sentOn: '2021-05-15', sentBy: 'Kari' })], free),
      checkTakeBack(issued, [edition()], { ...free, decided: 1 }),
      checkTakeBack(issued, [edition()], { ...free, corrected: 'Budsjett' }),
    ].map((refused) => refused?.code)
    expect(codes).toEqual([
      'takeBack.notIssued',
      'takeBack.begun',
      'takeBack.sent',
      'takeBack.decided',
      'takeBack.corrected',
    ])
  })
  test('counts as sent when a later edition rests on it, or when nobody kept an account of it', () => {
    expect(isNoticeSent(issued, [edition()])).toBe(false)
    expect(isNoticeSent(issued, [])).toBe(true)
    expect(isNoticeSent({ ...issued, agendaVersion: 2 }, [edition(), edition({ edition: 2 })])).toBe(true)
    // one that was taken back says nothing of the one that stands
    const gone = edition({ takenBackAt: '2021-05-14T11:00:00.000Z' })
    expect(isNoticeSent(issued, [gone, edition()])).toBe(false)
    expect(isNoticeSent({ ...issued, issuedOn: null, agendaVersion: 0 }, [gone])).toBe(false)
  })
  test('is marked as sent once, on a day that has been, from its issue on, and with its documents', () => {
    const mark = (on: string, packets = 1, editions = [edition()]) =>
      checkMarkSent(issued, editions, { on, today: '2021-05-17', packets })?.code ?? null
    expect(mark('2021-05-14')).toBeNull()
    expect(mark('2021-05-17')).toBeNull()
    expect(mark('2021-05-13')).toBe('sending.beforeIssue')
    expect(mark('2021-05-18')).toBe('sending.inFuture')
    expect(mark('2021-05-14', 0)).toBe('sending.noPacket')
    expect(mark('2021-05-14', 1, [edition({ sentOn: '2021-05-14', sentBy: 'Kari' })])).toBe(
      'sending.alreadySent',
    )
  })
})

const listed = (item: string, given: Partial<ListedItem> = {}): ListedItem => ({
  item,
  case: item,
  caseNumber: item,
  kind: 'PS',
  number: `PS ${item}/21`,
  title: `Sak ${item}`,
  publicTitle: null,
  closedOn: null,
  late: false,
  withdrawn: false,
  paper: { id: item, version: 1, hash: item },
  attachments: [],
  ...given,
})
const said = (before: readonly ListedItem[], after: readonly ListedItem[]) =>
  compareAgendas(before, after).map(({ item, changes }) => [item.item, changes.map(({ kind }) => kind)])

describe('two editions of an agenda', () => {
  test('differ by what is new, gone, withdrawn, retitled, closed, corrected, and in attachments', () => {
    const one = { number: 1, title: 'Kart', sha256: 'a' }
    const two = { number: 2, title: 'Notat', sha256: 'b' }
    const before = [listed('1', { attachments: [one, two] }), listed('2'), listed('3'), listed('4')]
    const after = [
      listed('1', {
        attachments: [
          { ...one, sha256: 'c' },
          { number: 3, title: 'Ny', sha256: 'd' },
        ],
      }),
      listed('2', { withdrawn: true }),
      listed('3', {
        title: 'Ny tittel',
        publicTitle: 'Personalsak',
        closedOn: 'koml-11-5-2-1',
        paper: { id: 'x', version: 2, hash: 'y' },
      }),
      listed('5', { late: true }),
    ]
    expect(said(before, after)).toEqual([
      ['1', ['attachmentChanged', 'attachmentNew', 'attachmentGone']],
      ['2', ['withdrawn']],
      ['3', ['retitled', 'exempted', 'closing', 'paper']],
      ['5', ['new']],
      ['4', ['gone']],
    ])
    expect(said(before, before)).toEqual([])
    expect(said(after, before).find(([item]) => item === '2')).toEqual(['2', ['restored']])
  })
  test('the fewest possible have moved: those that others were put before have not', () => {
    const order = (...items: string[]) => items.map((item) => listed(item))
    expect(said(order('1', '2', '3', '4'), order('4', '1', '2', '3'))).toEqual([['4', ['moved']]])
    expect(said(order('1', '2'), order('5', '1', '2'))).toEqual([['5', ['new']]])
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefg'], { minLength: 7, maxLength: 7 }), (mixed) => {
        const before = order(...'abcdefg')
        const moved = new Set(said(before, order(...mixed)).map(([item]) => item))
        // what has not moved still stands in its order, and no smaller set of moves would do
        const kept = mixed.filter((item) => !moved.has(item))
        expect(kept).toEqual([...kept].toSorted())
        expect(kept).toHaveLength(longestRising(mixed))
      }),
      { numRuns: 300 },
    )
  })
})

/** By trying every choice: seven items have 128. */
function longestRising(items: readonly string[]): number {
  const choices = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_item, index) => (bits >> index) % 2 === 1),
  )
  return Math.max(
    ...choices
      .filter((some) => some.every((each, i) => i === 0 || (some[i - 1] ?? '') < each))
      .map((some) => some.length),
  )
}

test('a third of the members force a case onto the agenda, no fewer (koml. § 11-3 første ledd)', () => {
  expect([1, 2, 3, 4, 5, 7, 9].map(demandersNeeded)).toEqual([1, 1, 1, 2, 2, 3, 3])
  for (let members = 1; members < 80; members++) {
    expect(isForced(demandersNeeded(members), members)).toBe(true)
    if (demandersNeeded(members) > 1) expect(isForced(demandersNeeded(members) - 1, members)).toBe(false)
  }
  expect(isForced(0, 0)).toBe(false)
})

describe('a plan of many meetings', () => {
  const away = {
    summer: { from: 28, to: 30 },
    closed: { christmas: true, easter: true },
    taken: new Set(['2021-02-10']),
  }
  test('meets every so many weeks on its weekday, and says what it leaves out and why', () => {
    const plan = { from: '2021-01-01', until: '2021-12-31', weekday: 3, everyWeeks: 2 }
    const days = planDays(plan, away)
    expect(days.slice(0, 3).map(({ date }) => date)).toEqual(
      ['2021-01-13', '2021-01-27', '2021-02-10'].map((_, i) => addDays('2021-01-06', 14 * i)),
    )
    const left = days.flatMap(({ date, skipped }) => (skipped === null ? [] : [`${date} ${skipped}`]))
    expect(left).toEqual(['2021-03-31 closed', '2021-07-21 summer'])
    const onTaken = planDays({ ...plan, from: '2021-02-10' }, away)
    expect(onTaken[0]).toEqual({ date: '2021-02-10', skipped: 'taken', holiday: null })
    const may = planDays({ from: '2021-05-13', until: '2021-05-20', weekday: 4, everyWeeks: 1 }, away)
    expect(may.map(({ skipped, holiday }) => [skipped, holiday])).toEqual([
      ['holiday', 'ascension'],
      [null, null],
    ])
    expect(planDays({ ...plan, until: '2020-12-31' }, away)).toEqual([])
  })
  test('whatever is asked: all on the weekday, within the period, evenly spaced, never on a day that is left out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 9 }),
        (start, length, day, everyWeeks) => {
          const from = addDays('1990-01-01', start)
          const until = addDays(from, length)
          const days = planDays({ from, until, weekday: day, everyWeeks }, away)
          for (const [index, { date, skipped }] of days.entries()) {
            expect([weekday(date), date >= from && date <= until]).toEqual([day, true])
            if (index > 0) expect(daysBetween(days[index - 1]?.date ?? '', date)).toBe(7 * everyWeeks)
            if (skipped === null)
              expect([holidayOn(date), inHolidayWeeks(date, away.summer), away.taken.has(date)]).toEqual([
                null,
                false,
                false,
              ])
          }
          // nothing is left out at either end
          if (days.length > 0) expect(daysBetween(from, days[0]?.date ?? '')).toBeLessThan(7)
          expect(daysBetween(days.at(-1)?.date ?? addDays(from, -1), until)).toBeLessThan(7 * everyWeeks + 7)
        },
      ),
      { numRuns: 300 },
    )
  })
})
