import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { EditorView } from '@tiptap/pm/view'
import type { HintOptions } from '#shared/domain/language/hints/hint.ts'
import { findingClass, isQuiet } from './finding.ts'
import type { Finding } from './finding.ts'
import { createReader } from './reader.ts'
import type { Unit } from './unit.ts'

export type LanguageParts = {
  /** Those of the words that are wrong. */
  readonly check: (words: readonly string[]) => Promise<readonly string[]>
  readonly options: () => HintOptions
  readonly isIgnored: (finding: Omit<Finding, 'id'>) => boolean
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

type LanguageState = {
  readonly marks: DecorationSet
  /** Where somebody writes: the word there is not marked before it is finished. */
  readonly writingAt: number | null
}
/** Units that were looked at, with all that was found in them. */
export type Marked = {
  readonly units: readonly Pick<Unit, 'node' | 'pos'>[]
  readonly findings: readonly Finding[]
}
type Meta = { readonly marked: Marked }

export const languageKey = new PluginKey<LanguageState>('language')

/** Marks what is misspelled and what one might write otherwise. Looks only at what changed, never while one types. */
export function languagePlugin(parts: LanguageParts): Plugin<LanguageState> {
  return new Plugin<LanguageState>({
    key: languageKey,
    state: {
      init: () => ({ marks: DecorationSet.empty, writingAt: null }),
      apply,
    },
    view: (view) => createReader(view, parts),
    props: {
      attributes: { spellcheck: 'false' },
      decorations: (state) => shownMarks(state),
      handleKeyDown: (view, event) => keyDown(view, event, parts),
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
          const finding = at === undefined ? undefined : findingAt(view.state, at)
          if (finding === undefined) return false
          event.preventDefault()
          parts.onOpen(finding, view)
          return true
        },
      },
    },
  })
}

function apply(tr: Transaction, { marks, writingAt }: LanguageState): LanguageState {
  const meta = tr.getMeta(languageKey) as Meta | undefined
  const moved = tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks
  return {
    marks: meta === undefined ? moved : remark(moved, tr, meta.marked),
    writingAt: writingPlace(tr, writingAt),
  }
}

function writingPlace(tr: Transaction, before: number | null): number | null {
  if (tr.docChanged) return tr.selection.empty && tr.getMeta('paste') === undefined ? tr.selection.head : null
  return tr.selectionSet ? null : before
}

function remark(marks: DecorationSet, tr: Transaction, { units, findings }: Marked): DecorationSet {
  const old = units.flatMap(({ node, pos }) => marks.find(pos, pos + node.nodeSize))
  const looked = units.map(({ node, pos }) => Decoration.node(pos, pos + node.nodeSize, {}, { looked: node }))
  return marks
    .remove(old)
    .add(tr.doc, [
      ...looked,
      ...findings.map((finding) =>
        Decoration.inline(
          finding.from,
          finding.to,
          isQuiet(finding.kind) ? {} : { class: findingClass(finding.kind) },
          { finding, inclusiveStart: false, inclusiveEnd: false },
        ),
      ),
    ])
}

/**
 * Whether a unit was looked at as it stands. A mark of its own says so: what is cut and put back by undo is the same
 * node as before, but has lost its marks.
 */
export function isLookedAt(state: EditorState, { node, pos }: Pick<Unit, 'node' | 'pos'>): boolean {
  const found = languageKey
    .getState(state)
    ?.marks.find(pos, pos + node.nodeSize, (spec) => spec['looked'] === node)
  return found !== undefined && found.length > 0
}

function shownMarks(state: EditorState): DecorationSet | undefined {
  const held = languageKey.getState(state)
  if (held === undefined || held.writingAt === null) return held?.marks
  return held.marks.remove(held.marks.find(held.writingAt, held.writingAt, isMisspelling))
}

const isMisspelling = (spec: { finding?: Finding }): boolean => spec.finding?.kind === 'misspelling'

/** What is found in a text as it stands now, in order. */
export function findingsIn(state: EditorState): Finding[] {
  const marks = languageKey
    .getState(state)
    ?.marks.find(undefined, undefined, (spec) => spec['finding'] !== undefined)
  return (marks ?? [])
    .map(({ from, to, spec }) => ({ ...(spec as { finding: Finding }).finding, from, to }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
}

/** The finding at a place; of several, the one about the fewest words. */
export function findingAt(state: EditorState, at: number): Finding | undefined {
  return findingsIn(state)
    .filter(({ from, to }) => from <= at && at <= to)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]
}

function keyDown(view: EditorView, event: KeyboardEvent, parts: LanguageParts): boolean {
  if (event.key === 'F7' && !event.ctrlKey && !event.metaKey) {
    parts.onNext(event.shiftKey ? view.state.selection.from : view.state.selection.to, event.shiftKey)
    return true // the browser would ask about caret browsing
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    const finding = findingAt(view.state, view.state.selection.head)
    if (finding === undefined) return false
    parts.onOpen(finding, view)
    return true
  }
  return false
}
