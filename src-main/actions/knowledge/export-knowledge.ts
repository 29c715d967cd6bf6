import type { knowledgeFormats } from '#shared/contract/knowledge-exchange.ts'
import { importFields } from '#shared/domain/knowledge/import/fields.ts'
import { cellText } from '#shared/domain/knowledge/import/table.ts'
import type { Cell } from '#shared/domain/knowledge/import/table.ts'
import type { KnowledgeEntry, Source } from '#shared/domain/knowledge/knowledge.ts'
import type { CaseId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { knowledgeWords } from '#shared/text/screen/case/knowledge.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import type { WritableTable } from '../../exchange/table/write-table.ts'
import { findCase } from '../../store/cases.ts'
import { entriesOfCase, sourcesOfCase, themesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'

export type KnowledgeFormat = (typeof knowledgeFormats)[number]

export type WrittenKnowledge = {
  readonly bytes: Uint8Array
  readonly written: number
  /** Sources that are exempt from public access: a file goes anywhere, so they are not in it. */
  readonly exempt: number
}

/** Entries as a table, or sources as references, by format. Refuses with `case.gone` and `knowledgeExport.cellTooLong`. */
export async function exportKnowledge(
  db: Database,
  id: CaseId,
  format: KnowledgeFormat,
  language: ScreenLanguage,
): Promise<WrittenKnowledge | Refusal> {
  if (findCase(db, id) === null) return refuse('case.gone')
  const all = sourcesOfCase(db, id)
  const open = all.filter(({ disclosure }) => disclosure === null)
  const exempt = all.length - open.length
  if (format === 'csv' || format === 'xlsx') {
    const table = entryTable(db, id, open, language)
    if (format === 'xlsx') {
      const tooLong = longRow(table)
      if (tooLong !== null) return tooLong
    }
    const { writeCsv, writeWorkbook } = await import('../../exchange/table/write-table.ts')
    const bytes = format === 'csv' ? writeCsv(table) : await writeWorkbook(table)
    return { bytes, written: table.rows.length, exempt }
  }
  const { writeBibtex, writeCsl, writeRis } = await import('../../exchange/references/write-references.ts')
  const write = { ris: writeRis, bib: writeBibtex, json: writeCsl }[format]
  return { bytes: write(open), written: open.length, exempt }
}

/** A spreadsheet's own limit for a cell. */
const longestCell = 32_767

function longRow({ rows }: WritableTable): Refusal | null {
  const row = rows.find((cells) =>
    cells.some((cell) => typeof cell === 'string' && cell.length > longestCell),
  )
  return row === undefined ? null : refuse('knowledgeExport.cellTooLong', { number: Number(row[0]) })
}

const widths = [6, 24, 14, 40, 60, 10, 12, 12, 30, 9, 12, 14, 40, 24]

/** Columns as an import knows them again, so that what was changed in a spreadsheet comes back. */
function entryTable(
  db: Database,
  id: CaseId,
  sources: readonly Source[],
  language: ScreenLanguage,
): WritableTable {
  const words = knowledgeFileWords[language]
  const themes = new Map(themesOfCase(db, id).map((theme) => [theme.id, theme.name]))
  const titles = new Map(sources.map((source) => [source.id, source.title]))
  const kinds = knowledgeWords[language].kinds
  const rowOf = (entry: KnowledgeEntry): readonly Cell[] => {
    const uses = entry.sources.filter(({ source }) => titles.has(source))
    const passages = uses.map(({ passage }) => passage.replaceAll(/\s+/g, ' '))
    const told = (is: KnowledgeEntry['dimensions'][number]): Cell =>
      entry.dimensions.includes(is) ? 'x' : ''
    const fields: Readonly<Record<(typeof importFields)[number], Cell>> = {
      theme: themes.get(entry.theme) ?? '',
      kind: kinds[entry.kind],
      title: entry.title,
      text: entry.text,
      value: entry.value ?? '',
      unit: entry.unit ?? '',
      asOf: entry.asOf ?? '',
      series: entry.series.map(({ label, value }) => `${label}=${cellText(value)}`).join('; '),
      social: told('social'),
      economic: told('economic'),
      environmental: told('environmental'),
      source: uses.map(({ source }) => titles.get(source) ?? '').join('\n'),
      passage: new Set(passages).size <= 1 ? (passages[0] ?? '') : passages.join('\n'),
    }
    return [entry.number, ...importFields.map((field) => fields[field])]
  }
  return {
    name: words.sheetName,
    header: [words.number, ...importFields.map((field) => words.fields[field])],
    widths,
    rows: entriesOfCase(db, id).map(rowOf),
  }
}
