import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Content } from '#shared/document/model.ts'
import { warningText } from '#shared/text/warning-words.ts'
import type { SectionSource } from '../actions/correction/paper-text.ts'
import { docxTextInProcess } from '../typeset/intake/process/inspect-in-process.ts'
import type { Output } from './command.ts'

const mostBytes = 5_000_000

export type TextSource = SectionSource & { readonly title: string | null }

/**
 * What a file says that an officer wrote: text of ours (MD, TXT) or a Word document, told by its ending. Word is
 * read in a process of its own. `whole` keeps a document's title apart; else it is the first heading of the text.
 * Refuses with `file.unreadable`, `file.notUtf8`, and as the intake does.
 */
export async function textSource(
  path: string,
  whole: boolean,
  output: Output,
  signal: AbortSignal,
): Promise<TextSource | Refusal> {
  if (extname(path).toLowerCase() !== '.docx') {
    const text = plainFile(path)
    return isRefusal(text) ? text : { text, title: null }
  }
  const read = await docxTextInProcess({ name: basename(path), path }, signal)
  if (isRefusal(read)) return { ...read, facts: { ...read.facts, file: basename(path) } }
  for (const code of read.warnings) output.line(`  Merk: ${warningText({ code, facts: {} })}`)
  const titled = read.title === null || whole ? read.content : [heading(read.title), ...read.content]
  return { blocks: titled, title: read.title }
}

/** A text file of ours, whole (`file.unreadable`, `file.notUtf8`). */
export function plainFile(path: string): string | Refusal {
  try {
    if (statSync(path).size > mostBytes) return refuse('file.unreadable', { path })
    // A byte order mark is no part of the text; other encodings than UTF-8 would change letters unseen.
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    return refuse(error instanceof TypeError ? 'file.notUtf8' : 'file.unreadable', { path })
  }
}

const heading = (text: string): Content[number] => ({
  type: 'textBlock',
  attrs: { id: 'd0' as never, style: 'heading', level: 0 },
  content: [{ type: 'text', text }],
})
