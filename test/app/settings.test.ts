import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditOf } from '#main/store/audit.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import type { Output } from '#shared/contract/index.ts'
import { builtDemo } from '#support/demo-store.ts'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'

let window: TestProgram
beforeAll(async () => {
  window = aProgram()
  const folder = freshFolder('settings')
  ;(await builtDemo(folder)).close()
  await window.call('workspace.open', { folder })
})
afterAll(() => window.program.close())

const call: TestProgram['call'] = (name, input) => window.call(name, input)
const code = async (name: string, input: unknown): Promise<string> => (await window.refused(name, input)).code
const committee = async (name: string): Promise<Output<'committee.list'>[number]> => {
  const found = (await call('committee.list', {})).find((each) => each.name === name)
  if (found === undefined) throw new Error(name)
  return found
}
const employee = { role: '', kind: 'employee', email: '', phone: '' } as const
const newPerson = async (name: string): Promise<PersonId> =>
  (await call('person.save', { id: null, name, ...employee })).id
const facts = (body: Output<'committee.list'>[number]) => {
  const { members, patterns, ...rest } = body
  expect([members, patterns].every(Array.isArray)).toBe(true)
  return rest
}

describe('the municipality', () => {
  it('is changed, gives back what stood there, and is changed back by it', async () => {
    const before = await call('municipality.get', {})
    const answer = await call('municipality.save', { ...before, phone: '51 00 00 00', pageBudget: null })
    expect(answer.before).toEqual(before)
    expect(await call('municipality.get', {})).toMatchObject({ phone: '51 00 00 00', pageBudget: null })
    await call('municipality.save', answer.before)
    expect(await call('municipality.get', {})).toEqual(before)
  })

  it('leaves in the audit trail which fields were changed, never what stood in them', async () => {
    const { db } = window.program.workspaces.session.store()
    const [event] = auditOf(db, 'municipality', '9901')
    expect(event).toMatchObject({
      action: 'municipality.changed',
      detail: { fields: ['phone', 'pageBudget'] },
    })
    expect(JSON.stringify(auditOf(db, 'municipality', '9901'))).not.toContain('51 00')
  })
})

describe('a body', () => {
  it('has a name of its own', async () => {
    const youth = facts(await committee('Ungdomsrådet'))
    expect(await code('committee.save', { ...youth, name: 'ELDRERÅDET' })).toBe('committee.nameTaken')
    expect(await code('committee.save', { ...youth, id: null, name: 'Nytt' })).toBe('committee.onlyOne')
  })

  it('has lawful numbers of members (koml. §§ 5-5, 5-6)', async () => {
    const council = facts(await committee('Kommunestyret'))
    for (const seats of [9, 28]) {
      const failure = await window.refused('committee.save', { ...council, seats })
      expect(failure).toMatchObject({ code: 'committee.councilSeats', ground: 'koml. § 5-5 annet ledd' })
    }
    const executive = facts(await committee('Formannskapet'))
    expect(await code('committee.save', { ...executive, seats: 4 })).toBe('committee.executiveSeats')
  })

  it('never has fewer seats than members, nor becomes another kind of body when it has met', async () => {
    const executive = facts(await committee('Formannskapet'))
    expect(await code('committee.save', { ...executive, seats: 7 })).toBe('committee.seatsTaken')
    expect(await code('committee.save', { ...executive, kind: 'standingCommittee' })).toBe(
      'committee.kindStays',
    )
  })

  it('is set up with numbering that can be used at once', async () => {
    const { id } = await call('committee.save', {
      ...facts(await committee('Formannskapet')),
      id: null,
      name: 'Utvalg for plan',
      kind: 'standingCommittee',
    })
    const made = await committee('Utvalg for plan')
    expect(made.id).toBe(id)
    expect(made.patterns.map(({ example }) => example)).toEqual([
      'PS 1/21',
      'RS 1/21',
      'OS 1/21',
      'FO 1/21',
      'DS 1/21',
    ])
  })

  it('that is gone is said to be gone', async () => {
    const unknown = (await committee('Formannskapet')).id.replace(/^......../, '00000000') as CommitteeId
    const rest = facts(await committee('Eldrerådet'))
    expect(await code('committee.save', { ...rest, id: unknown })).toBe('committee.unknown')
    expect(await code('pattern.try', { committee: unknown, series: 'PS', pattern: '' })).toBe(
      'committee.unknown',
    )
  })
})

describe('members', () => {
  it('are one chair, one deputy chair, and no more than there are seats; deputies are as many as one likes', async () => {
    const { id } = await committee('Formannskapet')
    const person = await newPerson('Ny Person')
    const seat = (role: string) => ({ committee: id, person, role, party: '', rank: 0 })
    expect(await code('membership.save', seat('chair'))).toBe('membership.chairTaken')
    expect(await code('membership.save', seat('deputyChair'))).toBe('membership.deputyChairTaken')
    expect(await code('membership.save', seat('member'))).toBe('membership.seatsTaken')
    expect(await call('membership.save', { ...seat('deputy'), role: 'deputy', rank: 4 })).toEqual({
      before: null,
    })
    const { before } = await call('membership.remove', { committee: id, person })
    expect(before).toEqual({ person, role: 'deputy', party: '', rank: 4 })
    expect(await code('membership.remove', { committee: id, person })).toBe('membership.unknown')
  })

  it('deputies are put in the order in which they are called, all of them or none', async () => {
    const executive = await committee('Formannskapet')
    const deputies = executive.members.filter(({ role }) => role === 'deputy').map(({ person }) => person)
    const turned = deputies.toReversed()
    expect(await call('membership.order', { committee: executive.id, deputies: turned })).toEqual({
      before: deputies,
    })
    const after = (await committee('Formannskapet')).members.filter(({ role }) => role === 'deputy')
    expect(after.map(({ person, rank }) => [person, rank])).toEqual(
      turned.map((each, index) => [each, index + 1]),
    )
    for (const wrong of [turned.slice(1), [...turned, turned[0]], [turned[0], turned[0], turned[0]]])
      expect(await code('membership.order', { committee: executive.id, deputies: wrong })).toBe(
        'membership.orderIncomplete',
      )
  })
})

