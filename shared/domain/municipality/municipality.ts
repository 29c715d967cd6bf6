import type { CommitteeId, PersonId } from '../../ids.ts'

export type Language = 'nb' | 'nn'

export type Municipality = {
  readonly name: string
  /** Kommunenummer, four digits. */
  readonly number: string
  readonly language: Language
  /** Title of the head of administration: kommunedirektør (koml. § 13-1), rådmann in older text. */
  readonly chiefExecutiveTitle: string
  readonly address: string
  readonly email: string
  readonly phone: string
  readonly website: string
  /** Pages above which a packet warns its maker; null when the municipality has set no limit. */
  readonly pageBudget: number | null
}

export type PersonKind = 'employee' | 'member' | 'external'

export type Person = {
  readonly id: PersonId
  readonly name: string
  /** Post or role, as printed: "strategisk rådgiver". */
  readonly role: string
  readonly kind: PersonKind
  readonly email: string
  readonly phone: string
}

/**
 * Kinds of bodies that the rules tell apart. Statutory councils (koml. § 5-12) must be heard early
 * enough to matter.
 */
export type CommitteeKind =
  | 'council'
  | 'executiveCommittee'
  | 'standingCommittee'
  | 'elderlyCouncil'
  | 'disabilityCouncil'
  | 'youthCouncil'
  | 'controlCommittee'

export type Committee = {
  readonly id: CommitteeId
  readonly name: string
  readonly kind: CommitteeKind
  readonly chairTitle: string
  readonly seats: number
  /** Local rule for "rimelig varsel" (koml. § 11-3 første ledd), in days before the meeting. */
  readonly noticeDays: number
  readonly defaultPlace: string
}

export type MembershipRole = 'chair' | 'deputyChair' | 'member' | 'deputy'

export type Membership = {
  readonly committee: CommitteeId
  readonly person: PersonId
  readonly role: MembershipRole
  readonly party: string
  /** Order in which deputies are called; 0 for the ordinary members. */
  readonly rank: number
}
