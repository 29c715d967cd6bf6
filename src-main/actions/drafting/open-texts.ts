import * as Y from 'yjs'
import type { Block, Content } from '#shared/document/model.ts'
import { blockOf, readContent } from '#shared/document/yjs/blocks.ts'
import {
  newDocument,
  schemaOf,
  schemaVersion,
  sectionFragment,
  stampSchema,
} from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { PaperId } from '#shared/ids.ts'
import { findEpoch, findText, updatesOfText } from '../../store/paper-texts.ts'
import type { Database } from '../../store/rows.ts'

/** A text in memory as the store has it: never ahead of what is committed. */
export type OpenText = {
  readonly document: Y.Doc
  readonly epoch: string
  /** The last update that is in the document. */
  sequence: number
  /** Whether anything was written since the sections were read. */
  isChanged: boolean
  /** What each section says, as it was last read, in the template's order. */
  readonly contents: Map<string, Content>
  /** Reads a block, or gives it as it was read before where nobody has touched it. */
  readonly read: (element: Y.XmlElement) => Block | null
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
  if (before !== undefined && before.epoch === findEpoch(db, paper)) return before
  const stored = findText(db, paper)
  if (stored === null) return null
  const document = newDocument()
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
  const blocks = new WeakMap<Y.XmlElement, Block | null>()
  const read = (element: Y.XmlElement): Block | null => {
    const before = blocks.get(element)
    if (before !== undefined) return before
    const block = blockOf(element)
    blocks.set(element, block)
    return block
  }
  // a text of a newer schema is not read: it is shown from its blocks
  const keys = schemaOf(document) > schemaVersion ? [] : template.sections.map(({ key }) => key)
  const contents = new Map<string, Content>(keys.map((key) => [key, []]))
  const text: OpenText = { document, epoch, sequence, isChanged: true, contents, read }
  for (const key of keys)
    sectionFragment(document, key).observeDeep((events) => {
      text.isChanged = true
      for (const { target } of events) forgetBlock(blocks, target)
    })
  readChanged(text)
  return text
}

/** Something in a block was touched, however deep: it is read anew. */
function forgetBlock(blocks: WeakMap<Y.XmlElement, Block | null>, target: unknown): void {
  for (let type = target; type instanceof Y.XmlElement || type instanceof Y.XmlText; type = type.parent)
    if (type instanceof Y.XmlElement) blocks.delete(type)
}

/** Sections that say something else than before, and blocks that are as they were. */
export type ChangedText = {
  readonly contents: ReadonlyMap<string, Content>
  readonly untouched: ReadonlySet<Block>
}

/**
 * Reads what was written, and gives the sections whose text is another than before. All are gone through, in order:
 * of two blocks with one id it is the first in the paper that keeps it, whichever was written last.
 */
export function readChanged(text: OpenText): ChangedText {
  const now = new Map<string, Content>()
  const untouched = new Set<Block>()
  if (!text.isChanged) return { contents: now, untouched }
  const taken = new Set<string>()
  for (const [key, before] of text.contents) {
    const content = readContent(sectionFragment(text.document, key), taken, text.read)
    if (content.length === before.length && content.every((block, index) => block === before[index])) continue
    for (const block of before) untouched.add(block)
    text.contents.set(key, content)
    now.set(key, content)
  }
  text.isChanged = false
  return { contents: now, untouched }
}

/** A document that says what the paper's blocks say. `seed` makes the same one of the same blocks. */
export function documentOf(paper: Pick<CasePaper, 'sections'>, seed: number): Y.Doc {
  const document = newDocument()
  document.clientID = seed
  document.transact(() => {
    stampSchema(document)
    for (const { key, content } of paper.sections) replaceContent(sectionFragment(document, key), content)
  })
  return document
}

/** The number by which Yjs knows who began a text: out of its epoch, so that nothing here is left to chance. */
export const seedOf = (epoch: string): number => Number.parseInt(epoch.slice(-8), 16) || 1
