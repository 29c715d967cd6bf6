import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPacketTools } from '#main/actions/packet/packet-tools.ts'
import { findAgendaItem, saveAgendaItem } from '#main/store/agenda.ts'
import { findPaper } from '#main/store/papers.ts'
import { itemSessionOf, saveItemSession } from '#main/store/session/item-sessions.ts'
import type { MinutesDocumentView } from '#shared/contract/minutes-shapes.ts'
import { freshFolder } from '#support/demo.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { heldMeeting, secretTexts } from '#support/held-meeting.ts'
import type { HeldMeeting } from '#support/held-meeting.ts'
import { readPdf } from '#support/pdf.ts'

let desk: HeldMeeting
const folder = freshFolder('minutes')
const close = keepPacketTools()
beforeAll(async () => {
  desk = await heldMeeting()
}, 120_000)
afterAll(async () => {
  desk.app.program.close()
  await close()
})

const shots = process.env['SAKSKLAR_SHOTS']
const job = (): { job: string } => ({ job: crypto.randomUUID() })
const printed = async (audience: 'members' | 'public', name: string) => {
  const path = join(folder, name)
  const made = await desk.app.granted('minutes.print', { meeting: desk.meeting, audience, path, ...job() })
  if (shots !== undefined) copyFileSync(path, join(shots, name))
  return { made, bytes: new Uint8Array(readFileSync(path)) }
}
const read = (audience: 'members' | 'public'): Promise<MinutesDocumentView> =>
  desk.app.granted('minutes.read', { meeting: desk.meeting, audience })
const said = (document: MinutesDocumentView): string => JSON.stringify(document)

