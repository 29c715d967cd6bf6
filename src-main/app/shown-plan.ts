import type { PlannedImport, PlannedRow } from '#shared/contract/knowledge-exchange.ts'
import { countOutcomes } from '#shared/domain/knowledge/import/plan.ts'
import type {
  ImportPlan,
  PlannedEntry,
  PlannedSource,
  RowPlan,
} from '#shared/domain/knowledge/import/plan.ts'
import { failureOf } from '../router/router.ts'

/** Rows of each outcome that are shown: more than that is not read. */
const mostShown = 200
const order = ['refuse', 'update', 'add', 'skip'] as const

/** A plan as a window shows it: what each outcome comes to, and the first rows of each. */
export function shownPlan(plan: ImportPlan, hash: string): PlannedImport {
  const all: readonly RowPlan<PlannedEntry | PlannedSource>[] = plan.rows
  const rows = order.flatMap((outcome) =>
    all
      .filter((row) => row.outcome === outcome)
      .slice(0, mostShown)
      .map(shownRow),
  )
  const notes = (['ambiguousNumber', 'referenceOnly'] as const).flatMap((code) => {
    const found = plan.notes.filter((note) => note.code === code).map(({ row }) => row)
    return found.length === 0 ? [] : [{ code, count: found.length, rows: found.slice(0, 10) }]
  })
  const newThemes = plan.kind === 'entries' ? [...plan.newThemes] : []
  return { plan: hash, kind: plan.kind, counts: countOutcomes(plan), newThemes, rows, notes }
}

function shownRow(row: RowPlan<PlannedEntry | PlannedSource>): PlannedRow {
  const none = { row: row.row, outcome: row.outcome, under: '', why: null, at: null, refusal: null }
  if (row.outcome === 'refuse') return { ...none, title: row.title, refusal: failureOf(row.refusal) }
  if (row.outcome === 'skip') return { ...none, title: row.title, why: row.why, at: row.at }
  const under = 'themeName' in row.facts ? row.facts.themeName : row.facts.author
  return { ...none, title: row.facts.title, under, at: row.outcome === 'update' ? row.number : null }
}
