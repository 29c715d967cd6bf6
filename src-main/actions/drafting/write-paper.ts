import * as Y from 'yjs'
import { isKnownSchema, schemaOf } from '#shared/document/yjs/document.ts'
import { UnreadableDocument } from '#shared/document/yjs/unreadable.ts'
import type { PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { OperationId, PaperId, SectionId, VersionId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Block, Content } from '#shared/document/model.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, touchCase } from '../../store/cases.ts'
import { updateBlocks } from '../../store/paper-blocks.ts'
import { appendUpdate, findUpdate, foldText, lastUpdate } from '../../store/paper-texts.ts'
import { keepVersion } from '../../store/paper-versions.ts'
import { findPaper, findPaperHead, sectionIds } from '../../store/papers.ts'
import type { PaperHead } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { whyLocked } from './locked.ts'
import { forgetText, openText, readChanged } from './open-texts.ts'
import type { OpenText } from './open-texts.ts'

export type Written = {
  readonly id: PaperId
  readonly epoch: string
  readonly operation: OperationId
  readonly update: Uint8Array
}

/** After a break as long as this the text as it stood is kept as a version: minutes. */
const sitting = 30
/** Updates are folded into one state when there are this many. */
const foldAt = 200

/**
 * Stores one update of a text, and what it changes in the paper's blocks, whole or not at all. One that was stored
 * before is not stored twice. Refuses with `paper.gone`, `draft.frozen`, `draft.approved`, `draft.textReplaced` (the
 * text was put in from outside meanwhile), `draft.newerProgram`, `draft.unreadable` (an update that holds what no
 * text may hold) and `draft.incomplete` (one before it is missing).
 */
export function writePaper(
  store: Store,
  written: Written,
  by: ActedBy,
): { readonly at: string; readonly sequence: number } | Refusal {
  const { id } = written
  let isStored = false
  try {
    const result = store.transaction((db) => {
      const paper = findPaperHead(db, id)
      if (paper === null || findCase(db, paper.case) === null) return refuse('paper.gone')
      const before = findUpdate(db, written.operation)
      if (before !== null) return repeated(before, id)
      const template = templateOfPaper(db, paper)
      const text = openText(db, id, template)
      if (text === null || text.epoch !== written.epoch) return refuse('draft.textReplaced')
      return whyLocked(paper) ?? keepUpdate(db, paper, template, text, written, by)
    })
    isStored = !isRefusal(result)
    return result
  } catch (error) {
    if (error instanceof UnreadableDocument) return refuse('draft.unreadable')
    throw error
  } finally {
    if (!isStored) forgetText(store.db, id)
  }
}

function repeated(
  before: { readonly paper: PaperId; readonly at: string; readonly sequence: number },
  id: PaperId,
): { readonly at: string; readonly sequence: number } | Refusal {
  return before.paper === id ? { at: before.at, sequence: before.sequence } : refuse('draft.unreadable')
}

function keepUpdate(
  db: Database,
  paper: PaperHead,
  template: PaperTemplate,
  text: OpenText,
  { operation, update }: Written,
  by: ActedBy,
): { readonly at: string; readonly sequence: number } | Refusal {
  keepSitting(db, paper, by)
  const applied = applyUpdate(text.document, update)
  if (applied !== null) return applied
  const { contents, untouched } = readChanged(text)
  saveContents(db, paper, template, contents, by, untouched)
  const sequence = text.sequence + 1
  appendUpdate(db, paper.id, { sequence, operation, at: by.at, actor: by.actor, bytes: update })
  text.sequence = sequence
  if (sequence % foldAt === 0) fold(db, paper.id, text)
  touchCase(db, paper.case, by.at)
  return { at: by.at, sequence }
}

function applyUpdate(document: Y.Doc, update: Uint8Array): Refusal | null {
  try {
    Y.applyUpdate(document, update)
  } catch {
    return refuse('draft.unreadable') // it may be half applied: the caller forgets the document
  }
  if (document.store.pendingStructs !== null || document.store.pendingDs !== null)
    return refuse('draft.incomplete')
  return isKnownSchema(document) ? null : refuse('draft.newerProgram')
}

/** Puts what the sections say now into the paper's blocks. */
export function saveContents(
  db: Database,
  paper: PaperHead,
  template: PaperTemplate,
  contents: ReadonlyMap<string, Content>,
  by: Pick<ActedBy, 'newId'>,
  untouched: ReadonlySet<Block> = new Set(),
): void {
  const keys = template.sections.map(({ key }) => key)
  const begun = keys.filter((key) => (contents.get(key)?.length ?? 0) > 0 || paper.keys.includes(key))
  const ids = sectionIds(db, paper.id, begun, by.newId)
  const bySection = new Map<SectionId, Content>()
  for (const [key, content] of contents) {
    const section = ids.get(key)
    if (section !== undefined) bySection.set(section, content)
  }
  updateBlocks(db, paper.id, bySection, untouched)
}

function fold(db: Database, id: PaperId, text: OpenText): void {
  const state = Y.encodeStateAsUpdate(text.document)
  const schema = schemaOf(text.document)
  foldText(db, id, { epoch: text.epoch, schema, through: text.sequence, state })
}

/** The first words after a break: the trail says who took the text up, and the text as it stood is kept. */
function keepSitting(db: Database, paper: PaperHead, by: ActedBy): void {
  const last = lastUpdate(db, paper.id)
  const isSame =
    last !== null && last.actor === by.actor && Date.parse(by.at) - Date.parse(last.at) < sitting * 60_000
  if (isSame) return
  const sections = findPaper(db, paper.id)?.sections ?? []
  if (sections.some(({ content }) => content.length > 0)) {
    const version = { id: by.newId<VersionId>(), paper: paper.id, at: by.at, actor: last?.actor ?? by.actor }
    keepVersion(db, { ...version, kind: 'sitting', name: '' }, sections)
  }
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'paper.written',
    subjectKind: 'paper',
    subjectId: paper.id,
    detail: {},
  })
}
