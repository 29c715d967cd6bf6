import type { AttachmentRow } from '#shared/contract/case-material.ts'
import type { Output } from '#shared/contract/index.ts'
import type { CaseId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { findCase } from '../../store/cases.ts'
import { decisionsOfCase, followUpsOf } from '../../store/decisions.ts'
import { findAgendaItem } from '../../store/agenda.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { findMeeting } from '../../store/meetings.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import { paperPlaces } from '../../store/paper-places.ts'
import type { Database } from '../../store/rows.ts'

/** Attachments of all the case's papers, in the order of the readings. */
export function attachmentRows(db: Database, id: CaseId): readonly AttachmentRow[] | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  return paperPlaces(db, id).flatMap(({ paper, stage, committee, frozen }) =>
    attachmentsOfPaper(db, paper).map((attachment) => ({
      id: attachment.id,
      paper,
      stage,
      committee,
      frozen,
      number: attachment.number,
      title: attachment.title,
      fileName: attachment.fileName,
      kind: attachment.kind,
      pages: attachment.pages.length,
      byteSize: attachment.byteSize,
      tagged: attachment.tagged,
      language: attachment.language,
      converted: attachment.original !== undefined,
      disclosure: attachment.disclosure,
    })),
  )
}

/** The hearings with what was said and answered. Contact data is not asked for here. */
export function hearingView(db: Database, id: CaseId): Output<'case.hearing'> | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  return hearingsOfCase(db, id).map((hearing) => ({
    opensOn: hearing.opensOn,
    closesOn: hearing.closesOn,
    parties: [...hearing.parties],
    inputs: inputsOfHearing(db, hearing.id).map((input) => ({
      id: input.id,
      number: input.number,
      sender: input.sender,
      senderKind: input.senderKind,
      receivedOn: input.receivedOn,
      late: input.late,
      summary: input.summary,
      exempt: input.disclosure !== null,
      points: input.points.map(({ number, text, assessment, conclusion, change }) => ({
        number,
        text,
        assessment,
        conclusion,
        change,
      })),
    })),
  }))
}

/** Decisions, latest first, with what becomes of them. */
export function decisionsView(db: Database, id: CaseId, today: IsoDate): Output<'case.decisions'> | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  return decisionsOfCase(db, id)
    .toReversed()
    .map((decision) => {
      const item = findAgendaItem(db, decision.item)
      const meeting = item === null ? null : findMeeting(db, item.meeting)
      return {
        id: decision.id,
        madeOn: decision.madeOn,
        committee: meeting === null ? '' : (findCommittee(db, meeting.committee)?.name ?? ''),
        number: item?.number?.printed ?? null,
        kind: decision.kind,
        state: decision.state,
        points: [...decision.points],
        voteSummary: decision.voteSummary,
        followUps: followUpsOf(db, decision.id).map((task) => ({
          id: task.id,
          point: task.point,
          task: task.task,
          owner: task.owner === null ? null : (findPerson(db, task.owner)?.name ?? null),
          due: task.due,
          reportTo: task.reportTo,
          state: task.state,
          overdue: task.due !== null && task.due < today && /^(open|inProgress)$/.test(task.state),
        })),
      }
    })
}
