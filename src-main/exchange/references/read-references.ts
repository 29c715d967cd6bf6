import { parse as parseEntries } from '@citation-js/plugin-bibtex/lib/input/entries.js'
import { parse as parseBibtex } from '@citation-js/plugin-bibtex/lib/input/file.js'
import { parse as parseRis, parseMixed } from '@citation-js/plugin-ris/lib/ris.js'
import type { BrokenRecord, ReferenceRecord } from '#shared/domain/knowledge/import/plan-sources.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { readSafeJson } from '../bundle/safe-json.ts'
import { recordOfCsl } from './csl.ts'

export const referenceFormats = ['ris', 'bibtex', 'csl'] as const
export type ReferenceFormat = (typeof referenceFormats)[number]

const most = { records: 5_000, record: 100_000 } as const

/** What a text of references is, by how it begins; null where it is none. */
export function referenceFormat(text: string): ReferenceFormat | null {
  const start = text.slice(0, 20_000)
  if (/^\s*[[{]/.test(start)) return 'csl'
  if (/^TY {2}-/m.test(start)) return 'ris'
  return /^\s*@\w{1,40}\s*[{(]/m.test(start) ? 'bibtex' : null
}

type Read = ReferenceRecord | BrokenRecord

/**
 * References, each for itself: one that cannot be read is told with its place and stops no other. Nothing is fetched,
 * whatever a record says. Refuses with `knowledgeImport.tooManyReferences`, `.noReferences`, `.badJson`.
 */
export function readReferences(text: string, format: ReferenceFormat): readonly Read[] | Refusal {
  const read = { ris: readRis, bibtex: readBibtex, csl: readCsl }[format](text)
  if ('refused' in read) return read
  return read.length === 0 ? refuse('knowledgeImport.noReferences') : read
}

type Piece = { readonly row: number; readonly raw: string }

/** A text in pieces, each from a line that begins a record to the next. */
function piecesOf(text: string, begins: RegExp): readonly Piece[] | Refusal {
  const pieces: { row: number; lines: string[] }[] = []
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (begins.test(line)) pieces.push({ row: index + 1, lines: [line] })
    else pieces.at(-1)?.lines.push(line)
  }
  if (pieces.length > most.records)
    return refuse('knowledgeImport.tooManyReferences', { count: pieces.length, limit: most.records })
  return pieces.map(({ row, lines }) => ({ row, raw: lines.join('\n').trim() }))
}

/** One record, or why it is none: a parser may throw at anything, and go down as deep as the record does. */
function recordFrom({ row, raw }: Piece, read: () => unknown): Read {
  if (raw.length > most.record)
    return {
      row,
      refusal: refuse('importRow.tooLong', { field: 'record', length: raw.length, limit: most.record }),
    }
  try {
    const item = read()
    if (item !== undefined) return recordOfCsl(item, row, raw)
  } catch (cause) {
    if (cause instanceof RangeError && /alloc/i.test(cause.message)) throw cause
  }
  return { row, refusal: refuse('importRow.badReference', { begins: raw.slice(0, 60) }) }
}

function readRis(text: string): readonly Read[] | Refusal {
  const pieces = piecesOf(text, /^TY {2}-/)
  if ('refused' in pieces) return pieces
  return pieces.map((piece) =>
    recordFrom(piece, () => {
      const [record] = parseRis(withOneMark(piece.raw))
      return record === undefined ? undefined : parseMixed(record)
    }),
  )
}

/** The library takes what parts a tag from its text for the end of the text, where it stands there once more. */
const withOneMark = (raw: string): string =>
  raw.replaceAll(
    /^([A-Z][A-Z0-9] {2}-)(.*)$/gm,
    (_, tag: string, said: string) => tag + said.replaceAll(/ {2,}-/g, ' -'),
  )

function readBibtex(text: string): readonly Read[] | Refusal {
  const pieces = piecesOf(text, /^\s*@\s*\w{1,40}\s*[{(]/)
  if ('refused' in pieces) return pieces
  const shared = /^\s*@\s*(string|preamble|comment)\b/i
  // abbreviations hold for the records after them; a few, for each record is read with all of them
  const abbreviations = pieces.filter(({ raw }) => /^\s*@\s*string\b/i.test(raw)).slice(0, 200)
  const above = abbreviations.map(({ raw }) => raw).join('\n')
  return pieces
    .filter(({ raw }) => !shared.test(raw))
    .map((piece) =>
      recordFrom(piece, () => {
        const entries = parseBibtex(norwegian(isSound(above) ? `${above}\n${piece.raw}` : piece.raw))
        return parseEntries(entries)[0]
      }),
    )
}

/** TeX's own way to write å, which the library does not know. */
const norwegian = (tex: string): string =>
  tex
    .replaceAll(/\{\\aa\s*\}|\\aa\s*\{\}|\\aa(?![A-Za-z])\s?/g, 'å')
    .replaceAll(/\{\\AA\s*\}|\\AA\s*\{\}|\\AA(?![A-Za-z])\s?/g, 'Å')

function isSound(above: string): boolean {
  try {
    return above.length < 20_000 && parseBibtex(above).length === 0
  } catch {
    return false
  }
}

function readCsl(text: string): readonly Read[] | Refusal {
  const value = readSafeJson(new TextEncoder().encode(text))
  if (value === undefined || value === null || typeof value !== 'object')
    return refuse('knowledgeImport.badJson')
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (items.length > most.records)
    return refuse('knowledgeImport.tooManyReferences', { count: items.length, limit: most.records })
  return items.map((item, index) => {
    const raw = JSON.stringify(item, null, 2)
    const isItem = typeof item === 'object' && item !== null && !Array.isArray(item)
    return recordFrom({ row: index + 1, raw }, () => (isItem ? item : undefined))
  })
}
