import type { Output } from '#shared/contract/index.ts'
import { guessInputMapping } from '#shared/domain/hearing/import/fields.ts'
import type { InputPlan, InputRowPlan } from '#shared/domain/hearing/import/plan-inputs.ts'
import { isLate } from '#shared/domain/hearing/hearing-plan.ts'
import type { Hearing } from '#shared/domain/hearing/hearing.ts'
import { cellText } from '#shared/domain/knowledge/import/table.ts'
import { failureOf } from '../router/router.ts'
import type { TableImport } from '../exchange/read-import.ts'
import type { KeptFile } from './import-desk.ts'

type ShownPlan = Output<'hearing.planImport'>
type ShownRow = ShownPlan['rows'][number]
type ShownFile = NonNullable<Output<'hearing.readFile'>>

/** Rows of each outcome that are shown: more than that is not read. */
const mostShown = 200
const order = ['refuse', 'add', 'skip'] as const
const some = (rows: readonly number[]) => ({ count: rows.length, rows: rows.slice(0, 10) })

/** A table as a window shows it: its columns, what each is likely to say, and the first of what stands there. */
export function shownTable(
  { token, name: file, hash }: KeptFile,
  { table, encoding, separator, sheet, sheets, formulas, errors }: TableImport,
): ShownFile {
  const names = table.header.cells.map((cell) => cellText(cell).slice(0, 100))
  const fields = guessInputMapping(names)
  const first = table.rows.slice(0, 50)
  const columns = names.map((name, at) => ({
    name,
    field: fields[at] ?? null,
    samples: [...new Set(first.map(({ cells }) => cellText(cells[at]).slice(0, 200)))]
      .filter((cell) => cell !== '')
      .slice(0, 3),
  }))
  return {
    token,
    file,
    hash,
    encoding,
    columns,
    rows: table.rows.length,
    separator,
    sheet,
    sheets: [...sheets],
    formulas: some(formulas),
    errors: some(errors),
  }
}

/** A plan as a window shows it: what each outcome comes to, and the first rows of each; no contact data. */
export function shownInputs(plan: InputPlan, hash: string, hearing: Hearing): ShownPlan {
  const of = (outcome: InputRowPlan['outcome']): readonly InputRowPlan[] =>
    plan.rows.filter((row) => row.outcome === outcome)
  const late = plan.rows.filter((row) => row.outcome === 'add' && isLate(hearing, row.facts.receivedOn))
  const notes = (['unknownKind', 'unknownTheme'] as const).flatMap((code) =>
    plan[code].length === 0 ? [] : [{ code, ...some(plan[code]) }],
  )
  return {
    plan: hash,
    counts: { add: of('add').length, skip: of('skip').length, refuse: of('refuse').length },
    late: late.length,
    rows: order.flatMap((outcome) =>
      of(outcome)
        .slice(0, mostShown)
        .map((row) => shownRow(row, hearing)),
    ),
    notes,
  }
}

function shownRow(row: InputRowPlan, hearing: Hearing): ShownRow {
  const none = {
    row: row.row,
    outcome: row.outcome,
    excerpt: '',
    late: false,
    why: null,
    at: null,
    refusal: null,
  }
  if (row.outcome === 'refuse') return { ...none, sender: row.sender, refusal: failureOf(row.refusal) }
  if (row.outcome === 'skip') return { ...none, sender: row.sender, why: row.why, at: row.at }
  const { sender, text, summary, receivedOn } = row.facts
  return { ...none, sender, excerpt: (summary || text).slice(0, 200), late: isLate(hearing, receivedOn) }
}
