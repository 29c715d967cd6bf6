import { describe, expect, it } from 'vitest'
import { deputiesFor, emptySeats } from '#shared/domain/meeting/session/deputies.ts'
import type { PersonId } from '#shared/ids.ts'
import { aRollEntry } from '#support/builders-session.ts'
import { newId } from '#support/builders.ts'

const at = '2020-11-24T17:30:00'
const [anna, bo, first, second, third] = Array.from({ length: 5 }, () => newId<PersonId>())
if (!anna || !bo || !first || !second || !third) throw new Error('five people')
const deputies = [
  { id: third, party: 'Grønn', rank: 3 },
  { id: first, party: 'Bygda', rank: 1 },
  { id: second, party: 'Grønn', rank: 2 },
]

describe('deputies (koml. § 7-10 første ledd)', () => {
  it('come from the group of the member who is away, in the order of election, then from others', () => {
    const order = deputiesFor('Grønn', deputies, [], at)
    expect(order.map(({ id, sameParty }) => [id, sameParty])).toEqual([
      [second, true],
      [third, true],
      [first, false],
    ])
  })
  it('who sit in another seat, or are members, are not called again; one who has left may be', () => {
    const roll = [
      aRollEntry({ person: anna, arrivedAt: null }),
      aRollEntry({ person: second, role: 'deputy', replaces: anna }),
      aRollEntry({ person: third, role: 'deputy', replaces: bo, leftAt: '2020-11-24T17:10:00' }),
      aRollEntry({ person: first }),
    ]
    expect(deputiesFor('Grønn', deputies, roll, at).map(({ id }) => id)).toEqual([third])
  })
  it('are asked for where a member is away or kept out, and nobody sits for them (koml. § 8-1)', () => {
    const roll = [
      aRollEntry({ person: anna }),
      aRollEntry({ person: bo, arrivedAt: null }),
      aRollEntry({ person: first, role: 'deputy', replaces: bo }),
    ]
    expect(emptySeats(roll, new Set(), at)).toEqual([])
    expect(emptySeats(roll, new Set([anna]), at)).toEqual([anna])
    expect(emptySeats(roll, new Set([first]), at)).toEqual([bo])
    expect(emptySeats(roll, new Set(), '2020-11-24T16:00:00')).toEqual([anna, bo])
  })
})
