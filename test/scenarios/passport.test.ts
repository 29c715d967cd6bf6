import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPassport } from '#main/actions/passport/load-passport.ts'
import { printPassport } from '#main/actions/passport/print-passport.ts'
import { itemsOfCase, saveAgendaItem } from '#main/store/agenda.ts'
import { milestonesOfCase, saveMilestones } from '#main/store/case-course.ts'
import { findCaseByNumber, saveCase } from '#main/store/cases.ts'
import { decisionsOfItem } from '#main/store/decisions.ts'
import { hearingsOfCase, inputsOfHearing, saveContact, saveInput } from '#main/store/hearings.ts'
import { openStore } from '#main/store/open-store.ts'
import { papersOfCase } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { isRefusal } from '#shared/refusal.ts'
import { aDisclosure } from '#support/builders.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { readPdf } from '#support/pdf.ts'
import { granted, refused } from '#support/store.ts'

const day = '2021-05-25'
const { copy, inDemo, at } = await demoTerminal('passport')
let engine: TypesetEngine
beforeAll(async () => {
  engine = await loadEngine()
})
const stores: Store[] = []
afterAll(() => {
  for (const store of stores) store.close()
})

/** A copy of the demo that a test may change, and the theme plan in it. */
function open() {
  const store = granted(openStore(copy()))
  stores.push(store)
  const file = findCaseByNumber(store.db, '20/01610')
  if (file === null) throw new Error('no theme plan')
  return { store, db: store.db, file }
}
const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')

describe('the passport of a case', () => {
  it('tells each meeting with its paper, vote and text, the hearing, and the plan as it came', () => {
    const { db, file } = open()
    const model = granted(loadPassport(db, file.id, 'members', day))
    expect(model.readings.map(({ stage, committee, number }) => [stage, committee, number])).toEqual([
      ['mandate', 'Formannskapet', 'PS 81/20'],
      ['knowledge', 'Formannskapet', 'OS 7/20'],
      ['first', 'Formannskapet', 'PS 112/20'],
      ['second', 'Formannskapet', 'PS 35/21'],
      ['council', 'Kommunestyret', 'PS 29/21'],
    ])
    const hashes = papersOfCase(db, file.id).map(({ frozenHash }) => frozenHash)
    for (const { paper } of model.readings) expect(hashes).toContain(paper.sha256)
    expect(model.readings.at(-1)?.decisions).toMatchObject([
      { kind: 'decision', voteSummary: 'Enstemmig vedtatt.' },
    ])
    expect(model.hearings).toMatchObject([{ inputs: 40, points: 84, unanswered: 0 }])
    const [hearing] = model.hearings
    expect(hearing?.conclusions.reduce((sum, { count }) => sum + count, 0)).toBe(84)
    expect(model.progress.every(({ status }) => status === 'done')).toBe(true)
  })

  it('tells of a day what had happened by then', () => {
    const { db, file } = open()
    const model = granted(loadPassport(db, file.id, 'public', '2021-04-15'))
    expect(model.readings.at(-1)).toMatchObject({ stage: 'second', decisions: [] })
    expect(model.progress.at(-1)?.status).toBe('notDone')
  })

  it('is printed with the whole fingerprint, as PDF/UA-1 and PDF/A-2a, the same each time', async () => {
    const { store, db, file } = open()
    const made = granted(await printPassport(store, file.id, 'public', day, { engine }))
    expect(made.conformance.claims).toEqual(['PDF/UA-1', 'PDF/A-2a'])
    expect(made.fileName).toBe('saksgang-20-01610-offentlig.pdf')
    const text = spaced((await readPdf(made.bytes)).pages.map(({ text: each }) => each).join('\n'))
    const hash = papersOfCase(db, file.id)[0]?.frozenHash ?? ''
    expect(text.replaceAll(' ', '')).toContain(hash)
    expect(text).toContain('Votering: Enstemmig vedtatt.')
    const again = granted(await printPassport(store, file.id, 'public', day, { engine }))
    expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(made.bytes))).toBe(0)
  })
})

