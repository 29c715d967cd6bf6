import type { Output } from '#shared/contract/index.ts'
import type { VoteRow } from '#shared/contract/session-item.ts'
import type { Projection, ProjectedItem } from '#shared/contract/session-projection.ts'
import { isBehindDoors } from '#shared/domain/meeting/session/item-standing.ts'
import { quorumOf, votersAt } from '#shared/domain/meeting/session/roll.ts'
import type { ItemSession, RollEntry } from '#shared/domain/meeting/session/session.ts'
import type { MeetingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, getMunicipality } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { doorClosingOf, itemSessionOf } from '../../store/session/item-sessions.ts'
import { findSession, rollOf } from '../../store/session/sessions.ts'
import { agendaEntries } from '../packet/agenda-entries.ts'
import type { AgendaEntry } from '../packet/agenda-entries.ts'
import { itemView } from './item-view.ts'
import { nameOf } from './names.ts'
import { meetingTime, sessionTimeOf } from './session-clock.ts'

/**
 * What the wall of the hall shows. It begins from the agenda as the public may see it; only of an item that is open there, and
 * behind whose doors nothing was said, is more loaded at all. Refuses with `meeting.gone`.
 */
export function projectionOf(db: Database, id: MeetingId, at: string): Projection | Refusal {
  const meeting = findMeeting(db, id)
  if (meeting === null) return refuse('meeting.gone')
  const committee = findCommittee(db, meeting.committee)
  if (committee === null) throw new Error(`meeting ${id} is of a body that is gone`)
  const language = getMunicipality(db)?.language ?? 'nb'
  const entries = agendaEntries(db, meeting, 'public', language)
  if (isRefusal(entries)) return entries
  const session = findSession(db, id)
  const roll = session === null ? [] : rollOf(db, id)
  const now = sessionTimeOf(at)
  const when = session?.closedAt ?? meetingTime(db, id, now)
  const dealt = new Map(entries.map((entry) => [entry.id, itemSessionOf(db, entry.id)]))
  const shown = session === null || session.closedAt !== null ? null : shownOf(entries, dealt)
  const place = shown === null ? -1 : entries.indexOf(shown)
  const next = entries.slice(place + 1).find((entry) => !entry.withdrawn && isWaiting(dealt.get(entry.id)))
  return {
    now,
    committee: { id: committee.id, name: committee.name },
    startsAt: meeting.startsAt,
    state:
      session === null ? 'before' : session.closedAt !== null ? 'ended' : shown === null ? 'between' : 'item',
    chair: session === null ? null : nameOf(db, session.chair),
    voting: votersAt(roll, new Set(), when).length,
    seats: committee.seats,
    quorum: quorumOf(committee.seats, session?.constituting ?? false),
    item: shown === null ? null : projected(db, shown, { at, now, roll }),
    following: next === undefined ? null : { number: numberOf(next), title: next.title },
  }
}

const numberOf = ({ number, kind }: AgendaEntry): string => number?.printed ?? kind
const isWaiting = (dealt: ItemSession | undefined): boolean => dealt?.openedAt === null || dealt === undefined

/** The item that is dealt with: the one taken up last and not ended, else the one that was ended last. */
function shownOf(
  entries: readonly AgendaEntry[],
  dealt: ReadonlyMap<string, ItemSession>,
): AgendaEntry | null {
  const timeOf = (entry: AgendaEntry, key: 'openedAt' | 'closedAt'): string =>
    dealt.get(entry.id)?.[key] ?? ''
  const taken = entries.filter((entry) => timeOf(entry, 'openedAt') !== '')
  const open = taken.filter((entry) => timeOf(entry, 'closedAt') === '')
  const key = open.length > 0 ? 'openedAt' : 'closedAt'
  const [last] = (open.length > 0 ? open : taken).toSorted((a, b) =>
    timeOf(b, key).localeCompare(timeOf(a, key)),
  )
  return last ?? null
}

/**
 * An item as the wall may show it. It is shut where something exempts it, where the agenda foresees closed doors, and where they
 * were closed for it at any time: what was put forward and voted on behind them is not taken apart from the rest.
 */
function projected(
  db: Database,
  entry: AgendaEntry,
  { at, now, roll }: { readonly at: string; readonly now: string; readonly roll: readonly RollEntry[] },
): ProjectedItem {
  const closing = doorClosingOf(db, entry.id)
  const doors = isBehindDoors(closing, now)
  const view =
    entry.open === null || entry.closing !== null || closing !== null
      ? null
      : itemView(db, entry.id, { at, today: now.slice(0, 10) })
  if (view === null || isRefusal(view)) {
    const ground = entry.exemption ?? entry.closing ?? ''
    return { kind: 'shut', id: entry.id, number: numberOf(entry), ground, doors }
  }
  const last = view.votes.findLast(({ subject }) => subject !== 'impediment') ?? null
  const [due] = view.due
  return {
    kind: 'open',
    id: entry.id,
    number: numberOf(entry),
    title: entry.title,
    chair: view.chair.name,
    proposal: view.texts.proposal,
    recommendation: view.texts.recommendation,
    motions: view.motions
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ number, kind, author, party, togetherWith, changesPoint, text, carried }) => ({
        number,
        kind,
        author: author?.name ?? '',
        party,
        togetherWith,
        changesPoint,
        text,
        carried,
      })),
    next: due === undefined ? null : { subject: due.subject, form: due.form, labels: labelsOf(due, view) },
    last: last === null ? null : lastOf(last, roll),
    decision: view.decision.worded ?? view.decision.composed,
    closed: view.item.closedAt !== null,
  }
}

type Open = Extract<ProjectedItem, { kind: 'open' }>
type View = Output<'session.item'>

/** `P` is the proposal, `I` the recommendation, else the number of a motion: the wall has words of its own for them. */
function labelsOf({ texts }: View['due'][number], { motions }: View): string[] {
  return texts.map((text) => {
    if (text.of !== 'motion') return text.of === 'proposal' ? 'P' : 'I'
    return String(motions.find(({ id }) => id === text.motion)?.number ?? '')
  })
}

/** A vote by party. A written one is secret: it has sums alone (koml. § 7-5 siste ledd). */
function lastOf(vote: VoteRow, roll: readonly RollEntry[]): NonNullable<Open['last']> {
  const partyOf = (person: RollEntry['person']): string =>
    roll.find((entry) => entry.person === person)?.party ?? ''
  const sides = vote.options.map(({ label, votes }, at) => {
    const parties = Map.groupBy(
      vote.ballots.filter(({ option }) => option === at + 1),
      ({ person }) => partyOf(person),
    )
    return { label, votes, parties: [...parties].map(([name, each]) => ({ name, votes: each.length })) }
  })
  return {
    question: vote.question,
    summary: vote.summary,
    subject: vote.subject,
    form: vote.form,
    sides,
    blank: vote.blank,
    written: vote.method === 'written',
    tie: vote.result.kind === 'won' && vote.result.by === 'chair',
  }
}
