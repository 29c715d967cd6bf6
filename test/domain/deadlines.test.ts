import { describe, expect, test } from 'vitest'
import { budget, daysOf, plan, reading, themePlan } from '#support/deadline-case.ts'

/* Reckoned by hand with an almanac; each line of a calendar says how. */

describe('the way of a theme plan, backwards from the council on 26 May 2021', () => {
  const backwards = plan(themePlan, { goal: '2021-05-26' })

  test('through 17 May, Ascension, Easter and two committees', () => {
    expect(backwards.verdict).toBe('good')
    expect(daysOf(backwards)).toEqual({
      'council.meeting': '2021-05-26',
      'council.notice': '2021-05-18', // 8 nights before
      // two working days before 18 May: the 18th and Friday the 14th; so Thursday the 13th, and the meeting before it
      'second.meeting': '2021-05-12',
      'second.notice': '2021-05-04',
      'second.paper': '2021-04-27', // five working days: 4 and 3 May, 30, 29 and 28 April
      assessed: '2021-04-27',
      hearingCloses: '2021-04-13', // ten: 27, 26, 23, 22, 21, 20, 19, 16, 15, 14 April
      hearingOpens: '2021-03-02', // 42 nights
      'first.meeting': '2021-02-24', // two working days: 2 and 1 March; the meeting before
      'first.notice': '2021-02-16',
      'first.paper': '2021-02-09', // 16, 15, 12, 11, 10 February
    })
  })

  test('each day says what it rests on', () => {
    const grounds = Object.fromEntries(backwards.steps.map(({ key, bond }) => [key, bond?.ground]))
    expect(grounds).toMatchObject({
      'council.notice': 'koml. § 11-3 første ledd',
      'second.meeting': 'kommunens interne frist',
      hearingOpens: 'vanlig praksis: seks uker',
    })
  })

  test('slack is how long a step may wait', () => {
    // first paper can come on 1 October; the agenda of 24 November goes out on the 16th at latest
    expect(backwards.steps.find(({ key }) => key === 'first.paper')).toMatchObject({
      earliest: '2020-10-01',
      latest: '2021-02-09',
      slack: 131,
    })
    expect(backwards.steps.at(-1)).toMatchObject({ key: 'council.meeting', slack: null, state: 'set' })
  })
})

describe('the same way forwards', () => {
  test('each step comes as early as the one before it lets it, and as the bodies meet', () => {
    const forwards = plan(themePlan, { direction: 'forwards', goal: '2021-05-26' })
    expect(daysOf(forwards)).toEqual({
      'first.paper': '2020-10-01',
      'first.notice': '2020-10-08', // five working days: 2, 5, 6, 7, 8 October
      'first.meeting': '2020-11-24', // 16 October at earliest: the first meeting after it
      hearingOpens: '2020-11-26',
      hearingCloses: '2021-01-07', // 42 nights, over the year's end
      assessed: '2021-01-21', // ten working days: 8, 11–15, 18–21 January
      'second.paper': '2021-01-21',
      'second.notice': '2021-01-28',
      'second.meeting': '2021-02-24',
      'council.notice': '2021-02-26',
      'council.meeting': '2021-05-26',
    })
  })

  test('without a day the first meeting that would do is the goal', () => {
    expect(plan(themePlan, { direction: 'forwards' })).toMatchObject({
      goal: '2021-05-26',
      verdict: 'good',
      earliestGoal: '2021-05-26',
    })
  })

  test('where no meeting is planned so far ahead a day of work is taken, and said to be unplanned', () => {
    const late = plan({ ...themePlan, today: '2021-05-20' }, { direction: 'forwards' })
    const meetings = late.steps.filter(({ code }) => code === 'meeting')
    expect(meetings.map(({ unplanned }) => unplanned)).toEqual([true, true, true])
    expect(late.verdict).toBe('good')
  })
})

