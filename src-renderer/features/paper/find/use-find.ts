import { Selection, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { findNote } from '../notes/note-view.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'
import { clearHighlights, fieldOf, highlight } from './highlights.ts'
import { findIn } from './search.ts'
import type { FindOptions, Hit } from './search.ts'
import { wordedFields } from './worded-fields.ts'

export type Find = {
  readonly hits: readonly Hit[]
  /** Which one is shown; -1 for none. */
  readonly at: number
  readonly go: (way: 1 | -1) => void
  readonly replaceOne: (by: string) => void
  readonly replaceAll: (by: string) => number
}

/** Looks through all sections, and again when they change. */
export function useFind(query: string, options: FindOptions): Find {
  const desk = useDesk()
  const facts = useDeskState((state) => state.facts) // changes a moment after the text
  const [place, setPlace] = useState<number | null>(null)
  const { matchCase, wholeWord } = options
  const look = useCallback(
    () => hitsIn(desk, query, { matchCase, wholeWord }),
    [desk, query, matchCase, wholeWord],
  )
  // oxlint-disable-next-line react/exhaustive-deps -- facts stand for the text
  const hits = useMemo(look, [look, facts])
  const at = hits.length === 0 || place === null ? -1 : Math.min(place, hits.length - 1)
  useEffect(() => {
    highlight(desk, hits, at)
    return clearHighlights
  }, [desk, hits, at])
  return {
    hits,
    at,
    go: (way) => {
      const now = look()
      if (now.length === 0) return
      const next = at < 0 ? (way > 0 ? 0 : now.length - 1) : (at + way + now.length) % now.length
      setPlace(next)
      show(desk, now[next])
    },
    replaceOne: (by) => {
      const now = look()
      const hit = now[Math.max(at, 0)]
      if (hit === undefined) return
      if (at < 0) {
        setPlace(0)
        show(desk, hit)
        return
      }
      desk.session.undo.asOne(() => replace(desk, [hit], by))
      const next = look()
      const behind = next.findIndex((each) => isBehind(each, hit, by.length))
      setPlace(behind < 0 ? 0 : behind)
      show(desk, next[behind < 0 ? 0 : behind])
    },
    replaceAll: (by) => {
      const now = look()
      desk.session.undo.asOne(() => {
        for (const key of new Set(now.map((hit) => hit.key)))
          replace(
            desk,
            now.filter((hit) => hit.key === key),
            by,
          )
      })
      return now.length
    },
  }
}

/** Whether a hit stands behind the words that have just taken the place of another, `length` letters long. */
function isBehind(each: Hit, done: Hit, length: number): boolean {
  if (each.key !== done.key) return false
  const [here, there] = [each.field?.at ?? each.from, done.field?.at ?? done.from]
  if (done.field === null) return here >= there + length
  if (each.field === null || here !== there) return here > there
  return each.field.name !== done.field.name || each.from >= done.from + length
}

const hitsIn = (desk: Desk, query: string, options: FindOptions): readonly Hit[] =>
  [...desk.session.editors].flatMap(([key, editor]) => findIn(key, editor.state.doc, query, options))

/** Hits of one section, from the last: what comes before them keeps its place. Marks stay. */
function replace(desk: Desk, hits: readonly Hit[], by: string): void {
  const view = desk.editorOf(hits[0]?.key ?? null)?.view
  if (view === undefined) return
  const tr = view.state.tr
  for (const { from, to, field } of hits.toReversed()) {
    // what stands before it keeps its place, so that the node is where it was found
    if (field === null) tr.insertText(by, from, to)
    else replaceInField(tr, field, { from, to }, by)
  }
  view.dispatch(tr)
}

function replaceInField(
  tr: Transaction,
  { at, name }: NonNullable<Hit['field']>,
  { from, to }: Pick<Hit, 'from' | 'to'>,
  by: string,
): void {
  const node = tr.doc.nodeAt(at)
  const field = node === null ? undefined : wordedFields(node).find((each) => each.name === name)
  if (field === undefined) return
  const { attribute, value } = field.write(field.text.slice(0, from) + by + field.text.slice(to))
  tr.setNodeAttribute(at, attribute, value)
}

/** Selects a hit, so that Esc leaves the caret there, and scrolls to it; the focus stays in the find bar. */
function show(desk: Desk, hit: Hit | undefined): void {
  const view = desk.editorOf(hit?.key ?? null)?.view
  if (hit === undefined || view === undefined) return
  desk.store.setState({ active: hit.key })
  const { doc } = view.state
  if (hit.field !== null) {
    view.dispatch(view.state.tr.setSelection(Selection.near(doc.resolve(hit.field.at), 1)))
    fieldOf(desk, hit)?.scrollIntoView({ block: 'center' })
    return
  }
  if (hit.note !== null) {
    const note = findNote(doc, hit.note)
    if (note !== null) view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, note.at)))
    document
      .querySelector(`.paper-notes [data-note="${CSS.escape(hit.note)}"]`)
      ?.scrollIntoView({ block: 'center' })
    return
  }
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, hit.from, hit.to)))
  const { node } = view.domAtPos(hit.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