/** Each test goes on from the one before, as minutes do from the meeting to everybody. */
describe('the minutes of a meeting', () => {
  it('tell members all, and everybody the closing and nothing of what was behind the doors', async () => {
    const members = said(await read('members'))
    const everybody = said(await read('public'))
    const { publicTitle, ...secrets } = secretTexts
    for (const text of Object.values(secrets)) {
      if (text !== secretTexts.reason) expect(members).toContain(text)
      expect(everybody).not.toContain(text)
    }
    expect(everybody).toContain(publicTitle)
    expect(everybody).toContain('Møtet ble lukket etter koml. § 11-5 andre ledd første punktum')
    expect(everybody).toContain('Lukking av møtet ble vedtatt med 7 mot 1 stemmer.')
    expect(members).toContain('Bygdalista (1: Sigve Haugen), Fellesskapslista (3)')
    expect(members).toContain('Marit Bakken (Næring og nærmiljø), vara for Odd Moen, tok sete før PS 1/21.')
    expect(members).toContain('Elin Kvernstad ble kjent inhabil etter koml. § 11-10 andre ledd.')
    expect(members).toContain('Valgt fra Felleslista: Anne Holm, Bjørn Eide.')
  })

  it('are made as drafts, PDF/UA-1 and PDF/A-2a, with a bookmark for each item; the public one holds no secret', async () => {
    const { bytes } = await printed('members', 'utkast.pdf')
    const outline = JSON.stringify((await readPdf(bytes)).outline)
    for (const number of ['PS 1/21', 'PS 2/21', 'PS 3/21', 'PS 4/21', 'OS 5/21'])
      expect(outline).toContain(number)
    const open = await printed('public', 'utkast-offentlig.pdf')
    const all = folded(await everythingIn(open.bytes))
    const { publicTitle: _public, ...secrets } = secretTexts
    for (const text of Object.values(secrets)) expect(all).not.toContain(text)
    expect(all).not.toContain('Fjellvang')
    expect((await desk.app.granted('minutes.get', { meeting: desk.meeting })).editions).toEqual([])
  }, 60_000)

  it('for everybody are not given out where somebody has written a secret into an open item', async () => {
    const { app, of, db, meeting } = desk
    const before = itemSessionOf(db(), of.told)
    saveItemSession(db(), { ...before, note: `Det ble spurt om ${secretTexts.title}.` })
    const asked = { meeting, audience: 'public' as const, path: join(folder, 'lekk.pdf'), ...job() }
    const refusal = await app.refused('minutes.print', asked)
    expect(refusal).toMatchObject({ code: 'web.leakInPdf' })
    expect(JSON.stringify(refusal.facts)).not.toContain('Fjellvang')
    saveItemSession(db(), before)
  }, 60_000)

  it('are finished when they lack nothing, and signed by those who were there', async () => {
    const { app, meeting, who, db, of } = desk
    const item = findAgendaItem(db(), of.told)
    if (item === null) throw new Error('no item')
    const opened = itemSessionOf(db(), of.plan)
    saveItemSession(db(), { ...opened, outcome: null })
    expect(await app.refused('minutes.finish', { meeting })).toMatchObject({
      code: 'minutes.noOutcome',
      ground: 'koml. § 11-4 første ledd bokstav d',
    })
    saveItemSession(db(), opened)
    expect((await app.granted('minutes.get', { meeting })).missing).toEqual([])
    await app.granted('minutes.finish', { meeting })
    const odd = await app.refused('minutes.signatories', { meeting, persons: [who('Odd')] })
    expect([odd.code, odd.facts]).toMatchObject(['minutes.signatoryAbsent', { person: 'Odd Moen' }])
    await app.granted('minutes.signatories', { meeting, persons: [who('Ragnhild'), who('Berit')] })
    const by = { way: 'signatories' as const }
    const early = await app.refused('minutes.approve', { meeting, by, remarks: '' })
    expect(early.code).toBe('minutes.notSigned')
    const on = '2021-06-09'
    const ahead = { meeting, person: who('Berit'), on: '2021-07-01' }
    expect((await app.refused('minutes.sign', ahead)).code).toBe('minutes.signedOn')
    for (const name of ['Ragnhild', 'Berit'])
      await app.granted('minutes.sign', { meeting, person: who(name), on })
    expect((await app.refused('minutes.unfinish', { meeting })).code).toBe('minutes.signed')
    await app.granted('minutes.approve', { meeting, by, remarks: 'Ingen merknader.' })
    expect(said(await read('members'))).toContain(
      'Møteboken er lest og godkjent med underskrift. Godkjent 9. juni 2021.',
    )
  })

  it('once approved are the same file to the byte, and nothing of the session changes', async () => {
    const { app, meeting, of, db, who } = desk
    const first = await printed('members', 'godkjent.pdf')
    expect((await printed('members', 'godkjent-igjen.pdf')).made).toMatchObject({
      sha256: first.made?.sha256,
      edition: 1,
    })
    const store = db()
    store.prepare('DELETE FROM minutes_edition').run()
    const again = await printed('members', 'godkjent-ny.pdf')
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(again.bytes))).toBe(0)
    const late = await app.refused('statement.add', { item: of.plan, person: who('Berit'), text: 'Etterpå' })
    expect(late.code).toBe('session.minutesApproved')
    const dealt = itemSessionOf(store, of.plan)
    saveItemSession(store, { ...dealt, note: 'Noe annet' })
    const changed = await app.refused('minutes.print', {
      meeting,
      audience: 'members',
      path: join(folder, 'x.pdf'),
      ...job(),
    })
    expect(changed.code).toBe('minutes.recordChanged')
    saveItemSession(store, dealt)
  }, 60_000)

  it('are published with their public edition, as a page too', async () => {
    const { app, meeting } = desk
    expect((await app.refused('minutes.publish', { meeting })).code).toBe('minutes.noPublicEdition')
    const page = await app.granted('minutes.page', { meeting, path: folder, ...job() })
    const html = readFileSync(page?.path ?? '', 'utf8')
    expect(html).toContain('<h2 id="m-approval">Godkjenning</h2>')
    expect(html).not.toContain('Fjellvang')
    await app.granted('minutes.publish', { meeting })
    expect((await app.refused('minutes.reopen', { meeting })).code).toBe('meeting.notAllowed')
  }, 60_000)

  it('are corrected by addenda, noted at the item and printed after, withheld where the item is', async () => {
    const { app, meeting, of } = desk
    const text = 'Det skal stå 110 000 kroner i forslag 1.'
    await app.granted('minutes.addendum', {
      meeting,
      item: of.plan,
      text,
      by: 'formannskapet i møte 23. juni 2021',
    })
    const secret = 'Navnet på rådgiveren skrives Tordis Fjeldvang.'
    await app.granted('minutes.addendum', { meeting, item: of.secret, text: secret, by: '' })
    const members = said(await read('members'))
    expect(members).toContain('Se rettelse 1 bakerst.')
    expect(members).toContain('Rettelse 1, 9. juni 2021, formannskapet i møte 23. juni 2021')
    for (const each of [text, secret]) expect(members).toContain(each)
    const everybody = said(await read('public'))
    expect(everybody).toContain(text)
    expect(everybody).not.toContain('Fjeldvang')
    expect(everybody).toContain('Rettelsen gjelder det som er unntatt offentlighet.')
    const { made } = await printed('public', 'rettet-offentlig.pdf')
    expect(made?.edition).toBe(2)
    await printed('members', 'rettet.pdf')
  }, 60_000)

  it('tell everybody a decision that was released, though its item is exempt', async () => {
    const { app, of } = desk
    const decided = 'Tordis Fjellvang sies opp fra stillingen med tre måneders varsel.'
    expect(said(await read('public'))).not.toContain(decided)
    await app.granted('minutes.release', { item: of.secret, released: true })
    expect(said(await read('public'))).toContain(decided)
    expect(said(await read('public'))).not.toContain(secretTexts.note)
    expect((await app.refused('minutes.release', { item: of.plan, released: true })).code).toBe(
      'minutes.itemOpenToAll',
    )
  })

  it('give an extract for a case; the public one of a withheld item is refused or empty', async () => {
    const { app, of, db } = desk
    const plan = findAgendaItem(db(), of.plan)
    const secret = findAgendaItem(db(), of.secret)
    if (plan === null || secret === null) throw new Error('no items')
    const path = join(folder, 'sarutskrift.pdf')
    const made = await app.granted('extract.print', { case: plan.case, audience: 'public', path, ...job() })
    expect(made).toMatchObject({ readings: 1 })
    if (shots !== undefined) copyFileSync(path, join(shots, 'sarutskrift.pdf'))
    const all = folded(await everythingIn(new Uint8Array(readFileSync(path))))
    expect(all).toContain('Klimaregnskap for tiltakene legges fram')
    const shut = await app.granted('extract.print', { case: secret.case, audience: 'public', path, ...job() })
    expect(shut).toMatchObject({ readings: 0 })
    expect(findPaper(db(), plan.paper)).not.toBeNull()
    saveAgendaItem(db(), plan)
  }, 60_000)
})
