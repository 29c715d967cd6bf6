import type { Inline, TextNode } from '#shared/document/model.ts'
import type { ChangeCause } from '#shared/document/redline/causes.ts'
import type { Piece } from '#shared/document/redline/phrases.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import { causeText } from '#shared/packet/cause-text.ts'
import type { RedlineWords } from '#shared/text/packet/redline-words.ts'
import { call, join, str } from './code.ts'
import type { Code } from './code.ts'
import { inlineCode } from './inline.ts'
import type { References } from './inline.ts'

/** What the print of a redline needs to know beside the text itself. */
export type RedlinePrint = {
  readonly language: Language
  readonly words: RedlineWords
  readonly references: References
  /** Label of a citation, and number of an input, that may stand in the earlier paper only. */
  entryLabel(id: string): string | undefined
  inputNumber(id: string): number | undefined
  /** Anchor of an input in the matrix, by number; null when it is not printed there. */
  readonly inputAnchor: (number: number) => string | null
}

/** A text with its changes: real words in brackets, which a screen reader says; line and colour on top. */
export function piecesCode(pieces: readonly Piece[], print: RedlinePrint): Code {
  return join(
    pieces.flatMap((piece, index): readonly Code[] => {
      if (piece.change === 'same') return [inlineCode(piece.content, print.references)]
      const code = piece.change === 'added' ? added(piece.content, print) : removed(piece.content, print)
      return touches(pieces[index - 1], piece) ? [str(' '), ...code] : code
    }),
  )
}

/** Whether a bracket would stand close against a word; a removed text never ends in white space in print. */
function touches(last: Piece | undefined, piece: Piece): boolean {
  if (last === undefined) return false
  const [end, start] = [last.content.at(-1), piece.content[0]]
  if (start?.type === 'text' && /^\s/.test(start.text)) return false
  return end?.type !== 'text' || /[^\s(«[]$/.test(end.text)
}

/** New text: `[ny: …]`, underlined. */
export function added(content: readonly Inline[], print: RedlinePrint): readonly Code[] {
  const { before, inner, after } = bared(content)
  if (inner.length === 0) return [str(before + after)]
  return spaced(before, call('ins', [str(print.words.added), inlineCode(inner, print.references)]), after)
}

/** Text that is gone: `[utgår: …]`, struck through; nothing in it leads anywhere. */
export function removed(
  content: readonly Inline[],
  print: RedlinePrint,
  word = print.words.removed,
): readonly Code[] {
  const { before, inner, after } = bared(content)
  if (inner.length === 0) return []
  return spaced(before, call('del', [str(word), inlineCode(asText(inner, print), print.references)]), after)
}

/** Struck through without brackets: where the row or the table says that it is gone. */
export const struck = (content: readonly Inline[], print: RedlinePrint): Code =>
  call('gone', [inlineCode(asText(content, print), print.references)])

/** A word in brackets before something: `[flyttet hit]`, `[ny rad]`. */
export const tag = (words: string, tone: 'new' | 'gone' = 'new'): Code =>
  call(tone === 'new' ? 'new-tag' : 'gone-tag', [str(words)])

/** «[Årsak: innspill 7, 12; redaksjonell]», each number a link to its row in the matrix; nothing when no cause is known. */
export function causeCode(causes: readonly ChangeCause[], print: RedlinePrint): readonly Code[] {
  // The ground of a correction is one for all of it: it stands in the table of changes.
  const told = causes.filter(({ kind }) => kind !== 'correction')
  if (told.length === 0) return []
  return [call('cause-note', [join([str(`${print.words.cause}: `), causesText(told, print)])])]
}

/** Several causes, one after the other. */
export const causesText = (causes: readonly ChangeCause[], print: RedlinePrint): Code =>
  join(causes.flatMap((cause, index) => [...(index === 0 ? [] : [str('; ')]), oneCause(cause, print)]))

/** «innspill 7, 12», and «unntatt» where there are inputs that this audience may not know. */
function oneCause(cause: ChangeCause, { language, words, inputAnchor }: RedlinePrint): Code {
  if (cause.kind !== 'input') return str(causeText(cause, language))
  const { numbers, exempt } = cause
  const linked = numbers.flatMap((number, index): readonly Code[] => {
    const anchor = inputAnchor(number)
    const shown = str(String(number))
    const code = anchor === null ? shown : call('plain-link', [shown, str(anchor)])
    return index === 0 ? [code] : [str(', '), code]
  })
  const named = numbers.length === 0 ? [] : [str(`${words.input} `), ...linked]
  return join([
    ...named,
    ...(exempt ? [str(named.length > 0 ? `, ${words.causeExempt}` : words.causeExempt)] : []),
  ])
}

const spaced = (before: string, code: Code, after: string): readonly Code[] => [
  ...(before === '' ? [] : [str(before)]),
  code,
  ...(after === '' ? [] : [str(after)]),
]

type Bared = { readonly before: string; readonly inner: readonly Inline[]; readonly after: string }

/** White space at either end belongs outside the brackets. */
function bared(content: readonly Inline[]): Bared {
  const first = content[0]
  const before = first?.type === 'text' ? (/^\s*/.exec(first.text)?.[0] ?? '') : ''
  const led = cutText(content, 0, (text) => text.slice(before.length))
  const last = led.at(-1)
  const after = last?.type === 'text' ? (/\s*$/.exec(last.text)?.[0] ?? '') : ''
  const inner = cutText(led, led.length - 1, (text) => text.slice(0, text.length - after.length))
  return { before, inner, after }
}

function cutText(content: readonly Inline[], at: number, cut: (text: string) => string): readonly Inline[] {
  return content.flatMap((node, index): readonly Inline[] => {
    if (index !== at || node.type !== 'text') return [node]
    const text = cut(node.text)
    return text === '' ? [] : [{ ...node, text }]
  })
}

/** Everything as text: what is gone has no live footnotes, links or references. */
function asText(content: readonly Inline[], print: RedlinePrint): readonly Inline[] {
  return content.map((node): Inline => {
    if (node.type === 'hardBreak') return node
    if (node.type === 'text') return withoutLinks(node)
    if (node.type === 'citation')
      return { type: 'text', text: print.entryLabel(node.attrs.entry) ?? '[kilde mangler]' }
    if (node.type === 'inputReference') {
      const number = print.inputNumber(node.attrs.input)
      return {
        type: 'text',
        text: number === undefined ? '[innspill mangler]' : `${print.words.input} ${number}`,
      }
    }
    const text = node.content.map((each) => (each.type === 'text' ? each.text : ' ')).join('')
    return { type: 'text', text: ` [${print.words.footnote}: ${text}]` }
  })
}

const withoutLinks = (node: TextNode): TextNode =>
  node.marks === undefined ? node : { ...node, marks: node.marks.filter((mark) => mark.type !== 'link') }
