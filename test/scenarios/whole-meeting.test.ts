import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { meetingByTerminal, yesNo } from '#support/terminal-meeting.ts'
import { terminalDesk } from '#support/terminal-desk.ts'
import type { TerminalDesk } from '#support/terminal-desk.ts'

type Json = Record<string, unknown>

let desk: TerminalDesk
let meeting = ''
const day = '2021-06-16'
const word = `formannskapet/${day}`

/** What is asked of the meeting that is held. */
const asked = () => meetingByTerminal(desk, meeting)

const ran = (...words: readonly string[]): Promise<string> => desk.ran(...words)
const call = <T = Json>(name: string, input: unknown): Promise<T> => desk.call<T>(name, input)

const park = 'Ny park ved Kvernelva'
const staff = 'Avslutning av arbeidsforhold for Halvor Skjoldvik'
const urgent = 'Hasteinnkjøp av brøytebil'
const board = 'Valg av styre for vannverket'

beforeAll(async () => {
  desk = await terminalDesk('whole-meeting')
}, 240_000)

describe('a meeting by the terminal alone', { timeout: 240_000 }, () => {
  test('from the plan to the notice: packets and numbers in one act, taken back, given again, sent', async () => {
    desk.on('2021-06-01')
    await desk.prepare('21/09001', park, [
      'Formannskapet godkjenner parken.',
      'Kommunedirektøren legger fram plan innen 1. oktober 2021.',
    ])
    await desk.prepare('21/09002', staff, ['Avtalen godkjennes.'], true)
    await desk.prepare('21/09003', board, ['Formannskapet velger tre medlemmer.'])
    const { committees } = await call<{ committees: { id: string; name: string }[] }>('case.choices', {})
    const committee = committees.find(({ name }) => name === 'Formannskapet')?.id
    const when = {
      startsAt: `${day}T17:00`,
      endsAt: `${day}T20:00`,
      place: 'Formannskapssalen',
      remote: false,
    }
    meeting = (await call<{ id: string }>('meeting.create', { committee, ...when, absenceNote: '' })).id
    const queue = await call<{ reading: string; case: string }[]>('agenda.queue', { meeting })
    for (const number of ['21/09001', '21/09002', '21/09003']) {
      const reading = queue.find((each) => each.case === desk.cases.get(number))?.reading
      await call('agenda.add', { meeting, reading, kind: 'PS', position: null })
    }
    const out = join(desk.folder, 'pakker')
    const issued = await ran('issue', word, '--out', out)
    const [number] = /PS \d+\/21/.exec(issued) ?? []
    await ran('issue', word, '--undo')
    expect(await ran('issue', word, '--out', join(desk.folder, 'pakker-2'))).toContain(number)
    await ran('issue', word, '--sent', '--on', '2021-06-01')
    await desk.stopped(['issue', word, '--undo'], /sendt/, 'koml. § 11-3')
  })

  test('through the day: deputy, disqualification, tie, alternative, closed doors, late item, election', async () => {
    await desk.prepare('21/09004', urgent, ['Brøytebil kjøpes inn.'])
    const queue = await call<{ reading: string; case: string }[]>('agenda.queue', { meeting })
    const reading = queue.find((each) => each.case === desk.cases.get('21/09004'))?.reading
    await call('agenda.addLate', { meeting, reading, kind: 'PS' })
    await ran('supplement', word, '--out', join(desk.folder, 'tillegg'))
    desk.on(day)
    const { body } = await asked().view()
    const members = body.members.filter(({ role }) => role !== 'deputy')
    const [chair, , , , , , , , last] = members.map(({ id }) => id)
    const here = members.map(({ id }) => id).filter((id) => id !== last)
    await call('session.open', {
      meeting,
      at: null,
      chair,
      secretary: body.officers[0]?.id,
      constituting: false,
      present: here,
    })
    expect(await ran('session', word)).toContain('8 av 9 stemmer, 5 kreves.')

    const first = await asked().itemOf(park)
    await call('item.open', { item: first.item.id, at: null })
    const elin = await asked().named('Elin')
    await call('impediment.raise', {
      item: first.item.id,
      person: elin,
      kind: 'disqualified',
      basis: 'fvl-6-2',
      ground: 'Eier nabotomta',
    })
    const on1 = await asked().vote(park, { subject: 'impediment', options: yesNo })
    await call('impediment.decide', { item: first.item.id, person: elin, vote: on1 })
    const deputies = body.members.filter(({ role }) => role === 'deputy')
    await call('roll.arrive', { meeting, person: deputies[2]?.id, role: 'deputy', replaces: elin, at: null })
    const motion = await call<{ id: string }>('motion.add', {
      item: first.item.id,
      kind: 'alternative',
      author: await asked().named('Torgeir'),
      party: 'Næring og nærmiljø',
      togetherWith: '',
      changesPoint: null,
      text: 'Tomta selges til boligformål.',
    })
    const between = [
      { label: '', text: { of: 'proposal' }, candidates: [], votes: 0 },
      { label: '', text: { of: 'motion', motion: motion.id }, candidates: [], votes: 0 },
    ]
    await asked().vote(
      park,
      { form: 'between', options: between },
      await asked().against('Torgeir', 'Ingunn', 'Odd', 'Sigve'),
    )
    expect((await asked().itemOf(park)).votes.at(-1)?.summary).toContain('møtelederens stemme avgjorde')
    await call('item.close', { item: first.item.id, at: null, outcome: 'adopted' })

    const second = await asked().itemOf(staff)
    await call('item.open', { item: second.item.id, at: null })
    const closing = await asked().vote(staff, { subject: 'closing', options: yesNo })
    await call('doors.close', {
      item: second.item.id,
      ground: 'koml-11-5-2-1',
      exemption: null,
      debateClosed: false,
      vote: closing,
      at: null,
    })
    await call('item.note', { item: second.item.id, note: 'Kommunedirektøren redegjorde for Skjoldvik.' })
    await asked().vote(staff, {})
    await call('item.close', { item: second.item.id, at: null, outcome: 'adopted' })

    const third = await asked().itemOf(board)
    await call('item.open', { item: third.item.id, at: null })
    const lists = [
      {
        label: 'Fellesliste',
        text: null,
        candidates: [
          { name: 'Anne Li', sex: 'female' },
          { name: 'Per Ås', sex: 'male' },
        ],
        votes: 5,
      },
      {
        label: 'Bygdelista',
        text: null,
        candidates: [
          { name: 'Dag Nes', sex: 'male' },
          { name: 'Eva Lie', sex: 'female' },
        ],
        votes: 3,
      },
    ]
    await asked().vote(board, {
      subject: 'election',
      form: 'proportionalElection',
      method: 'written',
      seats: 3,
      options: lists,
      ballots: [],
    })
    await call('item.close', { item: third.item.id, at: null, outcome: 'adopted' })

    await desk.stopped(
      ['call', 'session.close', JSON.stringify({ meeting, at: null })],
      /kan ikke heves/,
      'koml. § 11-4',
    )
    const fourth = await asked().itemOf(urgent)
    await call('item.open', { item: fourth.item.id, at: null })
    await call('late.ask', {
      item: fourth.item.id,
      objectors: [...(await asked().against('Sigve', 'Odd', 'Torgeir'))],
      at: null,
    })
    await call('item.close', { item: fourth.item.id, at: null, outcome: null })
    expect(await call('session.close', { meeting, at: null })).toEqual({ decisions: 3 })
    expect(await ran('session', word)).toMatch(/Hasteinnkjøp av brøytebil – ikke tatt opp/)
  })

  test('to minutes that are signed, approved and published, an extract, and tasks that are followed up', async () => {
    const draft = join(desk.folder, 'utkast.pdf')
    await ran('minutes', word, '--audience', 'members', '--out', draft)
    expect(await desk.said(draft)).toContain('Kommunedirektøren redegjorde for Skjoldvik.')
    await ran('minutes', word, '--check')
    await ran('minutes', word, '--finish')
    const { roll } = await asked().view()
    for (const { person } of roll
      .filter(({ arrivedAt, role }) => arrivedAt !== null && role === 'member')
      .slice(0, 2))
      await ran('minutes', word, '--sign', person.name, '--on', '2021-06-16')
    const behind = JSON.stringify({ item: (await asked().itemOf(park)).item.id, note: 'Senere' })
    await desk.stopped(['call', 'item.note', behind], /skrevet under møteboken/, 'koml. § 11-4')
    await ran('minutes', word, '--approve', 'signatures')
    const minutes = join(desk.folder, 'motebok.pdf')
    await ran('minutes', word, '--audience', 'public', '--out', minutes)
    const told = await desk.said(minutes)
    for (const part of [
      'Elin',
      'fvl. § 6',
      '§ 11-5',
      'Tomta selges til boligformål.',
      'Anne Li',
      '§ 11-3 femte ledd',
    ])
      expect(told).toContain(part)
    expect(told).not.toContain('Skjoldvik')
    await ran('minutes', word, '--publish')
    const extract = join(desk.folder, 'sarutskrift.pdf')
    await ran('extract', '21/09001', '--out', extract)
    expect(await desk.said(extract)).toContain('Formannskapet godkjenner parken.')
    expect(await ran('decisions', '--text', 'parken')).toContain('21/09001')
    const listed = await ran('followups', '--text', 'Kvernelva', '--json')
    const { tasks } = JSON.parse(listed) as { tasks: { id: string; task: string; due: string }[] }
    expect(tasks.map(({ task, due }) => [task, due])).toEqual([
      ['Kommunedirektøren legger fram plan innen 1. oktober 2021.', '2021-10-01'],
    ])
    const [task] = tasks
    await desk.stopped(['followups', 'set', task?.id ?? '', 'done'], /./, 'koml. § 13-1')
    await ran(
      'followups',
      'set',
      task?.id ?? '',
      'done',
      '--evidence',
      'Plan for parken',
      '--place',
      '21/09001-7',
    )
    expect(await ran('followups', '--text', 'Kvernelva')).toContain('Ingen oppgaver')
  })
})
