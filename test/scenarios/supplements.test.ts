import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { compareLabels } from '#shared/domain/meeting/page-labels.ts'
import type { OperationId } from '#shared/ids.ts'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import type { MadePacket } from '#main/actions/packet/make-packet.ts'
import { buildDemo } from '#main/demo/build-demo.ts'
import { auditOf } from '#main/store/audit.ts'
import { issuedPacketsOf } from '#main/store/issued-packets.ts'
import { findMeeting } from '#main/store/meetings.ts'
import { findPaper } from '#main/store/papers.ts'
import type { Store } from '#main/store/store.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { aDisclosure, newId } from '#support/builders.ts'
import { addLateItem, asJustSent, correct, issueNext, itemByNumber, withdraw } from '#support/editions.ts'
import type { Issued } from '#support/editions.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { plainPdf, taggedReport } from '#support/pdf-makers.ts'
import { expectStanding, letters, pageOf, readAll, sentOf, spaced } from '#support/sent-packets.ts'
import type { Edition } from '#support/sent-packets.ts'
import { granted, newStore, refused } from '#support/store.ts'

const audiences: readonly Audience[] = ['members', 'public']
const newTitle = 'Søknad om støtte til datalab på biblioteket'
const secretTitle = 'Varsling mot enhetsleder i hjemmetjenesten'
const secretText = 'Varsleren Torbjørg Kvasshaug sier at lederen har brukt arbeidstiden på egen virksomhet.'
const operation = newId<OperationId>()

let folder = ''
let store: Store
let engine: TypesetEngine
let meeting: Meeting
let first: Edition
let second: Edition
let third: Edition
let secondIssue: Issued
let again: unknown
let repeated: unknown
let madeAgain: MadePacket

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saksklar-supplement-'))
  engine = await loadEngine()
  store = newStore(join(folder, 'solvik'))
  const april = granted(await buildDemo(store, engine, () => {})).find((each) =>
    each.startsAt.startsWith('2021-04'),
  )
  if (april === undefined) throw new Error('no meeting in April')
  const sent = await asJustSent(store, april, engine)
  meeting = sent.meeting
  first = await readAll(sent.files)
  await addLateItem(store.db, meeting, {
    title: newTitle,
    sentences: ['Biblioteket søker om støtte til en datalab for unge.', 'Fristen er 1. mai.'],
    attachment: { title: 'Søknaden fra biblioteket', bytes: taggedReport() },
  })
  withdraw(store.db, meeting, 'PS 36/21')
  correct(store.db, itemByNumber(store.db, meeting, 'PS 37/21'), {
    add: Array.from({ length: 60 }, (_, index) => `Rettelse ${index + 1}: beløpet er 1,2 millioner kroner.`),
  })
  secondIssue = granted(await issueNext(store, meeting, '2021-04-14', engine, operation))
  second = await readAll(secondIssue.files)
  repeated = await issueNext(store, meeting, '2021-04-14', engine, operation)
  meeting = findMeeting(store.db, meeting.id) ?? meeting
  again = await issueNext(store, meeting, '2021-04-15', engine)
  madeAgain = granted(await makePacket(store, meeting, 'public', { engine }))

  await addLateItem(store.db, meeting, {
    title: secretTitle,
    sentences: [secretText],
    attachment: { title: 'Varselet fra Kvasshaug', bytes: await plainPdf([secretText]) },
    exempt: aDisclosure({ publicTitle: 'Personalsak', widerAccessAssessed: true }),
    before: 'PS 37/21',
  })
  correct(store.db, itemByNumber(store.db, meeting, 'PS 37/21'), { shorten: true })
  third = await readAll(granted(await issueNext(store, meeting, '2021-04-16', engine)).files)
}, 240_000)

afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the second edition of a packet', () => {
  it.each(audiences)('keeps every printed number of what has not changed, for %s', (audience) => {
    const stood = expectStanding(sentOf(first, `${audience} packet`), sentOf(second, `${audience} packet`))
    expect(stood).toBeGreaterThan(45)
  })

  it.each(audiences)(
    'prints each number once, in order, on the page and as its label, for %s',
    (audience) => {
      for (const edition of [second, third]) {
        const { made, read } = sentOf(edition, `${audience} packet`)
        const { labels } = made.report
        expect(read.labels).toEqual(labels)
        expect([...labels].toSorted(compareLabels)).toEqual(labels)
        expect(new Set(labels).size).toBe(labels.length)
        const total = sentOf(first, `${audience} packet`).made.report.pages
        for (const [index, page] of read.pages.entries())
          expect(spaced(page.text)).toContain(`side ${labels[index]} av ${total}`)
      }
    },
  )

  it.each(audiences)('tells on its agenda the printed number where each thing begins, for %s', (audience) => {
    for (const edition of [second, third]) {
      const { made, read } = sentOf(edition, `${audience} packet`)
      const start = made.report.units.find((unit) => unit.key === 'agenda')?.firstPage ?? 0
      const agenda = read.pages[start - 1]
      for (const item of made.report.items) {
        const label = made.report.labels[item.firstPage - 1]
        expect(spaced(agenda?.text)).toMatch(new RegExp(`${item.number} .*? ${label}\\b`))
        expect(spaced(read.pages[item.firstPage - 1]?.text)).toContain(`${item.number} ${item.title}`)
        if (!item.withdrawn) expect(agenda?.links.map((link) => link.page)).toContain(item.firstPage)
      }
      expect(spaced(agenda?.text)).toContain('PS 36/21')
      expect(spaced(agenda?.text)).toMatch(/PS 36\/21 .*? – trukket/)
    }
    const agenda = spaced(pageOf(sentOf(second, `${audience} packet`), '2')?.text)
    expect(agenda).toMatch(new RegExp(`PS 42/21 ${newTitle} .*Ny i utgave 2 Ettersendt sak`))
    expect(agenda).toMatch(/PS 37\/21 Årsrapport .*? Rettet i utgave 2/)
    expect(agenda.match(/i utgave 2/g)).toHaveLength(3)
  })

  it.each(audiences)('lists on its page of changes exactly what changed, each linked, for %s', (audience) => {
    const sent = sentOf(second, `${audience} packet`)
    const page = pageOf(sent, '1a')
    const text = spaced(page?.text)
    const last = sentOf(first, `${audience} packet`).made.report.pages
    expect(text).toContain('Endringer siden forrige utsendelse')
    expect(text.match(/utg\. 2, 14\.04\.2021/g)).toHaveLength(3)
    expect(text).toMatch(/Trukket PS 36\/21 .* Side \d+–\d+ er tatt ut/)
    expect(text).toMatch(/Rettet PS 37\/21 Årsrapport for innovasjonsarbeidet 2020 \d+–\d+, \d+a/)
    expect(text).toMatch(new RegExp(`Ny PS 42/21 ${newTitle} (Med ett vedlegg )?${last}a–${last}d`))
    const changed = new Set(['PS 36/21', 'PS 37/21', 'PS 42/21'])
    const starts = sent.made.report.items.filter((item) => changed.has(item.number))
    expect(new Set(page?.links.map((link) => link.page))).toEqual(
      new Set(starts.map((item) => item.firstPage)),
    )
    expect(sent.read.pages[1]).toBe(page)
  })

  it('gives the late item the next number, and calls it late', () => {
    const item = itemByNumber(store.db, meeting, 'PS 42/21')
    expect(item).toMatchObject({ title: newTitle, late: true })
    expect(findPaper(store.db, item.paper)?.state).toBe('frozen')
    expect(findPaper(store.db, itemByNumber(store.db, meeting, 'PS 37/21').paper)).toMatchObject({
      state: 'frozen',
    })
  })

  it('has a supplement with only what is new, under the same numbers', () => {
    for (const audience of audiences) {
      const whole = sentOf(second, `${audience} packet`)
      const news = sentOf(second, `${audience} supplement`)
      const { labels } = news.made.report
      expect(labels.length).toBeLessThan(15)
      expect(news.read.labels).toEqual(labels)
      for (const label of labels.slice(1))
        expect(letters(pageOf(news, label)?.text), label).toBe(letters(pageOf(whole, label)?.text))
      const said = whole.made.report.changes.flatMap((change) => change.labels)
      expect(labels.slice(1)).toEqual(said.toSorted(compareLabels))
      expect(spaced(news.read.pages[0]?.text)).toMatch(/Ettersending · utgave 2 · sendt 14\. april 2021/)
      expect(news.made.proof.passed).toBe(true)
    }
  })

  it('is not made again when nothing is new, and a repeated order gets the same answer', () => {
    expect(refused(again).code).toBe('supplement.nothingNew')
    expect(repeated).toEqual({ account: secondIssue.account, files: new Map() })
    expect(meeting).toMatchObject({ agendaVersion: 2, issuedOn: '2021-04-14' })
  })

  it('comes out the same, byte for byte, when the packet is made again', () => {
    const sent = sentOf(second, 'public packet').made
    expect(Buffer.compare(Buffer.from(madeAgain.bytes), Buffer.from(sent.bytes))).toBe(0)
    expect(madeAgain.report).toEqual(sent.report)
  })

  it('is told to the audit trail, with an account of each file', () => {
    const events = auditOf(store.db, 'meeting', meeting.id).map((event) => event.action)
    expect(events.filter((action) => action === 'meeting.supplementIssued')).toHaveLength(2)
    const kept = audiences.flatMap((audience) => issuedPacketsOf(store.db, meeting.id, audience))
    expect(kept.filter(({ edition }) => edition === 2).map(({ kind }) => kind)).toEqual([
      'packet',
      'supplement',
      'packet',
      'supplement',
    ])
  })
})

