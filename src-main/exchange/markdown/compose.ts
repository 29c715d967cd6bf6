import type {
  Block,
  Content,
  Image,
  Inline,
  PointTask,
  Table,
  TableCell,
  TextStyle,
} from '#shared/document/model.ts'
import type { BlockId, IdSource } from '#shared/ids.ts'
import { composeInline } from './compose-inline.ts'
import type { InlineTargets } from './compose-inline.ts'
import { UnreadableText } from './unreadable-text.ts'

/** What the text refers to by name: entries `K-14`, inputs `I-7`, images by key. */
export type ComposeTargets = InlineTargets & {
  image(key: string): Pick<Image['attrs'], 'blob' | 'mediaType'>
}

/**
 * Builds document blocks from a small Markdown. One paragraph a line; `## ` and `### ` headings; `- `, `1. `
 * lists (two spaces deeper per level); `> ` quote; `Tabell: caption` and `| a | b |` rows (second row
 * `|---|---:|` aligns); `![alt](KEY "caption" 80%)`; inline as in `composeInline`; a point may end with
 * `{{ansvar: …; frist: 2021-10-01; til: …}}`. Throws {@link UnreadableText} on what it does not understand.
 */
export function compose(source: string, newId: IdSource, targets: ComposeTargets): Content {
  return blockSources(source).map((each) => composeBlock(each, newId, targets))
}

/** The lines of each block: one, or all those of a table. */
export function blockSources(source: string): readonly string[] {
  const lines = source.split(/\r?\n/).map((line) => line.trimEnd())
  const sources: string[] = []
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? ''
    const end = isTable(line) ? endOf(lines, at + 1, (next) => next.startsWith('|')) : at + 1
    if (line.trim() !== '') sources.push(lines.slice(at, end).join('\n'))
    at = end
  }
  return sources
}

const isTable = (line: string): boolean => line.startsWith('Tabell:') || line.startsWith('|')

/** One block from its lines. */
export function composeBlock(source: string, newId: IdSource, targets: ComposeTargets): Block {
  if (isTable(source)) return composeTable(source.split('\n'), newId, targets)
  return source.startsWith('![') ? composeImage(source, newId, targets) : composeText(source, newId, targets)
}

function endOf(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1
  return end
}

const prefixes: readonly (readonly [RegExp, TextStyle])[] = [
  [/^### /, 'subheading'],
  [/^## /, 'heading'],
  [/^> /, 'quote'],
  [/^ *- /, 'bullet'],
  [/^ *\d+\. /, 'numbered'],
]

function composeText(line: string, newId: IdSource, targets: ComposeTargets): Block {
  const [prefix, style] = prefixes.find(([pattern]) => pattern.test(line)) ?? [/^/, 'paragraph' as const]
  const isItem = style === 'bullet' || style === 'numbered'
  const level = isItem ? Math.floor((line.length - line.trimStart().length) / 2) : 0
  const { text, task } = splitTask(line.replace(prefix, '').trim())
  const attrs = { id: newId<BlockId>(), style, level, ...(task === undefined ? {} : { task }) }
  return { type: 'textBlock', attrs, content: composeInline(text, targets) }
}

function splitTask(text: string): { readonly text: string; readonly task?: PointTask } {
  const match = /^(.*?)\s*\{\{(.*)\}\}$/.exec(text)
  if (match === null) return { text }
  const fields = new Map((match[2] ?? '').split(';').map((part) => splitField(part)))
  const [responsible, due, reportTo] = ['ansvar', 'frist', 'til'].map((key) => fields.get(key))
  const task: PointTask = {
    ...(responsible === undefined ? {} : { responsible }),
    ...(due === undefined ? {} : { due }),
    ...(reportTo === undefined ? {} : { reportTo }),
  }
  return { text: match[1] ?? '', task }
}

function splitField(part: string): readonly [string, string] {
  const colon = part.indexOf(':')
  if (colon < 0) throw new UnreadableText('taskField', part)
  return [part.slice(0, colon).trim(), part.slice(colon + 1).trim()]
}

function composeTable(lines: readonly string[], newId: IdSource, targets: ComposeTargets): Table {
  const captioned = lines[0]?.startsWith('Tabell:') === true
  const caption = captioned ? (lines[0] ?? '').slice('Tabell:'.length).trim() : ''
  const rows = lines.slice(captioned ? 1 : 0).map((line) =>
    line
      .replace(/^\||(?<!\\)\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  )
  const [head, alignment, ...body] = rows
  if (head === undefined || alignment === undefined || !alignment.every((cell) => /^:?-+:?$/.test(cell))) {
    throw new UnreadableText('tableHead', lines[0] ?? '')
  }
  const row = (cells: readonly string[], header: boolean) => {
    if (cells.length !== head.length) throw new UnreadableText('tableRow', cells.join(' | '))
    return {
      type: 'tableRow' as const,
      content: cells.map((cell, column) => composeCell(cell, header, alignment[column] ?? '', targets)),
    }
  }
  return {
    type: 'table',
    attrs: { id: newId<BlockId>(), caption },
    content: [row(head, true), ...body.map((cells) => row(cells, false))],
  }
}

function composeCell(text: string, header: boolean, alignment: string, targets: ComposeTargets): TableCell {
  const content: readonly Inline[] = composeInline(text, targets)
  return {
    type: 'tableCell',
    attrs: { header, align: alignment.endsWith(':') ? 'right' : 'left', colspan: 1, rowspan: 1 },
    content,
  }
}

function composeImage(line: string, newId: IdSource, targets: ComposeTargets): Image {
  const match = /^!\[(.*)\]\((\S+) "(.*)" (\d+)%\)$/.exec(line)
  if (match === null) throw new UnreadableText('image', line)
  const [, alt = '', key = '', caption = '', width = '100'] = match
  return {
    type: 'image',
    attrs: { id: newId<BlockId>(), ...targets.image(key), alt, caption, width: Number(width) },
  }
}
