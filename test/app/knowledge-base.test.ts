import { describe, expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import type { CaseId, EntryId, HearingInputId, PaperId, SourceId, ThemeId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()
const knowledge = (): Promise<Output<'case.knowledge'>> => d.call('case.knowledge', { id: d.id })
const entry = async (number: number): Promise<Output<'case.knowledge'>['entries'][number]> => {
  const found = (await knowledge()).entries.find((each) => each.number === number)
  if (found === undefined) throw new Error(`the demo has K-${number}`)
  return found
}
const source = async (number: number): Promise<Output<'case.knowledge'>['sources'][number]> => {
  const found = (await knowledge()).sources.find((each) => each.number === number)
  if (found === undefined) throw new Error(`the demo has source ${number}`)
  return found
}
const bare = async (): Promise<Input<'entry.create'>> => ({
  case: d.id,
  theme: (await knowledge()).themes[0]?.id as ThemeId,
  kind: 'fact',
  title: 'Ny påstand',
  text: '',
  value: null,
  unit: null,
  asOf: null,
  series: [],
  dimensions: [],
  sources: [],
  links: [],
})

describe('an entry', () => {
  test('is used where papers cite it, with what they say, and sent papers with the version they cited', async () => {
    const { uses, trail } = await d.call('entry.uses', { id: (await entry(13)).id })
    expect(trail).toEqual([])
    expect(uses.map(({ stage, version, frozen }) => [stage, version, frozen])).toEqual([
      ['first', 1, true],
      ['second', 2, true],
      ['second', 2, true],
    ])
    expect(uses.every(({ excerpt, section }) => excerpt !== '' && section === 'Kunnskapsgrunnlag')).toBe(true)
  })

  test('tells each version, and what it says otherwise than the one before', async () => {
    const history = await d.call('entry.history', { id: (await entry(13)).id })
    expect(history.map(({ version }) => version)).toEqual([2, 1])
    expect(history[0]?.change?.figure?.before).toMatch(/^41\sprosent/)
    expect(history[0]?.change?.figure?.after).toMatch(/^47\sprosent/)
    expect(history[1]?.change).toBeNull()
  })

  test('that is changed after a paper was sent says so; another tie says nothing otherwise', async () => {
    const { id } = await entry(13)
    await d.call('entry.update', { id, change: { links: [] } })
    expect((await entry(13)).change).toBeNull()
    const { before, version } = await d.call('entry.update', { id, change: { value: 52 } })
    expect(version).toBe(4)
    expect(before).toEqual({ value: 47 })
    expect((await entry(13)).change?.stage).toBe('second')
    await d.call('entry.update', { id, change: before })
    expect((await entry(13)).change).toBeNull()
  })

  test('is seen from both ends of a tie, and a tie to what is gone says so', async () => {
    const made = await d.call('entry.create', await bare())
    const { id } = await entry(3)
    await d.call('entry.update', {
      id: made.id,
      change: { links: [{ relation: 'contradicts', to: { kind: 'entry', id } }] },
    })
    expect((await entry(3)).linkedFrom).toContainEqual(
      expect.objectContaining({ relation: 'contradicts', label: `K-${made.number}` }),
    )
    await d.call('entry.remove', { id })
    const links = (await entry(made.number)).links
    expect(links).toEqual([expect.objectContaining({ title: null })])
  })

  test.each([
    [{ title: 'x', theme: newId<ThemeId>() }, 'theme.gone'],
    [{ sources: [{ source: newId<SourceId>(), passage: '' }] }, 'source.gone'],
    [{ links: [{ relation: 'related', to: { kind: 'entry', id: newId<EntryId>() } }] }, 'entry.linkBroken'],
    [
      { links: [{ relation: 'raisedBy', to: { kind: 'input', id: newId<HearingInputId>() } }] },
      'entry.linkBroken',
    ],
    [{ kind: 'figure' }, 'entry.figureMissing'],
    [{ asOf: '2020-13' }, 'entry.badPeriod'],
  ] as const)('is refused with %o', async (change, code) => {
    const given = { ...(await bare()), ...change } as never
    expect((await d.refused('entry.create', given)).code).toBe(code)
  })

  test('is not tied to itself, and its number is never given again', async () => {
    const { id, number } = await d.call('entry.create', await bare())
    const links = [{ relation: 'related', to: { kind: 'entry', id } }] as const
    expect((await d.refused('entry.update', { id, change: { links: [...links] } })).code).toBe(
      'entry.linkBroken',
    )
    await d.call('entry.remove', { id })
    expect((await d.call('entry.create', await bare())).number).toBe(number + 1)
    expect((await d.refused('entry.update', { id, change: {} })).code).toBe('entry.gone')
  })
})

describe('a source', () => {
  test('is never its own successor, nor through others', async () => {
    const [one, two] = [await source(9), await source(10)]
    const by = (id: SourceId): Input<'source.update'>['change'] => ({
      standing: { kind: 'superseded', by: id, since: '2021-03-01', note: '' },
    })
    expect((await d.refused('source.update', { id: one.id, change: by(one.id) })).code).toBe(
      'source.ownSuccessor',
    )
    await d.call('source.update', { id: one.id, change: by(two.id) })
    expect((await d.refused('source.update', { id: two.id, change: by(one.id) })).code).toBe(
      'source.ownSuccessor',
    )
    expect((await source(9)).flags).toEqual(['superseded'])
  })

  test('that does not hold is told at every entry that rests on it', async () => {
    const { id, usedBy } = await source(16)
    const standing = { kind: 'withdrawn', since: '2021-03-01', note: 'Feil i målingen.' } as const
    const { before } = await d.call('source.update', { id, change: { standing } })
    const { entries } = await knowledge()
    for (const number of usedBy) {
      const uses = entries.find((each) => each.number === number)?.sources ?? []
      expect(uses.find((use) => use.source === id)?.flags).toEqual(['withdrawn'])
    }
    await d.call('source.update', { id, change: before })
    expect((await source(16)).flags).toEqual([])
  })

  test('is old by the limit of its own case, and a statute never', async () => {
    expect((await d.call('knowledge.setLimit', { case: d.id, months: 6 })).before).toBe(24)
    const { sources } = await knowledge()
    expect(sources.filter(({ kind }) => kind === 'law').every(({ flags }) => !flags.includes('old'))).toBe(
      true,
    )
    expect(sources.filter(({ kind }) => kind === 'survey').some(({ flags }) => flags.includes('old'))).toBe(
      true,
    )
    await d.call('knowledge.setLimit', { case: d.id, months: 24 })
  })
})

describe('a theme', () => {
  test('has a name of its own, and goes only when nothing stands under it', async () => {
    const { themes } = await knowledge()
    const [first] = themes
    if (first === undefined) throw new Error('the demo has themes')
    expect((await d.refused('theme.create', { case: d.id, name: first.name.toUpperCase() })).code).toBe(
      'theme.nameTaken',
    )
    expect((await d.refused('theme.remove', { id: first.id })).code).toBe('theme.inUse')
    const { id } = await d.call('theme.create', { case: d.id, name: 'Beredskap' })
    expect((await d.call('theme.rename', { id, name: 'Beredskap og sikkerhet' })).before).toBe('Beredskap')
    expect((await d.call('theme.remove', { id })).before).toBe('Beredskap og sikkerhet')
    expect((await knowledge()).themes).toEqual(themes)
    expect((await d.refused('theme.create', { case: newId<CaseId>(), name: 'x' })).code).toBe('case.gone')
  })
})

describe('what a paper rests on', () => {
  const second = async (): Promise<PaperId> => {
    const found = (await d.call('case.papers', { id: d.id })).find(({ stage }) => stage === 'second')
    if (found === undefined) throw new Error('the demo has a second reading')
    return found.id
  }

  test('a sent paper is held against what is known now', async () => {
    const paper = await second()
    const changed = async (): Promise<number[]> =>
      (await d.call('paper.support', { id: paper })).cited
        .filter(({ change }) => change !== null)
        .map(({ number }) => number)
    expect(await changed()).toEqual([])
    const { id } = await entry(12)
    await d.call('entry.update', { id, change: { value: 70 } })
    expect(await changed()).toEqual([12])
    await d.call('entry.remove', { id })
    const { cited } = await d.call('paper.support', { id: paper })
    expect(cited.find(({ number }) => number === 12)?.gone).toBe(true)
  })

  test('claims that rest on nothing are told with their section, entries that it does not use by number', async () => {
    const { claims, unused, cited } = await d.call('paper.support', { id: await second() })
    expect(claims.length).toBeGreaterThan(2)
    expect(claims.some(({ section }) => section === 'Økonomiske konsekvenser')).toBe(true)
    const { entries } = await knowledge()
    const here = cited.filter(({ gone }) => !gone).length
    expect(unused.length + here).toBe(entries.length)
    expect((await d.refused('paper.support', { id: newId<PaperId>() })).code).toBe('paper.gone')
  })
})
