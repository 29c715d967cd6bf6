import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Store } from '../../store/store.ts'
import type { MeetingPlan, Seated } from '../build/agenda.ts'
import type { BuiltAttachment, CommitteeKey, DemoContext } from '../build/context.ts'
import type { DemoAttachment } from '../content/types.ts'
import { generatedAttachments } from './items.ts'
import type { Prose } from './prose.ts'

/** What the generated years share while they are made. */
export type Town = {
  readonly store: Store
  readonly context: DemoContext
  readonly prose: Prose
  /** ISO date: what comes after it has not happened. */
  readonly today: string
  readonly attachmentsPerCase: number
  readonly isSmall: boolean
  /** The next attachment's file. */
  readonly file: () => BuiltAttachment
  /** Files of the meeting that is being made, by the title that bears them. */
  readonly attachments: Map<DemoAttachment, BuiltAttachment>
  /** Cases that have been heard, or recommended, and wait for their next body. */
  readonly coming: ComingItem[]
}

/** Attachments of a paper, each with the next file. */
export function newAttachments(town: Town): readonly DemoAttachment[] {
  const own = generatedAttachments(town.attachmentsPerCase)
  for (const each of own) town.attachments.set(each, town.file())
  return own
}

/** A meeting whose notice has gone out. */
export type IssuedPlan = MeetingPlan & { readonly issuedOn: string }

/** An item on its way to a body's next meeting. */
export type ComingItem = {
  readonly committee: CommitteeKey
  /** ISO date: no notice before it may have the item. */
  readonly from: string
  seat(plan: IssuedPlan, held: boolean): PlacedItem
}

/** An item on an agenda, and what comes of it once the body has dealt with it. */
export type PlacedItem = {
  readonly seated: Seated
  readonly decides: 'decision' | 'recommendation'
  afterwards(meeting: Meeting, item: AgendaItem): void
}
