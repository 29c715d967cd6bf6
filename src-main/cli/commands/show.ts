import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { nextStep } from '#shared/domain/case/course.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import {
  actorNames,
  caseStateNames,
  eventNames,
  meetingStateNames,
  stageNames,
} from '#shared/text/state-names.ts'
import { findCaseByWord, findMeetingByWord, meetingReference } from '../../actions/find-subject.ts'
import { agendaOf, itemsOfCase } from '../../store/agenda.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { caseEvents } from '../../store/case-course.ts'
import { readingsOfCase } from '../../store/cases.ts'
import { decisionsOfCase } from '../../store/decisions.ts'
import { effectiveDisclosure } from '../../store/disclosures.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { entriesOfCase } from '../../store/knowledge.ts'
import { findMeeting } from '../../store/meetings.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Command, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

export const show: Command = {
  name: 'show',
  args: 'SAK|MØTE',
  argCount: [1, 1],
  summary: 'viser en sak eller et møte',
  details: ['En sak nevnes ved nummer (20/01610), et møte som «utvalg/dato», begge også ved id.'],
  options: [],
  examples: ['show 20/01610', 'show formannskapet/2021-04-21 --json'],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      const subject = findSubject(db, args[0] ?? '')
      if (isRefusal(subject)) return subject
      return {
        result: 'caseNumber' in subject ? showCase(db, subject, output) : showMeeting(db, subject, output),
      }
    }),
}

/** A case or a meeting by the word that a user has for it (`subject.unknown` when it is neither). */
export function findSubject(db: Database, word: string): Case | Meeting | Refusal {
  const file = findCaseByWord(db, word)
  if (!isRefusal(file) || file.code === 'case.ambiguous') return file
  const meeting = findMeetingByWord(db, word)
  return isRefusal(meeting) && meeting.code === 'meeting.unknown'
    ? refuse('subject.unknown', { word })
    : meeting
}

function showMeeting(db: Database, meeting: Meeting, output: Output): unknown {
  const items = agendaOf(db, meeting.id).map((item) => {
    const exempt = effectiveDisclosure(db, item.id)?.basis ?? null
    const attachments = attachmentsOfPaper(db, item.paper).map(({ number, title, pages }) => ({
      number,
      title,
      pages: pages.length,
    }))
    const { id, position, kind, title, late, withdrawn } = item
    return {
      id,
      position,
      number: item.number?.printed ?? null,
      kind,
      title,
      late,
      withdrawn,
      exempt,
      attachments,
    }
  })
  output.line(`${meetingReference(db, meeting)}: ${meetingStateNames[meeting.state]}, ${meeting.place}`)
  for (const item of items) {
    const marks = [item.late ? 'ettersendt' : '', item.withdrawn ? 'trukket' : '', item.exempt ?? ''].filter(
      (mark) => mark !== '',
    )
    output.line(
      `  ${(item.number ?? item.kind).padEnd(10)} ${item.title}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
    )
    for (const each of item.attachments)
      output.line(`             Vedlegg ${each.number}: ${each.title}, ${each.pages} s.`)
  }
  return { ...meeting, reference: meetingReference(db, meeting), items }
}

function showCase(db: Database, file: Case, output: Output): unknown {
  const readings = readingsOfCase(db, file.id)
  const items = itemsOfCase(db, file.id).map((item) => ({
    reading: item.reading,
    number: item.number?.printed ?? null,
    date: findMeeting(db, item.meeting)?.startsAt.slice(0, 10) ?? null,
  }))
  const inputs = hearingsOfCase(db, file.id).flatMap((hearing) => inputsOfHearing(db, hearing.id))
  const next = nextStep(file.state, file.course)
  const facts = {
    papers: papersOfCase(db, file.id).map(({ id, title, state, version, frozenHash }) => ({
      id,
      title,
      state,
      version,
      frozenHash,
    })),
    knowledgeEntries: entriesOfCase(db, file.id).length,
    hearingInputs: inputs.length,
    decisions: decisionsOfCase(db, file.id).map(({ madeOn, kind, state, points }) => ({
      madeOn,
      kind,
      state,
      points,
    })),
    events: caseEvents(db, file.id).map(({ at, event, from, to }) => ({ at, event, from, to })),
  }
  output.line(`${file.caseNumber} ${file.title}`)
  output.line(`  Tilstand: ${caseStateNames[file.state]}`)
  if (next !== null) output.line(`  Neste steg: ${actorNames[next.who]} – ${eventNames[next.what]}`)
  for (const reading of readings) {
    const item = items.find((each) => each.reading === reading.id)
    output.line(
      `  ${reading.sequence}. ${stageNames[reading.stage].padEnd(24)} ${item?.number ?? '–'}  ${item?.date ?? ''}`,
    )
  }
  output.line(
    `  Saksframlegg: ${facts.papers.length} · kunnskapsgrunnlag: ${facts.knowledgeEntries} oppføringer · høringsinnspill: ${facts.hearingInputs} · vedtak: ${facts.decisions.length}`,
  )
  return {
    ...file,
    nextStep: next,
    readings: readings.map((reading) => ({
      ...reading,
      ...items.find((each) => each.reading === reading.id),
    })),
    ...facts,
  }
}
