import { describe, expect, it } from 'vitest'
import { isTurnOf } from '#shared/domain/case/whose-turn.ts'
import { aCase, aPerson } from '#support/builders.ts'

describe('whose turn it is', () => {
  const officer = aPerson({ role: 'strategisk rådgiver' })
  const chief = aPerson({ role: 'Kommunedirektør' })
  const secretary = aPerson({ role: 'politisk sekretær' })
  const file = aCase({ officer: officer.id })
  const turn = (person: typeof officer, who: Parameters<typeof isTurnOf>[1]): boolean =>
    isTurnOf(person, who, file, 'kommunedirektør')

  it('is the officer’s in their own cases only', () => {
    expect(turn(officer, 'officer')).toBe(true)
    expect(turn(aPerson(), 'officer')).toBe(false)
  })
  it('is the chief executive’s and the secretary’s by their post', () => {
    expect([turn(chief, 'chiefExecutive'), turn(officer, 'chiefExecutive')]).toEqual([true, false])
    expect([turn(secretary, 'secretary'), turn(chief, 'secretary')]).toEqual([true, false])
  })
  it('is nobody’s when a body decides', () => {
    expect([officer, chief, secretary].some((person) => turn(person, 'council'))).toBe(false)
    expect([officer, chief, secretary].some((person) => turn(person, 'executiveCommittee'))).toBe(false)
  })
})
