import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDemo } from '#main/demo/build-demo.ts'
import { findMeetingByWord } from '#main/actions/find-subject.ts'
import { keepPacketTools } from '#main/actions/packet/packet-tools.ts'
import { loadPacketModel } from '#main/actions/packet/load-packet-model.ts'
import { typesetPacket } from '#main/actions/packet/make-packet.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { webEdition } from '#main/exchange/html/web-edition.ts'
import type { SiteFiles } from '#main/exchange/html/site.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import { isRefusal } from '#shared/refusal.ts'
import { freshFolder, refusedWith, saksklar, spoiledCopy, sql } from '#support/demo.ts'
import { folded } from '#support/everything-in-pdf.ts'
import { elementsOf, readPdf } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'

const april = 'formannskapet/2021-04-21'
const promise = 'Digitale tjenester skal alltid ha et likeverdig alternativ for dem som ikke kan bruke dem.'

type Change = {
  readonly section: string
  readonly kind: string
  readonly before: string
  readonly after: string
  readonly phrases: readonly { readonly before: string; readonly after: string }[]
  readonly causes: readonly { readonly kind: string; readonly numbers?: readonly number[] }[]
}

/** The page of the theme plan in the web edition. */
function itemPageOf(model: PacketModel): string {
  const files: SiteFiles = {
    packet: { path: 'pakke.pdf', pages: 1, bytes: 1, paperPages: 1, firstPages: new Map() },
    attachments: new Map(),
  }
  const page = webEdition(model, files).find(({ path }) => path.startsWith('ps-35-21'))
  if (page === undefined) throw new Error('the theme plan has a page')
  return new TextDecoder().decode(page.bytes)
}

