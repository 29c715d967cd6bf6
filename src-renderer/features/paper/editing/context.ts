import type { Plugin } from '@tiptap/pm/state'
import type { Payload } from '../clipboard/payload.ts'
import type { PaperUndo } from '../session/undo.ts'
import type { CitingKeys } from '../citing/citing.ts'
import type { NodeParts } from '../parts/node-parts.ts'
import type { References } from '../parts/references.ts'

export type Dragged = { current: { readonly key: string; readonly payload: Payload } | null }

/** What a section's editor asks of the paper around it. */
export type SectionContext = {
  readonly key: string
  readonly isProposal: boolean
  readonly undo: PaperUndo
  readonly parts: NodeParts
  readonly references: References
  readonly citing: CitingKeys
  /** What looks at its spelling; nothing where it is only read. */
  readonly language: () => readonly Plugin[]
  /** Puts the caret into the section before or after; false where there is none. */
  readonly goOn: (way: 1 | -1) => boolean
  readonly openLink: () => void
  readonly openImage: (file: File) => void
  /** Opens a note for writing, at the foot of its section. */
  readonly openNote: (id: string) => void
  /** Whether a block or note with this id stands anywhere in the paper. */
  readonly hasId: (id: string) => boolean
  /** Takes in what was copied or dragged from elsewhere. */
  readonly takeIn: (given: { readonly html: string; readonly text: string }) => void
  /** What was dragged out of which section, while it is on its way. */
  readonly dragged: Dragged
  /** Takes what was dragged out of the section that it came from. */
  readonly removeDragged: (key: string) => void
}