describe('a third edition on top', () => {
  it.each(audiences)('keeps the numbers of both before it, for %s', (audience) => {
    const name = `${audience} packet`
    expect(expectStanding(sentOf(second, name), sentOf(third, name))).toBeGreaterThan(45)
    const [one, two, three] = [first, second, third].map((edition) => sentOf(edition, name).made.report)
    const ever = new Set([...(one?.labels ?? []), ...(two?.labels ?? [])])
    const known = new Set([...(three?.labels ?? []), ...(three?.retired ?? [])])
    expect([...ever].filter((label) => !known.has(label))).toEqual([])
  })

  it('puts what came in between under letters after the page before it', () => {
    const { report } = sentOf(third, 'members packet').made
    const secret = report.items.find((item) => item.number === 'PS 43/21')
    const before = report.items.find((item) => item.number === 'PS 36/21')
    const label = report.labels[(before?.firstPage ?? 0) - 1]
    expect(report.labels[(secret?.firstPage ?? 0) - 1]).toBe(`${label}a`)
  })

  it('says which pages of the shortened paper are gone, and what changed before', () => {
    for (const audience of audiences) {
      const text = spaced(pageOf(sentOf(third, `${audience} packet`), '1a')?.text)
      const [now = '', earlier = ''] = text.split('Tidligere endringer')
      expect(now).toMatch(/Rettet PS 37\/21 .* Side \d+.*\d+a er tatt ut/)
      expect(now.match(/utg\. 3, 16\.04\.2021/g)).toHaveLength(2)
      expect(earlier.match(/utg\. 2, 14\.04\.2021/g)).toHaveLength(3)
    }
  })

  it('lets nothing of an exempt late paper into a public file, but its number, public title and ground', async () => {
    const secrets = [secretTitle, secretText, 'Torbjørg Kvasshaug', 'Varselet fra Kvasshaug', 'Kvasshaug']
    for (const name of ['packet', 'supplement']) {
      const open = await everythingIn(sentOf(third, `public ${name}`).made.bytes)
      const members = await everythingIn(sentOf(third, `members ${name}`).made.bytes)
      for (const secret of secrets) {
        expect(members.includes(folded(secret)), secret).toBe(true)
        expect(open.includes(folded(secret)), secret).toBe(false)
      }
      expect(open).toContain('Personalsak')
      expect(JSON.stringify(sentOf(third, `public ${name}`).made.report)).not.toMatch(/Kvasshaug|Varsling/)
    }
  })
})
