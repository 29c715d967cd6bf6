import { createPublicKey, verify } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkIds } from '#shared/packet/proof.ts'
import type { Proof } from '#shared/packet/proof.ts'
import { keepPacketTools } from '#main/actions/packet/packet-tools.ts'
import { printProof } from '#main/actions/print-proof.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { freshFolder, refusedWith, saksklar } from '#support/demo.ts'
import { readPdf } from '#support/pdf.ts'
import { buildMeeting, buildTown } from '#support/random-meeting.ts'
import type { RandomItem } from '#support/random-agenda.ts'
import { granted } from '#support/store.ts'

const item: RandomItem = {
  item: 'open',
  case: 'open',
  paper: 'open',
  withdrawn: false,
  attachments: ['open'],
  source: 'open',
  input: 'private',
}

describe('a packet from a terminal', () => {
  afterAll(keepPacketTools())
  const folder = freshFolder('proof')
  const workspace = join(folder, 'w')
  const at = (name: string): string => join(folder, name)
  let meeting = ''
  const packet = (out: string): ReturnType<typeof saksklar> =>
    saksklar('packet', meeting, '--audience', 'public', '--out', out, '--workspace', workspace, '--json')
  const prove = (...words: readonly string[]): ReturnType<typeof saksklar> =>
    saksklar('proof', ...words, '--workspace', workspace)

  beforeAll(async () => {
    const store = granted(createStore(workspace))
    const town = buildTown(store.db)
    meeting = buildMeeting(store.db, town, [item, { ...item, case: 'whole' }]).meeting.id
    store.close()
    expect((await packet(at('a.pdf'))).code).toBe(0)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('is proven before it is given out, and its account is kept once, however often it is made', async () => {
    const again = await packet(at('b.pdf'))
    expect(readFileSync(at('b.pdf')).equals(readFileSync(at('a.pdf')))).toBe(true)
    const said = JSON.parse(again.out) as { proof: Proof; recorded: boolean }
    expect(said).toMatchObject({ recorded: true, proof: { passed: true } })
    expect(said.proof.checks.map(({ id }) => id)).toEqual(checkIds)
    const store = granted(openStore(workspace))
    expect(store.db.prepare('SELECT count(*) FROM issued_packet').pluck().get()).toBe(1)
    store.close()
  })

  it('is known again by its workspace, and searched for what is withheld', async () => {
    const { code, out } = await prove(at('a.pdf'), '--json')
    const said = JSON.parse(out) as Proof & { known: { edition: number } | null }
    expect(code).toBe(0)
    expect(said.known?.edition).toBe(1)
    for (const id of ['leak', 'account'])
      expect(said.checks.find((check) => check.id === id)?.counted, id).toBeGreaterThan(0)
  })

  it('is proven without any workspace too, and says what it could not look for', async () => {
    const store = granted(createStore(at('empty')))
    store.close()
    const { code, out } = await saksklar('proof', at('a.pdf'), '--workspace', at('empty'))
    expect(code).toBe(0)
    expect(out).toMatch(/ikke kjent i noe arbeidsområde/)
  })

  it('that has been changed is found out: exit code 1, the fault and where it is', async () => {
    writeFileSync(
      at('changed.pdf'),
      Buffer.concat([readFileSync(at('a.pdf')), Buffer.from('\nmer\n%%EOF\n')]),
    )
    const { code, out } = await prove(at('changed.pdf'))
    expect(code).toBe(1)
    expect(out).toMatch(/FEIL {2}Ingen objekter ligger igjen.*\n.*data etter slutten/)
  })

  it('that is no packet is refused in one line', async () => {
    writeFileSync(at('text.pdf'), 'Dette er ikke en PDF.')
    refusedWith(await prove(at('text.pdf')), 1, /kan ikke leses som en møtepakke/)
    refusedWith(await prove(at('nothing.pdf')), 1, /kan ikke leses/)
  })

  it('gets a signed manifest; the key is made once, for its owner alone', async () => {
    const words = [at('a.pdf'), '--manifest', at('m.json'), '--key', at('key.pem')]
    expect((await prove(...words)).code).toBe(0)
    if (process.platform !== 'win32') expect(statSync(at('key.pem')).mode & 0o777).toBe(0o600)
    const key = readFileSync(at('key.pem'))
    expect((await prove(...words)).code).toBe(0)
    expect(readFileSync(at('key.pem')).equals(key)).toBe(true)
    const manifest = readFileSync(at('m.json'))
    const publicKey = createPublicKey(readFileSync(at('m.json.pub.pem')))
    const signature = readFileSync(at('m.json.sig'))
    expect(verify(null, manifest, publicKey, signature)).toBe(true)
    expect(verify(null, Buffer.concat([manifest, Buffer.from(' ')]), publicKey, signature)).toBe(false)
    expect(JSON.parse(manifest.toString())).toMatchObject({
      kind: 'saksklar-manifest',
      size: statSync(at('a.pdf')).size,
      passed: true,
      auditHead: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    })
  })

  it('is not signed without a key, or with another kind of key', async () => {
    refusedWith(await prove(at('a.pdf'), '--manifest', at('n.json')), 1, /--key/)
    writeFileSync(at('odd.pem'), 'ingen nøkkel')
    refusedWith(await prove(at('a.pdf'), '--manifest', at('n.json'), '--key', at('odd.pem')), 1, /Ed25519/)
  })

  it('gets its account on one page, tagged and with title, and the same bytes each time', async () => {
    const words = ['--today', '2021-04-09', '--out']
    expect((await prove(at('a.pdf'), ...words, at('account.pdf'))).code).toBe(0)
    expect((await prove(at('a.pdf'), ...words, at('account2.pdf'))).code).toBe(0)
    const bytes = readFileSync(at('account.pdf'))
    expect(bytes.equals(readFileSync(at('account2.pdf')))).toBe(true)
    const read = await readPdf(bytes)
    expect(read.pages).toHaveLength(1)
    expect(read.pages[0]?.text).toMatch(/Pakken holder det den lover[\s\S]*SHA-256[\s\S]*9\. april 2021/)
    expect(read.info['Title']).toMatch(/^Etterprøving av møtepakke: Møteinnkalling/)
  })

  it('has one page even when everything is wrong, at length', async () => {
    const long = 'en feil som er beskrevet med svært mange ord '.repeat(9)
    const faults = Array.from({ length: 50 }, (_, page) => ({ page: page + 1, what: long }))
    const proof: Proof = {
      passed: false,
      sha256: 'f'.repeat(64),
      size: 123_456_789,
      pages: 3000,
      title: 'Møteinnkalling – Hovedutvalget for plan, miljø, næring og landbruk 21. april 2021',
      checks: checkIds.map((id) => ({ id, passed: false, counted: 123_456, faults })),
      notes: faults,
    }
    const facts = {
      file: `${'lang'.repeat(40)}.pdf`,
      municipality: 'Solvik kommune',
      date: '2021-04-09',
      auditHead: { sequence: 99_999, hash: 'e'.repeat(64) },
      pageBudget: 250,
    }
    const bytes = await printProof(proof, facts, await loadEngine())
    const read = await readPdf(bytes)
    expect(read.pages).toHaveLength(1)
    expect(read.pages[0]?.text).toMatch(/og 943 til[\s\S]*og 47 til/)
    expect(read.pages[0]?.text).toMatch(/2750 sider over kommunens grense på 250/)
  })
})
