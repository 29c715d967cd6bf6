import { isDeepStrictEqual } from 'node:util'
import { plainText } from '#shared/document/text.ts'
import { readAll } from '#shared/document/yjs/merge.ts'
import type { BlobHash, HearingInputId, OperationId, PaperId } from '#shared/ids.ts'
import { openText } from '#main/actions/drafting/open-texts.ts'
import { templateOfPaper } from '#main/actions/case-views/paper-view.ts'
import { findAttachment } from '#main/store/attachments.ts'
import { findBinned } from '#main/store/bin.ts'
import { readBlob } from '#main/store/blobs.ts'
import { findDecision } from '#main/store/decisions.ts'
import { sha256 } from '#main/store/hash.ts'
import { findInput } from '#main/store/hearings.ts'
import { blobsOfInput } from '#main/store/input-files.ts'
import { findPerson } from '#main/store/municipality.ts'
import { recall } from '#main/store/operations.ts'
import { findPaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'

/** What a write leaves that can be looked for. */
export const factKinds = ['text', 'person', 'input', 'bin', 'file', 'number', 'decision'] as const
export type FactKind = (typeof factKinds)[number]

/** What a store holds of a write, in the words in which the write was answered; null where it holds nothing of it. */
export type Facts = (kind: FactKind, id: string) => string | null

/** Reads texts once, and everything else when it is asked for. Throws where a blob is not what its hash says. */
export function factsOf(db: Database): Facts {
  const words = wordsOfPapers(db)
  const known: Readonly<Record<FactKind, (id: string) => string | null>> = {
    text: (id) => words.get(id) ?? null,
    person: (id) => findPerson(db, id as never)?.name ?? null,
    input: (id) => {
      const input = findInput(db, id as HearingInputId)
      for (const blob of blobsOfInput(db, id as HearingInputId)) if (readBlob(db, blob) === null) return null
      return input === null ? null : `${input.number} ${sha256(input.text)}`
    },
    bin: (id) => (findBinned(db, { kind: 'input', id }) === null ? null : 'binned'),
    file: (id) => {
      const blob: BlobHash | undefined = findAttachment(db, id as never)?.blob
      return blob !== undefined && readBlob(db, blob) !== null ? blob : null
    },
    number: (id) => {
      const given = recall<string>(db, { id: id as OperationId, action: 'number', at: '' })
      return typeof given === 'string' ? given : null
    },
    decision: (id) => {
      const points = findDecision(db, id as never)?.points
      return points === undefined ? null : sha256(points.join('\n'))
    },
  }
  return (kind, id) => known[kind](id)
}

/** Words of all papers, with the paper they stand in. Throws where a paper's blocks are not what its document says. */
function wordsOfPapers(db: Database): ReadonlyMap<string, PaperId> {
  const words = new Map<string, PaperId>()
  for (const id of db.prepare<[], PaperId>('SELECT paper_id FROM paper_text').pluck().all()) {
    const paper = findPaper(db, id)
    if (paper === null) throw new Error(`a text without its paper: ${id}`)
    const template = templateOfPaper(db, paper)
    const document = openText(db, id, template)?.document
    const keys = template.sections.map(({ key }) => key)
    const said = document === undefined ? null : readAll(document, keys)
    for (const { key, content } of paper.sections)
      if (!isDeepStrictEqual(content, said?.get(key) ?? []))
        throw new Error(`blocks and document differ in ${key} of ${id}`)
    const all = plainText(paper.sections.flatMap(({ content }) => content))
    for (const [word] of all.matchAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) words.set(word, id)
  }
  return words
}