describe('for everybody', () => {
  const secret = 'Hemmelig tittel om Tordis Fjellvang'

  it('an item that is exempt is not in it: neither its title nor what was decided', async () => {
    const { store, db, file } = open()
    const [item] = itemsOfCase(db, file.id)
    if (item === undefined) throw new Error('no item')
    const point = decisionsOfItem(db, item.id)[0]?.points[0] ?? ''
    expect(point).not.toBe('')
    saveAgendaItem(db, { ...item, title: secret, disclosure: aDisclosure({ scope: 'part' }) })
    const made = granted(await printPassport(store, file.id, 'public', day, { engine }))
    expect(made.readings).toBe(4)
    const all = folded(await everythingIn(made.bytes))
    expect(all).not.toContain(folded(secret))
    expect(all).not.toContain(folded(point))
    const members = granted(await printPassport(store, file.id, 'members', day, { engine }))
    expect(folded(await everythingIn(members.bytes))).toContain(folded(secret))
  })

  it('of a closed meeting it tells that the doors were closed, and no decision', () => {
    const { db, file } = open()
    const [item] = itemsOfCase(db, file.id)
    if (item === undefined) throw new Error('no item')
    saveAgendaItem(db, { ...item, closedOn: 'koml-11-5-3-a' })
    const model = granted(loadPassport(db, file.id, 'public', day))
    expect(model.readings[0]).toMatchObject({ closed: true, decisions: [] })
    expect(granted(loadPassport(db, file.id, 'members', day)).readings[0]?.decisions).toHaveLength(1)
  })

  it('a case that is exempt has none', async () => {
    const { store, db, file } = open()
    saveCase(db, { ...file, disclosure: aDisclosure() })
    expect(refused(await printPassport(store, file.id, 'public', day, { engine })).code).toBe(
      'passport.exempt',
    )
    expect(isRefusal(await printPassport(store, file.id, 'members', day, { engine }))).toBe(false)
  })

  it.each([
    ['a private person’s name', 'Møte med Ragnhild Bjørkevold'],
    ['an address', 'Svar til ragnhild.b@privat.example'],
    ['a national identity number', 'Svar til 01019012480'],
  ])('%s that somebody wrote into the plan is found before it is given out', async (_, name) => {
    const { store, db, file } = open()
    const hearing = hearingsOfCase(db, file.id)[0]
    const input = hearing === undefined ? undefined : inputsOfHearing(db, hearing.id)[0]
    if (input === undefined) throw new Error('no input')
    saveInput(db, { ...input, senderKind: 'privatePerson', sender: 'Ragnhild Bjørkevold' })
    saveContact(db, {
      input: input.id,
      name: 'Ragnhild Bjørkevold',
      address: '',
      email: 'ragnhild.b@privat.example',
      phone: '',
    })
    const plan = milestonesOfCase(db, file.id)
    saveMilestones(
      db,
      file.id,
      plan.map((each, n) => (n === 0 ? { ...each, name } : each)),
    )
    const refusal = refused(await printPassport(store, file.id, 'public', day, { engine }))
    expect(['web.leakInPdf', 'web.identityNumber']).toContain(refusal.code)
    expect(JSON.stringify(refusal.facts)).not.toContain('Bjørkevold')
    expect(isRefusal(await printPassport(store, file.id, 'members', day, { engine }))).toBe(false)
  })
})

describe('saksklar passport', () => {
  it('writes the file and tells of it', async () => {
    const { out, code } = await inDemo(
      'passport',
      '20/01610',
      '--out',
      at('saksgang.pdf'),
      '--public',
      '--json',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ case: '20/01610', audience: 'public', readings: 5, pages: 2 })
    expect(readFileSync(at('saksgang.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('refuses a case that is not, and a folder that cannot be written to', async () => {
    expect((await inDemo('passport', '99/1', '--out', at('x.pdf'))).err).toContain('99/1')
    expect((await inDemo('passport', '20/01610', '--out', at('no/x.pdf'))).code).not.toBe(0)
  })
})
