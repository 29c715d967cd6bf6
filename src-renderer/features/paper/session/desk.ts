import type { Editor } from '@tiptap/core'
import { createContext, use } from 'react'
import { createStore, useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { ImportFinding } from '#shared/document/incoming/findings.ts'
import type { Dragged, SectionContext } from '../editing/context.ts'
import { createLanguageDesk } from '../language/language-desk.ts'
import type { LanguageDesk } from '../language/language-desk.ts'
import { createNodeParts } from '../parts/node-parts.ts'
import type { NodeParts } from '../parts/node-parts.ts'
import { createReferences } from '../parts/references.ts'
import type { References } from '../parts/references.ts'
import type { SectionFacts } from './facts.ts'
import type { PaperSession } from './session.ts'

export type DeskDialog =
  | { readonly kind: 'link' }
  | { readonly kind: 'table' }
  | { readonly kind: 'image'; readonly file: File | null }

export type Pasted = {
  readonly dropped: readonly ImportFinding[]
  /** Takes it back; false where more was done since. */
  readonly undo: () => boolean
}

/** How the screen stands: what is open, where the caret was last. */
export type DeskState = {
  /** The section that the toolbar acts on. */
  readonly active: string | null
  /** Counts what happens in it: the toolbar looks again. */
  readonly turn: number
  readonly dialog: DeskDialog | null
  /** The note that is being written. */
  readonly note: string | null
  readonly find: 'find' | 'replace' | null
  readonly isOutlined: boolean
  readonly pane: string | null
  readonly isFocused: boolean
  /** How many pages the paper has in print, as it was last counted; null before. */
  readonly pages: number | null
  /** What was pasted last and did not come along whole. */
  readonly pasted: Pasted | null
  /** What each section holds, a moment after it was written. */
  readonly facts: Readonly<Record<string, SectionFacts>>
}

/** All that the parts of the screen share about one open paper. */
export type Desk = {
  readonly session: PaperSession
  readonly store: StoreApi<DeskState>
  readonly references: References
  readonly parts: ReadonlyMap<string, NodeParts>
  readonly dragged: Dragged
  readonly language: LanguageDesk
  /** What the editors were given, while they stand. */
  readonly contexts: Map<string, SectionContext>
  readonly editorOf: (key: string | null) => Editor | null
}

const wide = '(min-width: 80rem)'

export function createDesk(session: PaperSession): Desk {
  const { sections } = session.paper
  return {
    session,
    store: createStore<DeskState>(() => ({
      active: sections[0]?.key ?? null,
      turn: 0,
      dialog: null,
      note: null,
      find: null,
      isOutlined: window.matchMedia(wide).matches,
      pane: null,
      isFocused: false,
      pages: null,
      pasted: null,
      facts: {},
    })),
    references: createReferences(),
    parts: new Map(sections.map(({ key }) => [key, createNodeParts()])),
    dragged: { current: null },
    language: createLanguageDesk({ language: session.paper.language }),
    contexts: new Map(),
    editorOf: (key) => (key === null ? null : (session.editors.get(key) ?? null)),
  }
}

export const DeskContext = createContext<Desk | null>(null)

/** The open paper; only below the paper's screen. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (desk === null) throw new Error('only within a paper')
  return desk
}

/** Part of how the screen stands; what is given must be the same as long as nothing changed. */
export function useDeskState<T>(choose: (state: DeskState) => T): T {
  return useStore(useDesk().store, choose)
}
