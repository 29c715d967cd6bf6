import type { sendingCalls, SentFile } from '#shared/contract/sending.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { MeetingId, OperationId } from '#shared/ids.ts'
import { dialogWords } from '#shared/text/dialog-words.ts'
import { addLateItem } from '../../actions/correction/add-late-item.ts'
import { putBackItem } from '../../actions/correction/put-back-item.ts'
import { withdrawItem } from '../../actions/correction/withdraw-item.ts'
import { notReady } from '../../actions/meeting/agenda-queue.ts'
import { closeDoors } from '../../actions/meeting/close-doors.ts'
import { demandOf, setDemand } from '../../actions/meeting/demand-item.ts'
import { markSent } from '../../actions/meeting/mark-sent.ts'
import { planMany, previewPlan, removeMany } from '../../actions/meeting/plan-many.ts'
import { readEditions } from '../../actions/meeting/read-editions.ts'
import { shortenNotice } from '../../actions/meeting/shorten-notice.ts'
import { takeBackIssue } from '../../actions/meeting/take-back-issue.ts'
import { issueWithPackets } from '../../actions/packet/issue-with-packets.ts'
import type { Printer } from '../../actions/packet/print-editions.ts'
import { supplementInFolder } from '../../actions/packet/supplement-in-folder.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import type { Store } from '../../store/store.ts'
import type { CallContext, ServicesOf } from '../../router/services.ts'
import { acting } from '../acting.ts'
import type { ServiceParts } from '../services.ts'
import type { Session } from '../session.ts'
import { throttled } from '../throttled.ts'

const doneBy = (session: Session) => ({ ...acting(session), person: session.me() })

/** Issue, sending and taking back, what comes after, and many meetings at once. */
export function sendingServices(parts: ServiceParts): ServicesOf<keyof typeof sendingCalls> {
  const { settings, packetWork } = parts
  const { session } = parts.workspaces
  /** Prints in the packets' thread: other calls are answered meanwhile. */
  const printing = (store: Store, { progress, signal }: CallContext) => {
    const told = throttled(progress)
    const print: Printer = async (order) => {
      const printed = await packetWork.do<'print'>(
        store,
        { kind: 'print', order },
        { signal, progress: (step, done, total, of) => told(of ? `${of}.${step}` : step, done, total) },
      )
      return isRefusal(printed) ? printed : printed.files
    }
    return { print, progress: told, signal }
  }
  return {
    'agenda.editions': ({ id }) => readEditions(session.db(), id),
    'packet.folder': async ({ choose }) => {
      if (!choose) return { folder: settings.packetFolder() }
      const title = dialogWords[settings.preferences().language].packetFolder
      const chosen = await session.dialogs.openFolder({ title, create: true })
      if (chosen !== null) settings.setPacketFolder(chosen)
      return { folder: settings.packetFolder() }
    },
    'meeting.issueWithPackets': async ({ id, folder }, context) => {
      const store = session.store()
      const issued = await issueWithPackets(
        store,
        { meeting: id, folder },
        acting(session),
        printing(store, context),
      )
      if (isRefusal(issued)) return issued
      const files = issued.files.map(({ path, audience, pages, bytes, sha256 }): SentFile => ({
        path,
        audience,
        kind: 'packet',
        pages,
        bytes,
        sha256,
      }))
      return { issuedOn: issued.issuedOn, items: [...issued.items], files }
    },
    'meeting.undoIssue': ({ id }) => {
      const done = takeBackIssue(session.store(), id, acting(session))
      return isRefusal(done) ? done : { ...done, removed: [...done.removed], left: [...done.left] }
    },
    'meeting.markSent': ({ id, on }) =>
      markSent(session.store(), id, on ?? session.clock.today(), acting(session)),
    'meeting.shortenNotice': ({ id, reason }) => shortenNotice(session.store(), id, reason, acting(session)),
    'agenda.setDoors': ({ id, ground }) => closeDoors(session.store(), id, ground, acting(session)),
    'agenda.demand': ({ id }) => demandOf(session.db(), id),
    'agenda.setDemand': ({ id, members }) => setDemand(session.store(), id, members, acting(session)),
    'agenda.notReady': ({ meeting: id }) => {
      const meeting = findMeeting(session.db(), id)
      if (meeting === null) return refuse('meeting.gone')
      return notReady(session.db(), meeting).map(({ waiting, why }) => ({
        reading: waiting.reading,
        case: waiting.case,
        caseNumber: waiting.caseNumber,
        title: waiting.title,
        state: waiting.state,
        why: { ...why, facts: { ...why.facts } },
      }))
    },
    'agenda.addLate': ({ meeting: id, reading: readingId, kind }) => {
      const meeting = findMeeting(session.db(), id)
      if (meeting === null) return refuse('meeting.gone')
      const reading = findReading(session.db(), readingId)
      const file = reading === null ? null : findCase(session.db(), reading.case)
      if (file === null) return refuse('case.gone')
      const late = { kind, before: null, reading: readingId }
      const added = addLateItem(session.store(), meeting, file, late, acting(session))
      return isRefusal(added) ? added : { id: added.item }
    },
    'agenda.withdraw': ({ id, reason }) => {
      const item = findAgendaItem(session.db(), id)
      const meeting = item === null ? null : findMeeting(session.db(), item.meeting)
      if (item === null || meeting === null) return refuse('agenda.itemGone')
      if (item.number === null) return refuse('withdraw.notSent', { title: item.title })
      const done = withdrawItem(session.store(), meeting, item.number.printed, reason, acting(session))
      return isRefusal(done) ? done : null
    },
    'agenda.putBack': ({ id }) => putBackItem(session.store(), id, acting(session)),
    'supplement.make': async ({ id, folder }, context) => {
      const store = session.store()
      const meeting: Meeting | null = findMeeting(store.db, id)
      if (meeting === null) return refuse('meeting.gone')
      const { at, actor, today, newId } = acting(session)
      const order = { operation: newId<OperationId>(), at, actor, issuedOn: today, newId }
      return accountOf(await supplementInFolder(store, { meeting, folder }, order, printing(store, context)))
    },
    'meeting.planPreview': (plan) => previewPlan(session.db(), plan),
    'meeting.planMany': (plan) => {
      const ids = planMany(session.store(), plan, doneBy(session))
      return isRefusal(ids) ? ids : { ids: [...ids] as MeetingId[] }
    },
    'meeting.removeMany': ({ ids }) => removeMany(session.store(), ids, doneBy(session)),
  }
}

function accountOf(made: Awaited<ReturnType<typeof supplementInFolder>>):
  | {
      edition: number
      issuedOn: string
      files: SentFile[]
    }
  | Refusal {
  if (isRefusal(made)) return made
  const files = made.audiences.flatMap(({ audience, packet, supplement, files: paths }): SentFile[] => [
    { path: paths.packet, audience, kind: 'packet', ...packet },
    ...(supplement === null || paths.supplement === null
      ? []
      : [{ path: paths.supplement, audience, kind: 'supplement' as const, ...supplement }]),
  ])
  return { edition: made.edition, issuedOn: made.issuedOn, files }
}
