import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusedWith, saksklar } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { makeNewer } from '#support/newer-store.ts'

const { copy, at } = await demoTerminal('newer')

describe('a workspace that a newer program has worked in', () => {
  it('is read from the terminal: lists, cases, packets; what would write says how to go on', async () => {
    const folder = copy()
    makeNewer(folder)
    const inNewer = (...words: readonly string[]) => saksklar(...words, '--workspace', folder)
    const listed = await inNewer('list')
    expect([listed.code, listed.err]).toEqual([0, ''])
    expect(listed.out).toContain('Temaplan')
    expect((await inNewer('call', 'committee.list')).code).toBe(0)
    const pdf = at('p.pdf')
    const packet = await inNewer('packet', 'formannskapet/2020-11-24', '--audience', 'public', '--out', pdf)
    expect(packet.code).toBe(0)
    expect(packet.out).toContain('regnskapet over pakken er ikke ført')
    const words = /laget av en nyere Saksklar.*Oppdater programmet for å skrive/
    refusedWith(await inNewer('attach', '20/01610', join(folder, 'x.pdf')), 3, words)
    refusedWith(
      await inNewer(
        'call',
        'committee.save',
        '{"id":null,"name":"x","kind":"standing","chairTitle":"leder"}',
      ),
      3,
      words,
    )
  })

  it('is refused for reading too where this program would not find what it looks for', async () => {
    const folder = copy()
    makeNewer(folder, 'ALTER TABLE person RENAME COLUMN phone TO telephone')
    refusedWith(await saksklar('list', '--workspace', folder), 3, /verken skrive i det eller lese det/)
  })
})
