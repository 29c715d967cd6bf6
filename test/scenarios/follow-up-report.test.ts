import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handOver } from '#main/actions/follow-ups/hand-over.ts'
import { loadFollowUpReport } from '#main/actions/follow-ups/load-report.ts'
import { makeFollowUp } from '#main/actions/follow-ups/make-follow-up.ts'
import { printFollowUpReport, writeFollowUpWorkbook } from '#main/actions/follow-ups/print-report.ts'
import { findAgendaItem, saveAgendaItem } from '#main/store/agenda.ts'
import { followUpsOf } from '#main/store/decisions.ts'
import { findListedDecision, listDecisions } from '#main/store/decision-register.ts'
import { listCommittees } from '#main/store/municipality.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { aDisclosure, newId } from '#support/builders.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { granted, refused } from '#support/store.ts'

const day = '2021-06-20'
const { copy, inDemo, at } = await demoTerminal('oppfolging')
let engine: TypesetEngine
beforeAll(async () => {
  engine = await loadEngine()
})
const stores: Store[] = []
afterAll(() => {
  for (const store of stores) store.close()
})

const none = {
  text: '',
  committee: null,
  from: null,
  to: null,
  theme: null,
  party: null,
  stance: null,
  state: null,
}
const by = { at: `${day}T10:00:00.000Z`, today: day, actor: 'prøve', newId }

/** The report of the formannskap's spring, and a decision in it that a test may shut. */
function open() {
  const store = granted(openStore(copy()))
  stores.push(store)
  const { db } = store
  const body = listCommittees(db).find(({ name }) => name === 'Formannskapet')
  const found = listDecisions(db, { ...none, text: 'kunstig intelligens', from: '2021-04-01' }, day, {
    sort: 'madeOn',
    descending: true,
  })[0]
  if (body === undefined || found === undefined) throw new Error('the demo has changed')
  return { store, db, decision: found, wish: { committee: body.id, half: '2021-1' } as const }
}

