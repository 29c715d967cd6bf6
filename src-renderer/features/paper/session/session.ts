import type { Editor } from '@tiptap/core'
import * as Y from 'yjs'
import type { Output } from '#shared/contract/index.ts'
import { newDocument, stampSchema } from '#shared/document/yjs/document.ts'
import type { PaperId } from '#shared/ids.ts'
import { CallFailure, call } from '../../../api/client.ts'
import { saving } from '../../../api/save-state.ts'
import { holdUnsaved } from '../../../api/unsaved.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { createSaver } from './saver.ts'
import type { Saver } from './saver.ts'
import { createUndo } from './undo.ts'
import type { PaperUndo } from './undo.ts'
import { forgetUnsent, keepUnsent, strandedIn, strandedOf, unsentOf } from './unsent.ts'
import type { Stranded } from './unsent.ts'

export type OpenedPaper = Output<'paper.open'>

/** A paper that is open for writing: its text, what is on its way to the store, its undo, its editors. */
export type PaperSession = {
  readonly paper: OpenedPaper
  readonly document: Y.Doc
  readonly saver: Saver
  readonly undo: PaperUndo
  /** By the section's key, in the template's order. */
  readonly editors: Map<string, Editor>
  /** Whether words were brought back that a page which is gone had not stored. */
  readonly hasRecovered: boolean
  /** Words of a page that is gone which fit nowhere: the text was replaced or locked before they were stored. */
  readonly stranded: readonly Stranded[]
  readonly destroy: () => void
}

/** What trying again cannot help: the text was replaced, locked or is gone, or the store cannot read what we hold. */
const final: ReadonlySet<string> = new Set([
  'draft.textReplaced',
  'draft.approved',
  'draft.frozen',
  'draft.newerProgram',
  'draft.readOnly',
  'draft.unreadable',
  'paper.gone',
])

const failureOf = (error: unknown): CallFailure['failure'] =>
  error instanceof CallFailure ? error.failure : { code: 'wire.internal', facts: {} }

/** Where an update that is not ours to send comes from. */
const fromStore = Symbol('from the store')

/** Makes the working form of what the store gave, with what an earlier page had not sent. */
export function openSession(paper: OpenedPaper): PaperSession {
  const { id, epoch, locked } = paper
  const document = newDocument()
  if (paper.state !== '') Y.applyUpdate(document, fromBase64(paper.state), fromStore)
  const editors = new Map<string, Editor>()
  const saver = followHeader(
    createSaver({
      send: ({ operation, update }) =>
        call('paper.write', { id, epoch, operation, update: toBase64(update) }),
      failureOf,
      isFinal: ({ code }) => final.has(code),
      isIncomplete: ({ code }) => code === 'draft.incomplete',
      whole: () => Y.encodeStateAsUpdate(document),
      keep: (unsent) => (unsent === null ? forgetUnsent(id, epoch) : keepUnsent(id, epoch, unsent)),
    }),
  )
  const onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== fromStore) saver.add(update)
  }
  if (locked === null) document.on('update', onUpdate)
  const hasRecovered = locked === null && recover(document, id, epoch)
  const stranded = [
    ...strandedOf(id, epoch),
    ...(locked === null || isStored(document, id, epoch) ? [] : strandedIn(id, epoch)),
  ]
  if (locked === null) stampSchema(document)
  const undo = createUndo()
  return {
    paper,
    document,
    saver,
    undo,
    editors,
    hasRecovered,
    stranded,
    destroy: () => document.destroy(),
  }
}

/** Whether the store has what was not yet answered for; it is forgotten then. */
function isStored(document: Y.Doc, id: PaperId, epoch: string): boolean {
  const copy = newDocument()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  const isNew = recover(copy, id, epoch)
  copy.destroy()
  return !isNew
}

/** Puts what an earlier page had not sent into the document; false, and forgotten, where that changes nothing. */
function recover(document: Y.Doc, id: PaperId, epoch: string): boolean {
  const unsent = unsentOf(id, epoch)
  if (unsent === null) return false
  let isNew = false
  const look = (): void => {
    isNew = true
  }
  document.on('update', look)
  try {
    Y.applyUpdate(new Y.Doc(), unsent) // a broken one throws after half of it has been taken
    Y.applyUpdate(document, unsent)
  } catch {
    isNew = false
  }
  document.off('update', look)
  if (!isNew) forgetUnsent(id, epoch)
  return isNew
}

/**
 * The header says «Lagrer…» from the first key to the store's answer, and why it is not stored where it is not; the
 * window asks before it closes meanwhile.
 */
function followHeader(saver: Saver): Saver {
  let release: (() => void) | null = null
  let answer: { readonly stored: () => void; readonly failed: (error: Error) => void } | null = null
  const begin = (): void => {
    void saving(
      () =>
        new Promise<void>((stored, failed) => {
          answer = { stored, failed }
        }),
    ).catch(() => undefined) // told in the header and above the text
  }
  saver.subscribe(() => {
    const state = saver.state()
    if (state.kind === 'clean') {
      if (answer === null && release !== null) begin() // stored at last, after a failure
      answer?.stored()
      answer = null
      release?.()
      release = null
      return
    }
    if (release === null) {
      release = holdUnsaved()
      begin()
    }
    if (state.kind === 'waiting') return
    answer?.failed(new CallFailure(state.failure))
    answer = null
  })
  return saver
}
