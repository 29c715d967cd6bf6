import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { v7 } from 'uuid'
import * as Y from 'yjs'
import { blockType } from '#shared/document/yjs/blocks.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import type { AttachmentId, HearingInputId, Id, OperationId, PaperId } from '#shared/ids.ts'
import { openPaper } from '#main/actions/drafting/open-paper.ts'
import { writePaper } from '#main/actions/drafting/write-paper.ts'
import { addInput, removeInput } from '#main/actions/hearing/keep-input.ts'
import { enterPerson } from '#main/actions/settings/save-person.ts'
import { saveAgendaItem } from '#main/store/agenda.ts'
import { nextAttachmentNumber, saveAttachment } from '#main/store/attachments.ts'
import { appendAudit } from '#main/store/audit.ts'
import { putBlob } from '#main/store/blobs.ts'
import { nextNumber } from '#main/store/counters.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { sha256 } from '#main/store/hash.ts'
import { once } from '#main/store/operations.ts'
import type { Store } from '#main/store/store.ts'
import { aDecision, anAttachment, anItem, aPerson, aTextBlock } from '../builders.ts'
import type { Chance } from '../mutate.ts'
import { granted } from '../store.ts'
import { factKinds, type FactKind } from './facts.ts'
import { whereabouts, type Whereabouts } from './whereabouts.ts'

/** A write: what it is called, and how it is done. It gives back what must be in the store from then on. */
export type Deed = { readonly kind: FactKind; readonly id: string; do(): string }

/** Writes of all kinds in an open workspace, by the program's own actions where one needs no other process. */
export function startWork(store: Store, seed: number, chance: Chance): { next(): Deed } {
  const at = whereabouts(store.db)
  const text = textOf(store, at.papers[seed % at.papers.length] as PaperId, chance)
  return {
    next: () => {
      const kind = chance.below(3) === 0 ? 'text' : chance.oneOf(factKinds)
      const id: string = v7()
      return { kind, id, do: () => deeds[kind]({ store, at, id, chance, text }) }
    },
  }
}

type Doing = {
  readonly store: Store
  readonly at: Whereabouts
  readonly id: string
  readonly chance: Chance
  readonly text: (id: string) => string
}

const by = (id: string) => ({
  at: new Date().toISOString(),
  today: '2021-04-10',
  actor: 'Kari',
  newId: <I extends Id<string>>() => id as I,
})

const audit = (id: string, action: TrailAction) => ({
  at: by(id).at,
  actor: 'Kari',
  action,
  subjectKind: 'attachment',
  subjectId: id,
  detail: {},
})

const deeds: Readonly<Record<FactKind, (doing: Doing) => string>> = {
  text: ({ text, id }) => text(id),
  person: ({ store, id }) => {
    const { id: _, ...facts } = aPerson({ name: `P ${id}` })
    granted(enterPerson(store, { ...facts, id: null }, by(id)))
    return facts.name
  },
  input: ({ store, at, id, chance }) => {
    const said = `Vi mener ${id} ${'og mer '.repeat(chance.below(900))}`
    const given = { sender: 'Eldrerådet', senderKind: 'council', receivedOn: '2021-02-10' } as const
    const added = addInput(
      store,
      at.hearing,
      { ...given, text: said, summary: '', disclosure: null },
      said,
      by(id),
    )
    return `${granted(added).number} ${sha256(said)}`
  },
  bin: (doing) => {
    deeds.input(doing)
    granted(removeInput(doing.store, doing.id as HearingInputId, by(doing.id)))
    return 'binned'
  },
  file: ({ store, at, id, chance }) => {
    const bytes = Buffer.from(id.repeat(1 + chance.below(1200)))
    return granted(
      store.transaction((db) => {
        const paper = chance.oneOf(at.papers)
        const blob = putBlob(db, bytes, 'application/pdf')
        const number = nextAttachmentNumber(db, paper)
        const made = { id: id as AttachmentId, number, byteSize: bytes.length, paper, blob }
        saveAttachment(db, anAttachment({ ...made, case: at.caseOf(paper) }))
        appendAudit(db, audit(id, 'attachment.added'))
        return blob
      }),
    )
  },
  number: ({ store, at, id }) =>
    granted(
      store.transaction((db) => {
        const operation = { id: id as OperationId, action: 'number', at: by(id).at }
        return granted(
          once(db, operation, () => {
            appendAudit(db, audit(id, 'agenda.itemPlaced'))
            return String(nextNumber(db, at.committee, 'PS', 2021))
          }),
        )
      }),
    ),
  decision: ({ store, at, id }) =>
    granted(
      store.transaction((db) => {
        const item = anItem({ ...at.item, id: v7() as never, position: at.nextPosition(db) })
        saveAgendaItem(db, item)
        const points = [`Vedtak ${id}.`, 'Meldingen tas til orientering.']
        saveDecision(db, aDecision({ id: id as never, item: item.id, case: item.case, points }))
        appendAudit(db, audit(id, 'reading.decided'))
        return sha256(points.join('\n'))
      }),
    ),
}

/** An officer's window on one paper: a word at the end of a paragraph, or a paragraph of its own. */
function textOf(store: Store, paper: PaperId, chance: Chance): (id: string) => string {
  const opened = granted(openPaper(store, paper, true, <I extends Id<string>>() => v7() as I))
  const document = new Y.Doc()
  Y.applyUpdate(document, Buffer.from(opened.state, 'base64'))
  return (id) => {
    const before = Y.encodeStateVector(document)
    document.transact(() => type(document, `${id} `, chance))
    const update = Y.encodeStateAsUpdate(document, before)
    const written = { id: paper, epoch: opened.epoch, operation: id as OperationId, update }
    granted(writePaper(store, written, { ...by(id), newId: <I extends Id<string>>() => v7() as I }))
    return paper
  }
}

function type(document: Y.Doc, text: string, chance: Chance): void {
  const fragment = sectionFragment(document, chance.below(2) === 0 ? 'summary' : 'proposal')
  const last = fragment.get(fragment.length - 1)
  const place = last instanceof Y.XmlElement ? last.get(last.length - 1) : null
  if (chance.below(20) === 0 || !(place instanceof Y.XmlText))
    fragment.insert(chance.below(fragment.length + 1), [blockType(aTextBlock(text, { id: v7() as never }))])
  else place.insert(place.length, text)
}
