import type { BlockId, CaseId, HearingId, HearingInputId, InputPointId, ThemeId } from '../../ids.ts'
import type { Disclosure } from '../disclosure/disclosure.ts'

export type Hearing = {
  readonly id: HearingId
  readonly case: CaseId
  /** ISO dates, both included. */
  readonly opensOn: string
  readonly closesOn: string
  readonly parties: readonly { readonly name: string; readonly group: PartyGroup }[]
}

/** Groups that a theme plan's participation must reach (domain.md §1). */
export type PartyGroup =
  | 'employees'
  | 'electedMembers'
  | 'inhabitants'
  | 'business'
  | 'voluntary'
  | 'interestGroups'
  | 'statutoryCouncils'
  | 'publicBodies'

export type SenderKind =
  'publicBody' | 'organisation' | 'business' | 'council' | 'privatePerson' | 'employee' | 'electedMember'

export type InputConclusion = 'followed' | 'partly' | 'notFollowed' | 'noted'

export type InputPoint = {
  readonly id: InputPointId
  readonly number: number
  /** null until somebody says which: imported points, and cases without themes. */
  readonly theme: ThemeId | null
  readonly text: string
  /** Empty until an officer has answered. */
  readonly assessment: string
  readonly conclusion: InputConclusion | null
  /** What was changed because of the point; empty when nothing was. */
  readonly change: string
  readonly changedBlocks: readonly BlockId[]
}

/**
 * What somebody said. Contact data of private persons is not part of it: it lies in a table of its
 * own that no public projection reads (offentlegforskrifta § 7).
 */
export type HearingInput = {
  readonly id: HearingInputId
  readonly hearing: HearingId
  /** Printed as I-7. */
  readonly number: number
  readonly sender: string
  readonly senderKind: SenderKind
  readonly receivedOn: string
  readonly late: boolean
  readonly text: string
  readonly summary: string
  readonly points: readonly InputPoint[]
  readonly disclosure: Disclosure | null
}

export type HearingContact = {
  readonly input: HearingInputId
  readonly name: string
  readonly address: string
  readonly email: string
  readonly phone: string
}
