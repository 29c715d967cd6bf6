import type { IsoDate } from '../../domain/calendar/dates.ts'
import type { PartyGroup } from '../../domain/hearing/hearing.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** A point of a proposal, with those that stand below it. */
export type ProposedPoint = { readonly text: string; readonly under: readonly string[] }

/** What anybody may read of a hearing, for its letter and its page; made from what is open, nothing said is in it. */
export type PublicHearing = {
  readonly language: Language
  readonly municipality: {
    readonly name: string
    readonly address: string
    readonly email: string
    readonly phone: string
    readonly website: string
  }
  readonly caseNumber: string
  readonly title: string
  /** What the case is about, paragraph by paragraph. */
  readonly about: readonly string[]
  /** What the first reading proposes, point by point. */
  readonly proposal: readonly ProposedPoint[]
  readonly opensOn: IsoDate
  readonly closesOn: IsoDate
  /** In the order of the groups. */
  readonly parties: readonly { readonly group: PartyGroup; readonly names: readonly string[] }[]
  /** Where it was laid before a body: `Formannskapet`, day, `PS 112/20`. */
  readonly laidOut: { readonly committee: string; readonly date: IsoDate; readonly number: string }
  readonly contacts: readonly {
    readonly part: 'owner' | 'officer' | 'chiefExecutive'
    readonly name: string
    readonly role: string
    readonly email: string
    readonly phone: string
  }[]
  readonly madeOn: IsoDate
}
