import { describe, expect, test } from 'vitest'
import type { CaseId } from '#shared/ids.ts'
import { hearingsOfCase, inputsOfHearing, saveContact } from '#main/store/hearings.ts'
import { newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()

describe('what later features will fill', () => {
  test('knowledge shows themes, entries, sources and how often papers cite them', async () => {
    const { themes, entries, sources } = await d.call('case.knowledge', { id: d.id })
    expect(themes).toHaveLength(4)
    expect(entries.some(({ usedIn }) => usedIn > 0)).toBe(true)
    expect(sources.length).toBeGreaterThanOrEqual(20)
  })
  test('the hearing is told without anybody’s contact data', async () => {
    const db = d.program.workspaces.session.db()
    const [hearing] = hearingsOfCase(db, d.id)
    const inputs = hearing === undefined ? [] : inputsOfHearing(db, hearing.id)
    const marker = 'hemmelig-kontakt@example.no'
    for (const input of inputs)
      saveContact(db, { input: input.id, name: marker, address: marker, email: marker, phone: marker })
    const told = await d.call('case.hearing', { id: d.id })
    expect(told[0]?.inputs).toHaveLength(40)
    for (const name of [
      'case.hearing',
      'case.get',
      'case.history',
      'case.knowledge',
      'case.decisions',
      'progress.get',
    ] as const)
      expect(JSON.stringify(await d.call(name, { id: d.id }))).not.toContain(marker)
  })
  test('decisions come with vote and tasks, overdue by the day', async () => {
    const told = await d.call('case.decisions', { id: d.id })
    expect(told[0]).toMatchObject({ committee: 'Kommunestyret', kind: 'decision' })
    expect(told.every(({ points }) => points.length > 0)).toBe(true)
    await d.on({ now: () => '2031-01-01T08:00:00.000Z', today: () => '2031-01-01' })
    const tasks = (await d.call('case.decisions', { id: d.id })).flatMap(({ followUps }) => followUps)
    for (const { due, overdue, state } of tasks)
      expect(overdue).toBe(due !== null && (state === 'open' || state === 'inProgress'))
  })
  test('a case that is gone is refused by each', async () => {
    for (const name of [
      'case.attachments',
      'progress.get',
      'case.knowledge',
      'case.hearing',
      'case.decisions',
      'case.papers',
      'case.history',
    ] as const)
      expect((await d.refused(name, { id: newId<CaseId>() })).code).toBe('case.gone')
  })
})
