import type { Node } from '@tiptap/pm/model'
import { withoutForeignQuotes } from '#shared/domain/language/foreign-quotes.ts'
import type { Hint, HintOptions } from '#shared/domain/language/hints/hint.ts'
import { hintsIn } from '#shared/domain/language/hints/hints-in.ts'
import { wordsIn } from '#shared/domain/language/words.ts'
import type { WrittenWord } from '#shared/domain/language/words.ts'
import type { Finding } from './finding.ts'

/** What is looked at in one go: a paragraph or a cell, with its footnotes. `pos` is where it begins. */
export type Unit = {
  readonly node: Node
  readonly pos: number
  readonly block: string
  readonly quoted: boolean
}

/** The units of a document, in order. Nodes that did not change are the same objects as before. */
export function unitsIn(doc: Node): Unit[] {
  const units: Unit[] = []
  doc.descendants((node, pos, parent) => {
    if (!node.inlineContent) return true
    units.push({ node, pos, block: blockOf(doc, node, pos, parent), quoted: node.attrs['style'] === 'quote' })
    return false
  })
  return units
}

function blockOf(doc: Node, node: Node, pos: number, parent: Node | null): string {
  const own: unknown = node.attrs['id'] ?? parent?.attrs['id']
  if (typeof own === 'string') return own
  const $pos = doc.resolve(pos)
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const id: unknown = $pos.node(depth).attrs['id']
    if (typeof id === 'string') return id
  }
  return ''
}

/** A run of text, and where each sign of it stands, counted from the unit's beginning. */
type Run = { readonly text: string; readonly at: readonly number[] }

function runsOf(node: Node): Run[] {
  const notes: Run[] = []
  let text = ''
  const at: number[] = []
  node.forEach((child, offset) => {
    const place = offset + 1
    if (child.isText) {
      const words = child.text ?? ''
      for (let sign = 0; sign < words.length; sign += 1) at.push(place + sign)
      text += words
      return
    }
    text += child.type.name === 'hardBreak' ? '\n' : '\ufffc'
    at.push(place)
    if (child.inlineContent && child.content.size > 0)
      notes.push(...runsOf(child).map((run) => ({ text: run.text, at: run.at.map((each) => each + place) })))
  })
  return [{ text, at }, ...notes]
}

/** A unit, read: its words and the advice on it; places count from its beginning, so they hold wherever it moves. */
export type ReadUnit = {
  readonly words: readonly string[]
  /** Findings, once it is known which words are wrong. */
  readonly findings: (isWrong: (word: string) => boolean) => readonly FoundInUnit[]
}
export type FoundInUnit = Omit<Finding, 'id' | 'block'>

export function readUnit({ node, quoted }: Unit, options: HintOptions): ReadUnit {
  const runs = runsOf(node).map(({ text, at }) => ({
    text,
    at,
    words: wordsIn(text),
    hints: quoted ? [] : hintsIn(text, options),
  }))
  return {
    words: runs.flatMap(({ words }) => words.map(({ word }) => word)),
    findings: (isWrong) =>
      runs.flatMap(({ text, at, words, hints }) => {
        const wrong = withoutForeignQuotes(text, words, isWrong, quoted).filter(
          (word) => !isAdvisedOn(word, hints),
        )
        const place = <T extends { readonly from: number; readonly to: number }>(each: T): T => ({
          ...each,
          from: at[each.from] ?? 0,
          to: (at[each.to - 1] ?? 0) + 1,
        })
        return [
          ...wrong.map(({ from, to, word }) =>
            place({ kind: 'misspelling' as const, from, to, found: word, better: [] }),
          ),
          ...hints.map(place),
        ].toSorted((a, b) => a.from - b.from || b.to - a.to)
      }),
  }
}

/** A word that advice is given on already: it knows better than the dictionary. */
function isAdvisedOn({ from, to }: WrittenWord, hints: readonly Hint[]): boolean {
  return hints.some(
    (hint) =>
      (hint.kind === 'otherLanguage' || hint.kind === 'abbreviation' || hint.kind === 'officialese') &&
      hint.from < to &&
      hint.to > from,
  )
}
