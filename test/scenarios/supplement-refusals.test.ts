import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { refuse } from '#shared/refusal.ts'
import { printingHere } from '#main/actions/packet/print-editions.ts'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import { makeSupplement } from '#main/actions/packet/make-supplement.ts'
import { agendaOf, saveAgenda } from '#main/store/agenda.ts'
import { auditHead } from '#main/store/audit.ts'
import { issuedPacketsOf } from '#main/store/issued-packets.ts'
import { findMeeting, saveMeeting } from '#main/store/meetings.ts'
import { setPaperDisclosure } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { aDisclosure, newId } from '#support/builders.ts'
import {
  addLateItem,
  correct,
  issueNext,
  itemByNumber,
  sendSmallMeeting,
  withdraw,
} from '#support/editions.ts'
import { placedBy } from '#support/placed-by.ts'
import { plainPdf } from '#support/pdf-makers.ts'
import { readPdf } from '#support/pdf.ts'
import { granted, newStore, refused } from '#support/store.ts'

const spaced = (text: string | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim()

let folder = ''
let store: Store
let engine: TypesetEngine
let meeting: Meeting

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saksklar-refusals-'))
  engine = await loadEngine()
  store = newStore(join(folder, 'solvik'))
  meeting = await sendSmallMeeting(store, engine)
}, 60_000)
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs `work` on a store that is afterwards as it was. */
async function undone<T>(work: () => Promise<T>): Promise<T> {
  store.db.exec('SAVEPOINT spoiled')
  try {
    return await work()
  } finally {
    store.db.exec('ROLLBACK TO spoiled; RELEASE spoiled')
  }
}

describe('an edition is refused, and all is as it was,', () => {
  const expectRefused = async (
    spoil: (item: AgendaItem) => unknown,
    code: string,
    change: { readonly issuedOn?: string; readonly meeting?: Partial<Meeting> } = {},
  ): Promise<void> =>
    undone(async () => {
      await spoil(itemByNumber(store.db, meeting, 'PS 2/20'))
      saveMeeting(store.db, { ...meeting, ...change.meeting })
      const before = [agendaOf(store.db, meeting.id), findMeeting(store.db, meeting.id), auditHead(store.db)]
      const outcome = await issueNext(store, meeting, change.issuedOn ?? '2020-11-19', engine)
      expect(refused(outcome).code).toBe(code)
      const after = [agendaOf(store.db, meeting.id), findMeeting(store.db, meeting.id), auditHead(store.db)]
      expect(after).toEqual(before)
    })
  const nothing = (): void => {}
  const correction = (item: AgendaItem): unknown => correct(store.db, item, { add: ['Rettet.'] })

  it('when a late paper is not approved', () =>
    expectRefused(
      () => addLateItem(store.db, meeting, { title: 'Utkast', sentences: ['Ikke ferdig.'], state: 'draft' }),
      'supplement.paperNotApproved',
    ))
  it('when a late paper lacks what a paper must have', () =>
    expectRefused(
      () => addLateItem(store.db, meeting, { title: 'Tom sak', sentences: [] }),
      'paper.sectionEmpty',
    ))
  it('when a correction has lost the exemption of an attachment', () =>
    expectRefused(
      (item) => correct(store.db, item, { add: ['Rettet.'], forgetExemptions: true }),
      'supplement.exemptionLost',
    ))
  it('when a correction has lost the exemption of the paper itself', () =>
    expectRefused(() => {
      const item = itemByNumber(store.db, meeting, 'PS 1/20')
      setPaperDisclosure(store.db, item.paper, aDisclosure())
      correct(store.db, item, { add: ['Rettet.'], forgetExemptions: true })
    }, 'supplement.exemptionLost'))
  it('when items that were sent have changed places', () =>
    expectRefused(() => {
      const [one, two, ...rest] = agendaOf(store.db, meeting.id)
      if (one === undefined || two === undefined) return
      const order = [two, one, ...rest].map((item, index) => ({ ...item, position: index + 1 }))
      saveAgenda(store.db, meeting.id, order)
    }, 'supplement.orderChanged'))
  it('when the notice was never sent', () =>
    expectRefused(nothing, 'supplement.notIssued', { meeting: { issuedOn: null, agendaVersion: 0 } }))
  it('when nobody kept what was sent', () =>
    expectRefused(correction, 'supplement.noAccount', { meeting: { agendaVersion: 7 } }))
  it('when it is dated before the one that was sent, or after the meeting', async () => {
    await expectRefused(correction, 'supplement.beforeNotice', { issuedOn: '2020-11-10' })
    await expectRefused(correction, 'notice.afterMeeting', { issuedOn: '2020-11-25' })
  })
  it('when the meeting has been held', () =>
    expectRefused(correction, 'supplement.meetingBegun', { meeting: { state: 'held' } }))
  it('when only a draft of a correction is under way: it waits', () =>
    expectRefused(
      (item) => correct(store.db, item, { add: ['Rettet.'], state: 'draft' }),
      'supplement.nothingNew',
    ))
  it('when an item that was sent has been taken off the agenda', () =>
    expectRefused(() => {
      const others = agendaOf(store.db, meeting.id).filter((item) => item.number?.printed !== 'PS 2/20')
      store.db.exec(
        "DROP TRIGGER printed_number_never_goes; DELETE FROM printed_number WHERE printed = 'PS 2/20'",
      )
      saveAgenda(store.db, meeting.id, others)
    }, 'supplement.itemGone'))
  it(
    'as a plain packet, when something has changed since a later edition was sent',
    () =>
      undone(async () => {
        withdraw(store.db, meeting, 'PS 2/20')
        granted(await issueNext(store, meeting, '2020-11-19', engine))
        const second = findMeeting(store.db, meeting.id) ?? meeting
        granted(await makePacket(store, second, 'members', { engine }))
        correct(store.db, itemByNumber(store.db, meeting, 'PS 1/20'), { add: ['Rettet.'] })
        granted(await issueNext(store, second, '2020-11-20', engine))
        const third = findMeeting(store.db, meeting.id) ?? meeting
        withdraw(store.db, meeting, 'PS 1/20')
        expect(refused(await makePacket(store, third, 'members', { engine })).code).toBe('supplement.pending')
      }),
    60_000,
  )
})