describe('numbering', () => {
  it('shows the next number while a pattern is typed, and says why it cannot be', async () => {
    const { id } = await committee('Formannskapet')
    const tried = (pattern: string, series = 'PS') => ({ committee: id, series, pattern })
    expect(await call('pattern.try', tried('{kind} {n:3}/{yyyy}') as never)).toMatch(/^PS 0\d\d\/2021$/)
    for (const [pattern, why] of [
      ['PS', 'numbering.patternWithoutNumber'],
      ['PS {n}', 'numbering.patternWithoutYear'],
      ['{n}{yy}', 'numbering.patternRunsTogether'],
      ['{n}/{yy} {x}', 'numbering.unknownToken'],
      ['PS {n}/{yy} {n}', 'numbering.patternWithTwoNumbers'],
    ] as const)
      expect(await code('pattern.try', tried(pattern))).toBe(why)
  })

  it('refuses a pattern that two series would print alike', async () => {
    const { id } = await committee('Formannskapet')
    await call('pattern.save', { committee: id, series: 'RS', pattern: 'Sak {n}/{yy}' })
    for (const pattern of ['Sak {n}/{yy}', 'sak {n:4}/{yyyy}', 'RS {n}/{yy}'])
      if (pattern !== 'RS {n}/{yy}')
        expect(await code('pattern.save', { committee: id, series: 'PS', pattern })).toBe(
          'numbering.patternSharesSeries',
        )
    await call('pattern.save', { committee: id, series: 'RS', pattern: '' })
  })

  it('leaves numbers that are given as printed, and goes on counting', async () => {
    const { id, patterns } = await committee('Formannskapet')
    const db = window.program.workspaces.session.db()
    const printed = () => db.prepare('SELECT printed FROM printed_number ORDER BY item_id').pluck().all()
    const before = printed()
    const answer = await call('pattern.save', { committee: id, series: 'PS', pattern: 'F-{n}/{yyyy}' })
    expect(answer.before).toBe('{kind} {n}/{yy}')
    expect(printed()).toEqual(before)
    const next = Number(/\d+/.exec(patterns[0]?.example ?? '')?.[0])
    expect((await committee('Formannskapet')).patterns[0]?.example).toBe(`F-${next}/2021`)
    await call('pattern.save', { committee: id, series: 'PS', pattern: answer.before ?? '' })
  })
})

describe('a template', () => {
  const decision = async () => {
    const found = (await call('template.list', {})).find(({ kind }) => kind === 'decision')
    if (found === undefined) throw new Error('no template')
    const { used, ...template } = found
    return { used, template }
  }

  it('is changed in titles, guidance, limits, order and sections of its own; undo brings it back', async () => {
    const { template } = await decision()
    const own = { ...template.sections[3], key: 'folkehelse', titleNb: 'Folkehelse', titleNn: 'Folkehelse' }
    const sections = [own, ...template.sections.toReversed()] as typeof template.sections
    const { before } = await call('template.save', { ...template, sections })
    expect((await decision()).template.sections.map(({ key }) => key)).toEqual(sections.map(({ key }) => key))
    await call('template.save', before)
    expect((await decision()).template).toEqual(template)
  })

  it('keeps the sections that papers have text in, and their kind', async () => {
    const { template, used } = await decision()
    expect(used).toContain('summary')
    const without = template.sections.filter(({ key }) => key !== 'summary')
    expect(await code('template.save', { ...template, sections: without })).toBe('template.keyInUse')
    const plain = template.sections.map((each) => (each.key === 'summary' ? { ...each, role: 'text' } : each))
    expect(await code('template.save', { ...template, sections: plain })).toBe('template.roleStays')
    expect(await code('template.save', { ...template, kind: 'question' })).toBe('template.kindStays')
  })

  it('has each key once, written so that it can stand anywhere, and a proposal where something is decided', async () => {
    const { template } = await decision()
    const section = (more: object) => ({
      ...template,
      sections: [...template.sections, { ...template.sections[3], ...more }],
    })
    expect(await code('template.save', section({}))).toBe('template.keyTwice')
    for (const key of ['', 'to ord', '__proto__', '1a', 'æ', '../x'])
      expect([key, await code('template.save', section({ key }))]).toEqual([key, 'template.badKey'])
    expect(await code('template.save', section({ key: 'ny', role: 'proposal' }))).toBe('template.roleTwice')
  })

  it('is made what it was when it came with the program, save for what papers use', async () => {
    const { template } = await decision()
    const renamed = template.sections.map((each) => ({ ...each, titleNb: 'Annet' }))
    await call('template.save', { ...template, name: 'Vårt framlegg', sections: renamed })
    const { before } = await call('template.restore', { id: template.id })
    expect(before.name).toBe('Vårt framlegg')
    expect((await decision()).template).toEqual(template)
  })
})

describe('script in a text field', () => {
  it('is a text like any other, and comes back as it was typed', async () => {
    const name = '<img src=x onerror=alert(1)>'
    const id = await newPerson(name)
    expect((await call('person.list', {})).find((each) => each.id === id)?.name).toBe(name)
  })
})
