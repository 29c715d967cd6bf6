import { createHash } from 'node:crypto'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { AgendaItemId, MeetingId, PersonId } from '#shared/ids.ts'
import { createRouter } from '#main/router/router.ts'
import { createJobs } from '#main/router/jobs.ts'
import type { Services } from '#main/router/services.ts'
import { sessionServices } from '#main/app/services/session.ts'
import { giveNumber, saveAgendaItem } from '#main/store/agenda.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, saveMembership, saveMunicipality, savePerson } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { itemRecordOf } from '#main/store/session/item-record.ts'
import { findSession, rollOf } from '#main/store/session/sessions.ts'
import { stepsOf } from '#main/store/session/steps.ts'
import type { Store } from '#main/store/store.ts'
import { v7 } from 'uuid'
import { aCommittee, aMeeting, aMunicipality, anItem, aPerson } from './builders.ts'
import { stateOnAgenda } from '#shared/domain/case/course.ts'
import { readyCase } from './ready-case.ts'
import { granted } from './store.ts'

export const longDay = '2021-06-16'
const parties = ['Fellesskapslista', 'Bygdalista', 'Næring og nærmiljø', 'Grønn Solvik', 'Fjordlista']

export type LongDay = {
  readonly meeting: MeetingId
  readonly items: readonly AgendaItemId[]
  readonly members: readonly PersonId[]
}

/** A council of 35 with a deputy for every third, called to a day of 60 items. */
export function planLongDay(store: Store, { items = 60, members = 35 } = {}): LongDay {
  return granted(
    store.transaction((db) => {
      saveMunicipality(db, aMunicipality())
      const body = aCommittee({ name: 'Kommunestyret', seats: members })
      saveCommittee(db, body)
      const people = Array.from({ length: members + Math.floor(members / 3) }, (_, at) => {
        const person = aPerson({ kind: 'member', name: `Representant ${String(at + 1)}`, role: '' })
        savePerson(db, person)
        const role = at === 0 ? 'chair' : at === 1 ? 'deputyChair' : at < members ? 'member' : 'deputy'
        const rank = at < members ? 0 : at - members + 1
        const party = parties[at % parties.length] ?? ''
        saveMembership(db, { committee: body.id, person: person.id, role, party, rank })
        return person.id
      })
      const meeting = aMeeting({
        committee: body.id,
        startsAt: `${longDay}T17:00`,
        endsAt: `${longDay}T23:00`,
        state: 'noticeIssued',
        issuedOn: '2021-06-02',
        agendaVersion: 1,
      })
      saveMeeting(db, meeting)
      const state = stateOnAgenda('single', 'simple') ?? 'approvedByChiefExecutive'
      const placed = Array.from({ length: items }, (_, at) => {
        const { file, reading, paper } = readyCase(db, body.id, { state })
        const item = anItem({
          paper: paper.id,
          meeting: meeting.id,
          case: file.id,
          reading: reading.id,
          position: at + 1,
          title: file.title,
        })
        saveAgendaItem(db, item)
        giveNumber(db, item.id, { sequence: at + 1, year: 2021, printed: `PS ${String(at + 1)}/21` })
        return item.id
      })
      return { meeting: meeting.id, items: placed, members: people.slice(0, members) }
    }),
  )
}

export type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

/** The calls of a meeting through the program's router over an open store; throws where one is refused. */
export function secretaryOf(store: Store, now: () => string): Ask {
  const services = sessionServices({
    store: () => store,
    db: () => store.db,
    clock: { now, today: () => longDay },
    newId: <I extends string>() => v7() as I,
    me: () => null,
    actor: () => 'Sekretæren',
    dialogs: {
      saveTo: async () => null,
      openFiles: async () => [],
      openFolder: async () => null,
    },
    openPath: async () => undefined,
  })
  const router = createRouter({
    services: services as unknown as Services, // of the calls that a secretary makes no other is asked
    jobs: createJobs(),
    emit: () => undefined,
    openFor: () => 'write',
    log: (line) => process.stderr.write(`${line}\n`),
  })
  return async (name, input) => {
    const reply = await router(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
    return reply.value as never
  }
}

const digest = (thing: unknown): string =>
  createHash('sha1').update(JSON.stringify(thing)).digest('base64').slice(0, 16)

/** All that an item holds, in few letters: another motion, hand or word gives others. */
export const digestOfItem = (db: Database, item: AgendaItemId): string => digest(itemRecordOf(db, item))

/** The same of lead, roll and the trail of steps. */
export const digestOfMeeting = (db: Database, meeting: MeetingId): string =>
  digest([findSession(db, meeting), rollOf(db, meeting), stepsOf(db, meeting)])
