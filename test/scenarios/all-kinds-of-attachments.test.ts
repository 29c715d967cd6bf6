import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { PageSize } from '#shared/domain/attachment/attachment.ts'
import { findMeetingByWord } from '#main/actions/find-subject.ts'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import type { MadePacket } from '#main/actions/packet/make-packet.ts'
import { openStore } from '#main/store/open-store.ts'
import { startPacketProcesses } from '#main/typeset/jobs/packet-processes.ts'
import { lineOf } from '#main/typeset/proof/packet-layout.ts'
import { packetsOfAllKinds } from '#support/attachments-of-all-kinds.ts'
import type { KindsOfPacket, OfferedKind } from '#support/attachments-of-all-kinds.ts'
import { saksklar } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { elementsOf, readPdf } from '#support/pdf.ts'
import type { ReadBookmark, ReadPdf } from '#support/pdf.ts'
import { letters, spaced } from '#support/sent-packets.ts'
import { granted } from '#support/store.ts'

const { copy, at: inScratch } = await demoTerminal('kinds')
const meeting = 'formannskapet/2021-06-09'
const caseNumber = '21/00688'
const packets = await packetsOfAllKinds()
const tools = startPacketProcesses()
const begun: Promise<unknown>[] = []
afterAll(() => tools.close())

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined
const [hasQpdf, hasPoppler] = [has('qpdf'), has('pdfinfo')]

type Outcome = {
  readonly title?: string
  readonly pages?: number
  readonly warnings?: readonly string[]
  readonly refused?: { readonly code: string }
}

/** Lays the files by a case of a fresh demo, from the terminal. */
async function attached({ files }: KindsOfPacket, folder: string) {
  const paths = files.map(({ name, bytes }) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  })
  const ran = await saksklar('attach', caseNumber, ...paths, '--workspace', folder, '--json')
  const said = JSON.parse(ran.out) as { readonly files: readonly Outcome[] }
  return { code: ran.code, outcomes: said.files }
}

async function packetIn(folder: string, audience: Audience): Promise<MadePacket> {
  const store = granted(openStore(folder))
  try {
    return granted(await makePacket(store, granted(findMeetingByWord(store.db, meeting)), audience, tools))
  } finally {
    store.close()
  }
}

const isTaken = (file: OfferedKind): file is Extract<OfferedKind, { pages: number }> => 'pages' in file
const flat = (marks: readonly ReadBookmark[]): readonly ReadBookmark[] =>
  marks.flatMap((mark) => [mark, ...flat(mark.kids)])

