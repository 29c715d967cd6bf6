import { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '#main/typeset/intake/inflate.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { dictAt, name } from '#main/typeset/intake/objects.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { glyphsOf, nameIn, readOperations } from './own-content.ts'
import type { Operand } from './own-content.ts'
import type { Packet } from './packet.ts'
import { joinedContent } from '../prepare/page-content.ts'
import { packed } from './shared-objects.ts'

/** A font's table of which glyph shows which character, as text, and what it lacks. */
type Table = {
  readonly text: string
  readonly mapped: ReadonlySet<number>
  readonly learned: Map<number, number>
}

/** A replacement text with a combining mark (U+0300–036F), as the typesetter writes it. */
const combined = /ActualText\s*<FEFF(?:[0-9A-F]{4})*03[0-6][0-9A-F]/i

/**
 * Says of every glyph which character it shows (PDF/UA-1, 7.21.7; ISO 19005-2, 6.2.11.7). The typesetter leaves a mark
 * out that joins a letter with no common form (ẹ́ in a name): the two share one replacement text, but the rules, and
 * readers that copy text, ask each glyph. Call it while the pages are as typeset.
 */
export function completeUnicode(packet: Packet): void {
  const tables = new Map<PDFDict, Table | undefined>()
  for (const page of packet.pages) {
    const content = Buffer.from(joinedContent(page))
    if (content.includes('ActualText') && combined.test(content.toString('latin1')))
      learnFrom(page, content, tables)
  }
  for (const [font, table] of tables) {
    if (table === undefined || table.learned.size === 0) continue
    const completed = packed(packet.context, Buffer.from(completedTable(table), 'latin1'))
    font.set(name('ToUnicode'), packet.context.register(completed))
  }
}

/** A cluster has one text for the glyphs that show it; each is given the character at its place. */
function learnFrom(page: SourcePage, content: Buffer, tables: Map<PDFDict, Table | undefined>): void {
  const resources = dictAt(page.dict, 'Resources')
  const fonts = resources && dictAt(resources, 'Font')
  let points: readonly number[] = []
  let table: Table | undefined
  readOperations(content, ({ operator, operands }) => {
    if (operator === 'BDC') points = replacementOf(operands[1])
    else if (operator === 'EMC') points = []
    else if (operator === 'Tf') {
      const font = fonts?.lookup(name(nameIn(operands[0])))
      if (!(font instanceof PDFDict)) return
      if (!tables.has(font)) tables.set(font, tableOf(font))
      table = tables.get(font)
    } else if ((operator === 'Tj' || operator === 'TJ') && points.length > 0 && table !== undefined) {
      for (const [index, glyph] of glyphsOf(operands[0]).entries()) {
        const point = points[Math.min(index, points.length - 1)]
        if (point !== undefined && !table.mapped.has(glyph) && !table.learned.has(glyph))
          table.learned.set(glyph, point)
      }
    }
  })
}

function replacementOf(properties: Operand | undefined): readonly number[] {
  const written: unknown = properties instanceof Map ? properties.get('ActualText') : undefined
  if (!Buffer.isBuffer(written) || written[0] !== 0xfe || written[1] !== 0xff) return []
  const text = Buffer.from(written.subarray(2)).swap16().toString('utf16le')
  return Array.from(text, (each) => each.codePointAt(0) ?? 0)
}

function tableOf(font: PDFDict): Table | undefined {
  const stream = font.lookup(name('ToUnicode'))
  if (!(stream instanceof PDFStream)) return undefined
  const text = Buffer.from(decodedBytes(stream, intakeLimits.stream)).toString('latin1')
  const codes = [...text.matchAll(/^<([0-9A-F]{4})> </gm)].map(([, code = '']) => parseInt(code, 16))
  return { text, mapped: new Set(codes), learned: new Map() }
}

/** The table with what was learned; a block of it holds a hundred rows at most. */
function completedTable({ text, learned }: Table): string {
  const rows = [...learned].map(([glyph, point]) => `<${hex(glyph)}> <${utf16(point)}>`)
  let blocks = ''
  for (let at = 0; at < rows.length; at += 100) {
    const block = rows.slice(at, at + 100)
    blocks += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`
  }
  return text.replace(/(?=\bendcmap\b)/, blocks)
}

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
const utf16 = (point: number): string =>
  Buffer.from(String.fromCodePoint(point), 'utf16le').swap16().toString('hex').toUpperCase()
