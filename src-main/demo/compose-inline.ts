import type { Footnote, HardBreak, Inline, Mark, TextNode } from '#shared/document/model.ts'
import type { EntryId, HearingInputId } from '#shared/ids.ts'

export type InlineTargets = {
  entry(number: number): EntryId
  input(number: number): HearingInputId
  newNoteId(): string
}

const token =
  /\[\^(?<note>.+?)\^\]|\{K-(?<entry>\d+)\}|\{I-(?<input>\d+)\}|\[(?<shown>[^\]^]+)\]\((?<href>[^)\s]+)\)|\*\*(?<bold>.+?)\*\*|\*(?<italic>[^*]+)\*/u

/**
 * Inline text: `**bold**`, `*italic*`, `[text](address)`, `[^footnote^]`, `{K-14}` for a knowledge
 * entry, `{I-7}` for a hearing input. Footnotes hold marks but no further footnotes.
 */
export function composeInline(source: string, targets: InlineTargets): readonly Inline[] {
  const match = token.exec(source)
  if (match === null) return plain(source, [])
  const before = plain(source.slice(0, match.index), [])
  const after = composeInline(source.slice(match.index + match[0].length), targets)
  return [...before, ...oneToken(match.groups ?? {}, targets), ...after]
}

function oneToken(
  groups: Readonly<Record<string, string | undefined>>,
  targets: InlineTargets,
): readonly Inline[] {
  const { note, entry, input, shown, href, bold, italic } = groups as Record<
    'note' | 'entry' | 'input' | 'shown' | 'href' | 'bold' | 'italic',
    string | undefined
  >
  if (note !== undefined) return [footnote(note.trim(), targets)]
  if (entry !== undefined) return [{ type: 'citation', attrs: { entry: targets.entry(Number(entry)) } }]
  if (input !== undefined) return [{ type: 'inputReference', attrs: { input: targets.input(Number(input)) } }]
  if (shown !== undefined && href !== undefined) return plain(shown, [{ type: 'link', attrs: { href } }])
  if (bold !== undefined) return marked(bold, { type: 'bold' }, targets)
  return marked(italic ?? '', { type: 'italic' }, targets)
}

function marked(text: string, mark: Mark, targets: InlineTargets): readonly Inline[] {
  return composeInline(text, targets).map((node) =>
    node.type === 'text' ? { ...node, marks: [...(node.marks ?? []), mark] } : node,
  )
}

function footnote(text: string, targets: InlineTargets): Footnote {
  const content = composeInline(text, targets)
  if (!content.every(isPlain)) throw new Error(`footnote with a reference inside: ${text}`)
  return { type: 'footnote', attrs: { id: targets.newNoteId() }, content }
}

const isPlain = (node: Inline): node is TextNode | HardBreak =>
  node.type === 'text' || node.type === 'hardBreak'

function plain(text: string, marks: readonly Mark[]): readonly Inline[] {
  if (text === '') return []
  return [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }]
}
