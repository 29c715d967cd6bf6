import type { TextHit, TextKind } from '#shared/contract/search.ts'
import type { CaseId } from '#shared/ids.ts'
import { many, one, type Database } from '../rows.ts'
import { kindOf } from './kinds.ts'

/** What a row of the index stands for. */
export type IndexedThing = { readonly row: number; readonly kind: TextKind; readonly id: string }

/** The things that rows of the index stand for. */
export function thingsOf(db: Database, rows: readonly number[]): ReadonlyMap<number, IndexedThing> {
  const toThing = (each: { readonly row: number; readonly id: string }): IndexedThing => ({
    row: each.row,
    id: each.id,
    kind: kindOf(each.row & 15),
  })
  const sql =
    'SELECT id AS row, subject_id AS id FROM search_document WHERE id IN (SELECT value FROM json_each(?))'
  return new Map(many(db, toThing, sql, JSON.stringify(rows)).map((thing) => [thing.row, thing]))
}

/** Where a thing is found, and what keeps it from the public. */
export type HitPlace = Pick<
  TextHit,
  'exempt' | 'case' | 'number' | 'stage' | 'committee' | 'version' | 'frozen' | 'paper' | 'meeting'
>

type Row = Partial<Omit<HitPlace, 'exempt' | 'frozen' | 'case'>> & {
  readonly case_id: CaseId
  readonly case_number: string
  readonly case_title: string
  readonly exempt: number
  readonly frozen?: number
}

const ofCase = 'c.id AS case_id, c.case_number, c.title AS case_title'
const ofPaper = `r.stage, k.name AS committee, p.id AS paper, p.state = 'frozen' AS frozen,
  iif((SELECT count(*) FROM paper o WHERE o.reading_id = p.reading_id) > 1, p.version, 0) AS version`
const paperTables = `JOIN case_file c ON c.id = p.case_id JOIN reading r ON r.id = p.reading_id
  JOIN committee k ON k.id = r.committee_id`
const itemTables = `JOIN case_file c ON c.id = i.case_id JOIN meeting m ON m.id = i.meeting_id
  JOIN committee k ON k.id = m.committee_id JOIN item_disclosure x ON x.item_id = i.id
  LEFT JOIN printed_number n ON n.item_id = i.id`
/** An item that is closed to the public closes the paper that is for it. */
const exemptPaper = `(coalesce(p.disclosure_id, c.disclosure_id) IS NOT NULL OR EXISTS (SELECT 1 FROM agenda_item i
  WHERE i.paper_id = p.id AND i.disclosure_id IS NOT NULL))`

const places: Readonly<Record<TextKind, string>> = {
  case: `SELECT ${ofCase}, c.disclosure_id IS NOT NULL AS exempt FROM case_file c WHERE c.id = ?`,
  paper: `SELECT ${ofCase}, ${ofPaper}, ${exemptPaper} AS exempt FROM paper p ${paperTables} WHERE p.id = ?`,
  attachment: `SELECT ${ofCase}, ${ofPaper}, CAST(a.number AS TEXT) AS number,
      a.disclosure_id IS NOT NULL OR ${exemptPaper} AS exempt
    FROM attachment a JOIN paper p ON p.id = a.paper_id ${paperTables} WHERE a.id = ?`,
  entry: `SELECT ${ofCase}, 'K-' || e.number AS number, c.disclosure_id IS NOT NULL OR EXISTS (SELECT 1
      FROM entry_source x JOIN source s ON s.id = x.source_id WHERE x.entry_id = e.id AND s.disclosure_id IS NOT NULL)
      AS exempt FROM entry e JOIN case_file c ON c.id = e.case_id WHERE e.id = ?`,
  source: `SELECT ${ofCase}, CAST(s.number AS TEXT) AS number, coalesce(s.disclosure_id, c.disclosure_id) IS NOT NULL
      AS exempt FROM source s JOIN case_file c ON c.id = s.case_id WHERE s.id = ?`,
  input: `SELECT ${ofCase}, CAST(i.number AS TEXT) AS number, coalesce(i.disclosure_id, c.disclosure_id) IS NOT NULL
      AS exempt FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id JOIN case_file c ON c.id = h.case_id
    WHERE i.id = ?`,
  decision: `SELECT ${ofCase}, k.name AS committee, m.id AS meeting, coalesce(n.printed, '') AS number,
      x.disclosure_id IS NOT NULL AS exempt
    FROM decision d JOIN agenda_item i ON i.id = d.item_id ${itemTables} WHERE d.id = ?`,
  item: `SELECT ${ofCase}, k.name AS committee, m.id AS meeting, coalesce(n.printed, '') AS number,
      x.disclosure_id IS NOT NULL AS exempt FROM agenda_item i ${itemTables} WHERE i.id = ?`,
}

/** Where one thing is found. */
export function hitPlace(db: Database, kind: TextKind, id: string): HitPlace | null {
  return one(db, toPlace, places[kind], id)
}

function toPlace(row: Row): HitPlace {
  return {
    case: { id: row.case_id, caseNumber: row.case_number, title: row.case_title },
    exempt: row.exempt === 1,
    number: row.number ?? '',
    stage: row.stage ?? null,
    committee: row.committee ?? '',
    version: row.version ?? 0,
    frozen: row.frozen === 1,
    paper: row.paper ?? null,
    meeting: row.meeting ?? null,
  }
}

/** What a section of a paper is called, in the paper's language; '' where its template no longer has it. */
export function sectionTitle(db: Database, paper: string, key: string): string {
  const sql = `SELECT iif(p.language = 'nn', s.title_nn, s.title_nb) AS title FROM paper p
    JOIN template_section s ON s.template_id = p.template_id WHERE p.id = ? AND s.key = ?`
  return one(db, ({ title }: { readonly title: string }) => title, sql, paper, key) ?? ''
}

/** Rows of the index that say what no longer holds. */
export function staleRows(db: Database): readonly number[] {
  const sql = 'SELECT d.id FROM search_stale s JOIN search_document d ON d.subject_id = s.subject_id'
  return many(db, ({ id }: { readonly id: number }) => id, sql)
}
