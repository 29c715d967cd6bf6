import type { FollowUpState } from '#shared/domain/decision/decision.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { AgendaItemId, CommitteeId, DecisionId, FollowUpId } from '#shared/ids.ts'
import { many, type Database } from './rows.ts'

/** A task as a report tells of it; where it is withheld, no more than that it is there. */
export type ReportedFollowUp = {
  readonly id: FollowUpId
  readonly item: AgendaItemId
  readonly decision: DecisionId
  readonly number: string | null
  readonly caseNumber: string
  readonly title: string
  readonly madeOn: string
  readonly point: number
  readonly task: string
  readonly state: FollowUpState
  readonly due: string | null
  /** A person's name for members, a post for everybody. */
  readonly owner: string | null
  readonly leftOn: string | null
  readonly withheld: boolean
}

type Row = Omit<ReportedFollowUp, 'caseNumber' | 'madeOn' | 'leftOn' | 'withheld'> & {
  readonly case_number: string
  readonly made_on: string
  readonly left_on: string | null
  readonly withheld: number
}

const rest = `FROM follow_up f
  JOIN decision d ON d.id = f.decision_id
  JOIN agenda_item i ON i.id = d.item_id
  JOIN item_disclosure e ON e.item_id = i.id
  JOIN meeting m ON m.id = i.meeting_id
  JOIN case_file c ON c.id = d.case_id
  LEFT JOIN disclosure x ON x.id = e.disclosure_id
  LEFT JOIN printed_number n ON n.item_id = i.id
  LEFT JOIN person p ON p.id = f.owner_id
  LEFT JOIN person_departure l ON l.person_id = f.owner_id
  WHERE m.committee_id = ? AND d.made_on <= ? AND c.deleted_at IS NULL
  ORDER BY d.made_on, n.sequence, f.point, f.id`

const facts = `f.id, d.item_id AS item, f.decision_id AS decision, n.printed AS number, c.case_number, d.made_on, f.point,
  f.state, f.due, l.left_on`

const shut = '(e.disclosure_id IS NOT NULL OR i.closed_on IS NOT NULL)'

/**
 * For everybody no task, title or owner of what is exempt or was decided behind closed doors is selected: a title that was
 * cleared for it stands in its place, and where there is none, none (offl. § 3; koml. § 11-5).
 */
const selects: Readonly<Record<Audience, string>> = {
  members: `SELECT ${facts}, c.title, f.task, p.name AS owner, 0 AS withheld ${rest}`,
  public: `SELECT ${facts}, CASE WHEN x.id IS NOT NULL THEN x.public_title WHEN ${shut} THEN '' ELSE i.title END AS title,
    CASE WHEN ${shut} THEN '' ELSE f.task END AS task,
    CASE WHEN f.owner_id IS NULL THEN NULL WHEN ${shut} THEN '' WHEN p.role <> '' THEN p.role ELSE p.name END AS owner,
    ${shut} AS withheld ${rest}`,
}

/** The tasks of a body's decisions up to a day, in the order that they were decided. */
export function reportedFollowUps(
  db: Database,
  committee: CommitteeId,
  to: string,
  audience: Audience,
): ReportedFollowUp[] {
  const toReported = ({ case_number, made_on, left_on, withheld, ...row }: Row): ReportedFollowUp => ({
    ...row,
    caseNumber: case_number,
    madeOn: made_on,
    leftOn: left_on,
    withheld: withheld === 1,
  })
  return many(db, toReported, selects[audience], committee, to)
}

/** How many decisions a body made in a span of days. */
export function decisionsMade(db: Database, committee: CommitteeId, from: string, to: string): number {
  const sql = `SELECT count(*) AS n FROM decision d JOIN agenda_item i ON i.id = d.item_id
    JOIN meeting m ON m.id = i.meeting_id JOIN case_file c ON c.id = d.case_id
    WHERE d.kind = 'decision' AND m.committee_id = ? AND d.made_on BETWEEN ? AND ? AND c.deleted_at IS NULL`
  return many(db, ({ n }: { readonly n: number }) => n, sql, committee, from, to)[0] ?? 0
}

/** Items of a body whose decisions are kept from everybody: what a finished report is searched for. */
export function shutItems(db: Database, committee: CommitteeId): AgendaItemId[] {
  const sql = `SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
    JOIN item_disclosure e ON e.item_id = i.id WHERE m.committee_id = ? AND ${shut} ORDER BY i.id`
  return many(db, ({ id }: { readonly id: AgendaItemId }) => id, sql, committee)
}
