import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/dates.ts'
import { checkHearingPeriod } from '#shared/domain/case/course-template.ts'
import {
  checkAnotherHearing,
  checkHearingPlan,
  checkInputsOpen,
  checkPlannable,
  daysToAnswer,
  isLate,
  statutoryParties,
} from '#shared/domain/hearing/hearing-plan.ts'
import { isRefusal } from '#shared/refusal.ts'
import { aCommittee } from '#support/builders.ts'
import { aHearing } from '#support/builders-knowledge.ts'
import { newId } from '#support/builders.ts'

const draft = { state: 'draft', course: 'hearing', template: 'themePlan' } as const
const plan = { opensOn: '2021-01-04', closesOn: '2021-03-15', parties: [] }

describe('a hearing is planned', () => {
  it('until it has closed, and in no case without one', () => {
    expect(checkPlannable({ state: 'hearing', course: 'hearing' })).toBeNull()
    for (const state of ['hearingClosed', 'inputsAssessed', 'adopted', 'archived'] as const)
      expect(checkPlannable({ state, course: 'hearing' })?.code).toBe('hearing.past')
    expect(checkPlannable({ state: 'draft', course: 'simple' })?.code).toBe('hearing.noneInCourse')
  })
  it('refused when shorter than the law has it, warned of when shorter than custom', () => {
    const short = { ...plan, closesOn: '2021-01-20' }
    expect(checkHearingPlan({ ...draft, template: 'zoningPlan' }, null, short)).toMatchObject({
      code: 'hearing.tooShort',
      ground: 'pbl. § 12-10 første ledd',
    })
    expect(checkHearingPlan(draft, null, short)).toMatchObject({
      warning: { code: 'hearing.shorterThanCustom' },
    })
    expect(checkHearingPlan(draft, null, plan)).toEqual({ warning: null })
  })
  it('with days that exist, in order, and its first day fixed once it is open', () => {
    const code = (given: Partial<typeof plan>, state: 'draft' | 'hearing' = 'draft'): string | null => {
      const checked = checkHearingPlan({ ...draft, state }, plan, { ...plan, ...given })
      return isRefusal(checked) ? checked.code : null
    }
    expect(code({ closesOn: '2021-01-03' })).toBe('hearing.badPeriod')
    expect(code({ opensOn: '2021-02-30' })).toBe('hearing.badPeriod')
    expect(code({ opensOn: '2021-01-05' })).toBeNull()
    expect(code({ opensOn: '2021-01-05' }, 'hearing')).toBe('hearing.opened')
    expect(code({ closesOn: '2021-04-01' }, 'hearing')).toBeNull()
  })
  it('for parties with names, each once in its group', () => {
    const code = (names: readonly string[]): string | null => {
      const parties = names.map((name) => ({ name, group: 'business' as const }))
      const checked = checkHearingPlan(draft, null, { ...plan, parties })
      return isRefusal(checked) ? checked.code : null
    }
    expect(code(['Solvik næringsforening', 'Havnelaget'])).toBeNull()
    expect(code([' '])).toBe('hearing.partyUnnamed')
    expect(code(['Havnelaget', 'havnelaget '])).toBe('hearing.partyTwice')
  })
  it('once at a time', () => {
    const last = aHearing({ case: newId() })
    expect(checkAnotherHearing(null, '2021-01-01')).toBeNull()
    expect(checkAnotherHearing(last, '2021-03-15')?.code).toBe('hearing.oneStands')
    expect(checkAnotherHearing(last, '2021-03-16')).toBeNull()
  })
  it('with the statutory councils that the municipality has (koml. § 5-12)', () => {
    const committees = [
      aCommittee({ name: 'Ungdomsrådet', kind: 'youthCouncil' }),
      aCommittee({ name: 'Formannskapet', kind: 'executiveCommittee' }),
      aCommittee({ name: 'Eldrerådet', kind: 'elderlyCouncil' }),
    ]
    expect(statutoryParties(committees).map(({ name }) => name)).toEqual(['Eldrerådet', 'Ungdomsrådet'])
  })
})

describe('an input', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2021-01-01', days))
  it('is late on every day after the last, and on no other', () => {
    fc.assert(
      fc.property(day, day, (closesOn, receivedOn) => {
        expect(isLate({ closesOn }, receivedOn)).toBe(receivedOn > closesOn)
      }),
    )
  })
  it('has the days left that a calendar shows, and none outside the period', () => {
    expect(daysToAnswer(plan, '2021-03-15')).toBe(0)
    expect(daysToAnswer(plan, '2021-03-01')).toBe(14)
    expect(daysToAnswer(plan, '2021-01-03')).toBeNull()
    expect(daysToAnswer(plan, '2021-03-16')).toBeNull()
  })
  it('stands once it is part of what elected members were sent', () => {
    for (const state of ['hearing', 'hearingClosed', 'inputsAssessed', 'approvedForSecond'] as const)
      expect(checkInputsOpen({ state })).toBeNull()
    for (const state of ['onAgendaSecond', 'recommended', 'adopted'] as const)
      expect(checkInputsOpen({ state })?.code).toBe('hearing.answered')
  })
})

describe('a period', () => {
  it('of any length is refused, warned of or let through by what the course asks for, alike each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (days) => {
        const closesOn = addDays('2021-01-04', days)
        const checked = checkHearingPlan({ ...draft, template: 'municipalPlan' }, null, { ...plan, closesOn })
        const asked = checkHearingPeriod('municipalPlan', { opensOn: plan.opensOn, closesOn })
        expect(isRefusal(checked)).toBe(asked?.weight === 'refused')
        expect(isRefusal(checked)).toBe(days < 42)
      }),
    )
  })
})
