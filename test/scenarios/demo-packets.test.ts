import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { november } from '#main/demo/content/november-2020.ts'
import { makeDemo } from '#support/demo.ts'
import type { DemoAccount, ReportedPacket } from '#support/demo.ts'
import { readPdf } from '#support/pdf.ts'
import type { ReadBookmark, ReadPdf } from '#support/pdf.ts'

type Packet = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly read: ReadPdf
  readonly report: ReportedPacket
}

const flat = (marks: readonly ReadBookmark[]): readonly ReadBookmark[] =>
  marks.flatMap((mark) => [mark, ...flat(mark.kids)])
const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

describe('the packets of the demo municipality', () => {
  let folder = ''
  let account: DemoAccount
  const packets: Packet[] = []

  beforeAll(async () => {
    const demo = await makeDemo()
    folder = demo.folder
    account = demo.account
    for (const report of account.packets) {
      const name = report.file.replace(/^out\//, '')
      const bytes = demo.packets.get(name)
      if (bytes === undefined) throw new Error(`${name} is missing`)
      packets.push({ name, bytes, read: await readPdf(bytes), report })
    }
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('are six: three meetings, each for members and for the public', () => {
    expect(packets.map((packet) => packet.name)).toEqual([
      'formannskapet-2020-11-24-medlemmer.pdf',
      'formannskapet-2020-11-24-offentlig.pdf',
      'formannskapet-2021-04-21-medlemmer.pdf',
      'formannskapet-2021-04-21-offentlig.pdf',
      'kommunestyret-2021-05-11-medlemmer.pdf',
      'kommunestyret-2021-05-11-offentlig.pdf',
    ])
  })

  it('have at least eight items each, with PS, RS, OS and FO, one exempt and one late', () => {
    for (const { report, read } of packets) {
      const live = report.items.filter((item) => !item.withdrawn)
      expect(live.length).toBeGreaterThanOrEqual(8)
      expect(new Set(live.map((item) => item.number.slice(0, 2)))).toEqual(new Set(['PS', 'RS', 'OS', 'FO']))
      const agenda = spaced(read.pages[1]?.text ?? '')
      expect(agenda.match(/Unntatt offentlighet: offl. § 13/g)?.length).toBeGreaterThanOrEqual(1)
      expect(agenda).toContain('Ettersendt sak')
    }
  })

  it('tell on the agenda the page on which each item and attachment really begins', () => {
    for (const { read, report, name } of packets) {
      const agenda = read.pages[1]
      for (const item of report.items) {
        const page = spaced(read.pages[item.firstPage - 1]?.text ?? '')
        expect(page, `${name} ${item.number}`).toContain(spaced(`${item.number} ${item.title}`))
        const targets = agenda?.links.filter((link) => link.page === item.firstPage) ?? []
        if (!item.withdrawn) expect(targets.length, `${name}: link to ${item.number}`).toBeGreaterThan(0)
        expect(spaced(agenda?.text ?? ''), `${name} ${item.number}`).toMatch(
          new RegExp(`${item.number} .*? ${item.firstPage}\\b`),
        )
        for (const attachment of item.attachments.filter((each) => each.firstPage !== null)) {
          const first = spaced(read.pages[(attachment.firstPage ?? 0) - 1]?.text ?? '')
          expect(first).toContain(
            spaced(`${item.number} · Vedlegg ${attachment.number}: ${attachment.title}`).slice(0, 60),
          )
          expect(agenda?.links.some((link) => link.page === attachment.firstPage)).toBe(true)
        }
      }
    }
  })

  it('print on each page the number that a reader counts', () => {
    for (const { read, name } of packets) {
      for (const [index, page] of read.pages.entries()) {
        expect(spaced(page.text), `${name} page ${index + 1}`).toContain(
          `side ${index + 1} av ${read.pages.length}`,
        )
      }
    }
  })

  it('have a bookmark for every item and attachment, at the page where it begins', () => {
    for (const { read, report, name } of packets) {
      const [top, ...others] = read.outline
      expect(others).toEqual([])
      for (const item of report.items) {
        const mark = top?.kids.find((each) => spaced(each.title) === spaced(`${item.number} ${item.title}`))
        expect(mark?.page, `${name}: ${item.number}`).toBe(item.firstPage)
        for (const attachment of item.attachments.filter((each) => each.firstPage !== null)) {
          const below = mark?.kids.find((each) =>
            spaced(each.title).includes(`Vedlegg ${attachment.number}: `),
          )
          expect(below?.page, `${name}: ${item.number} ${attachment.title}`).toBe(attachment.firstPage)
        }
      }
      expect(flat(read.outline).every((mark) => mark.page !== null)).toBe(true)
    }
  })

  it('carry the attachments’ own bookmarks below theirs', () => {
    const first = packets.find((packet) => packet.name.includes('2020-11-24-medlemmer'))
    const attachment = flat(first?.read.outline ?? []).find((mark) => mark.title.includes('høringsutkast'))
    expect(attachment?.kids.map((mark) => mark.title)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^2 Visjon og mål/)]),
    )
  })

  it('have page labels, title and language, and open on their bookmarks', () => {
    for (const { read, report } of packets) {
      expect(read.labels).toEqual(Array.from({ length: report.pages }, (_, index) => String(index + 1)))
      expect(String(read.info['Title'])).toMatch(
        /^Møteinnkalling – (Formannskapet|Kommunestyret) \d+\. \w+ 202[01]$/,
      )
      expect(read.info['Language']).toBe('nb-NO')
    }
  })

  it('say below each point of a proposal who does it and by when, also where a sentence leads into the points', () => {
    const asked = november.filter(
      (item) => item.withdrawn !== true && /\{\{ansvar/.test(item.paper.sections.proposal ?? ''),
    )
    expect(asked.length).toBeGreaterThan(2)
    const packet = packets.find(({ name }) => name.includes('2020-11-24-medlemmer'))
    for (const { case: file, paper } of asked) {
      const item = packet?.report.items.find((each) => each.title === file.title)
      const from = (item?.firstPage ?? 1) - 1
      const text = spaced(
        (packet?.read.pages ?? [])
          .slice(from, from + 2)
          .map((page) => page.text)
          .join(' '),
      )
      const tasks = (paper.sections.proposal ?? '').match(/\{\{ansvar/g) ?? []
      expect(text.match(/Ansvar: \S/g)?.length, file.title).toBe(tasks.length)
    }
  })

  it('are tagged on every page, and hold no script, form or embedded file', () => {
    for (const { read, name } of packets) {
      for (const [index, page] of read.pages.entries())
        expect(page.structure, `${name} page ${index + 1}`).not.toBeNull()
      expect([read.hasScripts, read.hasForm, read.embedded]).toEqual([false, false, []])
    }
  })

  it('are the same bytes when the demo is made again', async () => {
    const again = await makeDemo({ anew: true })
    for (const { name, bytes } of packets) {
      expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.packets.get(name) ?? [])), name).toBe(0)
    }
    rmSync(again.folder, { recursive: true, force: true })
  })
})
