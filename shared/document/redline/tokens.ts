import { canonicalJson } from '../canonical.ts'
import type { HardBreak, Inline, Mark, TextNode } from '../model.ts'

/**
 * The smallest thing that a change may touch: a word, a stretch of white space, one sign, or one whole
 * inline node (citation, reference, footnote, line break). `key` says when two tokens are the same.
 */
export type Token = {
  readonly key: string
  readonly kind: 'word' | 'space' | 'sign' | 'node'
  readonly text: string
  readonly nodes: readonly Inline[]
}

/** Text nodes side by side with the same marks become one, empty ones go: two ways to write the same text. */
export function joinText(nodes: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'footnote') joined.push({ ...node, content: joinText(node.content).filter(isPlain) })
    else if (node.type !== 'text') joined.push(node)
    else if (node.text === '') continue
    else if (last?.type === 'text' && marksKey(last) === marksKey(node))
      joined[joined.length - 1] = { ...last, text: last.text + node.text }
    else joined.push(node)
  }
  return joined
}

const isPlain = (node: Inline): node is TextNode | HardBreak =>
  node.type === 'text' || node.type === 'hardBreak'

const marksKey = (node: TextNode): string =>
  node.marks === undefined || node.marks.length === 0 ? '' : canonicalJson(node.marks)

/** Inline content as tokens, in order; put together again they give the content. */
export function tokensOf(content: readonly Inline[]): readonly Token[] {
  const tokens: Token[] = []
  let run: TextNode[] = []
  for (const node of joinText(content)) {
    if (node.type === 'text') run.push(node)
    else {
      tokens.push(...wordsOf(run), nodeToken(node))
      run = []
    }
  }
  tokens.push(...wordsOf(run))
  return tokens
}

function nodeToken(node: Exclude<Inline, TextNode>): Token {
  const make = (key: string): Token => ({ key: `\u0001${key}`, kind: 'node', text: '', nodes: [node] })
  if (node.type === 'citation') return make(`k${node.attrs.entry}`)
  if (node.type === 'inputReference') return make(`i${node.attrs.input}`)
  if (node.type === 'hardBreak') return make('br')
  return make(`f${tokensOf(node.content).reduce((sum, token) => `${sum}\u0002${token.key}`, '')}`)
}

/** Words may run across nodes («**for**slag»): the text of the whole run is cut, then the nodes. */
function wordsOf(run: readonly TextNode[]): readonly Token[] {
  const [only] = run
  if (only === undefined) return []
  if (run.length === 1)
    return segments(only.text).map(({ kind, text }) => textToken(kind, [{ ...only, text }]))
  const tokens: Token[] = []
  let node = 0
  let at = 0
  for (const { kind, text } of segments(run.map((each) => each.text).join(''))) {
    const parts: TextNode[] = []
    for (let left = text.length; left > 0;) {
      const current = run[node]
      if (current === undefined) throw new Error('the run is shorter than its text')
      const taken = current.text.slice(at, at + left)
      parts.push({ ...current, text: taken })
      left -= taken.length
      at += taken.length
      if (at === current.text.length) [node, at] = [node + 1, 0]
    }
    tokens.push(textToken(kind, parts))
  }
  return tokens
}

function textToken(kind: Segment['kind'], nodes: readonly TextNode[]): Token {
  const text = nodes.length === 1 ? (nodes[0]?.text ?? '') : nodes.map((node) => node.text).join('')
  const meant = nodes.map((node) => node.marks?.filter(changesMeaning) ?? [])
  const key = meant.every((marks) => marks.length === 0)
    ? text
    : canonicalJson(nodes.map((node, index) => [node.text, meant[index]]))
  return { key, kind, text, nodes }
}

/** Bold and italic are dress; a raised figure or another address behind a link is another text. */
const changesMeaning = (mark: Mark): boolean => mark.type !== 'bold' && mark.type !== 'italic'

type Segment = { readonly kind: 'word' | 'space' | 'sign'; readonly text: string }

/** Latin text without combining signs: each character is a grapheme, and a pattern does it all, quickly. */
const plainLatin = /^[\t\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/
/** `112/20`, `K-14`, `4,2`, `1 250 000`, `dag’en` are words as they stand. */
const number = /(?<![\p{L}\p{N}])\p{N}{1,3}(?:[ \u00a0\u202f]\p{N}{3})+(?!\p{N})/u.source
const word = /[\p{L}\p{N}]+(?:[.,:/'’\u2010\u2011-][\p{L}\p{N}]+)*/u.source
const parts = new RegExp(String.raw`(${number}|${word})|(\s+)|.`, 'gsu')

function segments(text: string): readonly Segment[] {
  if (!plainLatin.test(text)) return segmentsByGrapheme(text)
  return Array.from(text.matchAll(parts), ([all, said, space]) => ({
    kind: said !== undefined ? 'word' : space !== undefined ? 'space' : 'sign',
    text: all,
  }))
}

/** Any other text: graphemes are never cut, whatever they are made of. */
function segmentsByGrapheme(text: string): readonly Segment[] {
  const found: { kind: Segment['kind']; text: string }[] = []
  for (const { segment } of new Intl.Segmenter('nb', { granularity: 'grapheme' }).segment(text)) {
    const kind = /^[\p{L}\p{N}\p{M}]/u.test(segment) ? 'word' : /^\s+$/u.test(segment) ? 'space' : 'sign'
    const last = found.at(-1)
    if (last !== undefined && kind !== 'sign' && last.kind === kind) last.text += segment
    else found.push({ kind, text: segment })
  }
  return found
}
