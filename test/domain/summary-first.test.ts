import { describe, expect, it } from 'vitest'
import { standardTemplates } from '#shared/domain/paper/standard-template.ts'
import { summaryFirst } from '#shared/domain/paper/summary-first.ts'

const keysOf = (sections: readonly { readonly key: string }[]): readonly string[] =>
  sections.map(({ key }) => key)

describe('a printed paper', () => {
  it('has its summary before all but the proposal, wherever a municipality’s template has put it', () => {
    const { sections } = standardTemplates.decision
    const summary = sections.filter(({ role }) => role === 'summary')
    const rest = sections.filter(({ role }) => role !== 'summary')
    expect(keysOf(summaryFirst([...rest, ...summary])).slice(0, 2)).toEqual(['proposal', 'summary'])
    expect(keysOf(summaryFirst([...summary, ...rest])).slice(0, 2)).toEqual(['summary', 'proposal'])
  })
  it('has all other sections in the template’s order, and none less', () => {
    const { sections } = standardTemplates.decision
    expect(summaryFirst(sections)).toEqual(sections)
    const turned = sections.toReversed()
    const led = keysOf(summaryFirst(turned))
    expect(led.slice(2)).toEqual(keysOf(turned).filter((key) => key !== 'proposal' && key !== 'summary'))
    expect(led).toHaveLength(sections.length)
  })
})