describe('an edition of a meeting that only moves to another room', () => {
  const order = { at: '2020-11-19T12:00:00.000Z', actor: 'prøve', issuedOn: '2020-11-19', newId }

  it(
    'tells so on the page of changes, and nothing is kept when its files cannot be put in place',
    () =>
      undone(async () => {
        const moved = { ...meeting, place: 'Biblioteket' }
        saveMeeting(store.db, moved)
        const prepare = placedBy(() => refuse('file.full', { path: 'x' }))
        const work = { ...printingHere(store, { engine }), prepare }
        const full = await makeSupplement(store, moved, { ...order, operation: newId() }, work)
        expect(refused(full).code).toBe('file.full')
        expect(findMeeting(store.db, meeting.id)).toEqual(moved)
        expect(issuedPacketsOf(store.db, meeting.id, 'members')).toHaveLength(1)

        const { account, files } = granted(await issueNext(store, moved, '2020-11-19', engine))
        const told = { kind: 'corrected', item: null, attachment: null, title: '', pages: '1', gone: '' }
        expect(account.audiences.map(({ changes }) => changes)).toEqual([[told], [told]])
        expect(files.size).toBe(4)
        const read = await readPdf(files.get('members packet')?.bytes ?? new Uint8Array())
        expect(spaced(read.pages[1]?.text)).toMatch(
          /Rettet – Innkallingen: tid, sted eller innkalte 1 utg\. 2/,
        )
      }),
    60_000,
  )

  it(
    'is given up when somebody changes the meeting while it is made',
    () =>
      undone(async () => {
        withdraw(store.db, meeting, 'PS 1/20')
        let placed = 0
        const progress = (step: string): void => {
          if (step === 'prove') saveMeeting(store.db, { ...meeting, place: 'Kantina' })
        }
        const prepare = placedBy(() => {
          placed += 1
          return { undo: () => {} }
        })
        const work = { ...printingHere(store, { engine, progress }), prepare }
        const outcome = await makeSupplement(store, { ...meeting }, { ...order, operation: newId() }, work)
        expect(refused(outcome).code).toBe('supplement.changedMeanwhile')
        expect(placed).toBe(0)
      }),
    60_000,
  )

  it(
    'puts no file in its place when the store fails, and gives up what it had readied',
    () =>
      undone(async () => {
        withdraw(store.db, meeting, 'PS 1/20')
        store.db.exec(
          "CREATE TRIGGER no_more BEFORE INSERT ON operation BEGIN SELECT raise(ABORT, 'no more'); END",
        )
        const placed: string[] = []
        const prepare = placedBy(
          (files) => {
            placed.push(...files.map((file) => file.kind))
            return { undo: () => void placed.splice(0) }
          },
          () => placed.push('given up'),
        )
        const work = { ...printingHere(store, { engine }), prepare }
        const asked = makeSupplement(store, meeting, { ...order, operation: newId() }, work)
        await expect(asked).rejects.toThrow('no more')
        expect(placed).toEqual(['given up'])
        expect(findMeeting(store.db, meeting.id)).toEqual(meeting)
      }),
    60_000,
  )

  it(
    'prints what has not changed as it was on the day that it was printed',
    () =>
      undone(async () => {
        withdraw(store.db, meeting, 'PS 2/20')
        const { account, files } = granted(await issueNext(store, meeting, '2020-11-19', engine))
        for (const { changes } of account.audiences)
          expect(changes).toMatchObject([{ kind: 'withdrawn', item: 'PS 2/20' }])
        const pages = async (made: { readonly bytes: Uint8Array } | undefined): Promise<string> =>
          (await readPdf(made?.bytes ?? new Uint8Array())).pages.map((page) => spaced(page.text)).join(' ')
        expect(await pages(files.get('members packet'))).toMatch(/Utredning Ikke fullført/)
        const second = findMeeting(store.db, meeting.id) ?? meeting
        correct(store.db, itemByNumber(store.db, meeting, 'PS 1/20'), { add: ['Rettet.'] })
        const third = granted(await issueNext(store, second, '2020-11-20', engine))
        expect(await pages(third.files.get('members packet'))).toMatch(/Utredning Pågår/)
      }),
    60_000,
  )

  it(
    'tells each audience only what is new for it',
    () =>
      undone(async () => {
        const item = itemByNumber(store.db, meeting, 'PS 2/20')
        correct(store.db, item, { attachment: await plainPdf(['Ny avtale']) })
        const outcome = granted(await issueNext(store, meeting, '2020-11-19', engine))
        const [members, open] = outcome.account.audiences
        expect(members?.changes).toMatchObject([{ kind: 'corrected', item: 'PS 2/20', attachment: 1 }])
        expect(open).toMatchObject({ changes: [], supplement: null })
        const read = await readPdf(outcome.files.get('public packet')?.bytes ?? new Uint8Array())
        expect(spaced(read.pages[1]?.text)).toContain('Ingen av sakene i denne utgaven er endret')
      }),
    60_000,
  )
})
