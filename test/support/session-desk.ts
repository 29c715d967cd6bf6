import { join } from 'node:path'
import type { Input, Output } from '#shared/contract/index.ts'
import type { ItemView } from '#shared/contract/session-item.ts'
import type { SessionView } from '#shared/contract/session-shapes.ts'
import type { VoteForm, VoteSubject } from '#shared/domain/meeting/session/session.ts'
import type { AgendaItemId, CommitteeId, MeetingId, PersonId, VoteId } from '#shared/ids.ts'
import type { Clock } from '#main/app/session.ts'
import { findAgendaItem, giveNumber, saveAgendaItem } from '#main/store/agenda.ts'
import { findMeeting, saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, saveMembership, saveMunicipality, savePerson } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aCommittee, aMunicipality, aPerson } from './builders.ts'
import { freshFolder } from './demo.ts'
import { openProgram } from './open-program.ts'
import type { OpenProgram } from './open-program.ts'
import { readyCase } from './ready-case.ts'
import { newStore } from './store.ts'

/** Nine members of four parties, in the order of the roll, and three deputies. */
export const seats = [
  ['Ragnhild', 'Fellesskapslista'],
  ['Sigve', 'Bygdalista'],
  ['Amina', 'Fellesskapslista'],
  ['Torgeir', 'Næring og nærmiljø'],
  ['Ingunn', 'Næring og nærmiljø'],
  ['Jon', 'Fellesskapslista'],
  ['Elin', 'Grønn Solvik'],
  ['Odd', 'Næring og nærmiljø'],
  ['Berit', 'Bygdalista'],
] as const
export const deputies = [
  ['Kristoffer', 'Fellesskapslista'],
  ['Marit', 'Næring og nærmiljø'],
  ['Peder', 'Grønn Solvik'],
] as const

export const sessionDay = '2021-06-09'

/** A clock on the day of the meeting that goes on by half a minute each time it is asked what time it is. */
export function slowDay(day = sessionDay): Clock {
  let seconds = 0
  return {
    now: () => {
      seconds += 30
      return new Date(Date.parse(`${day}T15:00:00.000Z`) + seconds * 1000).toISOString()
    },
    today: () => day,
  }
}

export type SessionDesk = {
  readonly app: OpenProgram
  readonly folder: string
  readonly committee: CommitteeId
  readonly meeting: MeetingId
  readonly who: (name: string) => PersonId
  readonly db: () => Database
  readonly items: readonly AgendaItemId[]
  readonly view: () => Promise<SessionView>
  readonly item: (item: AgendaItemId) => Promise<ItemView>
  /** Opens with all nine but those named. */
  readonly open: (...absent: readonly string[]) => Promise<void>
  /** Everybody who may vote, for option 1 but those named, who are for option 2. */
  readonly vote: (
    item: AgendaItemId,
    more?: Partial<Input<'vote.record'>> & { readonly against?: readonly string[] },
  ) => Promise<VoteId>
}

/** What an item is, for {@link sessionDesk}. */
export type DeskItem = {
  readonly kind?: 'PS' | 'RS' | 'OS' | 'FO' | 'DS'
  readonly late?: boolean
  readonly closedOn?: string
  readonly title?: string
  /** Points of the chief executive's proposal. */
  readonly proposal?: readonly string[]
  /** Legal basis of an exemption; the case is closed to the public then. */
  readonly basis?: string
}

/** A meeting whose notice was sent, on its day, in a workspace of its own. */
export async function sessionDesk(
  items: readonly DeskItem[] = [{}],
  clock: Clock = slowDay(),
): Promise<SessionDesk> {
  const folder = join(freshFolder('session'), 'solvik')
  const store = newStore(folder)
  const body = aCommittee({ seats: seats.length })
  const people = new Map<string, PersonId>()
  saveMunicipality(store.db, aMunicipality())
  saveCommittee(store.db, body)
  for (const [index, [name, party]] of [...seats, ...deputies].entries()) {
    const person = aPerson({ name, kind: 'member', role: '' })
    people.set(name, person.id)
    savePerson(store.db, person)
    const role = (['chair', 'deputyChair'] as const)[index] ?? (index < seats.length ? 'member' : 'deputy')
    const rank = index < seats.length ? 0 : index - seats.length + 1
    saveMembership(store.db, { committee: body.id, person: person.id, role, party, rank })
  }
  store.close()
  const app = await openProgram(folder, { clock })
  const db = (): Database => app.program.workspaces.session.db()
  const when = { startsAt: `${sessionDay}T17:00`, endsAt: `${sessionDay}T20:00`, place: 'Formannskapssalen' }
  const { id: meeting } = await app.granted('meeting.create', {
    committee: body.id,
    ...when,
    remote: false,
    absenceNote: '',
  })
  const placed: AgendaItemId[] = []
  for (const [index, { kind = 'PS', late = false, closedOn = null, ...given }] of items.entries()) {
    const reading = readyCase(db(), body.id, given).reading.id
    const { id } = await app.granted('agenda.add', { meeting, reading, kind, position: null })
    placed.push(id)
    const item = findAgendaItem(db(), id)
    if (item === null) throw new Error('the item was not placed')
    saveAgendaItem(db(), { ...item, late, closedOn })
    giveNumber(db(), id, { sequence: index + 1, year: 2021, printed: `${kind} ${String(index + 1)}/21` })
  }
  const called = findMeeting(db(), meeting)
  if (called === null) throw new Error('the meeting was not planned')
  saveMeeting(db(), { ...called, state: 'noticeIssued', issuedOn: '2021-06-01', agendaVersion: 1 })
  const who = (name: string): PersonId => {
    const id = people.get(name)
    if (id === undefined) throw new Error(`nobody is called ${name}`)
    return id
  }
  return {
    app,
    folder,
    committee: body.id,
    meeting,
    who,
    db,
    items: placed,
    view: () => app.granted('session.get', { meeting }),
    item: (item) => app.granted('session.item', { item }),
    open: async (...absent) => {
      const present = seats
        .map(([name]) => name)
        .filter((name) => !absent.includes(name))
        .map(who)
      const opening = { meeting, at: null, chair: present[0] ?? who('Ragnhild'), secretary: null }
      await app.granted('session.open', { ...opening, constituting: false, present })
    },
    vote: async (item, { against = [], ...more } = {}) => {
      const view = await app.granted('session.item', { item })
      const { id } = await app.granted('vote.record', {
        ...countedBy(view, against.map(who), more),
        item,
        ...more,
      })
      return id
    },
  }
}

function countedBy(
  view: Output<'session.item'>,
  against: readonly PersonId[],
  more: Partial<Input<'vote.record'>>,
): Omit<Input<'vote.record'>, 'item'> {
  const subject: VoteSubject = more.subject ?? 'matter'
  const form: VoteForm = more.form ?? 'forAgainst'
  const voters = subject === 'impediment' ? view.votersOnImpediment : view.voters.map(({ id }) => id)
  const text = subject === 'matter' ? ({ of: 'proposal' } as const) : null
  return {
    subject,
    form,
    method: 'shown',
    question: '',
    round: 1,
    seats: null,
    options: [
      { label: 'For', text, candidates: [], votes: 0 },
      { label: 'Mot', text: null, candidates: [], votes: 0 },
    ],
    ballots: voters.map((person) => ({ person, option: against.includes(person) ? 2 : 1 })),
    blank: 0,
    lots: null,
    at: null,
  }
}
