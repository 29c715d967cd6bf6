import type { ReadingOutcome, ReadingStage } from '../../domain/case/case.ts'
import type { Audience } from '../../domain/disclosure/projection.ts'
import type { ItemKind } from '../../domain/meeting/meeting.ts'
import type {
  AttendanceRole,
  Impediment,
  MotionKind,
  VoteForm,
  VoteSubject,
} from '../../domain/meeting/session/session.ts'
import type { VoteResult } from '../../domain/meeting/session/vote-result.ts'
import type { Language } from '../../domain/municipality/municipality.ts'
import type { AgendaItemId } from '../../ids.ts'

/** Somebody as the minutes name them. */
export type Named = { readonly name: string; readonly party: string }

/** Somebody who was there for some of the meeting, or all of it. */
export type Present = Named & {
  readonly role: AttendanceRole
  readonly chair: boolean
  readonly replaces: string | null
  /** Stays that do not last from the opening to the end: null at either end where they do. */
  readonly stays: readonly { readonly from: string | null; readonly to: string | null }[]
}

export type Absent = Named & { readonly deputies: readonly string[] }

/** Printed numbers of the items that something lies in or between. */
export type PrintedPlace = {
  readonly during: string | null
  readonly after: string | null
  readonly before: string | null
}

export type PrintedMovement = Named & {
  readonly kind: 'arrived' | 'left'
  readonly at: string
  readonly replaces: string | null
  readonly place: PrintedPlace
}

/** Who may vote, and whether that makes a decision (koml. § 11-9). */
export type RollProof = {
  readonly seats: number
  readonly voting: number
  readonly quorum: number
  readonly constituting: boolean
  readonly deputies: readonly { readonly name: string; readonly replaces: string }[]
  readonly away: readonly (Named & { readonly why: 'absent' | 'disqualified' | 'exempted' })[]
}

/** Votes of one party for one option; `persons` where the party is split. */
export type PartyVotes = {
  readonly party: string
  readonly votes: number
  readonly persons: readonly string[] | null
}

export type PrintedOption = {
  readonly label: string
  readonly text: 'proposal' | 'recommendation' | { readonly motion: number } | null
  readonly votes: number
  readonly parties: readonly PartyVotes[]
  readonly candidates: readonly string[]
}

export type PrintedVote = {
  readonly subject: VoteSubject
  readonly form: VoteForm
  readonly written: boolean
  readonly question: string
  readonly round: number
  readonly at: string
  readonly cast: number
  readonly options: readonly PrintedOption[]
  readonly blank: number
  readonly blankBy: readonly PartyVotes[]
  readonly result: VoteResult
  /** Who led, where this vote settled a tie. */
  readonly chair: string | null
  readonly seats: number | null
  /** Who is elected, list by list; empty of other votes. */
  readonly elected: readonly {
    readonly list: string
    readonly names: readonly string[]
    readonly deputies: readonly string[]
  }[]
  /** Labels in the order of the lots. */
  readonly lots: readonly string[]
  readonly behindDoors: boolean
}

export type PrintedMotion = {
  readonly number: number
  readonly kind: MotionKind
  readonly author: string
  readonly party: string
  readonly togetherWith: string
  readonly changesPoint: number | null
  readonly points: readonly string[]
  readonly withdrawn: boolean
}

export type PrintedImpediment = Named & {
  readonly kind: Impediment['kind']
  readonly state: Impediment['state']
  readonly printed: string
  readonly ground: string
  readonly vote: PrintedVote | null
}

/** Doors that were closed: on what ground, when, and by which vote in open meeting (koml. § 11-5). */
export type PrintedClosing = {
  readonly printed: string
  readonly reason: string
  readonly exemption: string | null
  readonly debateClosed: boolean
  readonly closedAt: string | null
  readonly openedAt: string | null
  readonly vote: PrintedVote | null
}

/** What happened in an item; the public has it only where nothing is exempt and the doors stood open. */
export type ItemCourse = {
  readonly caseNumber: string
  readonly stage: ReadingStage
  readonly openedAt: string
  readonly chair: string | null
  readonly proof: RollProof | null
  readonly late: { readonly objectors: readonly string[]; readonly decided: boolean } | null
  readonly impediments: readonly PrintedImpediment[]
  readonly proposal: readonly string[]
  readonly recommendation: { readonly body: string; readonly points: readonly string[] } | null
  readonly motions: readonly PrintedMotion[]
  readonly votes: readonly PrintedVote[]
  readonly note: string
  readonly statements: readonly (Named & { readonly text: string })[]
  readonly outcome: ReadingOutcome | null
}

export type PrintedDecision = {
  readonly kind: 'recommendation' | 'decision'
  readonly points: readonly string[]
}

export type MinutesItem = {
  readonly id: AgendaItemId
  readonly number: string
  readonly kind: ItemKind
  readonly title: string
  readonly late: boolean
  readonly withdrawn: boolean
  readonly withdrawnReason: string
  /** Listed, and not dealt with. */
  readonly untouched: boolean
  /** Ground as printed: `Unntatt offentlighet: offl. § 13 …`. */
  readonly exemption: string | null
  readonly closing: PrintedClosing | null
  /** null: withheld, withdrawn or not dealt with. */
  readonly course: ItemCourse | null
  /** What is decided; of a withheld item only where it was released. */
  readonly decisions: readonly PrintedDecision[]
  readonly withheld: boolean
  /** Numbers of the addenda that correct it. */
  readonly addenda: readonly number[]
}

export type PrintedAddendum = {
  readonly number: number
  readonly item: string | null
  /** null: it corrects what is withheld. */
  readonly text: string | null
  readonly madeOn: string
  readonly by: string
}

export type PrintedApproval = {
  readonly on: string
  readonly meeting: { readonly committee: string; readonly date: string; readonly item: string | null } | null
  readonly remarks: string
}

/** A meeting's minutes for an audience: facts, worded by `lay-out.ts`. */
export type MinutesModel = {
  readonly language: Language
  readonly audience: Audience
  readonly municipality: string
  readonly committee: string
  readonly meeting: {
    readonly number: number
    readonly startsAt: string
    readonly place: string
    readonly remote: boolean
    readonly issuedOn: string | null
    readonly edition: number
    readonly openedAt: string
    readonly closedAt: string | null
    readonly chair: string
    readonly secretary: string | null
    readonly openingNote: string
  }
  readonly attendance: {
    readonly proof: RollProof
    readonly present: readonly Present[]
    readonly absent: readonly Absent[]
    readonly movements: readonly PrintedMovement[]
  }
  readonly items: readonly MinutesItem[]
  readonly signatories: readonly (Named & { readonly signedOn: string | null })[]
  readonly approval: PrintedApproval | null
  readonly addenda: readonly PrintedAddendum[]
}
