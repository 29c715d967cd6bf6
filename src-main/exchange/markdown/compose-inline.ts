import type { Footnote, HardBreak, Inline, Mark, TextNode } from '#shared/document/model.ts'
import type { EntryId, HearingInputId } from '#shared/ids.ts'
import { UnreadableText } from './unreadable-text.ts'

export type InlineTargets = {
  entry(number: number): EntryId
  input(number: number): HearingInputId
  newNoteId(): string
}

const token = new RegExp(
  [
    /\\(?<escaped>[\\*[\]{}<|#>.:!^-])/,
    /(?<lineBreak><br>)/,
    /<sup>(?<superscript>.+?)<\/sup>/,
    /<sub>(?<subscript>.+?)<\/sub>/,
    /<i>(?<slanted>.+?)<\/i>/,
    /\[\^(?<note>.+?)\^\]/,
    /\{K-(?<entry>\d+)\}/,
    /\{I-(?<input>\d+)\}/,
    /\[(?<shown>(?:\\.|[^\]^\\])+)\]\((?<href>[^)\s]+)\)/,
    /\*\*(?<bold>(?:\\.|[^\\])+?)\*\*/,
    /\*(?<italic>(?:\\.|[^*\\])+)\*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
)

/**
 * Inline text: `**bold**`, `*italic*`, `[text](address)`, `[^footnote^]`, `{K-14}` for a knowledge entry, `{I-7}`
 * for a hearing input, `<sup>`, `<sub>`, `<i>` (italic within bold), `<br>`; a backslash takes the meaning from
 * the sign after it. Footnotes hold marks but no further footnotes.
 */
export function composeInline(source: string, targets: InlineTargets): readonly Inline[] {
  return joined(pieces(source, targets))
}

function pieces(source: string, targets: InlineTargets): readonly Inline[] {
  const match = token.exec(source)
  if (match === null) return plain(source, [])
  const before = plain(source.slice(0, match.index), [])
  const after = pieces(source.slice(match.index + match[0].length), targets)
  return [...before, ...oneToken(match.groups ?? {}, targets), ...after]
}

const markBy = {
  bold: 'bold',
  italic: 'italic',
  slanted: 'italic',
  superscript: 'superscript',
  subscript: 'subscript',
} as const

function oneToken(
  groups: Readonly<Record<string, string | undefined>>,
  targets: InlineTargets,
): readonly Inline[] {
  const { escaped, lineBreak, note, entry, input, shown, href } = groups
  if (escaped !== undefined) return plain(escaped, [])
  if (lineBreak !== undefined) return [{ type: 'hardBreak' }]
  if (note !== undefined) return [footnote(note.trim(), targets)]
  if (entry !== undefined) return [{ type: 'citation', attrs: { entry: targets.entry(Number(entry)) } }]
  if (input !== undefined) return [{ type: 'inputReference', attrs: { input: targets.input(Number(input)) } }]
  if (shown !== undefined && href !== undefined)
    return marked(shown, { type: 'link', attrs: { href } }, targets)
  for (const [group, type] of Object.entries(markBy)) {
    const inner = groups[group]
    if (inner !== undefined) return marked(inner, { type }, targets)
  }
  return []
}

function marked(text: string, mark: Mark, targets: InlineTargets): readonly Inline[] {
  return composeInline(text, targets).map((node) =>
    node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), mark] } : node,
  )
}

function footnote(text: string, targets: InlineTargets): Footnote {
  const content = composeInline(text, targets)
  if (!content.every(isPlain)) throw new UnreadableText('footnote', text)
  return { type: 'footnote', attrs: { id: targets.newNoteId() }, content }
}

const isPlain = (node: Inline): node is TextNode | HardBreak =>
  node.type === 'text' || node.type === 'hardBreak'

function plain(text: string, marks: readonly Mark[]): readonly Inline[] {
  if (text === '') return []
  return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }]
}

/** What an escaped sign parted belongs together again. */
function joined(nodes: readonly Inline[]): readonly Inline[] {
  const made: Inline[] = []
  for (const node of nodes) {
    const last = made.at(-1)
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node))
      made[made.length - 1] = { ...last, text: last.text + node.text }
    else made.push(node)
  }
  return made
}

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
