import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading, ReadingOutcome } from '#shared/domain/case/case.ts'
import type { CourseFacts, ReadingFacts } from '#shared/domain/case/requirements.ts'
import { unansweredIn } from '#shared/domain/hearing/assessment.ts'
import type { Hearing } from '#shared/domain/hearing/hearing.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { caseEvents } from '../../store/case-course.ts'
import { inputsToAssess } from '../../store/assessed-inputs.ts'
import { hearingsOfCase } from '../../store/hearings.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { nextPaper } from '../cases/next-paper.ts'
import { newHearingStanding } from '../new-hearing/standing.ts'
import { councilStandings } from '../statements/standing.ts'

/** What a case holds, as the steps of its course ask for it. */
export function courseFactsOf(db: Database, file: Case, today: IsoDate): CourseFacts {
  return {
    today,
    template: file.template,
    hearing: asked(openHearingOf(db, file)),
    paper: nextPaper(db, file)?.state ?? null,
    councilsConcerned: councilStandings(db, file).filter(({ state }) => state !== 'notConcerned').length,
    unanswered: unansweredIn(inputsToAssess(db, file.id)).length,
    newHearing: newHearingFacts(db, file),
  }
}

/** Two papers are read and compared for it, so only where a step asks: before the second paper is approved. */
function newHearingFacts(db: Database, file: Case): CourseFacts['newHearing'] {
  if (file.state !== 'inputsAssessed') return { material: 0, assessed: 'not' }
  const { material, assessment, upToDate } = newHearingStanding(db, file)
  const found = assessment?.needed === true ? 'needed' : 'notNeeded'
  return { material, assessed: assessment === null ? 'not' : upToDate ? found : 'outdated' }
}

const asked = (hearing: Hearing | null): CourseFacts['hearing'] =>
  hearing && {
    opensOn: hearing.opensOn,
    closesOn: hearing.closesOn,
    parties: hearing.parties.length,
    councils: hearing.parties.filter(({ group }) => group === 'statutoryCouncils').length,
  }

/** The hearing that the case is sent to or lies in: each that was closed has had its own. */
function openHearingOf(db: Database, file: Case): Hearing | null {
  const closed = caseEvents(db, file.id).filter(({ event }) => event === 'closeHearing').length
  return hearingsOfCase(db, file.id)[closed] ?? null
}

/** The place where a reading stands on an agenda, and the meeting; null where it stands on none. */
export function placeOf(
  db: Database,
  reading: Pick<Reading, 'id' | 'case'>,
): { readonly item: AgendaItem; readonly meeting: Meeting } | null {
  const items = itemsOfCase(db, reading.case)
  const item = items.findLast((each) => each.reading === reading.id && !each.withdrawn)
  const meeting = item === undefined ? null : findMeeting(db, item.meeting)
  return item === undefined || meeting === null ? null : { item, meeting }
}

/** What the agenda says of a reading that is to be decided thus. `meeting`: where it stands, or is to be placed. */
export function readingFactsOf(
  db: Database,
  reading: Reading,
  readings: readonly Reading[],
  outcome: ReadingOutcome | null,
  meeting: Meeting | null,
): ReadingFacts {
  const { stage } = reading
  const before = readings.filter(
    (each) => each.stage === stage && each.part === 'advises' && each.outcome === null,
  )
  return {
    stage,
    outcome,
    meeting: meeting && { date: meeting.startsAt.slice(0, 10), issued: meeting.issuedOn !== null },
    advisersLeft:
      reading.part === 'advises'
        ? []
        : before.map(({ committee }) => findCommittee(db, committee)?.name ?? ''),
    councilAfter: readings.some((each) => each.stage === 'council'),
    publicFrom: publicFrom(db, readings),
  }
}

/** The day of the meeting that recommended: what was proposed there is public from then on. */
function publicFrom(db: Database, readings: readonly Reading[]): IsoDate | null {
  const recommended = readings.findLast(
    ({ outcome, part }) => outcome === 'recommended' && part === 'decides',
  )
  const place = recommended === undefined ? null : placeOf(db, recommended)
  return place === null ? null : place.meeting.startsAt.slice(0, 10)
}
