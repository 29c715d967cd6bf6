import type { Node } from '@tiptap/pm/model'
import type { PluginView } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Finding } from './finding.ts'
import { findingsIn, isLookedAt, languageKey } from './marks.ts'
import type { Marked } from './marks.ts'
import type { LanguageParts } from './language-parts.ts'
import { readUnit, unitsIn } from './unit.ts'
import type { ReadUnit, Unit } from './unit.ts'

/** How long typing rests before the text is looked at. */
const usualRest = 350
/** How long the text is looked at in one go: a frame has sixteen. */
const slice = 6
/** Units that are marked in one go: each change of marks is drawn. */
const markedAtOnce = 60
/** Words that are asked about in one call. */
const atOnce = 800

const views = new WeakMap<EditorView, { readonly again: (words: boolean) => void }>()

/** Looks at everything again: another choice of advice; `words`: the lists of words are other ones. */
export function lookAgain(view: EditorView, { words }: { readonly words: boolean }): void {
  views.get(view)?.again(words)
}

let lastId = 0

/** Reads what changed when typing rests, asks about words that are new to it, and marks what it found. */
export function createReader(view: EditorView, parts: LanguageParts): PluginView {
  let read = new WeakMap<Node, ReadUnit>()
  /** All is looked at again, whatever the marks say. */
  let anew = true
  let verdicts = new Map<string, boolean>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  const begin = (rest: number): void => {
    clearTimeout(timer)
    turn += 1
    timer = setTimeout(() => void look(turn), rest)
  }
  /** True while nothing has changed since the turn began. */
  const isCurrent = (mine: number): boolean => mine === turn && !view.isDestroyed
  const look = async (mine: number): Promise<void> => {
    const all = anew
    const fresh = unitsIn(view.state.doc).filter((unit) => all || !isLookedAt(view.state, unit))
    let began = performance.now()
    for (const unit of fresh) {
      if (!read.has(unit.node)) read.set(unit.node, readUnit(unit, parts.options()))
      if (performance.now() - began < slice) continue
      await idle()
      if (!isCurrent(mine)) return
      began = performance.now()
    }
    const left = new Set(fresh)
    /** Marks what may be marked by now; false where something has changed in the meantime. */
    const markKnown = async (): Promise<boolean> => {
      const known = [...left].filter(({ node }) => isKnown(read.get(node), verdicts))
      for (let at = 0; at < known.length; at += markedAtOnce) {
        if (at > 0) await idle()
        if (!isCurrent(mine)) return false
        const units = known.slice(at, at + markedAtOnce)
        mark(units)
        for (const unit of units) left.delete(unit)
      }
      parts.onFindings(findingsIn(view.state))
      return true
    }
    if (!(await markKnown())) return
    const words = new Set(fresh.flatMap(({ node }) => read.get(node)?.words ?? []))
    const unknown = [...words].filter((word) => !verdicts.has(word))
    for (let at = 0; at < unknown.length; at += atOnce) {
      const asked = unknown.slice(at, at + atOnce)
      try {
        const held = verdicts
        const wrong = new Set(await parts.check(asked))
        // where the lists have changed in the meantime, these are answers to an old question: they go nowhere
        for (const word of asked) held.set(word, !wrong.has(word))
        parts.onFailure(null)
      } catch (error) {
        if (view.isDestroyed) return
        parts.onFailure(error)
        if (!isCurrent(mine)) return
        mark([...left], true)
        parts.onFindings(findingsIn(view.state))
        return
      }
      if (view.isDestroyed) return
      if (!isCurrent(mine) || !(await markKnown())) return
    }
    anew = false
  }
  /** Marks units that were read; nothing has changed since, so they stand where they stood. */
  const mark = (units: readonly Unit[], withoutWords = false): void => {
    const findings = units.flatMap((unit) => findingsOf(unit, withoutWords))
    const marked: Marked = { units, findings }
    if (units.length > 0)
      view.dispatch(view.state.tr.setMeta(languageKey, { marked }).setMeta('addToHistory', false))
  }
  const findingsOf = ({ node, pos, block }: Unit, withoutWords: boolean): Finding[] => {
    const isWrong = (word: string): boolean => !withoutWords && verdicts.get(word) === false
    return (read.get(node)?.findings(isWrong) ?? [])
      .map((each) => ({ ...each, from: pos + each.from, to: pos + each.to, block }))
      .filter((each) => !parts.isIgnored(each))
      .map((each) => ({ ...each, id: (lastId += 1) }))
  }
  const again = (words: boolean): void => {
    if (words) verdicts = new Map()
    read = new WeakMap()
    anew = true
    begin(0)
  }
  views.set(view, { again })
  parts.onView?.(view)
  begin(0)
  return {
    update: (_, before) => {
      if (before.doc !== view.state.doc) begin(parts.rest ?? usualRest)
    },
    destroy: () => {
      clearTimeout(timer)
      turn += 1
      parts.onView?.(null)
    },
  }
}

function isKnown(unit: ReadUnit | undefined, verdicts: ReadonlyMap<string, boolean>): boolean {
  return unit !== undefined && unit.words.every((word) => verdicts.has(word))
}

/** Until the browser has nothing else to do, or for a tenth of a second. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 100 })
  })
