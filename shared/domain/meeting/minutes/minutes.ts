import type { AddendumId, AgendaItemId, MeetingId, PersonId } from '../../../ids.ts'
import type { IsoDate } from '../../calendar/dates.ts'
import type { Meeting } from '../meeting.ts'

/** A member who signs the minutes. */
export type Signatory = { readonly person: PersonId; readonly signedOn: IsoDate | null }

/** How minutes came to stand: in the body's next meeting, or by members who signed them. */
export type Approval =
  | {
      readonly way: 'meeting'
      readonly meeting: MeetingId
      /** The item in which it was done; null where no item was made of it. */
      readonly item: AgendaItemId | null
      readonly on: IsoDate
    }
  | { readonly way: 'signatories'; readonly on: IsoDate }

/** What is known of a meeting's minutes beside what happened in the meeting (koml. § 11-4). */
export type Minutes = {
  readonly meeting: MeetingId
  /** ISO instant. */
  readonly finishedAt: string
  readonly finishedBy: string
  readonly signatories: readonly Signatory[]
  readonly approval: Approval | null
  /** ISO instant of the approval; null before. */
  readonly approvedAt: string | null
  readonly approvedBy: string | null
  /** What was remarked when they were approved. */
  readonly remarks: string
  /** SHA-256 over what happened, as it was approved. */
  readonly recordHash: string | null
  readonly publishedOn: IsoDate | null
}

/** A correction of minutes that were approved: it stands beside them. */
export type Addendum = {
  readonly id: AddendumId
  readonly meeting: MeetingId
  /** From 1, within the meeting. */
  readonly number: number
  readonly item: AgendaItemId | null
  readonly text: string
  readonly madeOn: IsoDate
  /** Whose it is, as printed. */
  readonly by: string
}

/** Whether nothing of the session may change any more: its minutes were approved (koml. § 11-4). */
export function minutesAreClosed({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'minutesApproved' || state === 'published'
}
