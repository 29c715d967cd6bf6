import { PluginKey } from '@tiptap/pm/state'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { findingClass, isQuiet } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Unit } from './unit.ts'

/** What is marked in a text, kept in its place through every change. */
export type LanguageState = {
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

export const noMarks: LanguageState = { marks: DecorationSet.empty, writingAt: null }

/** The marks after a change: moved with the text, and those of units that were looked at put anew. */
export function changedMarks(tr: Transaction, { marks, writingAt }: LanguageState): LanguageState {
  const meta = tr.getMeta(languageKey) as Meta | undefined
  const moved = tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks
  return {
    marks: meta === undefined ? moved : remark(moved, tr, meta.marked),
    writingAt: writingPlace(tr, writingAt),
  }
}

function writingPlace(tr: Transaction, before: number | null): number | null {
  // what comes from the document, as when the paper is opened, nobody writes here
  if (tr.docChanged && tr.getMeta(ySyncPluginKey) !== undefined)
    return before === null ? null : tr.mapping.map(before)
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

/** The marks that are shown: not the one under the word that is being written. */
export function shownMarks(state: EditorState): DecorationSet | undefined {
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
