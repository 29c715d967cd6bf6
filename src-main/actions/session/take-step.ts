import type { AgendaItemId, MeetingId } from '#shared/ids.ts'
import { minutesAreClosed } from '#shared/domain/meeting/minutes/minutes.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findMinutes } from '../../store/minutes.ts'
import type { Database } from '../../store/rows.ts'

import { appendStep, lastStep } from '../../store/session/steps.ts'
import type { SessionStep } from '../../store/session/steps.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { decidedTextOf } from './decided-text.ts'
import { missingBeforeClosing } from './item-rules.ts'
import { withNames } from './names.ts'
import { loadItem, loadMeeting } from './open-item.ts'
import type { OpenItem, OpenMeeting } from './open-item.ts'

/** What a step is called in the trail of the day, and whom or what it is about. */
export type StepName = {
  readonly what: string
  readonly about?: string
  /** Whether it goes on with the step before it: what is typed is taken back as one. */
  readonly goesOnWith?: (last: SessionStep) => boolean
}

/** Whether a meeting may be written in: from its opening until somebody has signed its minutes, or they were approved (koml. § 11-4). */
export function checkWritable(db: Database, { meeting }: Pick<OpenMeeting, 'meeting'>): Refusal | null {
  if (minutesAreClosed(meeting)) return refuse('session.minutesApproved', {}, 'koml. § 11-4')
  const signed = findMinutes(db, meeting.id)?.signatories.some(({ signedOn }) => signedOn !== null)
  return signed === true ? refuse('session.minutesSigned', {}, 'koml. § 11-4') : null
}

/**
 * Does something with an item of a meeting as one step, kept with what stood before it. After the chair has closed the
 * meeting nothing may be done that changes what was decided (`session.changesDecision`).
 */
export function stepOnItem<T>(
  store: Store,
  id: AgendaItemId,
  step: StepName,
  by: ActedBy,
  work: (db: Database, opened: OpenItem) => T | Refusal,
): T | Refusal {
  return named(store, (db) => {
    const opened = loadItem(db, id)
    if (isRefusal(opened)) return opened
    const closed = checkWritable(db, opened)
    if (closed !== null) return closed
    const before = decisionOf(db, opened)
    const done = work(db, opened)
    if (isRefusal(done)) return done
    const spoiled = spoiledBy(db, loadItem(db, id), before, by)
    if (spoiled !== null) return spoiled
    keepStep(db, opened.meeting.id, { ...step, item: id, before: opened.record }, by)
    return done
  })
}

/** What was decided stands after the meeting; what an ended item needs stays with it while the meeting lasts. */
function spoiledBy(db: Database, after: OpenItem | Refusal, before: string, by: ActedBy): Refusal | null {
  if (isRefusal(after)) return after
  const { session, record } = after
  if (session.closedAt !== null)
    return decisionOf(db, after) === before
      ? null
      : refuse('session.changesDecision', {}, 'koml. § 11-4 første ledd')
  if (record.dealt.closedAt === null) return null
  const [missing] = missingBeforeClosing(db, after, record.dealt.outcome, by.today)
  return missing === undefined ? null : refuse('session.reopenFirst', { first: missing.code }, missing.ground)
}

/** Points and outcome as text, to be compared. */
const decisionOf = (db: Database, opened: OpenItem): string =>
  opened.session.closedAt === null
    ? ''
    : JSON.stringify([decidedTextOf(db, opened).points, opened.record.dealt.outcome])

/** What stands before a step that is the meeting's own. */
export type MeetingBefore = Pick<OpenMeeting, 'session' | 'roll'>

/** Does something with a meeting's roll or lead as one step. */
export function stepOnMeeting<T>(
  store: Store,
  id: MeetingId,
  step: StepName,
  by: ActedBy,
  work: (db: Database, opened: OpenMeeting) => T | Refusal,
): T | Refusal {
  return named(store, (db) => {
    const opened = loadMeeting(db, id)
    if (isRefusal(opened)) return opened
    const closed = checkWritable(db, opened)
    if (closed !== null) return closed
    const done = work(db, opened)
    if (isRefusal(done)) return done
    const { session, roll } = opened
    keepStep(db, id, { ...step, item: null, before: { session, roll } }, by)
    return done
  })
}

/** A transaction whose refusals name people. */
function named<T>(store: Store, work: (db: Database) => T | Refusal): T | Refusal {
  const done = store.transaction(work)
  return isRefusal(done) ? withNames(store.db, done) : done
}

function keepStep(
  db: Database,
  meeting: MeetingId,
  {
    what,
    about = '',
    item,
    before,
    goesOnWith = () => false,
  }: StepName & { readonly item: AgendaItemId | null; readonly before: unknown },
  { at, actor }: ActedBy,
): void {
  const last = lastStep(db, meeting)
  if (last !== null && last.item === item && last.actor === actor && goesOnWith(last)) {
    tellStep(db, 'session.stepTaken', { meeting, item, what }, { at, actor })
    return
  }
  appendStep(db, { meeting, item, what, about, before, at, actor })
  tellStep(db, 'session.stepTaken', { meeting, item, what }, { at, actor })
}

/** Tells the trail of a step: what it was about stands in the step itself. */
export function tellStep(
  db: Database,
  action: 'session.stepTaken' | 'session.stepTakenBack',
  { meeting, item, what }: Pick<SessionStep, 'item' | 'what'> & { readonly meeting: MeetingId },
  { at, actor }: Pick<ActedBy, 'at' | 'actor'>,
): void {
  const detail = { what, ...(item === null ? {} : { item }) }
  appendAudit(db, { at, actor, action, subjectKind: 'meeting', subjectId: meeting, detail })
}
