import type { Content } from '../document/model.ts'
import type { PageSize } from '../domain/attachment/attachment.ts'
import type { InputConclusion } from '../domain/hearing/hearing.ts'
import type { Audience } from '../domain/disclosure/projection.ts'
import type { ItemKind } from '../domain/meeting/meeting.ts'
import type { Language } from '../domain/municipality/municipality.ts'
import type { SectionRole } from '../domain/paper/paper.ts'
import type { PacketChange, PageNumbering, Revision, ToldCorrection } from './change.ts'
import type { PaperRedline } from './redline.ts'

/**
 * All that a packet prints, and nothing else: a public packet is made from a model that never held
 * what is exempt. Dates are ISO, times local; the markup words them.
 */
export type PacketModel = {
  readonly language: Language
  readonly audience: Audience
  readonly municipality: {
    readonly name: string
    readonly address: string
    readonly email: string
    readonly website: string
  }
  readonly committee: string
  readonly meeting: {
    readonly startsAt: string
    readonly endsAt: string
    readonly place: string
    readonly absenceNote: string
    /** Why the members are called at shorter notice than the local rule; absent where they are not. */
    readonly shortNotice?: string
    /** null for an agenda that has not been issued: the packet says that it is a draft. */
    readonly issuedOn: string | null
    readonly edition: number
    readonly chair: { readonly name: string; readonly title: string } | null
    readonly members: readonly { readonly name: string; readonly role: string; readonly party: string }[]
  }
  readonly items: readonly PacketItem[]
  /** Anchor of the audit trail that the packet bears; absent where nothing was told yet. */
  readonly trail?: string
  /** Images of papers, by the virtual path that `image` blocks get (`/images/HASH.png`). */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** Printed numbers of the pages; absent in a first edition, where they are as counted. */
  readonly numbering?: PageNumbering
  /** What has changed since the first edition, latest first; absent in that one. */
  readonly changes?: readonly PacketChange[]
}

export type PacketItem = {
  readonly id: string
  /** As printed: `PS 112/20`; before issue, the kind and a dash. */
  readonly number: string
  readonly kind: ItemKind
  /** The title this audience may read. */
  readonly title: string
  readonly late: boolean
  readonly withdrawn: boolean
  /** Why, where this audience may know. */
  readonly withdrawnReason?: string
  /** `Unntatt offentlighet: offl. § 13 …`, in both editions; null when open. */
  readonly exemption: string | null
  /** Ground for a closed door as printed; null when open. */
  readonly closing: string | null
  /** null when this audience may not read it, or the item is withdrawn. */
  readonly paper: PaperModel | null
  readonly attachments: readonly PacketAttachment[]
  /** In which later edition it last changed: «Ny i utgave 2». */
  readonly revised?: Revision
}

export type PacketAttachment = {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly kind: 'enclosed' | 'unprinted'
  readonly exemption: string | null
  /** Sizes of its pages as displayed; empty when not enclosed in this edition. */
  readonly pages: readonly PageSize[]
  readonly revised?: Revision
  /** Its first page in the whole packet, when a supplement leaves its pages out. */
  readonly elsewhere?: string
}

export type PaperModel = {
  readonly language: Language
  readonly stage: string
  /** Short lines below the title on the agenda: «40 innspill besvart», «3 endringer …». */
  readonly agendaNotes: readonly string[]
  readonly caseNumber: string
  readonly archiveCode: string
  readonly officer: string
  readonly approvedBy: string | null
  readonly course: readonly CourseRow[]
  readonly sections: readonly {
    readonly role: SectionRole
    readonly title: string
    readonly content: Content
  }[]
  /** Where the proposal goes from here: «Formannskapet innstiller til kommunestyret.»; empty for none. */
  readonly routing: string
  readonly entries: readonly CitedEntry[]
  /** Printed numbers of the inputs that the text refers to, by id. */
  readonly inputNumbers: ReadonlyMap<string, number>
  /** The matrix of answered inputs, printed in the second-reading paper; empty elsewhere. */
  readonly inputs: readonly AnsweredInput[]
  readonly milestones: readonly MilestoneRow[]
  /** What the statutory councils said, at the second reading and in the council; absent elsewhere. */
  readonly statements?: readonly PrintedStatement[]
  /** What was put right after it was sent; absent in a first version. */
  readonly correction?: ToldCorrection
  /**
   * Printed instead of `sections` when asked for; `withheld`: there are changes, but the paper that they are reckoned
   * from may not be read by this audience.
   */
  readonly redline?: PaperRedline | 'withheld'
  /** The same told beside the sections, which stand as they are: for the web. */
  readonly changes?: PaperRedline | 'withheld'
}

export type CourseRow = {
  readonly committee: string
  readonly item: string
  readonly date: string
  readonly current: boolean
}

export type CitedEntry = {
  readonly id: string
  readonly label: string
  readonly title: string
  /** Value, unit and year as printed; empty when the entry is no figure. */
  readonly figure: string
  readonly sources: readonly CitedSource[]
  /** What it says otherwise than in the paper of an earlier reading; empty for the same. */
  readonly change: string
}

export type CitedSource = {
  /** Author, title and date on one line. */
  readonly text: string
  /** That it was superseded or withdrawn, or read long ago; empty for one that holds. */
  readonly standing: string
}

export type AnsweredInput = {
  readonly id: string
  readonly number: number
  readonly sender: string
  readonly late: boolean
  readonly summary: string
  readonly points: readonly {
    readonly assessment: string
    readonly conclusion: InputConclusion | null
    readonly change: string
  }[]
}

/** What a statutory council said of a case, or that it said nothing. */
export type PrintedStatement = {
  readonly council: string
  readonly state: 'given' | 'none' | 'notConcerned'
  /** ISO date; null when it is not known. */
  readonly receivedOn: string | null
  /** null where this audience may not read it. */
  readonly text: string | null
}

export type MilestoneRow = {
  readonly name: string
  readonly when: string
  readonly status: 'done' | 'ongoing' | 'notDone'
}

/** A mark that the template leaves where something begins or ends; read back after typesetting. */
export type PageMark = {
  /** `front`: agenda and change page; the notice always begins on page 1. */
  readonly kind: 'item' | 'paperEnd' | 'itemEnd' | 'attachment' | 'end' | 'front'
  readonly id: string
  /** Physical page, from 1. */
  readonly page: number
}
