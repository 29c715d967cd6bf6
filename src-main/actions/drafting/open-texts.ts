import * as Y from 'yjs'
import type { Content } from '#shared/document/model.ts'
import { readContent } from '#shared/document/yjs/blocks.ts'
import { schemaOf, schemaVersion, sectionFragment, stampSchema } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { PaperId } from '#shared/ids.ts'
import { findText, updatesOfText } from '../../store/paper-texts.ts'
import type { Database } from '../../store/rows.ts'

/** A text in memory as the store has it: never ahead of what is committed. */
export type OpenText = {
  readonly document: Y.Doc
  readonly epoch: string
  /** The last update that is in the document. */
  sequence: number
  /** Keys of the sections that changed since they were read. */
  readonly changed: Set<string>
  /** What each section says, as it was last read. */
  readonly contents: Map<string, Content>
}

/** Papers that are written in a window are few; the rest is read again when it is asked for. */
const kept = 4
const openTexts = new WeakMap<Database, Map<PaperId, OpenText>>()

/**
 * The document of a paper that has one, read once and kept. Throws `UnreadableDocument` for a text that holds what
 * the model does not have.
 */
export function openText(db: Database, paper: PaperId, template: PaperTemplate): OpenText | null {
  const texts = openTexts.get(db) ?? new Map<PaperId, OpenText>()
  openTexts.set(db, texts)
  const before = texts.get(paper)
  const stored = findText(db, paper)
  if (stored === null) return null
  if (before !== undefined && before.epoch === stored.epoch) return before
  const document = new Y.Doc()
  Y.applyUpdate(document, stored.state)
  let sequence = stored.through
  for (const update of updatesOfText(db, paper)) {
    Y.applyUpdate(document, update.bytes)
    ;({ sequence } = update)
  }
  const text = watched(document, stored.epoch, sequence, template)
  texts.set(paper, text)
  for (const [id] of [...texts].slice(0, Math.max(0, texts.size - kept))) texts.delete(id)
  return text
}

/** After a write that failed the document may hold what the store does not: the next to ask reads it again. */
export function forgetText(db: Database, paper: PaperId): void {
  openTexts.get(db)?.delete(paper)
}

function watched(document: Y.Doc, epoch: string, sequence: number, template: PaperTemplate): OpenText {
  const changed = new Set<string>()
  const contents = new Map<string, Content>()
  // a text of a newer schema is not read: it is shown from its blocks
  const keys = schemaOf(document) > schemaVersion ? [] : template.sections.map(({ key }) => key)
  const taken = new Set<string>()
  for (const key of keys) {
    const fragment = sectionFragment(document, key)
    contents.set(key, readContent(fragment, taken))
    fragment.observeDeep(() => changed.add(key))
  }
  return { document, epoch, sequence, changed, contents }
}

/** Reads the sections that changed, and gives those whose text is another than before. */
export function readChanged(text: OpenText): ReadonlyMap<string, Content> {
  const now = new Map<string, Content>()
  for (const key of text.changed) {
    const taken = new Set<string>()
    for (const [other, content] of text.contents)
      if (other !== key) for (const { attrs } of content) taken.add(attrs.id)
    const content = readContent(sectionFragment(text.document, key), taken)
    text.contents.set(key, content)
    now.set(key, content)
  }
  text.changed.clear()
  return now
}

/** A document that says what the paper's blocks say. `seed` makes the same one of the same blocks. */
export function documentOf(paper: Pick<CasePaper, 'sections'>, seed: number): Y.Doc {
  const document = new Y.Doc()
  document.clientID = seed
  document.transact(() => {
    stampSchema(document)
    for (const { key, content } of paper.sections) replaceContent(sectionFragment(document, key), content)
  })
  return document
}

/** The number by which Yjs knows who began a text: out of its epoch, so that nothing here is left to chance. */
export const seedOf = (epoch: string): number => Number.parseInt(epoch.slice(-8), 16) || 1
