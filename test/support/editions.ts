import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { AttachmentId, CaseId, OperationId, PaperId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import type { MadePacket } from '#main/actions/packet/make-packet.ts'
import { makeSupplement } from '#main/actions/packet/make-supplement.ts'
import { placedBy } from './placed-by.ts'
import { printingHere } from '#main/actions/packet/print-editions.ts'
import { recordPacket } from '#main/actions/packet/record-packet.ts'
import type { EditionFile, SupplementAccount } from '#main/actions/packet/supplement/supplement-account.ts'
import { agendaOf, giveNumber, saveAgenda, saveAgendaItem } from '#main/store/agenda.ts'
import { attachmentsOfPaper, saveAttachment } from '#main/store/attachments.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveMilestones } from '#main/store/case-course.ts'
import { findCase, saveCase, saveReading } from '#main/store/cases.ts'
import { advanceCounter } from '#main/store/counters.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import {
  disclosureOfPaper,
  findPaper,
  freezePaper,
  savePaper,
  setPaperDisclosure,
} from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import type { Store } from '#main/store/store.ts'
import { listTemplates } from '#main/store/templates.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { inspectPdf } from '#main/typeset/intake/inspect-pdf.ts'
import {
  aCase,
  aDisclosure,
  aMunicipality,
  aMilestone,
  anAttachment,
  anItem,
  aPaper,
  aReading,
  aTextBlock,
  newId,
} from './builders.ts'
import { plainPdf } from './pdf-makers.ts'
import { granted, saveSmallMeeting } from './store.ts'

const at = '2021-04-14T12:00:00.000Z'
const actor = 'prøve'

/** Puts a meeting of the demo back to when its notice had just been sent, and keeps the account of what was. */
export async function asJustSent(
  store: Store,
  meeting: Meeting,
  engine: TypesetEngine,
): Promise<{ readonly meeting: Meeting; readonly files: ReadonlyMap<string, MadePacket> }> {
  const files = new Map<string, MadePacket>()
  const sent: Meeting = { ...meeting, state: 'noticeIssued' }
  saveMeeting(store.db, sent)
  for (const audience of ['members', 'public'] as const) {
    const made = granted(await makePacket(store, sent, audience, { engine }))
    const { report, proof } = made
    granted(recordPacket(store, { meeting: sent, kind: 'packet', report, proof }, { at, actor, newId }))
    files.set(`${audience} packet`, made)
  }
  return { meeting: sent, files }
}

/** A small meeting that was sent: PS 1/20, and PS 2/20 with an exempt attachment. */
export async function sendSmallMeeting(store: Store, engine: TypesetEngine): Promise<Meeting> {
  const { db } = store
  saveMunicipality(db, aMunicipality())
  const { meeting, file } = saveSmallMeeting(db)
  // A step that is under way from the day after the notice: what is printed hangs on the day of print.
  const planned = { plannedFrom: '2020-11-18', plannedTo: '2020-12-31' }
  const derivedFrom = { kind: 'manual', completedOn: null } as const
  saveMilestones(db, file.id, [aMilestone({ case: file.id, name: 'Utredning', derivedFrom, ...planned })])
  await addLateItem(db, meeting, {
    title: 'Avtale om drift',
    sentences: ['Avtalen gjelder fra nyttår.'],
    attachment: { title: 'Forhandlingsgrunnlag', bytes: await plainPdf(['Øvre grense']) },
    attachmentExempt: aDisclosure({ basis: 'offl-23-1', publicTitle: 'Grunnlag', widerAccessAssessed: true }),
  })
  for (const [index, item] of agendaOf(db, meeting.id).entries()) {
    const sequence = index + 1
    giveNumber(db, item.id, { sequence, year: 2020, printed: `PS ${sequence}/20` })
    const paper = findPaper(db, item.paper)
    if (paper === null) throw new Error('no paper')
    const approved = { ...paper, state: 'approved' as const }
    savePaper(db, approved)
    freezePaper(db, approved.id, hashOfPaper(approved))
  }
  advanceCounter(db, { committee: meeting.committee, series: 'PS', year: 2020, last: 2 })
  const issued = { ...meeting, issuedOn: '2020-11-17', agendaVersion: 1 }
  return (await asJustSent(store, issued, engine)).meeting
}

export type LateItem = {
  readonly title: string
  readonly sentences: readonly string[]
  /** A PDF, with its title. */
  readonly attachment?: { readonly title: string; readonly bytes: Uint8Array }
  readonly exempt?: Disclosure
  readonly attachmentExempt?: Disclosure
  /** Position on the agenda; last when not given. */
  readonly before?: string
  readonly state?: 'draft' | 'approved'
}

