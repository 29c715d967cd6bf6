import { describe, expect, test } from 'vitest'
import {
  checkClosing,
  closingDemandedBy,
  closingGround,
  closingGrounds,
} from '#shared/domain/meeting/closing-ground.ts'
import { legalBases } from '#shared/domain/disclosure/legal-bases.ts'

const open = { remote: false, exemptionCode: null }

describe('closing the doors', () => {
  test('the body shall close for employment and secrecy, and may for privacy and weighty public interests', () => {
    expect(closingGrounds.map(({ duty, printed }) => [duty, printed.nb])).toEqual([
      ['shall', 'koml. § 11-5 andre ledd første punktum'],
      ['shall', 'koml. § 11-5 andre ledd andre punktum'],
      ['may', 'koml. § 11-5 tredje ledd bokstav a'],
      ['may', 'koml. § 11-5 tredje ledd bokstav b'],
    ])
  })

  test('a ground that statute does not know closes nothing', () => {
    expect(closingGround('koml-11-5-3-c')).toMatchObject({
      code: 'meeting.unknownClosingGround',
      ground: 'koml. § 11-5',
    })
    expect(checkClosing('', open)).toMatchObject({ code: 'meeting.unknownClosingGround' })
  })

  test('what must be closed is not dealt with in a remote meeting; what may be closed can be', () => {
    for (const { code, duty } of closingGrounds) {
      const result = checkClosing(code, { remote: true, exemptionCode: 'offl-23-1' })
      if (duty === 'shall')
        expect(result).toMatchObject({ code: 'meeting.closedRemotely', ground: 'koml. § 11-7 tredje ledd' })
      else expect(result).toBeNull()
    }
  })

  test('public interests close the doors only for information that could be exempt in a document', () => {
    expect(checkClosing('koml-11-5-3-b', open)).toMatchObject({ code: 'meeting.closingNeedsExemption' })
    expect(checkClosing('koml-11-5-3-b', { remote: false, exemptionCode: 'offl-23-1' })).toBeNull()
    expect(checkClosing('koml-11-5-3-a', open)).toBeNull()
  })

  test('secrecy, and no other exemption, forces the doors shut', () => {
    for (const { code } of legalBases) {
      expect(closingDemandedBy(code)?.code ?? null).toBe(code.includes('+fvl') ? 'koml-11-5-2-2' : null)
    }
  })
})
