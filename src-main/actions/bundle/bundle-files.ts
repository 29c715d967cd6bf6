import * as Y from 'yjs'
import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import { canonicalJson } from '#shared/document/canonical.ts'
import { newDocument, schemaVersion } from '#shared/document/yjs/document.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { BlobHash } from '#shared/ids.ts'
import type { BundleFile } from '../../exchange/bundle/write-bundle.ts'
import { mediaTypeOfBlob, readBlob } from '../../store/blobs.ts'
import { findText, updatesOfText } from '../../store/paper-texts.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'

/** The files of a case's bundle: facts, each paper's text, and every file that one of them names. */
export function bundleFiles(db: Database, facts: CaseFacts): readonly BundleFile[] {
  const papers = papersOfCase(db, facts.case.id)
  const blobs = new Set<BlobHash>([
    ...facts.attachments.flatMap(({ blob, original }) =>
      original === undefined ? [blob] : [blob, original],
    ),
    ...facts.sources.flatMap(({ blob }) => blob ?? []),
    ...papers.flatMap(({ sections }) =>
      sections.flatMap(({ content }) =>
        content.flatMap((block) => (block.type === 'image' ? block.attrs.blob : [])),
      ),
    ),
  ])
  return [
    { name: 'case.json', bytes: jsonBytes(facts) },
    ...papers.flatMap((paper) => textFiles(db, paper)),
    ...[...blobs].flatMap((hash): BundleFile[] => {
      const bytes = readBlob(db, hash)
      if (bytes === null) return []
      return [{ name: `blobs/${hash}`, bytes, mediaType: mediaTypeOfBlob(db, hash) }]
    }),
  ]
}

/**
 * A text as its Yjs state. What was sent goes as the JSON that its hash was taken over; what a newer program wrote
 * goes as the JSON of its blocks too, for it can be read nowhere else.
 */
function textFiles(db: Database, paper: CasePaper): readonly BundleFile[] {
  const text = findText(db, paper.id)
  const json = { name: `papers/${paper.id}.json`, bytes: jsonBytes(paper.sections) }
  if (text === null) return [json]
  const state = { name: `papers/${paper.id}.yjs`, bytes: wholeState(db, paper) }
  return paper.state === 'frozen' || text.schema > schemaVersion ? [state, json] : [state]
}

/** With the updates that are not folded in yet; byte for byte what is stored where there are none. */
function wholeState(db: Database, paper: CasePaper): Uint8Array {
  const text = findText(db, paper.id)
  const updates = updatesOfText(db, paper.id)
  if (text === null) throw new Error(`paper ${paper.id} has no text`)
  if (updates.length === 0) return text.state
  const document = newDocument()
  for (const bytes of [text.state, ...updates.map((update) => update.bytes)]) Y.applyUpdate(document, bytes)
  return Y.encodeStateAsUpdate(document)
}

const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value))
