import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { saksklar } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { keptAndMadeAnew } from '#support/index-dump.ts'
import { officer } from '#support/officers.ts'
import type { Officer } from '#support/officers.ts'
import { openStore } from '#main/store/open-store.ts'
import { granted, saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'

const { demo, at, copy } = await demoTerminal('search')

const everywhere = { kinds: [], case: null, committee: null, from: null, to: null, offset: 0, limit: 100 }

describe('texts that go back and forth between two officers', () => {
  let saved: SavedCase
  let kari: Officer
  let ola: Officer
  beforeAll(async () => {
    kari = await officer('Kari', (db) => void (saved = saveSmallCase(db)))
    ola = await officer('Ola')
  })
  afterAll(() => {
    kari.program.close()
    ola.program.close()
  })

  const found = async (who: Officer, text: string): Promise<number> =>
    (await who.call('search.text', { ...everywhere, text })).total
  const write = async (who: Officer, text: string): Promise<void> => {
    const desk = await who.open(saved.paper.id)
    desk.say('summary', [aTextBlock(text)])
    await desk.save()
  }

  test('are found where they are, as they are: written, sent, taken in, merged, taken back', async () => {
    expect(await found(ola, 'temaplan')).toBe(0)
    await write(kari, 'Zebrastripen ved skolen.')
    expect(await found(kari, 'zebrastripe')).toBe(1)
    await ola.receive(await kari.send(saved.file.id))
    expect(await found(ola, 'zebrastripe')).toBe(1)
    await kari.call('paper.keepVersion', { id: saved.paper.id, name: 'Før' })
    await write(kari, 'Fortauet ved skolen.')
    expect([await found(kari, 'zebrastripe'), await found(kari, 'fortau')]).toEqual([0, 1])
    await ola.receive(await kari.send(saved.file.id))
    expect([await found(ola, 'zebrastripe'), await found(ola, 'fortau')]).toEqual([0, 1])
    for (const who of [kari, ola]) {
      const [kept, anew] = keptAndMadeAnew(who.db())
      expect(kept).toEqual(anew)
    }
  })
})

describe('the search from a terminal', () => {
  test('gives hits with kind, id, path and snippet, and how long it took', async () => {
    const { out, code } = await saksklar('search', 'grunnlag', 'personvern', '--json', '--workspace', demo)
    expect(code).toBe(0)
    const { milliseconds, total, hits } = JSON.parse(out)
    expect(milliseconds).toBeGreaterThan(0)
    expect(hits).toHaveLength(total)
    expect(hits[0]).toMatchObject({
      kind: 'paper',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      path: [
        '21/00318 Prinsipper for bruk av kunstig intelligens i saksbehandlingen',
        expect.stringContaining('Saksframlegg'),
        'Rettsgrunnlag',
      ],
      snippet: { text: expect.stringContaining('grunnlag'), marks: expect.any(Array) },
    })
  })

  test('keeps to kind, case and period, and says what it cannot do in a sentence', async () => {
    const search = (...words: readonly string[]) => saksklar('search', ...words, '--workspace', demo)
    expect((await search('plan', '--kind', 'decision', '--limit', '1')).out).toMatch(
      /^ {2}1\. .*\n.* › Vedtak [^\n]*\n[^\n]*\n8 treff på .* ms \(Vedtak 8\)\n$/,
    )
    expect((await search('plan', '--case', '20/01610', '--kind', 'case')).out).toContain('1 treff')
    expect((await search('plan', '--from', '2031-01-01')).out).toContain('Ingen treff')
    expect((await search('plan', '--limit', '0')).err).toContain('fra 1 til 100')
    expect((await search('plan', '--kind', 'bok')).err).toContain('paper')
    expect((await search('plan', '--from', 'i går')).err).toContain('i går')
    expect((await search('plan', '--case', '99/1')).err).toContain('99/1')
    expect((await search()).err).toContain('ORD')
    expect((await search('*', '"')).out).toContain('Ingen treff')
  })

  test('reads through what a window that has the workspace open has not indexed', async () => {
    const workspace = copy("UPDATE case_file SET title = 'Zebrastripeplan' WHERE case_number = '20/01610'")
    const window = granted(openStore(workspace))
    try {
      const { out } = await saksklar('search', 'zebrastripe', '--workspace', workspace)
      expect(out).toContain('20/01610 Zebrastripeplan')
    } finally {
      window.close()
    }
  })

  test('finds what was corrected by a text from outside', async () => {
    const workspace = copy()
    const file = at('sak.md')
    await saksklar('text', '21/00655', '--out', file, '--workspace', workspace)
    const { out } = await saksklar('search', 'zebrastripe', '--workspace', workspace)
    expect(out).toContain('Ingen treff')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nZebrastripen skal males.\n`)
    const corrected = await saksklar(
      'correct',
      '21/00655',
      '--from',
      file,
      '--reason',
      'Glemt',
      '--workspace',
      workspace,
    )
    expect(corrected.err).toBe('')
    const found = await saksklar('search', 'zebrastripe', '--workspace', workspace)
    expect(found.out).toMatch(/versjon 2, ikke sendt.*\n.*Zebrastripen/)
    const store = granted(openStore(workspace))
    const [kept, anew] = keptAndMadeAnew(store.db)
    store.close()
    expect(kept).toEqual(anew)
  })
})
