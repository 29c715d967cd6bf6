import type { AgendaItemId, CaseId, CommitteeId, MeetingId, PaperId, ReadingId } from '../../ids.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'

export type MeetingState =
  | 'planned'
  | 'agendaDraft'
  | 'noticeIssued'
  | 'inSession'
  | 'held'
  | 'minutesDraft'
  | 'minutesApproved'
  | 'published'

export type Meeting = {
  readonly id: MeetingId
  readonly committee: CommitteeId
  /** Running number of the committee's meetings in the year. */
  readonly number: number
  /** Local wall-clock time in Norway, `2020-11-24T17:00`. */
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly remote: boolean
  readonly state: MeetingState
  /** How absence is reported; printed in the notice. */
  readonly absenceNote: string
  /** ISO date of the (last) issue of notice and agenda; null before. */
  readonly issuedOn: string | null
  /** 0 before issue, then 1, 2 … for corrected agendas. */
  readonly agendaVersion: number
}

/** PS politisk sak, RS referatsak, OS orienteringssak, FO forespørsel, DS delegert sak. */
export type ItemKind = 'PS' | 'RS' | 'OS' | 'FO' | 'DS'

/** A number given at issue: never reused, never moved (domain.md §6). */
export type PrintedNumber = { readonly sequence: number; readonly year: number; readonly printed: string }

export type AgendaItem = {
  readonly id: AgendaItemId
  readonly meeting: MeetingId
  /** Order on the agenda, from 1. */
  readonly position: number
  readonly kind: ItemKind
  readonly case: CaseId
  readonly reading: ReadingId
  readonly paper: PaperId
  readonly title: string
  /** null until the notice is issued. */
  readonly number: PrintedNumber | null
  /** Came after the notice (koml. § 11-3 femte ledd). */
  readonly late: boolean
  /** A withdrawn item stays listed with its number, as "trukket". */
  readonly withdrawn: boolean
  /** Why it was, as printed; empty when nobody has said. */
  readonly withdrawnReason: string
  readonly disclosure: Disclosure | null
  /** Ground for a closed door, code of `closing-ground.ts`; null for an open item. */
  readonly closedOn: string | null
}
