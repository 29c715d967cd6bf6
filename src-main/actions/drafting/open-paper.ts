import * as Y from 'yjs'
import type { Output } from '#shared/contract/index.ts'
import { isKnownSchema, schemaVersion } from '#shared/document/yjs/document.ts'
import { UnreadableDocument } from '#shared/document/yjs/unreadable.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { IdSource, OperationId, PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findReading } from '../../store/cases.ts'
import { findCommittee } from '../../store/municipality.ts'
import { findText, lastUpdate, replaceText } from '../../store/paper-texts.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { paperOfCase, whyLocked } from './locked.ts'
import { documentOf, openText, seedOf } from './open-texts.ts'

type Opened = Output<'paper.open'>

/**
 * A paper for the editor: its document, begun from its blocks the first time that it is opened for writing. `locked`
 * says why it can only be read; `mayWrite` is whether the workspace takes changes. Refuses with `paper.gone`.
 */
export function openPaper(store: Store, id: PaperId, mayWrite: boolean, newId: IdSource): Opened | Refusal {
  const { db } = store
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const { paper, file } = found
  const template = templateOfPaper(db, paper)
  const text = textOf(store, paper, template, mayWrite, newId)
  if (isRefusal(text)) return text
  const reading = findReading(db, paper.reading)
  const last = lastUpdate(db, id)
  return {
    id,
    title: paper.title,
    language: paper.language,
    stage: reading?.stage ?? 'single',
    committee: reading === null ? '' : (findCommittee(db, reading.committee)?.name ?? ''),
    case: { id: file.id, caseNumber: file.caseNumber, title: file.title },
    ...text,
    sections: template.sections.map(({ key, role, title, guidance, required, wordLimit }) => ({
      key,
      role,
      title: title[paper.language],
      guidance: guidance[paper.language],
      required,
      wordLimit,
    })),
    pageBudget: template.pageBudget,
    lastWrite: last === null ? null : { at: last.at, who: last.actor },
  }
}

type Text = Pick<Opened, 'epoch' | 'sequence' | 'state' | 'locked'>

function textOf(
  store: Store,
  paper: CasePaper,
  template: PaperTemplate,
  mayWrite: boolean,
  newId: IdSource,
): Text | Refusal {
  const locked = whyLocked(paper) ?? (mayWrite ? null : refuse('draft.readOnly'))
  try {
    const standing = openText(store.db, paper.id, template)
    if (standing !== null) {
      const { document, epoch, sequence } = standing
      if (!isKnownSchema(document)) return unknown(epoch, sequence)
      return { epoch, sequence, state: encoded(document), locked }
    }
    if (locked !== null) return { epoch: '', sequence: 0, state: encoded(documentOf(paper, 1)), locked }
    return begin(store, paper, newId)
  } catch (error) {
    if (error instanceof UnreadableDocument) return unknown('', 0)
    throw error
  }
}

/** Written by a newer program: the editor would delete what it does not know, so it does not get it. */
const unknown = (epoch: string, sequence: number): Text => ({
  epoch,
  sequence,
  state: '',
  locked: refuse('draft.newerProgram'),
})

function begin(store: Store, paper: CasePaper, newId: IdSource): Text | Refusal {
  const begun = store.transaction((db) => beginText(db, paper, newId))
  if (isRefusal(begun)) return begun
  return { epoch: begun.epoch, sequence: 0, state: encoded(begun.document), locked: null }
}

/** Gives a paper its document, made of its blocks, where it has none yet. */
export function beginText(
  db: Database,
  paper: CasePaper,
  newId: IdSource,
): { readonly epoch: string; readonly document: Y.Doc } {
  const epoch = newId<OperationId>() as string
  const document = documentOf(paper, seedOf(epoch))
  if (findText(db, paper.id) === null) {
    const state = Y.encodeStateAsUpdate(document)
    replaceText(db, paper.id, { epoch, schema: schemaVersion, through: 0, state })
  }
  return { epoch, document }
}

const encoded = (document: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64')
