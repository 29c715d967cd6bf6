import type { AgendaItemId, EventId, ReadingId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { closingDemandedBy } from '#shared/domain/meeting/closing-ground.ts'
import type { AgendaItem, ItemKind, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { agendaOf, findOff, saveAgenda } from '../../store/agenda.ts'
import { appendAudit } from '../../store/audit.ts'
import { readingsOfCase } from '../../store/cases.ts'
import { disclosureOfPaper, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { checkPaper } from '../check-meeting.ts'
import type { CorrectedBy } from './correct-paper.ts'
import { moveCase } from './move-case.ts'
import { writeLatePaper } from './write-late-paper.ts'
import type { LatePaper } from './write-late-paper.ts'

export type LateItem = {
  readonly kind: ItemKind
  /** Printed number of the item that it is to stand before; null for last. */
  readonly before: string | null
  /** The reading that is meant, where the case has several for this body. */
  readonly reading?: ReadingId
  /** A paper that is not in the store yet; absent when the case has one that is approved. */
  readonly write?: LatePaper
}

export type AddedItem = {
  readonly case: string
  readonly title: string
  readonly position: number
  readonly before: string | null
  readonly item: AgendaItemId
}

/**
 * Puts a case that came too late on an agenda that was sent (koml. § 11-3 femte ledd): without a number, which
 * `makeSupplement` gives it. Refuses with `late.*`, `supplement.notIssued`, `supplement.meetingBegun`, `course.*`,
 * and with what the paper lacks (`paper.*`).
 */
export function addLateItem(
  store: Store,
  meeting: Meeting,
  file: Case | string,
  late: LateItem,
  by: CorrectedBy,
): AddedItem | Refusal {
  return store.transaction((db) => {
    if (meeting.issuedOn === null) return refuse('supplement.notIssued', {}, 'koml. § 11-3 første ledd')
    if (meeting.state !== 'noticeIssued')
      return refuse('supplement.meetingBegun', { state: meeting.state }, 'koml. § 11-3 første ledd')
    const found = late.write === undefined ? null : writeLatePaper(db, meeting, file, late.write, by)
    if (isRefusal(found)) return found
    if (found === null && typeof file === 'string') return refuse('case.unknown', { word: file })
    const subject = found?.file ?? (file as Case)
    const paper = found?.paper ?? waitingPaper(db, meeting, subject, late.reading)
    if (isRefusal(paper)) return paper
    const missing = checkPaper(db, paper).missing[0]
    return missing ?? place(db, meeting, subject, paper, late, by)
  })
}

/** The approved paper for the meeting's body that has not been sent yet. */
function waitingPaper(
  db: Database,
  meeting: Meeting,
  file: Case,
  wanted: ReadingId | undefined,
): CasePaper | Refusal {
  const readings = readingsOfCase(db, file.id).filter(
    ({ id, committee, outcome }) =>
      committee === meeting.committee && outcome === null && (wanted === undefined || id === wanted),
  )
  const papers = papersOfCase(db, file.id).filter(({ reading }) => readings.some(({ id }) => id === reading))
  const paper = papers.at(-1)
  const facts = { case: file.caseNumber }
  if (paper === undefined) return refuse('late.noPaper', facts)
  if (agendaOf(db, meeting.id).some((item) => item.reading === paper.reading && !item.withdrawn))
    return refuse('late.alreadyOnAgenda', facts)
  return paper.state === 'draft'
    ? refuse('paper.notApproved', { title: paper.title }, 'koml. § 13-1 tredje ledd')
    : paper
}

function place(
  db: Database,
  meeting: Meeting,
  file: Case,
  paper: CasePaper,
  { kind, before }: LateItem,
  by: CorrectedBy,
): AddedItem | Refusal {
  const agenda = agendaOf(db, meeting.id)
  const at = before === null ? agenda.length : agenda.findIndex((item) => item.number?.printed === before)
  if (at < 0)
    return refuse('withdraw.notOnAgenda', {
      word: before ?? '',
      items: agenda.flatMap((item) => item.number?.printed ?? []).join(', '),
    })
  const moved = moveCase(db, { case: file.id, reading: paper.reading }, 'placeOnAgenda', {
    at: by.at,
    eventId: by.newId<EventId>(),
  })
  if (isRefusal(moved)) return moved
  const exempt = file.disclosure ?? disclosureOfPaper(db, paper.id)
  const item: AgendaItem = {
    // one that was here before an issue was taken back has its number again
    id: findOff(db, { meeting: meeting.id, reading: paper.reading, kind }) ?? by.newId<AgendaItemId>(),
    meeting: meeting.id,
    position: at + 1,
    kind,
    case: file.id,
    reading: paper.reading,
    paper: paper.id,
    title: paper.title,
    number: null,
    late: true,
    withdrawn: false,
    withdrawnReason: '',
    disclosure: null,
    closedOn: exempt === null ? null : (closingDemandedBy(exempt.basis)?.code ?? null),
  }
  const order = agenda.toSpliced(at, 0, item).map((each, index) => ({ ...each, position: index + 1 }))
  saveAgenda(db, meeting.id, order)
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'agendaItem.added',
    subjectKind: 'meeting',
    subjectId: meeting.id,
    detail: { item: item.id, case: file.id, paper: paper.id },
  })
  return { case: file.caseNumber, title: item.title, position: item.position, before, item: item.id }
}
