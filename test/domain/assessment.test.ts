import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessmentProgress,
  assessmentStatistics,
  lacksAnswer,
  lacksChange,
  unansweredIn,
} from '#shared/domain/hearing/assessment.ts'
import type { InputConclusion, InputPoint, SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { ThemeId } from '#shared/ids.ts'
import { anInput, aPoint, newId } from '#support/builders.ts'

const theme = newId<ThemeId>()
const answered = { assessment: 'Tas inn.', conclusion: 'noted' } as const
const hearing = newId<ReturnType<typeof anInput>['hearing']>()

describe('what lacks an answer', () => {
  it('is a point without an assessment or without a conclusion; white space says nothing', () => {
    expect(lacksAnswer(aPoint({ theme, ...answered }))).toBe(false)
    expect(lacksAnswer(aPoint({ theme, ...answered, assessment: ' \n\t' }))).toBe(true)
    expect(lacksAnswer(aPoint({ theme, ...answered, conclusion: null }))).toBe(true)
  })
  it('is also an input that nobody has divided into points', () => {
    const inputs = [
      anInput({ hearing, number: 1, points: [] }),
      anInput({ hearing, number: 2, points: [aPoint({ theme, ...answered }), aPoint({ theme, number: 2 })] }),
      anInput({ hearing, number: 3, points: [aPoint({ theme: null, ...answered })] }),
    ]
    expect(unansweredIn(inputs)).toEqual([
      { input: 1, point: null },
      { input: 2, point: 2 },
    ])
    expect(assessmentProgress(inputs)).toEqual({ total: 4, answered: 2, undivided: 1, withoutChange: 0 })
  })
  it('a point that was followed wants to say what was changed, in words or by paragraph', () => {
    const followed = aPoint({ theme, assessment: 'Ja.', conclusion: 'partly' })
    expect(lacksChange(followed)).toBe(true)
    expect(lacksChange({ ...followed, change: 'Nytt kapittel.' })).toBe(false)
    expect(lacksChange({ ...followed, changedBlocks: [newId()] })).toBe(false)
    expect(lacksChange({ ...followed, conclusion: 'notFollowed' })).toBe(false)
  })
})

const kinds: readonly SenderKind[] = ['publicBody', 'council', 'privatePerson']
const conclusions: readonly (InputConclusion | null)[] = ['followed', 'partly', 'notFollowed', 'noted', null]
const themes = [newId<ThemeId>(), newId<ThemeId>()]
const anyPoint: fc.Arbitrary<InputPoint> = fc
  .record({
    theme: fc.constantFrom(null, newId<ThemeId>(), ...themes),
    assessment: fc.constantFrom('', ' ', 'Svar'),
    conclusion: fc.constantFrom(...conclusions),
  })
  .map((given) => aPoint({ ...given }))
const anyInputs = fc.array(
  fc
    .record({ senderKind: fc.constantFrom(...kinds), points: fc.array(anyPoint, { maxLength: 4 }) })
    .map((given) => anInput({ hearing, ...given })),
  { maxLength: 12 },
)

describe('statistics', () => {
  it('count each point once by group and once by theme, whatever it says, and agree with the progress', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { all, groups, themes: byTheme } = assessmentStatistics(inputs, themes)
        const sum = (rows: readonly { readonly points: number }[]): number =>
          rows.reduce((total, { points }) => total + points, 0)
        expect(sum(groups)).toBe(all.points)
        expect(sum(byTheme)).toBe(all.points)
        for (const row of [all, ...groups, ...byTheme])
          expect(Object.values(row.counts).reduce((total, count) => total + count, 0)).toBe(row.points)
        expect(groups.reduce((total, row) => total + row.inputs, 0)).toBe(inputs.length)
        const { total, answered: done, undivided } = assessmentProgress(inputs)
        expect(total).toBe(all.points + undivided)
        expect(done).toBe(all.points - all.counts.open)
        expect(unansweredIn(inputs)).toHaveLength(total - done)
      }),
    )
  })
  it('tell of every theme of the case, of what has none last, and of no theme that is not there', () => {
    const inputs = [
      anInput({ hearing, points: [aPoint({ theme: themes[1] ?? null }), aPoint({ theme: null })] }),
    ]
    expect(assessmentStatistics(inputs, themes).themes.map(({ key, points }) => [key, points])).toEqual([
      [themes[0], 0],
      [themes[1], 1],
      [null, 1],
    ])
    expect(assessmentStatistics([], themes).themes.map(({ key }) => key)).toEqual(themes)
  })
})
