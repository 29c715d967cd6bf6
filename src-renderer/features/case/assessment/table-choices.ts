import { create } from 'zustand'
import type { CaseId } from '#shared/ids.ts'
import type { Sort } from '../../../ui/data-table.tsx'
import { everyRow } from './point-rows.ts'
import type { RowFilter, RowSort } from './point-rows.ts'

export type TableChoices = {
  readonly filter: RowFilter
  readonly sort: Sort<RowSort>
  /** The row that has the focus, or had it last. */
  readonly active: string | null
  readonly marked: ReadonlySet<string>
}

const fresh: TableChoices = {
  filter: everyRow,
  sort: { by: 'input', descending: false },
  active: null,
  marked: new Set(),
}

const useChoices = create<Readonly<Record<CaseId, TableChoices>>>(() => ({}))

/** How a case's table was left: one comes back to the row that one left. */
export function useTableChoices(
  file: CaseId,
): readonly [TableChoices, (change: Partial<TableChoices>) => void] {
  const choices = useChoices((all) => all[file]) ?? fresh
  const choose = (change: Partial<TableChoices>): void =>
    useChoices.setState((all) => ({ [file]: { ...(all[file] ?? fresh), ...change } }))
  return [choices, choose]
}
