import type { CaseState } from '#shared/domain/case/case.ts'
import type { CommitteeId, PersonId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** What a list of cases can be narrowed by: only what some case outside the bin has. */
export type CaseFilters = {
  readonly states: readonly { readonly state: CaseState; readonly count: number }[]
  readonly officers: readonly { readonly id: PersonId; readonly name: string; readonly role: string }[]
  readonly committees: readonly { readonly id: CommitteeId; readonly name: string }[]
  readonly themes: readonly string[]
}

const live = 'case_file c WHERE c.deleted_at IS NULL'

/** Reads the choices, names in Norwegian order. */
export function caseFilters(db: Database): CaseFilters {
  return {
    states: many(
      db,
      ({ state, count }: { readonly state: CaseState; readonly count: number }) => ({ state, count }),
      `SELECT c.state, count(*) AS count FROM ${live} GROUP BY c.state`,
    ),
    officers: many(
      db,
      ({ id, name, role }: CaseFilters['officers'][number]) => ({ id, name, role }),
      `SELECT p.id, p.name, p.role FROM person p
        WHERE EXISTS (SELECT 1 FROM ${live} AND c.officer_id = p.id) ORDER BY p.name_key, p.id`,
    ),
    committees: many(
      db,
      ({ id, name }: CaseFilters['committees'][number]) => ({ id, name }),
      `SELECT k.id, k.name FROM committee k WHERE EXISTS (SELECT 1 FROM reading r JOIN case_file c ON c.id = r.case_id
        WHERE r.committee_id = k.id AND c.deleted_at IS NULL) ORDER BY k.name, k.id`,
    ),
    themes: themesOfCases(db),
  }
}

/** Names of themes that some case outside the bin has, in order. */
export function themesOfCases(db: Database): string[] {
  const sql = `SELECT DISTINCT t.name FROM theme t JOIN case_file c ON c.id = t.case_id WHERE c.deleted_at IS NULL
    ORDER BY t.name`
  return many(db, ({ name }: { readonly name: string }) => name, sql)
}

/** Every number ever registered with a case that is still kept, in the bin or not. */
export function caseNumbers(db: Database, year: number): readonly string[] {
  const toNumber = (row: { readonly case_number: string }): string => row.case_number
  const ofYear = many(db, toNumber, 'SELECT case_number FROM case_file WHERE number_year = ?', year)
  const newest = `SELECT case_number FROM case_file
    ORDER BY number_year DESC, number_sequence DESC LIMIT 50`
  return [...ofYear, ...many(db, toNumber, newest)]
}

/** Who may have charge of a case, and which bodies may read it, names in Norwegian order. */
export function caseChoices(db: Database): {
  readonly employees: CaseFilters['officers']
  readonly committees: readonly (CaseFilters['committees'][number] & { readonly council: boolean })[]
} {
  type Body = CaseFilters['committees'][number] & { readonly kind: string }
  return {
    employees: many(
      db,
      ({ id, name, role }: CaseFilters['officers'][number]) => ({ id, name, role }),
      "SELECT id, name, role FROM person WHERE kind = 'employee' ORDER BY name_key, id",
    ),
    committees: many(
      db,
      ({ id, name, kind }: Body) => ({ id, name, council: kind === 'council' }),
      'SELECT id, name, kind FROM committee ORDER BY name, id',
    ),
  }
}
