import type { EditorView } from '@tiptap/pm/view'
import type { HintOptions } from '#shared/domain/language/hints/hint.ts'
import type { Finding } from './finding.ts'

/** What the plugin asks and tells. */
export type LanguageParts = {
  /** Those of the words that are wrong. */
  readonly check: (words: readonly string[]) => Promise<readonly string[]>
  readonly options: () => HintOptions
  readonly isIgnored: (finding: Omit<Finding, 'id'>) => boolean
  /** The editor's view, and null when it goes away. */
  readonly onView?: (view: EditorView | null) => void
  /** Something was found, or went away. */
  readonly onFindings: (findings: readonly Finding[]) => void
  /** The dictionary could not be asked; null when it answers again. */
  readonly onFailure: (error: unknown) => void
  /** The user asks what is wrong at a place: by the menu key, the right button, or on the way with F7. */
  readonly onOpen: (finding: Finding, view: EditorView) => void
  /** F7 and Alt+F7, with Shift backwards. True where something was found. */
  readonly onNext: (from: number, back: boolean) => boolean
  /** How long typing rests before it is looked at. */
  readonly rest?: number
}
