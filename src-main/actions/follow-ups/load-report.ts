import type { FollowUpReportView } from '#shared/contract/follow-ups.ts'
import { isOrphaned, isOverdue } from '#shared/domain/decision/follow-up-course.ts'
import { countFollowUps, standing } from '#shared/domain/decision/follow-up-report.ts'
import { daysOfHalfYear } from '#shared/domain/decision/half-year.ts'
import type { HalfYear } from '#shared/domain/decision/half-year.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { doneDays } from '../../store/follow-up-register.ts'
import { findCommittee, getMunicipality } from '../../store/municipality.ts'
import { decisionsMade, reportedFollowUps } from '../../store/reported-follow-ups.ts'
import type { Database } from '../../store/rows.ts'

export type ReportWish = {
  readonly committee: CommitteeId
  readonly half: HalfYear
  readonly audience: Audience
}

/**
 * How a body's decisions of half a year have been followed up by a day, and all that stands of those up to its end
 * (koml. § 13-1 fjerde ledd). Refuses with `followUp.noSuchCommittee`.
 */
export function loadFollowUpReport(
  db: Database,
  { committee: id, half, audience }: ReportWish,
  day: string,
): FollowUpReportView | Refusal {
  const committee = findCommittee(db, id)
  const municipality = getMunicipality(db)
  if (committee === null || municipality === null) return refuse('followUp.noSuchCommittee', { word: id })
  const { from, to } = daysOfHalfYear(half)
  const reported = reportedFollowUps(db, id, to, audience)
  const done = doneDays(
    db,
    reported.map((task) => task.id),
  )
  const tasks = reported.map((task) => ({
    ...task,
    doneOn: done.get(task.id) ?? null,
  }))
  return {
    municipality: municipality.name,
    language: municipality.language,
    audience,
    committee: committee.name,
    half,
    from,
    to,
    day,
    decisions: decisionsMade(db, id, from, to),
    counts: countFollowUps(
      tasks.filter(({ madeOn }) => madeOn >= from),
      day,
    ),
    standing: standing(tasks).map((task) => ({
      committee: committee.name,
      number: task.number,
      caseNumber: task.caseNumber,
      title: task.title,
      madeOn: task.madeOn,
      point: task.point,
      task: task.task,
      owner: task.owner ?? '',
      due: task.due,
      state: task.state,
      overdue: isOverdue(task, day),
      orphaned: isOrphaned(task, day),
      withheld: task.withheld,
    })),
  }
}