describe('the report to a body', () => {
  it('counts what the register has, and is a tagged PDF, the same each time', async () => {
    const { store, db, wish } = open()
    const report = granted(loadFollowUpReport(db, { ...wish, audience: 'members' }, day))
    const { counts, standing } = report
    expect(counts.total).toBe(Object.values(counts.states).reduce((sum, n) => sum + n, 0))
    expect(standing.length).toBeGreaterThan(counts.states.open)
    expect(standing.every(({ withheld }) => !withheld)).toBe(true)
    const print = () => printFollowUpReport(store, { ...wish, audience: 'members' }, day, { engine })
    const made = granted(await print())
    expect(made.conformance?.claims).toEqual(['PDF/UA-1', 'PDF/A-2a'])
    expect(made.fileName).toBe('oppfolging-av-vedtak-formannskapet-2021-1.pdf')
    const all = folded(await everythingIn(made.bytes))
    for (const { task } of standing) expect(all).toContain(folded(task.slice(0, 30)))
    expect(Buffer.compare(Buffer.from(granted(await print()).bytes), Buffer.from(made.bytes))).toBe(0)
  })

  it('is written by the terminal, as a PDF and as a workbook', async () => {
    const words = [
      'followups',
      'report',
      '--committee',
      'formannskapet',
      '--half',
      '2021-1',
      '--audience',
      'public',
    ]
    const pdf = await inDemo(...words, '--out', at('r.pdf'))
    expect(pdf.out).toMatch(/r\.pdf: 1 side, \d+ vedtak, \d+ oppgaver, \d+ står igjen/)
    expect((await inDemo(...words, '--out', at('r.xlsx'))).code).toBe(0)
    expect(readFileSync(at('r.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect((await inDemo('followups', 'report', '--half', '2021', '--out', at('x.pdf'))).err).toContain(
      '2021-1',
    )
    expect((await inDemo('followups', '--overdue', '--json')).code).toBe(0)
    const listed = JSON.parse((await inDemo('followups', '--committee', 'formannskapet', '--json')).out) as {
      tasks: { id: string }[]
    }
    const id = listed.tasks[0]?.id ?? ''
    expect((await inDemo('followups', 'set', id, 'done')).err).toContain(
      'Oppgi hva som viser at oppgaven er gjort',
    )
    expect((await inDemo('followups', 'set', id, 'done', '--waiver', 'Meldt i møtet')).code).toBe(0)
    expect((await inDemo('decisions', '--committee', 'kommunestyret', '--text', 'temaplan')).out).toContain(
      '1 vedtak',
    )
  })
})

describe('for everybody', () => {
  for (const [how, shut] of [
    [
      'exempt',
      { disclosure: aDisclosure({ publicTitle: 'Sak om en person', reason: 'Tordis Fjellvang er syk' }) },
    ],
    ['behind closed doors', { closedOn: 'koml-11-5-3-a' }],
  ] as const)
    it(`a decision ${how} is counted, and nothing of it is told`, async () => {
      const { store, db, decision, wish } = open()
      const item = findAgendaItem(db, decision.item)
      if (item === null) throw new Error('no item')
      const secret = 'Ordningen gjelder Tordis Fjellvang i Breivik.'
      const id = granted(
        makeFollowUp(
          store,
          { decision: decision.id, point: 1, task: secret, owner: null, due: null, reportTo: '' },
          by,
        ),
      ).id
      saveAgendaItem(db, { ...item, ...shut, title: 'Tordis Fjellvang, klage' })
      const tasks = followUpsOf(db, decision.id).map(({ task }) => task)
      expect(tasks).toContain(secret)
      const whole = granted(loadFollowUpReport(db, { ...wish, audience: 'members' }, day))
      const report = granted(loadFollowUpReport(db, { ...wish, audience: 'public' }, day))
      expect(report.counts).toEqual(whole.counts)
      expect(report.standing).toHaveLength(whole.standing.length)
      const told = JSON.stringify(report)
      for (const text of [...tasks, 'Fjellvang', 'er syk']) expect(told).not.toContain(text)
      const made = granted(await printFollowUpReport(store, { ...wish, audience: 'public' }, day, { engine }))
      const all = folded(await everythingIn(made.bytes))
      for (const text of [...tasks, 'Tordis Fjellvang']) expect(all).not.toContain(folded(text))
      if (how === 'exempt') expect(all).toContain(folded('Sak om en person'))
      granted(await writeFollowUpWorkbook(store, { ...wish, audience: 'public' }, day))
      expect(id).not.toBe('')
    })

  it('a secret that somebody wrote into an open task is found, and the report is not given out', async () => {
    const { store, db, decision, wish } = open()
    const item = findAgendaItem(db, decision.item)
    if (item === null) throw new Error('no item')
    saveAgendaItem(db, { ...item, title: 'Tordis Fjellvang, klage på avslag', disclosure: aDisclosure() })
    const other = listDecisions(db, { ...none, committee: wish.committee, from: '2021-01-01' }, day, {
      sort: 'madeOn',
      descending: true,
    }).find((each) => !each.exempt && each.kind === 'decision')
    granted(
      makeFollowUp(
        store,
        {
          decision: other?.id ?? newId(),
          point: 1,
          task: 'Se også Tordis Fjellvang, klage på avslag',
          owner: null,
          due: null,
          reportTo: '',
        },
        by,
      ),
    )
    const wanted = { ...wish, audience: 'public' } as const
    expect(refused(await printFollowUpReport(store, wanted, day, { engine })).code).toBe('web.leakInPdf')
    expect(refused(await writeFollowUpWorkbook(store, wanted, day)).code).toBe('followUp.leak')
  })

  it('tells posts, not names, and that an owner has left', () => {
    const { store, db, decision, wish } = open()
    const [task] = followUpsOf(db, decision.id)
    const row = findListedDecision(db, decision.id, day)
    expect(row?.id).toBe(decision.id)
    granted(handOver(store, [{ id: task?.id ?? newId(), owner: null }], '', by))
    const report = granted(loadFollowUpReport(db, { ...wish, audience: 'public' }, day))
    expect(report.counts.orphaned).toBe(1)
    expect(report.standing.filter(({ orphaned }) => orphaned)).toHaveLength(1)
  })
})
