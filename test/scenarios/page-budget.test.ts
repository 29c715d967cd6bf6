import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saksklar } from '#support/demo.ts'
import type { ReportedPacket } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { readPdf } from '#support/pdf.ts'
import { spaced } from '#support/sent-packets.ts'

const { copy, at } = await demoTerminal('budget')
const of = (pages: number | null): string => copy(`UPDATE municipality SET page_budget = ${pages ?? 'NULL'}`)
const packet = (workspace: string, out: string, ...more: readonly string[]): ReturnType<typeof saksklar> =>
  saksklar(
    'packet',
    'formannskapet/2020-11-24',
    '--audience',
    'public',
    '--out',
    out,
    '--workspace',
    workspace,
    ...more,
  )

describe('the limit of pages that a municipality has set', () => {
  const tight = of(20)

  it('is told of where a packet is longer, beside how many pages each item has', async () => {
    const { code, out } = await packet(tight, at('lang.pdf'))
    expect(code).toBe(0)
    const pages = Number(/: (\d+) sider$/m.exec(out)?.[1])
    expect(out).toContain(`  Merk: pakken har ${pages} sider, og kommunens grense er 20\n`)
    const items = [...out.matchAll(/^ {2}s\. +\d+ +\S+ \S+ +(\d+) sider /gm)].map(([, count]) =>
      Number(count),
    )
    expect(items.length).toBe(10)
    expect(items.reduce((sum, count) => sum + count, 2)).toBe(pages)
  })

  it('is in the report, and neither there nor elsewhere where there is none or it is kept', async () => {
    const report = JSON.parse((await packet(tight, at('lang.pdf'), '--json')).out) as ReportedPacket
    expect(report.warnings.map((warning) => warning.code)).toContain('packet.overBudget')
    for (const budget of [null, report.pages]) {
      const { out } = await packet(of(budget), at('kort.pdf'), '--json')
      const codes = (JSON.parse(out) as ReportedPacket).warnings.map((warning) => warning.code)
      expect(codes).not.toContain('packet.overBudget')
    }
  })

  it('stands on the printed account, kept or not', async () => {
    const account = async (workspace: string): Promise<string> => {
      const words = ['proof', at('lang.pdf'), '--out', at('regnskap.pdf'), '--workspace', workspace]
      expect((await saksklar(...words)).code).toBe(0)
      return spaced((await readPdf(readFileSync(at('regnskap.pdf')))).pages[0]?.text)
    }
    expect(await account(tight)).toMatch(/Sidegrense \d+ sider over kommunens grense på 20/)
    expect(await account(of(250))).toMatch(/Sidegrense innenfor kommunens grense på 250/)
    expect(await account(of(null))).not.toMatch(/Sidegrense/)
  })

  it('holds for a later edition too, which is told as a sentence about the packet', async () => {
    const words = ['supplement', 'formannskapet/2021-05-26', '--issued', '2021-05-21', '--out', at('tillegg')]
    const { out } = await saksklar(...words, '--workspace', of(3))
    expect(out).toMatch(/^ {2}Merk: pakken har \d+ sider, og kommunens grense er 3$/m)
  })
})
