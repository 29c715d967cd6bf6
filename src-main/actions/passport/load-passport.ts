import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Hearing, InputConclusion } from '#shared/domain/hearing/hearing.ts'
import type { AgendaItemId, CaseId, PaperId } from '#shared/ids.ts'
import type {
  PassportDecision,
  PassportHearing,
  PassportModel,
  PassportReading,
} from '#shared/packet/passport-model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, getMunicipality } from '../../store/municipality.ts'
import { findPaper } from '../../store/papers.ts'
import { caseIsExempt, publicItemsOfCase } from '../../store/public-course.ts'
import type { Database } from '../../store/rows.ts'
import { progressView } from '../case-views/progress-view.ts'

/**
 * A case on its way, by a day: each meeting with its paper, vote and text, the hearing, and how far the plan has come
 * (domain.md §3). For the public only what was laid before elected bodies and is exempt in no way is read; an exempt
 * case has no public passport (`passport.exempt`).
 */
export function loadPassport(
  db: Database,
  id: CaseId,
  audience: Audience,
  day: IsoDate,
): PassportModel | Refusal {
  const file = findCase(db, id)
  const municipality = getMunicipality(db)
  if (file === null || municipality === null) return refuse('case.gone')
  if (audience === 'public' && caseIsExempt(db, id))
    return refuse('passport.exempt', { case: file.caseNumber }, 'koml. § 11-3 tredje ledd')
  const progress = progressView(db, id, day)
  if (isRefusal(progress)) return progress
  return {
    language: file.language,
    audience,
    municipality: municipality.name,
    caseNumber: file.caseNumber,
    title: file.title,
    state: file.state,
    day,
    readings: audience === 'public' ? publicReadings(db, id, day) : ownReadings(db, id, day),
    hearings: hearingsOfCase(db, id).map((hearing) => hearingCounts(db, hearing)),
    progress: progress.milestones.map(({ name, plannedFrom, plannedTo, status }) => ({
      name,
      plannedFrom,
      plannedTo,
      status,
    })),
  }
}

function ownReadings(db: Database, id: CaseId, day: IsoDate): readonly PassportReading[] {
  const stages = new Map(readingsOfCase(db, id).map((each) => [each.id, each.stage]))
  return itemsOfCase(db, id).flatMap((item): PassportReading[] => {
    const meeting = findMeeting(db, item.meeting)
    const stage = stages.get(item.reading)
    if (meeting === null || stage === undefined) return []
    return [
      {
        stage,
        committee: findCommittee(db, meeting.committee)?.name ?? '',
        date: meeting.startsAt.slice(0, 10),
        number: item.number?.printed ?? null,
        title: item.title,
        withdrawn: item.withdrawn,
        closed: item.closedOn !== null,
        paper: paperOf(db, item.paper),
        decisions: item.withdrawn ? [] : decidedBy(db, item.id, day),
      },
    ]
  })
}

function publicReadings(db: Database, id: CaseId, day: IsoDate): readonly PassportReading[] {
  return publicItemsOfCase(db, id, day).map(
    ({ item, paper, stage, committee, date, number, title, closed }) => ({
      stage,
      committee,
      date,
      number,
      title,
      withdrawn: false,
      closed,
      paper: paperOf(db, paper),
      decisions: closed ? [] : decidedBy(db, item, day),
    }),
  )
}

function paperOf(db: Database, id: PaperId): PassportReading['paper'] {
  const head = findPaper(db, id)
  return { version: head?.version ?? 1, sha256: head?.frozenHash ?? null }
}

const decidedBy = (db: Database, item: AgendaItemId, day: IsoDate): readonly PassportDecision[] =>
  decisionsOfItem(db, item)
    .filter(({ madeOn }) => madeOn <= day)
    .map(({ kind, points, voteSummary }) => ({ kind, points, voteSummary }))

const conclusions: readonly InputConclusion[] = ['followed', 'partly', 'notFollowed', 'noted']

/** How many said something, and what came of it: numbers alone, for names are not told. */
function hearingCounts(db: Database, { id, opensOn, closesOn }: Hearing): PassportHearing {
  const inputs = inputsOfHearing(db, id)
  const points = inputs.flatMap((input) => input.points)
  const count = (wanted: InputConclusion | null): number =>
    points.filter(({ conclusion }) => conclusion === wanted).length
  return {
    opensOn,
    closesOn,
    inputs: inputs.length,
    points: points.length,
    conclusions: conclusions.map((conclusion) => ({ conclusion, count: count(conclusion) })),
    unanswered: count(null),
  }
}
