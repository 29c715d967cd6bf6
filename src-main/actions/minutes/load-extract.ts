import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { CaseId } from '#shared/ids.ts'
import type { ExtractModel, ExtractReading } from '#shared/packet/minutes/extract.ts'
import type { MinutesItem } from '#shared/packet/minutes/model.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, getMunicipality } from '../../store/municipality.ts'
import { caseIsExempt } from '../../store/public-course.ts'
import { openItemsOf, releasedDecisionsOf } from '../../store/public-minutes.ts'
import { heldItemsOfCase, voteSummariesOf } from '../../store/readings-of-case.ts'
import type { ItemOfCase } from '../../store/readings-of-case.ts'
import type { Database } from '../../store/rows.ts'
import { findSession } from '../../store/session/sessions.ts'
import { proposedPoints } from '../course/proposed-points.ts'
import { agendaEntries } from '../packet/agenda-entries.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { loadMinutes } from './load-minutes.ts'
import { decidedIn } from './load-minutes-item.ts'

/**
 * All readings of a case so far, for members or for everybody (*særutskrift*). An exempt case has none for the public
 * (`minutes.caseExempt`); of one behind closed doors the public is told that, and no more.
 */
export function loadExtract(
  db: Database,
  id: CaseId,
  audience: Audience,
  day: IsoDate,
): ExtractModel | Refusal {
  const file = findCase(db, id)
  const municipality = getMunicipality(db)
  if (file === null || municipality === null) return refuse('case.gone')
  if (audience === 'public' && caseIsExempt(db, id))
    return refuse('minutes.caseExempt', { case: file.caseNumber }, 'koml. § 11-3 tredje ledd')
  const readings: ExtractReading[] = []
  for (const each of heldItemsOfCase(db, id, audience)) {
    const reading = readingOf(db, each, audience, file.language)
    if (isRefusal(reading)) return reading
    readings.push(reading)
  }
  const { language, caseNumber, title } = file
  return { language, audience, municipality: municipality.name, caseNumber, title, day, readings }
}

function readingOf(
  db: Database,
  { item: id, meeting: meetingId }: ItemOfCase,
  audience: Audience,
  language: Language,
): ExtractReading | Refusal {
  const meeting = findMeeting(db, meetingId)
  if (meeting === null) return refuse('meeting.gone')
  const place = {
    committee: findCommittee(db, meeting.committee)?.name ?? '',
    date: meeting.startsAt.slice(0, 10),
  }
  if (findSession(db, meetingId) !== null) {
    const minutes = loadMinutes(db, meetingId, audience, language)
    if (isRefusal(minutes)) return minutes
    const item = minutes.items.find((each) => each.id === id)
    if (item === undefined) return refuse('agenda.itemGone')
    const approvedOn = minutes.approval?.on ?? null
    return { ...place, approvedOn, recorded: true, item, said: [], proposal: [] }
  }
  const entries = agendaEntries(db, meeting, audience, language)
  if (isRefusal(entries)) return entries
  const entry = entries.find((each) => each.id === id)
  if (entry === undefined) return refuse('agenda.itemGone')
  const withheld = audience === 'public' && !openItemsOf(db, meetingId).has(id)
  const head: MinutesItem = {
    ...headOf(entry),
    withheld,
    decisions: withheld ? releasedDecisionsOf(db, id) : [],
  }
  const bare = { ...place, approvedOn: null, recorded: false }
  return withheld ? { ...bare, item: head, said: [], proposal: [] } : { ...bare, ...olderReading(db, head) }
}

/** What is known of a reading whose meeting kept no record: proposal, vote in words, decision. */
function olderReading(db: Database, head: MinutesItem): Pick<ExtractReading, 'item' | 'said' | 'proposal'> {
  const item = findAgendaItem(db, head.id)
  if (item === null) return { item: head, said: [], proposal: [] }
  const proposed = proposedPoints(db, item.reading)
  return {
    item: { ...head, decisions: decidedIn(db, item, null) },
    said: voteSummariesOf(db, head.id),
    proposal: isRefusal(proposed) ? [] : proposed.points,
  }
}

type Entry = Extract<ReturnType<typeof agendaEntries>, readonly unknown[]>[number]

function headOf({
  id,
  number,
  kind,
  title,
  late,
  withdrawn,
  withdrawnReason,
  exemption,
}: Entry): MinutesItem {
  return {
    id,
    number: number?.printed ?? kind,
    kind,
    title,
    late,
    withdrawn,
    withdrawnReason,
    untouched: false,
    exemption,
    closing: null,
    course: null,
    decisions: [],
    withheld: false,
    addenda: [],
  }
}
