import { findNationalIdentityNumbers } from '#shared/domain/disclosure/national-identity-number.ts'
import type { InputPoint, SenderKind } from '#shared/domain/hearing/hearing.ts'
import { cellText } from '#shared/domain/knowledge/import/table.ts'
import type { Cell } from '#shared/domain/knowledge/import/table.ts'
import type { CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { assessmentFileWords } from '#shared/text/screen/case/assessment-file.ts'
import { hearingWords } from '#shared/text/screen/case/hearing.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import type { WritableTable } from '../../exchange/table/write-table.ts'
import { inputsToAssess } from '../../store/assessed-inputs.ts'
import { findCase } from '../../store/cases.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { themesOfCase } from '../../store/knowledge.ts'
import { caseIsExempt } from '../../store/public-course.ts'
import { inputHeads } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { withheldSearch } from '../../typeset/proof/withheld-search.ts'
import { secretInputs } from '../web/secret-names-of-case.ts'
import { paragraphsView } from './assessment-view.ts'

export type AssessmentFile = { readonly bytes: Uint8Array; readonly points: number; readonly exempt: number }
export type AssessmentForm = 'full' | 'public'

type Written = { readonly table: WritableTable; readonly points: number; readonly exempt: number }

/**
 * Points with their answers as a table. The public form is read by the public's own questions: no names of private
 * persons, nothing of exempt inputs but that they are there, summaries in place of what people wrote themselves; it is
 * searched before it is given out (offentlegforskrifta § 7). Refuses with `case.gone`, `assessment.cellTooLong`,
 * `.caseExempt`, `.leak` and `.identityNumber`.
 */
export async function exportAssessment(
  db: Database,
  file: CaseId,
  { format, form }: { readonly format: 'csv' | 'xlsx'; readonly form: AssessmentForm },
  language: ScreenLanguage,
): Promise<AssessmentFile | Refusal> {
  if (findCase(db, file) === null) return refuse('case.gone')
  const written = form === 'full' ? fullTable(db, file, language) : publicTable(db, file, language)
  if (isRefusal(written)) return written
  const { table, ...counts } = written
  const wrong =
    (form === 'public' ? leakIn(db, file, table) : null) ?? (format === 'xlsx' ? tooLong(table) : null)
  if (wrong !== null) return wrong
  const { writeCsv, writeWorkbook } = await import('../../exchange/table/write-table.ts')
  return { bytes: format === 'csv' ? writeCsv(table) : await writeWorkbook(table), ...counts }
}

const label = (number: number): string => `I-${number}`

function wordsOf(db: Database, file: CaseId, language: ScreenLanguage) {
  const { senders, conclusions } = hearingWords[language]
  const themes = new Map(themesOfCase(db, file).map(({ id, name }) => [id, name]))
  return {
    ...assessmentFileWords[language],
    sender: (kind: SenderKind) => senders[kind],
    theme: ({ theme }: InputPoint) => (theme === null ? '' : (themes.get(theme) ?? '')),
    conclusion: ({ conclusion }: InputPoint) => conclusions[conclusion ?? 'open'],
  }
}

function fullTable(db: Database, file: CaseId, language: ScreenLanguage): Written | Refusal {
  const words = wordsOf(db, file, language)
  const { columns } = words
  const view = paragraphsView(db, file)
  if (isRefusal(view)) return view
  const places = new Map(view.blocks.map(({ id, section, excerpt }) => [id, `${section}: ${excerpt}`]))
  const paragraphs = ({ changedBlocks }: InputPoint): string => {
    const known = changedBlocks.flatMap((id) => places.get(id) ?? [])
    const gone = changedBlocks.length - known.length
    return [...known, ...(gone > 0 ? [words.gone(gone)] : [])].join('\n')
  }
  const inputs = inputsToAssess(db, file)
  const rows = inputs.flatMap((input): (readonly Cell[])[] => {
    const { number, sender, senderKind, receivedOn, late, points } = input
    const head = [label(number), sender, words.sender(senderKind), receivedOn, late ? words.late : '']
    if (points.length === 0)
      return [[...head, '', '', '', '', hearingWords[language].conclusions.open, '', '']]
    return points.map((point) => [
      ...head,
      point.number,
      point.text,
      words.theme(point),
      point.assessment,
      words.conclusion(point),
      point.change,
      paragraphs(point),
    ])
  })
  const header = [
    columns.input,
    columns.sender,
    columns.group,
    columns.received,
    columns.late,
    columns.point,
    columns.text,
    columns.theme,
    columns.assessment,
    columns.conclusion,
    columns.change,
    columns.paragraphs,
  ]
  return {
    table: { name: words.sheet, header, widths: [8, 26, 16, 12, 9, 7, 60, 24, 60, 20, 40, 40], rows },
    points: inputs.reduce((sum, { points }) => sum + points.length, 0),
    exempt: inputs.filter(({ exempt }) => exempt).length,
  }
}

function publicTable(db: Database, file: CaseId, language: ScreenLanguage): Written | Refusal {
  if (caseIsExempt(db, file)) return refuse('assessment.caseExempt', {}, 'offl. § 3')
  const words = wordsOf(db, file, language)
  const { columns } = words
  const heads = hearingsOfCase(db, file).flatMap(({ id }) => inputHeads(db, id))
  const rows = heads.flatMap((input): (readonly Cell[])[] => {
    const { number, senderKind, summary, points } = input
    if (summary === null) return [[label(number), words.exempt, '', '', '', '', '', '', '']]
    const sender = senderKind === 'privatePerson' ? words.privatePerson : (input.sender ?? words.exempt)
    const head = [label(number), sender, words.sender(senderKind), summary]
    if (points.length === 0) return [[...head, '', '', '', hearingWords[language].conclusions.open, '']]
    return points.map((point) => [
      ...head,
      point.number,
      words.theme(point),
      point.assessment,
      words.conclusion(point),
      point.change,
    ])
  })
  const header = [
    columns.input,
    columns.sender,
    columns.group,
    columns.summary,
    columns.point,
    columns.theme,
    columns.assessment,
    columns.conclusion,
    columns.change,
  ]
  return {
    table: { name: words.sheet, header, widths: [8, 26, 16, 50, 7, 24, 60, 20, 40], rows },
    points: heads.reduce((sum, { points }) => sum + points.length, 0),
    exempt: heads.filter(({ summary }) => summary === null).length,
  }
}

/** Shorter than this a name says nothing by itself. */
const shortest = 6

/** Contact data, names of private persons, identity numbers: named by the row that holds them, never told. */
function leakIn(db: Database, file: CaseId, { rows }: WritableTable): Refusal | null {
  const secrets = secretInputs(db, file).filter(({ text }) => text.trim().length >= shortest)
  const search = withheldSearch(secrets.map(({ text }) => text))
  for (const cells of rows) {
    const input = cellText(cells[0])
    const said = cells.map(cellText).join('\n')
    const [hit] = search.inText(said)
    if (hit !== undefined)
      return refuse('assessment.leak', { input, from: secrets[hit]?.from ?? '' }, 'offentlegforskrifta § 7')
    if (findNationalIdentityNumbers(said).length > 0)
      return refuse('assessment.identityNumber', { input }, 'offentlegforskrifta § 7')
  }
  return null
}

/** A spreadsheet's own limit for a cell. */
const longestCell = 32_767

function tooLong({ rows }: WritableTable): Refusal | null {
  const row = rows.find((cells) => cells.some((cell) => cellText(cell).length > longestCell))
  return row === undefined ? null : refuse('assessment.cellTooLong', { input: cellText(row[0]) })
}