/** A case that comes after the notice: entered on the agenda, with no number yet. */
export async function addLateItem(db: Database, meeting: Meeting, late: LateItem): Promise<AgendaItem> {
  const agenda = agendaOf(db, meeting.id)
  const model = findCase(db, agenda[0]?.case ?? ('' as CaseId))
  const template = listTemplates(db).find((each) => each.kind === 'decision')
  if (model === null || template === undefined) throw new Error('the demo has no case to take after')
  const { officer } = model
  const sequence = agenda.length
  const file = aCase({
    officer,
    caseNumber: `21/9${String(sequence).padStart(4, '0')}`,
    title: late.title,
    course: 'simple',
    disclosure: late.exempt ?? null,
  })
  saveCase(db, file)
  const reading = aReading({ case: file.id, committee: meeting.committee, stage: 'single' })
  saveReading(db, reading)
  const sections = template.sections
    .filter((section) => section.required)
    .map(({ key, role }) => ({
      id: newId<CasePaper['sections'][number]['id']>(),
      key,
      content:
        role === 'proposal'
          ? [aTextBlock('Formannskapet tar saken til orientering.', { style: 'numbered' })]
          : late.sentences.map((sentence) => aTextBlock(sentence)),
    }))
  const paper = aPaper({
    case: file.id,
    reading: reading.id,
    template: template.id,
    author: officer,
    title: late.title,
    state: late.state ?? 'approved',
    approvedBy: model.owner,
    sections,
  })
  savePaper(db, paper)
  if (late.attachment !== undefined) {
    const { bytes, title } = late.attachment
    const facts = granted(await inspectPdf(bytes))
    const blob = putBlob(db, bytes, 'application/pdf')
    saveAttachment(
      db,
      anAttachment({
        disclosure: late.attachmentExempt ?? null,
        case: file.id,
        paper: paper.id,
        blob,
        title,
        pages: facts.pages,
        language: facts.language,
      }),
    )
  }
  const item = anItem({
    meeting: meeting.id,
    case: file.id,
    reading: reading.id,
    paper: paper.id,
    title: late.title,
    position: sequence + 1,
  })
  const place =
    late.before === undefined ? -1 : agenda.findIndex((each) => each.number?.printed === late.before)
  const order = place < 0 ? [...agenda, item] : agenda.toSpliced(place, 0, item)
  saveAgenda(
    db,
    meeting.id,
    order.map((each, index) => ({ ...each, position: index + 1 })),
  )
  return item
}

/** Marks an item as withdrawn, as the chair does. */
export function withdraw(db: Database, meeting: Meeting, printed: string): void {
  saveAgendaItem(db, { ...itemByNumber(db, meeting, printed), withdrawn: true })
}

export function itemByNumber(db: Database, meeting: Meeting, printed: string): AgendaItem {
  const found = agendaOf(db, meeting.id).find((item) => item.number?.printed === printed)
  if (found === undefined) throw new Error(`no ${printed} on the agenda`)
  return found
}

export type Correction = {
  /** Added at the end of the section before the last. */
  readonly add?: readonly string[]
  /** Only the first section is kept. */
  readonly shorten?: true
  readonly state?: 'draft' | 'approved'
  readonly forgetExemptions?: true
  /** Takes the place of each of the paper's attachments. */
  readonly attachment?: Uint8Array
}

/** A new version of an item's paper, with the attachments of the one before under the same numbers. */
export function correct(db: Database, item: AgendaItem, correction: Correction): CasePaper {
  const before = findPaper(db, item.paper)
  if (before === null) throw new Error('no paper to correct')
  const added = (correction.add ?? []).map((text) => aTextBlock(text))
  const last = before.sections.length - 1
  const sections = before.sections.map((section, index) =>
    index === last ? { ...section, content: [...section.content, ...added] } : section,
  )
  const paper: CasePaper = {
    ...before,
    id: newId<PaperId>(),
    version: before.version + 1,
    state: correction.state ?? 'approved',
    frozenHash: null,
    sections:
      correction.shorten === true
        ? sections.map((section) => ({ ...section, content: section.content.slice(0, 1) }))
        : sections,
  }
  savePaper(db, paper)
  const exempt = disclosureOfPaper(db, before.id)
  const keeps = correction.forgetExemptions !== true
  if (exempt !== null && keeps) setPaperDisclosure(db, paper.id, exempt)
  for (const each of attachmentsOfPaper(db, before.id)) {
    const disclosure = keeps ? each.disclosure : null
    const { attachment } = correction
    const blob = attachment === undefined ? each.blob : putBlob(db, attachment, 'application/pdf')
    saveAttachment(db, { ...each, blob, id: newId<AttachmentId>(), paper: paper.id, disclosure })
  }
  return paper
}

export type Issued = {
  readonly account: SupplementAccount
  readonly files: ReadonlyMap<string, EditionFile>
}

/** Issues the next edition; files by `members packet`, `public supplement` … */
export async function issueNext(
  store: Store,
  meeting: Meeting,
  issuedOn: string,
  engine: TypesetEngine,
  operation: OperationId = newId<OperationId>(),
): Promise<Issued | Refusal> {
  const files = new Map<string, EditionFile>()
  const account = await makeSupplement(
    store,
    meeting,
    { operation, at: `${issuedOn}T12:00:00.000Z`, actor, issuedOn, newId },
    {
      ...printingHere(store, { engine }),
      prepare: placedBy((made) => {
        for (const file of made) files.set(`${file.audience} ${file.kind}`, file)
        return { undo: () => files.clear() }
      }),
    },
  )
  return 'refused' in account ? account : { account, files }
}
