import * as Y from 'yjs'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import type { Input, Output } from '#shared/contract/index.ts'
import type {
  AgendaItemId,
  CommitteeId,
  MeetingId,
  OperationId,
  PaperId,
  PersonId,
  ReadingId,
} from '#shared/ids.ts'
import { stateOnAgenda } from '#shared/domain/case/course.ts'
import type { Program } from '#main/app/program.ts'
import { giveNumber, saveAgendaItem } from '#main/store/agenda.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { membershipsOf } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aMeeting, anItem, newId } from '#support/builders.ts'
import { readyCase } from '#support/ready-case.ts'
import { at } from '#support/scale/drawn.ts'
import type { Drawn } from '#support/scale/drawn.ts'
import { answered } from './measure-reads.ts'
import { quantile } from './measured.ts'
import type { Measured } from './measured.ts'

/** Cases and meetings that writing begins from: what the officers have made ready this week. */
export type Desk = {
  readonly ready: readonly ReadingId[]
  readonly toDecide: readonly ReadingId[]
  readonly meeting: MeetingId
  readonly items: readonly AgendaItemId[]
  readonly members: readonly PersonId[]
}

export const meetingDay = '2026-12-02'

/** Lays the desk in a copy of the workspace, before the program opens it. */
export function layDesk(db: Database, committee: CommitteeId, rounds: number): Desk {
  const state = stateOnAgenda('single', 'simple') ?? 'approvedByChiefExecutive'
  const called = (number: number) => {
    const meeting = aMeeting({
      committee,
      number,
      startsAt: `${meetingDay}T09:00`,
      endsAt: `${meetingDay}T16:00`,
      state: 'noticeIssued',
      issuedOn: '2026-11-20',
      agendaVersion: 1,
    })
    saveMeeting(db, meeting)
    const placed = Array.from({ length: rounds }, (_, index) => {
      const { file, reading, paper } = readyCase(db, committee, { state, year: '99', proposal: ['Vedtas.'] })
      const item = anItem({
        paper: paper.id,
        meeting: meeting.id,
        case: file.id,
        reading: reading.id,
        position: index + 1,
        title: file.title,
      })
      saveAgendaItem(db, item)
      const sequence = number * 100 + index
      giveNumber(db, item.id, { sequence, year: 2026, printed: `PS ${String(sequence)}/26` })
      return { item: item.id, reading: reading.id }
    })
    return { meeting: meeting.id, placed }
  }
  const voting = called(90)
  const members = membershipsOf(db, committee).filter(({ role }) => role !== 'deputy')
  return {
    ready: Array.from(
      { length: rounds },
      () => readyCase(db, committee, { year: '99', proposal: ['Vedtas.'] }).reading.id,
    ),
    toDecide: called(91).placed.map(({ reading }) => reading),
    meeting: voting.meeting,
    items: voting.placed.map(({ item }) => item),
    members: members.map(({ person }) => person),
  }
}

type Times = Readonly<Record<string, number[]>>