describe('a second reading printed with its changes since the first', () => {
  afterAll(keepPacketTools())
  let folder: string
  const pages = new Map<string, ReadPdf>()
  const text = (key: string): string =>
    folded((pages.get(key)?.pages ?? []).map((page) => page.text).join('\n'))

  /** By the terminal program, whole: with attachments put in and proved. */
  async function print(key: string, ...more: readonly string[]): Promise<void> {
    const out = join(folder, `${key}.pdf`)
    const made = await saksklar('packet', april, '--out', out, '--workspace', folder, ...more)
    if (made.code !== 0) throw new Error(made.err)
    pages.set(key, await readPdf(new Uint8Array(readFileSync(out))))
  }

  /** The paper alone, typeset: enough to see what is said in it, and much quicker. */
  async function typeset(
    key: string,
    workspace: string,
    audience: Audience,
    redline: boolean,
  ): Promise<void> {
    const store = openStore(workspace, { readonly: true })
    if (isRefusal(store)) throw new Error(store.code)
    const meeting = findMeetingByWord(store.db, april)
    const loaded = isRefusal(meeting)
      ? meeting
      : loadPacketModel(store.db, meeting, audience, redline ? { redline: 'firstReading' } : {})
    store.close()
    if (isRefusal(loaded)) throw new Error(loaded.code)
    const items = loaded.model.items.filter((item) => item.number === 'PS 35/21')
    const alone = { ...loaded.model, items: items.map((item) => ({ ...item, attachments: [] })) }
    const { pdf } = await typesetPacket(alone, { engine: await loadEngine() })
    pages.set(key, await readPdf(pdf))
  }

  beforeAll(async () => {
    folder = freshFolder('redline')
    const store = createStore(folder)
    if (isRefusal(store)) throw new Error(store.code)
    const built = await buildDemo(store, await loadEngine(), () => {})
    store.close()
    if (isRefusal(built)) throw new Error(built.code)
    await print('members', '--audience', 'members', '--redline')
    await typeset('clean', folder, 'members', false)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('says in words what is new and what is gone, in reading order, where a screen reader meets it', () => {
    expect(text('members')).toContain(
      'Opptellingen av fagsystemer er [utgår: ett år gammel] [ny: fra 2019], og innbyggere med kort botid',
    )
    const said = (pages.get('members')?.pages ?? [])
      .flatMap((page) => elementsOf(page))
      .filter((element) => element.role === 'P')
      .map((element) => folded(element.text))
    expect(said.some((each) => each.includes('[utgår: ett år gammel] [ny: fra 2019]'))).toBe(true)
  })

  it('begins with how to read it, against which item, and ends with all changes and their causes', () => {
    const all = text('members')
    const [legend, summary] = [
      all.indexOf('Slik leses endringene'),
      all.lastIndexOf('Avsnitt Hva er endret Årsak'),
    ]
    expect(legend).toBeGreaterThan(0)
    expect(summary).toBeGreaterThan(legend)
    expect(all).toContain('(Formannskapet 24. november 2020, PS 112/20)')
    expect(all.slice(summary)).toMatch(/uten oppgitt årsak/)
    expect(all).toMatch(/\d+ endringer siden førstegangsbehandlingen/)
  })

  it('says after a change which inputs are its cause, each a link to its row among the answers', () => {
    expect(text('members')).toContain(`${promise} [Årsak: innspill 5, 7, 12, 23, 33, 38]`)
    const page = pages.get('members')?.pages.find((each) => each.text.includes('[Årsak: innspill'))
    expect(page?.links.some((link) => link.page !== null)).toBe(true)
  })

  it('keeps the numbers of the points that are left', () => {
    expect(text('members')).toMatch(/3\.\s*Digitale tjenester skal alltid ha et likeverdig alternativ/)
    expect(text('members')).toContain('[punkt 2 utgår: Høringen varer fra 4. januar til 15. mars 2021.')
  })

  it('is made only when it is asked for', () => {
    expect(text('clean')).not.toMatch(/\[utgår: |\[ny: |Slik leses endringene/)
    expect(text('clean')).toContain(promise)
  })

  it('leaves papers alone that have no first reading behind them', () => {
    const marked = (pages.get('members')?.pages ?? []).filter((page) => /\[(ny|utgår): /.test(page.text))
    expect(marked.every((page) => page.text.includes('PS 35/21'))).toBe(true)
  })

  it('tells the public «unntatt» of an exempt input, and never its number, as a cause', async () => {
    const spoiled = spoiledCopy(folder, folder, 'exempt-input', (file) => {
      sql(
        file,
        `INSERT INTO disclosure (id, scope, basis, public_title, wider_access_assessed, reason, until)
           VALUES ('01890000-0000-7000-8000-000000000001', 'whole', 'offl-13+fvl-13-1-1', 'Innspill', 1, 'Helse', NULL);
         UPDATE hearing_input SET disclosure_id = '01890000-0000-7000-8000-000000000001' WHERE number = 33;`,
      )
    })
    await typeset('exempt-input', spoiled, 'public', true)
    expect(text('exempt-input')).toContain(`${promise} [Årsak: innspill 5, 7, 12, 23, 38, unntatt]`)
    const causes = text('exempt-input').match(/\[Årsak: [^\]]*\]/g) ?? []
    expect(causes.length).toBeGreaterThan(10)
    expect(causes.filter((cause) => /\b33\b/.test(cause))).toEqual([])
    await typeset('exempt-input-members', spoiled, 'members', true)
    expect(text('exempt-input-members')).toContain(`${promise} [Årsak: innspill 5, 7, 12, 23, 33, 38]`)
  })

  it('says of every kind of cause what it is: a decision, new knowledge, the wording', () => {
    expect(text('members')).toContain('[Årsak: vedtak i Formannskapet 24.11.2020, PS 112/20, punkt 1]')
    expect(text('members')).toContain('[Årsak: ny kunnskap: K-13 (ny måling i februar 2021)]')
    expect(text('members')).toContain('[Årsak: redaksjonell (står i saken til førstegangsbehandlingen)]')
    expect(text('members')).toMatch(
      /Ny høring er vurdert som ikke nødvendig \(7\. april 2021\): Alle endringene svarer på spørsmål/,
    )
  })

  it('tells the public «unntatt» of what was decided behind closed doors, and of what rests on an exempt source', async () => {
    const spoiled = spoiledCopy(folder, folder, 'exempt-causes', (file) => {
      sql(
        file,
        `INSERT INTO disclosure (id, scope, basis, public_title, wider_access_assessed, reason, until)
           VALUES ('01890000-0000-7000-8000-000000000003', 'whole', 'offl-13+fvl-13-1-1', 'Kilde', 1, 'Helse', NULL);
         UPDATE source SET disclosure_id = '01890000-0000-7000-8000-000000000003'
           WHERE id IN (SELECT source_id FROM entry_source u JOIN entry e ON e.id = u.entry_id JOIN source s ON s.id = u.source_id WHERE e.number = 13 AND s.number = 25);
         UPDATE agenda_item SET closed_on = 'koml-11-5-2-1'
           WHERE id = (SELECT item_id FROM printed_number WHERE printed = 'PS 112/20');`,
      )
    })
    await typeset('exempt-causes', spoiled, 'public', true)
    const causes = text('exempt-causes').match(/\[Årsak: [^\]]*\]/g) ?? []
    expect(causes.length).toBeGreaterThan(10)
    expect(causes.filter((cause) => /K.13|ny måling|punkt \d/.test(cause))).toEqual([])
    expect(causes).toContain('[Årsak: unntatt]')
    expect(causes.filter((cause) => /K.9; .*K.29; unntatt/.test(cause))).toHaveLength(1)
    expect(text('exempt-causes')).not.toMatch(/vedtak i Formannskapet 24\.11\.2020/)
    const store = openStore(spoiled, { readonly: true })
    const meeting = isRefusal(store) ? store : findMeetingByWord(store.db, april)
    if (isRefusal(store) || isRefusal(meeting)) throw new Error('no April meeting')
    const web = loadPacketModel(store.db, meeting, 'public', { changes: true })
    store.close()
    if (isRefusal(web)) throw new Error(web.code)
    const page = itemPageOf(web.model)
    expect(page).toContain('Årsak: unntatt')
    expect(page).not.toMatch(/Årsak: [^<]*(K-13|PS 112\/20, punkt)/)
    await typeset('exempt-causes-members', spoiled, 'members', true)
    expect(text('exempt-causes-members')).toMatch(/\[Årsak: ny kunnskap: K.13 \(ny måling i februar 2021\)\]/)
  })

  it('shows the public no change reckoned from a paper that is exempt, and says so', async () => {
    const spoiled = spoiledCopy(folder, folder, 'exempt-paper', (file) => {
      sql(
        file,
        `INSERT INTO disclosure (id, scope, basis, public_title, wider_access_assessed, reason, until)
           VALUES ('01890000-0000-7000-8000-000000000002', 'whole', 'offl-13+fvl-13-1-1', 'Plansak', 1, 'Helse', NULL);
         UPDATE agenda_item SET disclosure_id = '01890000-0000-7000-8000-000000000002'
           WHERE id = (SELECT item_id FROM printed_number WHERE printed = 'PS 112/20');`,
      )
    })
    await typeset('exempt-paper', spoiled, 'public', true)
    expect(text('exempt-paper')).not.toContain('[utgår: ')
    expect(text('exempt-paper')).not.toContain('verneombudet og to tillitsvalgte')
    expect(text('exempt-paper')).toContain('er unntatt fra offentlighet')
    await typeset('exempt-paper-members', spoiled, 'members', true)
    expect(text('exempt-paper-members')).toContain('verneombudet og to tillitsvalgte')
  })

  it('is a list in the terminal: each change with section, kind, text before and after, and cause', async () => {
    const listed = await saksklar('redline', '20/01610', '--workspace', folder, '--json')
    expect(listed.code).toBe(0)
    const { changes, since } = JSON.parse(listed.out) as {
      changes: readonly Change[]
      since: { number: string }
    }
    expect(since.number).toBe('PS 112/20')
    const found = changes.find((change) => change.after.startsWith(promise))
    expect(found).toMatchObject({ section: 'proposal', kind: 'added', before: '' })
    expect(found?.causes[0]?.numbers).toEqual([5, 7, 12, 23, 33, 38])
    expect(changes.find((change) => change.section === 'universalDesign')?.kind).toBe('edited')
    expect(changes.some((change) => change.causes.length === 0)).toBe(true)
    const words = await saksklar('redline', '20/01610', '--workspace', folder)
    expect(words.out).toContain('[utgår: ett år gammel] [ny: fra 2019]')
    expect(words.out).toContain('uten oppgitt årsak')
  })

  it('refuses a case that has not two papers to compare, and an earlier paper that was tampered with', async () => {
    const ordinary = await saksklar('redline', '21/00688', '--workspace', folder)
    refusedWith(ordinary, 1, /annengangsbehandling/)
    const withdrawn = spoiledCopy(folder, folder, 'withdrawn', (file) => {
      sql(
        file,
        `UPDATE agenda_item SET withdrawn = 1
         WHERE id = (SELECT item_id FROM printed_number WHERE printed = 'PS 112/20');`,
      )
    })
    refusedWith(await saksklar('redline', '20/01610', '--workspace', withdrawn), 1, /førstegangsbehandling/)
    const tampered = spoiledCopy(folder, folder, 'tampered', (file) => {
      sql(
        file,
        `DROP TRIGGER paper_frozen_stays; UPDATE paper SET title = 'Noe annet' WHERE title LIKE '%førstegangsbehandling';`,
      )
    })
    refusedWith(await saksklar('redline', '20/01610', '--workspace', tampered), 3, /frosset/)
  })
})
