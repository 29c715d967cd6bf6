import { heldSpaces, incomingText } from '#shared/document/incoming/incoming-text.ts'
import type { FindingCounter } from '#shared/document/incoming/findings.ts'
import { collapsedSpace, textNode } from '#shared/document/incoming/tidy-inlines.ts'
import type { Content, TextBlock } from '#shared/document/model.ts'
import type { IdSource } from '#shared/ids.ts'

type Kind = Pick<TextBlock['attrs'], 'style' | 'level'>
type Line = Kind & { readonly text: string; readonly indent: number; readonly length: number }

const bullet =
  /^(?:[-*–—\u2022\u25cf\u25cb\u25e6\u25aa\u25a0\u2023\u00b7\uf0b7\uf0a7]|o(?=[\t\u00a0 ]{2}|\t))[ \u00a0\t]+(?=\S)/
const number = /^(?:\d{1,3}|[a-zæøå])[.)][ \u00a0\t]+(?=\S)/
/** Wider than a line that somebody ended by hand. */
const wrapped = 45

/**
 * Text without form as paragraphs and lists. Lines that a PDF reader or a mail broke at the edge of a page are put
 * together again; a blank line always parts.
 */
export function readPlainText(text: string, newId: IdSource, findings: FindingCounter): Content {
  const blocks: (Kind & { text: string; last: Line })[] = []
  // eslint-disable-next-line no-control-regex -- page and line feeds part lines too
  const lines = text.split(/\r\n?|[\n\u0085\u2028\u2029\u000b\u000c]/)
  const widest = Math.max(...lines.map((line) => line.trim().length))
  const indents: number[] = []
  let parted = true
  for (const raw of lines) {
    if (incomingText(raw).text.trim() === '') {
      parted = true
      continue
    }
    const line = lineOf(raw, indents)
    const before = blocks.at(-1)
    if (before !== undefined && !parted && goesOn(before.last, line, widest)) {
      before.text = joined(before.text, line.text)
      before.last = line
    } else blocks.push({ style: line.style, level: line.level, text: line.text, last: line })
    parted = false
  }
  return blocks.flatMap(({ style, level, text: said }) => {
    const { text: clean, deceptive } = incomingText(said)
    findings.add('invisibleCharacters', deceptive)
    const content = collapsedSpace([textNode(heldSpaces(clean))])
    return content.length === 0
      ? []
      : [{ type: 'textBlock' as const, attrs: { id: newId(), style, level }, content }]
  })
}

function lineOf(raw: string, indents: number[]): Line {
  const indent = /^[ \u00a0\t]*/.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0
  const text = raw.trim()
  const mark = bullet.exec(text)?.[0] ?? number.exec(text)?.[0]
  const common = { indent, length: text.length }
  if (mark === undefined) return { ...common, style: 'paragraph', level: 0, text }
  while ((indents.at(-1) ?? -1) > indent) indents.pop()
  if ((indents.at(-1) ?? -1) < indent) indents.push(indent)
  const style = bullet.test(text) ? 'bullet' : 'numbered'
  return { ...common, style, level: Math.min(indents.length - 1, 3), text: text.slice(mark.length) }
}

/** Whether a line is the rest of the one before it. */
function goesOn(before: Line, line: Line, widest: number): boolean {
  if (line.style !== 'paragraph') return false
  if (before.style !== 'paragraph' && line.indent > before.indent) return true
  if (widest < wrapped || before.length < widest * 0.7) return false
  return /^[\p{Ll}\p{N}«(§–-]/u.test(line.text) || !/[.:;!?»]$/.test(before.text)
}

/** A word parted at the edge is one word again, where both parts are of small letters. */
const joined = (before: string, after: string): string =>
  /\p{Ll}\p{Ll}-$/u.test(before) && /^\p{Ll}{2}/u.test(after) && !/^(?:og|eller|til)\b/.test(after)
    ? `${before.slice(0, -1)}${after}`
    : `${before} ${after}`