describe('days that do not count', () => {
  test('a cut-off goes over Easter, and further where the municipality closes before it', () => {
    const facts = {
      ...budget,
      template: 'simple' as const,
      readings: [reading('single')],
      today: '2021-01-04',
    }
    // notice on 6 April; five working days: 6 April, 31, 30, 29, 26 March
    expect(daysOf(plan(facts, { goal: '2021-04-14' }))).toMatchObject({
      'single.notice': '2021-04-06',
      'single.paper': '2021-03-25',
    })
    // 6 April, 26, 25, 24, 23 March
    const closed = plan(facts, { goal: '2021-04-14' }, { closed: { christmas: false, easter: true } })
    expect(daysOf(closed)).toMatchObject({ 'single.notice': '2021-04-06', 'single.paper': '2021-03-22' })
  })

  test('a hearing that ends on a holiday ends on the next working day, never before', () => {
    // opened on 19 February, 42 nights are Good Friday, 2 April 2021; Tuesday the 6th is a day of work
    const facts = {
      ...themePlan,
      state: 'sentToHearing' as const,
      stage: 'second' as const,
      hearing: { opensOn: '2021-02-19', closesOn: '2021-04-06' },
      readings: [
        reading('first', { decided: true, placed: { date: '2021-02-10', issuedOn: null } }),
        reading('second'),
        reading('council'),
      ],
      today: '2021-02-11',
    }
    expect(
      plan(
        { ...facts, hearing: null },
        { direction: 'forwards', moves: [{ step: 'hearingOpens', day: '2021-02-19' }] },
      ).steps,
    ).toContainEqual(expect.objectContaining({ key: 'hearingCloses', day: '2021-04-06' }))
    expect(plan(facts, { direction: 'forwards' }).verdict).toBe('good')
    // backwards it ends on the last day of work before, and opens 42 nights earlier
    const back = plan(
      { ...facts, hearing: null },
      { goal: '2021-05-26', moves: [{ step: 'assessed', day: '2021-04-19' }] },
      { assessmentDays: 8 },
    )
    // eight working days before 19 April: 19, 16, 15, 14, 13, 12, 9, 8; so the 7th
    expect(daysOf(back)).toMatchObject({ hearingCloses: '2021-04-07', hearingOpens: '2021-02-24' })
  })

  test('the common summer holiday adds its days to a hearing, by custom and never by law', () => {
    const facts = { ...themePlan, template: 'municipalPlan' as const, today: '2021-06-01' }
    const moves = [{ step: 'hearingOpens', day: '2021-06-25' }]
    const closes = (rules: Parameters<typeof plan>[2]): string | null | undefined =>
      daysOf(plan(facts, { direction: 'forwards', moves }, rules))['hearingCloses']
    expect(closes({ holidayStopsHearing: false })).toBe('2021-08-06') // 42 nights
    expect(closes({})).toBe('2021-08-27') // and the 21 days of weeks 28 to 30
    expect(closes({ holidayWeeks: { from: 29, to: 30 } })).toBe('2021-08-20')
    expect(closes({ holidayWeeks: null })).toBe('2021-08-06')
  })
})

describe('what must be public before the council meets', () => {
  const days = (facts: typeof budget, goal: string): unknown =>
    daysOf(plan({ ...facts, bodies: facts.bodies.map((each) => ({ ...each, dates: [] })) }, { goal }))

  test('a budget for 14 days, over the leap day', () => {
    const facts = { ...budget, today: '2023-01-02' }
    expect(days(facts, '2024-03-07')).toMatchObject({ 'single.published': '2024-02-22' })
    expect(days(facts, '2023-03-07')).toMatchObject({ 'single.published': '2023-02-21' })
  })

  test('a planning strategy for 30 days, over the year’s end', () => {
    const facts = { ...budget, template: 'planningStrategy' as const }
    expect(days(facts, '2021-01-20')).toMatchObject({
      'single.published': '2020-12-21',
      'single.meeting': '2020-12-21',
    })
  })

  test('thirteen days are refused by law', () => {
    const moves = [{ step: 'single.meeting', day: '2020-12-03' }]
    const facts = { ...budget, bodies: budget.bodies.map((each) => ({ ...each, dates: [] })) }
    expect(plan(facts, { goal: '2020-12-17', moves }).verdict).toBe('good')
    expect(plan(facts, { goal: '2020-12-16', moves })).toMatchObject({
      verdict: 'impossible',
      conflicts: [
        {
          from: 'single.meeting',
          fromDay: '2020-12-03',
          to: 'council.meeting',
          toDay: '2020-12-16',
          short: 1,
          links: [
            { bond: { ground: 'koml. § 14-3 fjerde ledd' }, day: '2020-12-03' },
            { bond: { ground: 'koml. § 14-3 fjerde ledd', least: 14, force: 'law' }, day: '2020-12-17' },
          ],
        },
      ],
      earliestLawful: '2020-12-17',
    })
  })
})

describe('impossible is said early', () => {
  test('with the two days, what lacks, and the first meeting that would do', () => {
    const late = plan({ ...themePlan, today: '2021-02-26' }, { goal: '2021-05-26' })
    // paper at once, agenda 5 March, next meeting of the committee 21 April, hearing, and no other meeting is planned
    expect(late.verdict).toBe('tight')
    expect(late.conflicts).toHaveLength(1)
    expect(late.conflicts[0]).toMatchObject({ from: null, fromDay: '2021-02-26', to: 'council.meeting' })
    expect(late.earliestGoal > '2021-05-26').toBe(true)
  })

  test('a custom is no law: the way is tight where the law allows it, impossible where it does not', () => {
    const facts = { ...themePlan, today: '2021-02-26' }
    expect(plan(facts, { goal: '2021-05-26' }).verdict).toBe('tight')
    const byLaw = plan({ ...facts, template: 'municipalPlan' }, { goal: '2021-05-26' })
    expect(byLaw.verdict).toBe('impossible')
    const links = byLaw.conflicts[0]?.links.map(({ bond }) => bond.ground)
    expect(links).toContain('pbl. § 11-14 første ledd')
    expect(links).not.toContain('kommunens interne frist')
  })

  test('a meeting that is set too early is blamed, and not what comes after it', () => {
    const moves = [{ step: 'second.meeting', day: '2021-04-21' }]
    const facts = { ...themePlan, template: 'municipalPlan' as const, today: '2021-02-20' }
    const { conflicts } = plan(facts, { goal: '2021-05-26', moves })
    expect(conflicts.map(({ to }) => to)).toEqual(['second.meeting'])
  })
})
