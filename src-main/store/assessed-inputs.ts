import type { HearingInput, InputPoint } from '#shared/domain/hearing/hearing.ts'
import type { BlockId, CaseId, HearingId, HearingInputId, InputPointId, PaperId } from '#shared/ids.ts'
import { many, one, type Database } from './rows.ts'
import { rowToPoint } from './input-points.ts'
import type { PointRow } from './input-points.ts'

/** An input as the table of answers shows it: without what it says as a whole. */
export type InputToAssess = Omit<HearingInput, 'text' | 'summary' | 'disclosure'> & {
  readonly exempt: boolean
}

type InputRow = Pick<HearingInput, 'id' | 'hearing' | 'number' | 'sender' | 'senderKind' | 'receivedOn'> & {
  readonly late: number
  readonly exempt: number
}

const ofCase = `FROM hearing h JOIN hearing_input i ON i.hearing_id = h.id AND i.deleted_at IS NULL`

/** Every input of a case's hearings with its points, in three questions however many there are. */
export function inputsToAssess(db: Database, file: CaseId): InputToAssess[] {
  const blocks = new Map<InputPointId, BlockId[]>()
  const sqlBlocks = `SELECT b.point_id, b.block_id ${ofCase} JOIN input_point p ON p.input_id = i.id
    JOIN input_point_block b ON b.point_id = p.id WHERE h.case_id = ? ORDER BY b.point_id, b.position`
  type BlockRow = { readonly point_id: InputPointId; readonly block_id: BlockId }
  for (const { point_id, block_id } of many(db, (row: BlockRow) => row, sqlBlocks, file))
    blocks.set(point_id, [...(blocks.get(point_id) ?? []), block_id])
  const points = new Map<HearingInputId, InputPoint[]>()
  const sqlPoints = `SELECT p.* ${ofCase} JOIN input_point p ON p.input_id = i.id
    WHERE h.case_id = ? ORDER BY p.input_id, p.number`
  type Row = PointRow & { readonly input_id: HearingInputId }
  for (const row of many(db, (each: Row) => each, sqlPoints, file)) {
    const of = points.get(row.input_id) ?? []
    of.push(rowToPoint(row, blocks.get(row.id) ?? []))
    points.set(row.input_id, of)
  }
  const sqlInputs = `SELECT i.id, i.hearing_id AS hearing, i.number, i.sender, i.sender_kind AS senderKind,
      i.received_on AS receivedOn, i.late, i.disclosure_id IS NOT NULL AS exempt
    ${ofCase} WHERE h.case_id = ? ORDER BY h.opens_on, h.id, i.number`
  const toInput = (row: InputRow): InputToAssess => ({
    ...row,
    late: row.late === 1,
    exempt: row.exempt === 1,
    points: points.get(row.id) ?? [],
  })
  return many(db, toInput, sqlInputs, file)
}

/** Where a point stands. */
export type PointPlace = {
  readonly input: HearingInputId
  readonly inputNumber: number
  readonly hearing: HearingId
  readonly case: CaseId
}

const placeSql = `SELECT i.id AS input, i.number AS inputNumber, h.id AS hearing, h.case_id AS "case"
  FROM hearing_input i JOIN hearing h ON h.id = i.hearing_id JOIN case_file c ON c.id = h.case_id AND c.deleted_at IS NULL
  AND i.deleted_at IS NULL`

/** null for a point that is not there, or whose case lies in the bin. */
export function placeOfPoint(db: Database, id: InputPointId): PointPlace | null {
  const sql = `${placeSql} JOIN input_point p ON p.input_id = i.id WHERE p.id = ?`
  return one(db, (row: PointPlace) => ({ ...row }), sql, id)
}

export function placeOfInput(db: Database, id: HearingInputId): PointPlace | null {
  return one(db, (row: PointPlace) => ({ ...row }), `${placeSql} WHERE i.id = ?`, id)
}

/** The meeting whose paper for the second reading told what came of a hearing's inputs. */
export type SentAnswers = { readonly committee: string; readonly date: string }

/**
 * Whether a packet has told the answers to a hearing: a paper for the second reading is frozen, and was sent when the
 * hearing was over (actions/packet/answered-inputs.ts prints them by that rule).
 */
export function sentAnswers(db: Database, hearing: HearingId): SentAnswers | null {
  const sql = `SELECT k.name AS committee, substr(m.starts_at, 1, 10) AS date
    FROM hearing h
    JOIN reading r ON r.case_id = h.case_id AND r.stage = 'second'
    JOIN agenda_item a ON a.reading_id = r.id
    JOIN meeting m ON m.id = a.meeting_id
    JOIN committee k ON k.id = m.committee_id
    WHERE h.id = ? AND h.closes_on < coalesce(m.issued_on, substr(m.starts_at, 1, 10))
      AND EXISTS (SELECT 1 FROM paper p WHERE p.reading_id = r.id AND p.state = 'frozen')
    ORDER BY m.starts_at LIMIT 1`
  return one(db, (row: SentAnswers) => ({ ...row }), sql, hearing)
}

/** A paragraph as it is chosen from a list. */
export type Paragraph = { readonly id: BlockId; readonly section: string; readonly text: string }

/** A paper's paragraphs that say something, in the order of its sections; `section` is the section's key. */
export function paragraphsOfPaper(db: Database, paper: PaperId): Paragraph[] {
  const sql = `SELECT b.id, s.key AS section, b.plain_text AS text
    FROM paper_block b JOIN paper_section s ON s.paper_id = b.paper_id AND s.id = b.section_id
    WHERE b.paper_id = ? AND trim(b.plain_text) <> '' ORDER BY s.position, b.position`
  return many(db, (row: Paragraph) => ({ ...row }), sql, paper)
}
