import { ordinaryRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import type { DeadlineRules } from '#shared/domain/case/deadlines/deadline-rules.ts'
import { one, upsert, type Database } from './rows.ts'

type RulesRow = {
  readonly review_days: number
  readonly opening_days: number
  readonly assessment_days: number
  readonly recommendation_days: number
  readonly holiday_from: number | null
  readonly holiday_to: number | null
  readonly holiday_stops_hearing: number
  readonly closed_christmas: number
  readonly closed_easter: number
}

function rowToRules(row: RulesRow): DeadlineRules {
  const { holiday_from: from, holiday_to: to } = row
  return {
    reviewDays: row.review_days,
    openingDays: row.opening_days,
    assessmentDays: row.assessment_days,
    recommendationDays: row.recommendation_days,
    holidayWeeks: from === null || to === null ? null : { from, to },
    holidayStopsHearing: row.holiday_stops_hearing === 1,
    closed: { christmas: row.closed_christmas === 1, easter: row.closed_easter === 1 },
  }
}

/** What the municipality has set, or the ordinary ones. */
export function getDeadlineRules(db: Database): DeadlineRules {
  return one(db, rowToRules, 'SELECT * FROM deadline_rules') ?? ordinaryRules
}

export function saveDeadlineRules(db: Database, rules: DeadlineRules): void {
  upsert(db, 'deadline_rules', ['singleton'], {
    singleton: 1,
    review_days: rules.reviewDays,
    opening_days: rules.openingDays,
    assessment_days: rules.assessmentDays,
    recommendation_days: rules.recommendationDays,
    holiday_from: rules.holidayWeeks?.from ?? null,
    holiday_to: rules.holidayWeeks?.to ?? null,
    holiday_stops_hearing: Number(rules.holidayStopsHearing),
    closed_christmas: Number(rules.closed.christmas),
    closed_easter: Number(rules.closed.easter),
  })
}
