import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { IdSource, PersonId } from '#shared/ids.ts'
import { arrive, leave } from '../../actions/session/change-roll.ts'
import { changeSession } from '../../actions/session/change-session.ts'
import { openItem } from '../../actions/session/deal-with-item.ts'
import { openSession } from '../../actions/session/open-session.ts'
import { sessionTimeOf } from '../../actions/session/session-clock.ts'
import type { ActedBy } from '../../actions/acted-by.ts'
import { saveMeeting } from '../../store/meetings.ts'
import { listPersons, membershipsOf } from '../../store/municipality.ts'
import { findSession, rollOf, saveSession } from '../../store/session/sessions.ts'
import type { Store } from '../../store/store.ts'
import { allowed } from './allowed.ts'
import { HeldItem } from './held-item.ts'
import { writeMinutes } from './held-minutes.ts'

/** The secretary of a meeting that was held: does with it what was done, at the times of its day, by the program's rules. */
export class HeldSession {
  readonly store: Store
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
  readonly actor: { readonly id: PersonId; readonly newId: IdSource }
  readonly #people: ReadonlyMap<string, PersonId>

  constructor(
    store: Store,
    meeting: Meeting,
    items: readonly AgendaItem[],
    actor: { readonly id: PersonId; readonly newId: IdSource },
  ) {
    this.store = store
    this.meeting = meeting
    this.items = items
    this.actor = actor
    this.#people = new Map(listPersons(store.db).map(({ id, name }) => [name, id]))
  }

  get day(): string {
    return this.meeting.startsAt.slice(0, 10)
  }

  who(name: string): PersonId {
    const id = this.#people.get(name)
    if (id === undefined) throw new Error(`the demo knows no ${name}`)
    return id
  }

  /** Wall-clock time of the day, `17:05` or with seconds. */
  time(clock: string): string {
    return `${this.day}T${clock.length === 5 ? `${clock}:00` : clock}`
  }

  by(clock: string): ActedBy {
    const local = this.time(clock)
    const zones = ['+01:00', '+02:00'].map((zone) => new Date(`${local}${zone}`).toISOString())
    const at = zones.find((instant) => sessionTimeOf(instant) === local) ?? `${local}.000Z`
    return { at, today: this.day, actor: 'politisk sekretær', newId: this.actor.newId }
  }

  /** Opens with everybody of the body but those named. */
  open(clock: string, { absent, note }: { readonly absent: readonly string[]; readonly note: string }): void {
    saveMeeting(this.store.db, { ...this.meeting, state: 'noticeIssued' })
    const away = new Set(absent.map((name) => this.who(name)))
    const members = membershipsOf(this.store.db, this.meeting.committee).filter(
      ({ role }) => role !== 'deputy',
    )
    const present = members.map(({ person }) => person).filter((person) => !away.has(person))
    const [chair] = present
    if (chair === undefined) throw new Error('nobody came')
    const { id: meeting } = this.meeting
    const opening = {
      meeting,
      at: this.time(clock),
      chair,
      secretary: this.actor.id,
      constituting: false,
      present,
    }
    allowed(openSession(this.store, opening, this.by(clock)), 'opening')
    allowed(changeSession(this.store, meeting, { openingNote: note }, this.by(clock)), 'opening note')
  }

  /** Somebody comes: a member, or a deputy in the seat of one. */
  arrives(clock: string, name: string, replaces: string | null = null): void {
    const arrival = {
      meeting: this.meeting.id,
      person: this.who(name),
      role: replaces === null ? ('member' as const) : ('deputy' as const),
      replaces: replaces === null ? null : this.who(replaces),
      at: this.time(clock),
    }
    allowed(arrive(this.store, arrival, this.by(clock)), `arrival of ${name}`)
  }

  leaves(clock: string, name: string): void {
    const person = this.who(name)
    const entry = rollOf(this.store.db, this.meeting.id).findLast((each) => each.person === person)
    if (entry === undefined) throw new Error(`${name} never came`)
    allowed(leave(this.store, entry.id, this.time(clock), this.by(clock)), `departure of ${name}`)
  }

  /** Takes an item up, by its place on the agenda. */
  item(position: number, clock: string): HeldItem {
    const item = this.items.find((each) => each.position === position)
    if (item === undefined) throw new Error(`no item ${String(position)}`)
    allowed(openItem(this.store, item.id, this.time(clock), this.by(clock)), `item ${String(position)}`)
    return new HeldItem(this, item)
  }

  /** Items that only were heard, a few minutes each. */
  heard(positions: readonly number[], from: string): void {
    let minute = Number(from.slice(0, 2)) * 60 + Number(from.slice(3))
    const two = (part: number): string => String(part).padStart(2, '0')
    const clock = (): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
    for (const position of positions) {
      const item = this.item(position, clock())
      minute += 6
      item.end(clock())
    }
  }

  /** The chair closes the meeting; what was decided in it was registered before, and must be what the votes made. */
  close(clock: string): void {
    const session = findSession(this.store.db, this.meeting.id)
    if (session === null) throw new Error('the meeting was not opened')
    saveSession(this.store.db, { ...session, closedAt: this.time(clock) })
    saveMeeting(this.store.db, this.meeting)
    writeMinutes(this.store, this.meeting, this.by(clock))
  }
}
