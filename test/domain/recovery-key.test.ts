import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecoveryKey, writeRecoveryKey } from '#shared/domain/recovery-key.ts'

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a recovery key', () => {
  test('is thirteen groups of five, and reads back as the key', () => {
    fc.assert(
      fc.property(keys, (bytes) => {
        const written = writeRecoveryKey(bytes)
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/)
        expect(readRecoveryKey(written)).toEqual({ ok: true, bytes })
      }),
    )
  })

  test('is read as people type it', () => {
    const bytes = new Uint8Array(32).map((_, index) => index * 7)
    const written = writeRecoveryKey(bytes)
    const typed = ` ${written.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')}\n`
    expect(readRecoveryKey(typed)).toEqual({ ok: true, bytes })
  })

  test('with one wrong character, or two that changed places within a group, says which group', () => {
    fc.assert(
      fc.property(keys, fc.nat(12), fc.nat(4), fc.nat(30), (bytes, group, place, step) => {
        const groups = writeRecoveryKey(bytes).split('-')
        const right = groups[group] ?? ''
        const at = digits.indexOf(right[place] ?? '')
        const wrong = digits[(at + 1 + step) % 32] ?? ''
        const spoilt = right.slice(0, place) + wrong + right.slice(place + 1)
        expect(readRecoveryKey(groups.with(group, spoilt).join('-'))).toMatchObject({
          ok: false,
          wrong: [group + 1],
        })
        const next = (place + 1) % 4
        const swapped = Array.from(right)
        if (place === 4 || swapped[place] === swapped[next]) return
        ;[swapped[place], swapped[next]] = [swapped[next] ?? '', swapped[place] ?? '']
        expect(readRecoveryKey(groups.with(group, swapped.join('')).join('-'))).toMatchObject({
          wrong: [group + 1],
        })
      }),
    )
  })

  test('whose groups changed places, or that lacks some, is not read', () => {
    fc.assert(
      fc.property(keys, fc.nat(11), (bytes, group) => {
        const groups = writeRecoveryKey(bytes).split('-')
        const [first = '', second = ''] = [groups[group], groups[group + 1]]
        if (first.slice(0, 4) !== second.slice(0, 4))
          expect(
            readRecoveryKey(
              groups
                .with(group, second)
                .with(group + 1, first)
                .join('-'),
            ).ok,
          ).toBe(false)
        expect(readRecoveryKey(groups.slice(1).join('-'))).toEqual({ ok: false, wrong: [], digits: 60 })
      }),
    )
  })
})
