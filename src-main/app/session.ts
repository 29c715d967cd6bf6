import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { IdSource, PersonId } from '#shared/ids.ts'
import type { Dialogs, Host } from '../host/host.ts'
import type { Store } from '../store/store.ts'
import type { Database } from '../store/rows.ts'

/** Time as the services see it; tests lend a fixed one, which no workspace's own day moves. */
export type Clock = {
  /** ISO instant in UTC. */
  now(): string
  /** The day in Norway. */
  today(): IsoDate
  /** The same time of day on another day, for a workspace that has a day of its own. */
  setTo?(day: IsoDate): Clock
}

/** What services work with: the open workspace, time, chance, and the host's dialogs. */
export type Session = {
  /** The open store. Throws when none is open: the router lets no such call through. */
  store(): Store
  db(): Database
  readonly clock: Clock
  readonly newId: IdSource
  /** The person who works here, where one is chosen. */
  me(): PersonId | null
  /** How the audit trail names who did something: the person's name, else the user of this machine. */
  actor(): string
  readonly dialogs: Dialogs
  readonly openPath: Host['openPath']
}
