import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { updateEntry } from '#main/actions/knowledge/keep-entry.ts'
import { updateSource } from '#main/actions/knowledge/keep-source.ts'
import type { KnownBy } from '#main/actions/knowledge/keep-entry.ts'
import { findCaseByNumber } from '#main/store/cases.ts'
import { entriesOfCase, sourcesOfCase } from '#main/store/knowledge.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import { setPaperDisclosure } from '#main/store/papers.ts'
import type { PaperId } from '#shared/ids.ts'
import { aDisclosure, newId } from '#support/builders.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { saksklar } from '#support/demo.ts'
import { readPdf } from '#support/pdf.ts'
import { granted } from '#support/store.ts'

const first = 'formannskapet/2020-11-24'
const second = 'formannskapet/2021-04-21'
const { demo, scratch, copy } = await demoTerminal('changed-knowledge')

const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')
const said = 'Endret siden førstegangsbehandlingen'

async function printed(workspace: string, meeting: string, audience: string): Promise<Buffer> {
  const out = join(scratch, 'p.pdf')
  const words = ['packet', meeting, '--audience', audience, '--out', out, '--workspace', workspace]
  const { code, err } = await saksklar(...words)
  expect(code, err).toBe(0)
  return readFileSync(out)
}

const textOf = async (bytes: Uint8Array): Promise<string> =>
  spaced((await readPdf(new Uint8Array(bytes))).pages.map((page) => page.text).join(' '))

const by: KnownBy = {
  at: '2021-05-26T08:00:00.000Z',
  today: '2021-05-26',
  actor: 'test',
  person: null,
  newId,
}

/** A copy of the demo in which something was done afterwards. */
function after(work: (store: Store) => void): string {
  const workspace = copy()
  const store = granted(openStore(workspace))
  work(store)
  store.close()
  return workspace
}

const theme = (store: Store) => {
  const file = findCaseByNumber(store.db, '20/01610')
  if (file === null) throw new Error('no theme plan')
  const entry = (number: number) => {
    const found = entriesOfCase(store.db, file.id).find((each) => each.number === number)
    if (found === undefined) throw new Error(`no K-${number}`)
    return found
  }
  const source = (number: number) => {
    const found = sourcesOfCase(store.db, file.id).find((each) => each.number === number)
    if (found === undefined) throw new Error(`no S-${number}`)
    return found
  }
  return { entry, source }
}

describe('the second-reading paper of the demo', () => {
  it('says which entries have changed since the first reading, and which sources no longer hold', async () => {
    for (const audience of ['medlemmer', 'offentlig']) {
      const text = await textOf(readFileSync(join(demo, 'out', `formannskapet-2021-04-21-${audience}.pdf`)))
      expect(text).toContain(`${said}: 41 prosent (2019) → 47 prosent (2021).`)
      expect(text).toContain(`${said}: 1 140 personer (2019) → 870 personer (2020).`)
      expect(text).toContain('Kilden er trukket tilbake 2. mars 2021.')
      expect(text).toContain('Kilden er erstattet 18. januar 2021 av Solvik bibliotek')
      // links alone were put to seven entries more
      expect(text.match(new RegExp(`${said}:`, 'g'))).toHaveLength(3)
    }
  })

  it('keeps what the first-reading paper said as it was', async () => {
    const text = await textOf(readFileSync(join(demo, 'out', 'formannskapet-2020-11-24-offentlig.pdf')))
    expect(text).toContain('Fire av ti har nylig fått opplæring i personvern · 41 prosent (2019)')
    expect(text).not.toMatch(/Endret siden|Kilden er (?:trukket|erstattet)/)
  })
})

describe('a packet that was sent', () => {
  it('is made again byte for byte, though what it cites has changed again and a source has been withdrawn since', async () => {
    const workspace = after((store) => {
      const { entry, source } = theme(store)
      granted(
        updateEntry(store, entry(13).id, { title: 'Helt ny tittel', value: 55, asOf: '2021-05-20' }, by),
      )
      granted(updateEntry(store, entry(14).id, { text: 'Noe annet.' }, by))
      const standing = { kind: 'withdrawn', since: '2021-05-20', note: '' } as const
      granted(updateSource(store, source(9).id, { standing }, by))
    })
    for (const [meeting, name] of [
      [first, 'formannskapet-2020-11-24'],
      [second, 'formannskapet-2021-04-21'],
    ] as const)
      for (const [audience, ending] of [
        ['members', 'medlemmer'],
        ['public', 'offentlig'],
      ] as const) {
        const sent = readFileSync(join(demo, 'out', `${name}-${ending}.pdf`))
        expect((await printed(workspace, meeting, audience)).equals(sent), `${name} ${ending}`).toBe(true)
      }
  })
})

describe('the public edition', () => {
  // nobody kept the account: what was exempted since would else be told as a packet that stands as it was sent
  const forgotten = (store: Store): void => {
    store.db.exec('DROP TRIGGER issued_packet_never_goes; DELETE FROM issued_packet;')
  }

  it('says nothing of an earlier version that rested on a source that is exempt by now, but that it is another', async () => {
    const workspace = after((store) => {
      forgotten(store)
      const disclosure = aDisclosure({ basis: 'offl-13+fvl-13-1-1', publicTitle: 'Intern undersøkelse' })
      store.transaction((db) => {
        const { source } = theme(store)
        const id = source(10).id
        db.prepare(
          `INSERT INTO disclosure (id, scope, basis, public_title, wider_access_assessed, reason)
           VALUES (?, 'whole', ?, ?, 1, 'x')`,
        ).run(disclosure.id, disclosure.basis, disclosure.publicTitle)
        db.prepare('UPDATE source SET disclosure_id = ? WHERE id = ?').run(disclosure.id, id)
      })
    })
    const open = await textOf(await printed(workspace, second, 'public'))
    expect(open).toContain(`47 prosent (2021) ${said}. Solvik kommune, personvernombudet`)
    expect(open.includes('Fire av ti har nylig')).toBe(false)
    expect(open.includes('Medarbeiderundersøkelsen i Solvik 2019')).toBe(false)
    const members = await textOf(await printed(workspace, second, 'members'))
    expect(members).toContain(`${said}: 41 prosent (2019) → 47 prosent (2021).`)
    expect(members).toContain('Bygde før på «Medarbeiderundersøkelsen i Solvik 2019')
  })

  it('is silent on changes where the earlier paper itself may not be read', async () => {
    const workspace = after((store) => {
      forgotten(store)
      type Row = { readonly id: PaperId }
      const sql = `SELECT p.id FROM paper p JOIN reading r ON r.id = p.reading_id WHERE r.stage = 'first'`
      const paper = store.db.prepare(sql).get() as Row
      setPaperDisclosure(store.db, paper.id, aDisclosure({ publicTitle: 'Temaplan' }))
    })
    expect(await textOf(await printed(workspace, second, 'public'))).not.toContain(said + ':')
    expect(await textOf(await printed(workspace, second, 'members'))).toContain(said + ':')
  })
})
