import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { IdSource } from '#shared/ids.ts'

/** Who does something, when, and the chance that new ids need. */
export type ActedBy = {
  /** ISO instant. */
  readonly at: string
  /** The day in Norway. */
  readonly today: IsoDate
  readonly actor: string
  readonly newId: IdSource
}
