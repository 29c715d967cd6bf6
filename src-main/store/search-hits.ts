import type { Hit } from '#shared/contract/overview.ts'
import type { CaseId } from '#shared/ids.ts'
import { listCasesByIds } from './case-list.ts'
import { many, type Database } from './rows.ts'
import type { SearchLine } from './search-lines.ts'

type HitRow = Partial<Omit<Hit, 'case' | 'exempt'>> & {
  readonly id: string
  readonly part?: number
  readonly title: string
  readonly case_id?: CaseId
  readonly case_number?: string
  readonly case_title?: string
  readonly exempt?: number
}

const ofCase = 'c.id AS case_id, c.case_number, c.title AS case_title'
const asked = '(SELECT value FROM json_each(?))'

/** What is told of each kind of hit. What lies in a case that is in the bin is not found. */
const details: Readonly<Record<Exclude<Hit['kind'], 'case'>, string>> = {
  meeting: `SELECT m.id, k.name AS title, substr(m.starts_at, 1, 10) AS date, m.state, m.id AS meeting
    FROM meeting m JOIN committee k ON k.id = m.committee_id WHERE m.deleted_at IS NULL AND m.id IN ${asked}`,
  attachment: `SELECT a.id, a.title, ${ofCase},
      coalesce(a.disclosure_id, p.disclosure_id, c.disclosure_id) IS NOT NULL AS exempt
    FROM attachment a JOIN case_file c ON c.id = a.case_id JOIN paper p ON p.id = a.paper_id
    WHERE a.deleted_at IS NULL AND c.deleted_at IS NULL AND a.id IN ${asked}`,
  entry: `SELECT e.id, e.title, 'K-' || e.number AS number, ${ofCase},
      (c.disclosure_id IS NOT NULL OR EXISTS (SELECT 1 FROM entry_source x JOIN source s ON s.id = x.source_id
        WHERE x.entry_id = e.id AND s.disclosure_id IS NOT NULL)) AS exempt
    FROM entry e JOIN case_file c ON c.id = e.case_id
    WHERE e.deleted_at IS NULL AND c.deleted_at IS NULL AND e.id IN ${asked}`,
  decision: `SELECT d.id, p.number AS part, p.text AS title, CAST(p.number AS TEXT) AS number, d.made_on AS date,
      k.name AS note, ${ofCase}, x.disclosure_id IS NOT NULL AS exempt
    FROM decision_point p JOIN decision d ON d.id = p.decision_id JOIN case_file c ON c.id = d.case_id
    JOIN agenda_item i ON i.id = d.item_id JOIN meeting m ON m.id = i.meeting_id
    JOIN committee k ON k.id = m.committee_id JOIN item_disclosure x ON x.item_id = i.id
    WHERE c.deleted_at IS NULL AND d.id IN ${asked}`,
  person: `SELECT id, name AS title, role AS note FROM person WHERE id IN ${asked}`,
  committee: `SELECT id, name AS title FROM committee WHERE id IN ${asked}`,
}

/** The hits that these lines of one kind are, in the lines' order. */
export function hitsOf(
  db: Database,
  kind: Hit['kind'],
  lines: readonly SearchLine[],
  today: string,
): readonly Hit[] {
  if (lines.length === 0) return []
  const key = (id: string, part: number): string => `${id} ${part}`
  const ids = lines.map(({ subject }) => subject)
  const hits =
    kind === 'case'
      ? caseHits(db, ids as CaseId[], today).map((hit) => [key(hit.id, 0), hit] as const)
      : many(
          db,
          (row: HitRow) => [key(row.id, row.part ?? 0), toHit(kind, row)] as const,
          details[kind],
          JSON.stringify(ids),
        )
  const found = new Map(hits)
  return lines.flatMap(({ subject, part }) => found.get(key(subject, part)) ?? [])
}

function caseHits(db: Database, ids: readonly CaseId[], today: string): readonly Hit[] {
  return listCasesByIds(db, ids, today).map(({ id, caseNumber, title, state, officer, exempt }) => ({
    kind: 'case',
    id,
    title,
    number: caseNumber,
    state,
    date: null,
    note: officer,
    exempt,
    case: { id, caseNumber, title },
    meeting: null,
  }))
}

function toHit(kind: Hit['kind'], row: HitRow): Hit {
  const { case_id: id, case_number: caseNumber = '', case_title: title = '' } = row
  return {
    kind,
    id: row.id,
    title: row.title,
    number: row.number ?? '',
    state: row.state ?? null,
    date: row.date ?? null,
    note: row.note ?? '',
    case: id === undefined ? null : { id, caseNumber, title },
    meeting: row.meeting ?? null,
    exempt: row.exempt === 1,
  }
}