/** The main writes, each on the disk when it is answered; the peer is a row of a kilobyte written as safely. */
export async function measureWrites(
  program: Program,
  drawn: Drawn,
  desk: Desk,
  { rounds, plain }: { readonly rounds: number; readonly plain: () => void },
): Promise<readonly Measured[]> {
  const times: Times = {
    'paper.write, a paragraph': [],
    'case.update, a title': [],
    'agenda.add': [],
    'vote.record': [],
    'reading.decide': [],
    'assessment.updatePoint': [],
    'followUp.note': [],
    'input.add': [],
  }
  const bare: number[] = []
  const timed = async (what: string, work: () => Promise<unknown> | void): Promise<void> => {
    const from = performance.now()
    await work()
    times[what]?.push(performance.now() - from)
  }
  const writer = await paragraphWriter(program, at(drawn.drafts, 0))
  const vote = await voter(program, desk)
  const hearing = await openHearing(program, drawn)
  for (let round = 0; round < rounds; round++) {
    const from = performance.now()
    plain()
    bare.push(performance.now() - from)
    await timed('paper.write, a paragraph', () => writer(round))
    const change = { title: `Ny tittel ${String(round)}` }
    await timed('case.update, a title', () =>
      answered(program, 'case.update', { id: at(drawn.cases, round), change }),
    )
    const place = {
      meeting: at(drawn.preparing, 0),
      reading: at1(desk.ready, round),
      kind: 'PS' as const,
      position: null,
    }
    await timed('agenda.add', () => answered(program, 'agenda.add', place))
    const voting = await vote(round)
    await timed('vote.record', () => answered(program, 'vote.record', voting))
    const decision = {
      reading: at1(desk.toDecide, round),
      outcome: 'adopted' as const,
      points: ['Vedtas.'],
      voteSummary: '',
    }
    await timed('reading.decide', () => answered(program, 'reading.decide', decision))
    const answer = { id: at(drawn.openPoints, round), change: { assessment: `Svar ${String(round)}` } }
    await timed('assessment.updatePoint', () => answered(program, 'assessment.updatePoint', answer))
    await timed('followUp.note', () =>
      answered(program, 'followUp.note', { id: at(drawn.tasks, round), note: 'Ringt.' }),
    )
    await timed('input.add', () =>
      answered(program, 'input.add', { ...hearing, text: `Innspill ${String(round)}` }),
    )
  }
  const peer = quantile(bare, 0.5)
  return Object.entries(times).map(([what, taken]) => ({
    group: 'write' as const,
    what,
    p50: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    bare: peer,
    isInstant: true,
  }))
}

function at1<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error('the desk was laid for fewer')
  return found
}

/** Writes a paragraph as the window does: one Yjs update of a section. */
async function paragraphWriter(program: Program, id: PaperId): Promise<(round: number) => Promise<unknown>> {
  const opened = (await answered(program, 'paper.open', { id })) as Output<'paper.open'>
  const document = new Y.Doc()
  Y.applyUpdate(document, Buffer.from(opened.state, 'base64'))
  const fragment = sectionFragment(document, 'background')
  return (round) => {
    let update = new Uint8Array()
    const keep = (made: Uint8Array): void => void (update = new Uint8Array(made))
    document.on('update', keep)
    document.transact(() => {
      const element = new Y.XmlElement('textBlock')
      const text = new Y.XmlText()
      element.setAttribute('id', newId())
      element.insert(0, [text])
      fragment.insert(fragment.length, [element])
      text.insert(0, `Avsnitt ${String(round)} som noen nettopp har skrevet. `.repeat(6))
    })
    document.off('update', keep)
    const operation = newId<OperationId>()
    const bytes = Buffer.from(update).toString('base64')
    return answered(program, 'paper.write', { id, epoch: opened.epoch, operation, update: bytes })
  }
}

/** Opens the meeting, and each item before its vote; gives the vote that is to be recorded. */
async function voter(
  program: Program,
  desk: Desk,
): Promise<(round: number) => Promise<Input<'vote.record'>>> {
  const [chair] = desk.members
  if (chair === undefined) throw new Error('a body of nobody')
  const { meeting } = desk
  const opening = {
    meeting,
    at: null,
    chair,
    secretary: null,
    constituting: false,
    present: [...desk.members],
  }
  await answered(program, 'session.open', opening)
  const option = { label: '', text: null, candidates: [], votes: 0 }
  return async (round) => {
    const item = at1(desk.items, round)
    await answered(program, 'item.open', { item, at: null })
    return {
      item,
      subject: 'procedure',
      form: 'forAgainst',
      method: 'shown',
      question: 'Skal saken tas opp nå?',
      round: 1,
      seats: null,
      options: [option, option],
      ballots: desk.members.map((person, index) => ({ person, option: 1 + (index % 2) })),
      blank: 0,
      lots: desk.members.length % 2 === 0 ? [1] : null,
      at: null,
    }
  }
}

async function openHearing(program: Program, drawn: Drawn): Promise<Omit<Input<'input.add'>, 'text'>> {
  const view = (await answered(program, 'hearing.get', {
    case: at(drawn.hearingNow, 0),
  })) as Output<'hearing.get'>
  const hearing = view.hearings[0]?.id
  if (hearing === undefined) throw new Error('no hearing is open')
  return {
    hearing,
    sender: 'Havnelaget',
    senderKind: 'organisation',
    receivedOn: '2026-12-01',
    summary: '',
    disclosure: null,
  }
}
