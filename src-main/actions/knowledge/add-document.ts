import { basename, extname } from 'node:path'
import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import type { CaseId, SourceId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { putBlob } from '../../store/blobs.ts'
import { findCase } from '../../store/cases.ts'
import type { Store } from '../../store/store.ts'
import { documentTextInProcess } from '../../typeset/intake/process/inspect-in-process.ts'
import { mediaTypes } from '../attach-files.ts'
import type { KnownBy } from './keep-entry.ts'
import { createSource } from './keep-source.ts'

/** What is worth a look in a document that was taken in. */
export const documentWarnings = ['noText', 'textCut', 'active'] as const
export type DocumentWarning = (typeof documentWarnings)[number]

export type AddedDocument = {
  readonly source: SourceId
  readonly number: number
  readonly title: string
  readonly characters: number
  readonly warnings: readonly DocumentWarning[]
}

/** A thousand pages or so; the file itself is kept whole. */
const mostCharacters = 2_000_000

/**
 * A PDF or Word document as a source: its bytes by their hash, and its words, so that it is found. It is read in a
 * process of its own. Refuses with `case.gone`, as the intake does, and with what a source refuses.
 */
export async function addDocument(
  store: Store,
  file: CaseId,
  path: string,
  by: KnownBy,
  signal?: AbortSignal,
): Promise<AddedDocument | Refusal> {
  if (findCase(store.db, file) === null) return refuse('case.gone')
  const name = basename(path)
  const read = await documentTextInProcess({ name, path }, signal)
  if (isRefusal(read)) return { ...read, facts: { ...read.facts, file: name } }
  const lines = read.text.split('\n').map((line) => incomingText(line).text.trimEnd())
  const words = lines.join('\n').trim()
  const savedText = words.slice(0, mostCharacters).toWellFormed()
  const own = incomingText(read.title ?? '')
    .text.trim()
    .slice(0, 300)
  const title = own === '' ? name.slice(0, -extname(name).length || undefined) : own
  return store.transaction((db): AddedDocument | Refusal => {
    const mediaType = read.kind === 'pdf' ? 'application/pdf' : mediaTypes.docx
    const facts = {
      kind: 'report',
      title,
      author: '',
      published: '',
      url: null,
      accessed: by.today,
      savedText,
      blob: putBlob(db, read.bytes, mediaType),
      fileName: name,
      licence: '',
    } as const
    const made = createSource(store, file, facts, by)
    if (isRefusal(made)) return made
    const warnings: DocumentWarning[] = [
      ...(words === '' ? (['noText'] as const) : []),
      ...(words.length > mostCharacters ? (['textCut'] as const) : []),
      ...(read.active ? (['active'] as const) : []),
    ]
    return { source: made.id, number: made.number, title, characters: savedText.length, warnings }
  })
}