describe.each(packets.map((packet, index) => [packet.of, packet, index] as const))(
  'a packet with %s',
  (_, packet, index) => {
    const audience = index % 2 === 0 ? 'members' : 'public'
    const folder = copy()
    // two packets at a time: more would only wait for each other
    const took = (begun[index - 2] ?? Promise.resolve()).then(() => attached(packet, folder))
    const made = took.then(async () => {
      const whole = await packetIn(folder, audience)
      return { ...whole, read: await readPdf(whole.bytes) }
    })
    begun.push(made.catch(() => undefined)) // told by the tests that wait for it
    const items = made.then(({ report }) => report.items)

    it('takes in what can be printed, and says in a sentence why it takes no other', async () => {
      const { code, outcomes } = await took
      expect(outcomes.map(({ refused, pages }) => refused?.code ?? pages)).toEqual(
        packet.files.map((file) => (isTaken(file) ? file.pages : file.refused)),
      )
      expect(code).toBe(packet.files.every(isTaken) ? 0 : 1)
      for (const [at, file] of packet.files.entries())
        if (isTaken(file) && file.warns !== undefined)
          expect(outcomes[at]?.warnings, file.name).toEqual(
            expect.arrayContaining(file.warns.map((warning) => `attachment.${warning}`)),
          )
    })

    it('holds what it promises, with each attachment on as many pages as it came with', async () => {
      const { proof, read } = await made
      expect(proof).toMatchObject({ passed: true, pages: read.pages.length })
      const [first] = await items
      expect(first?.attachments.map(({ pages }) => pages)).toEqual(
        packet.files.filter(isTaken).map(({ pages }) => pages),
      )
      expect(read.labels).toEqual(read.pages.map((__, page) => String(page + 1)))
      for (const [at, file] of packet.files.filter(isTaken).entries())
        if (file.says !== undefined)
          expect(
            read.pages[(first?.attachments[at]?.firstPage ?? 0) - 1]?.text.replaceAll('\u00a0', ' '),
          ).toMatch(file.says)
    })

    it('leads from the agenda and the paper to each attachment, and from there back to its item', async () => {
      const { read } = await made
      for (const { number, firstPage, paperPages, attachments } of await items) {
        const agenda = read.pages[1]
        expect(spaced(agenda?.text)).toMatch(new RegExp(`${number}.*? ${firstPage}\\b`))
        expect(targetsOn(read, 2)).toContain(firstPage)
        for (const { firstPage: page, title } of attachments) {
          expect(targetsOn(read, 2), title).toContain(page)
          const paper = Array.from({ length: paperPages }, (__, n) => targetsOn(read, firstPage + n)).flat()
          expect(paper, title).toContain(page)
          expect(targetsOn(read, page ?? 0), `${title}, back`).toContain(firstPage)
        }
      }
    })

    it('has bookmarks from meeting to item to attachment to the attachment’s own', async () => {
      const { read } = await made
      const [top, ...others] = read.outline
      expect(others).toEqual([])
      for (const { number, title, firstPage, attachments } of await items) {
        const mark = top?.kids.find((each) => letters(each.title) === letters(`${number} ${title}`))
        expect(mark?.page).toBe(firstPage)
        expect(mark?.kids.some((each) => /forslag til vedtak/.test(each.title))).toBe(true)
        for (const each of attachments) {
          const below = mark?.kids.find((kid) => kid.title.includes(`Vedlegg ${each.number}: `))
          expect(below?.page).toBe(each.firstPage)
          const last = (each.firstPage ?? 0) + each.pages - 1
          for (const { page } of flat(below?.kids ?? []))
            expect(page !== null && page >= (each.firstPage ?? 0) && page <= last).toBe(true)
          if (each.title === 'Kunnskapsgrunnlag')
            expect(below?.kids.map((kid) => kid.title)).toEqual(['Innhald', 'Utfordringar', 'Mål'])
        }
      }
    })

    it('hides nothing behind a stamp: its strip stands above the page, and can be read when that is printed on A4', async () => {
      const { read } = await made
      const [first] = await items
      expect(first?.attachments.length).toBeGreaterThan(0)
      const sizes = sizesIn(folder)
      for (const { number, firstPage, pages } of first?.attachments ?? [])
        for (let n = 0; n < pages; n++) {
          const page = read.pages[(firstPage ?? 0) - 1 + n]
          const size = sizes.get(number)?.[n]
          if (page === undefined || size === undefined) throw new Error(`no page ${n} of ${number}`)
          const strip = page.height - size.height
          const onA4 = Math.min(595 / size.width, 842 / size.height, 842 / size.width)
          expect(page.width).toBeCloseTo(size.width, 1)
          // a roll that is many times as long as it is broad has only its breadth to go by
          if (size.height < 3 * size.width) expect(strip * onA4).toBeGreaterThan(14)
          const [above, below] = [
            page.pieces.filter(({ y }) => y < strip),
            page.pieces.filter(({ y }) => y >= strip),
          ]
          expect(spaced(lineOf(above))).toMatch(
            new RegExp(
              `^PS – · Vedlegg ${number}.*side ${n + 1} av ${pages} [|] side ${(firstPage ?? 0) + n} av ${read.pages.length}$`,
            ),
          )
          expect(below.every(({ text }) => !/side \d+ av \d+/.test(text))).toBe(true)
        }
    })

    it.runIf(hasQpdf)('is sound to qpdf', async () => {
      const path = inScratch(`${index}.pdf`)
      writeFileSync(path, (await made).bytes)
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).not.toMatch(/WARNING|ERROR/)
    })

    it.runIf(hasPoppler)('is one tree to poppler, through own and attached pages', async () => {
      const path = inScratch(`${index}-tree.pdf`)
      writeFileSync(path, (await made).bytes)
      const tree = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8', stdio: 'pipe' })
      expect(tree.match(/^[A-Z]\w*(?= |$)/gm)).toEqual(['Document'])
      const parts = tree.match(/^ +Part/gm) ?? []
      expect(parts.length).toBeGreaterThanOrEqual(packet.files.filter(isTaken).length)
      const { read } = await made
      for (const page of read.pages) expect(elementsOf(page).length).toBeGreaterThan(0)
    })
  },
)

const targetsOn = (read: ReadPdf, page: number): readonly (number | null)[] =>
  (read.pages[page - 1]?.links ?? []).filter(({ url }) => url === null).map((link) => link.page)

/** Sizes of the pages as they came, by the attachment's number. */
function sizesIn(folder: string): ReadonlyMap<number, readonly PageSize[]> {
  const store = granted(openStore(folder))
  const rows = store.db
    .prepare(
      'SELECT a.number, a.pages FROM attachment a JOIN case_file c ON c.id = a.case_id WHERE c.case_number = ?',
    )
    .all(caseNumber) as readonly { readonly number: number; readonly pages: string }[]
  store.close()
  return new Map(rows.map(({ number, pages }) => [number, JSON.parse(pages) as readonly PageSize[]]))
}
