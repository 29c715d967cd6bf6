import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Refusal } from '#shared/refusal.ts'
import { agendaOf, saveAgenda } from '../../store/agenda.ts'
import { listCommittees, listPersons } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { listTemplates } from '../../store/templates.ts'
import { officers } from '../content/people.ts'
import { lateItem, sentItem } from '../content/open-meeting-2021.ts'
import { seededIds } from '../seeded.ts'
import { buildApprovedItem, buildMeeting, issueAgenda, itemsFor } from './agenda.ts'
import type { MeetingPlan } from './agenda.ts'
import type { CommitteeKey, DemoContext } from './context.ts'
import { seedDemoTrail, tellDemo } from './told.ts'

const plan: MeetingPlan & { readonly issuedOn: string } = {
  committee: 'executive',
  number: 5,
  date: '2021-05-26',
  from: '17:00',
  to: '18:30',
  place: 'Formannskapssalen, rådhuset',
  issuedOn: '2021-05-14',
  state: 'noticeIssued',
}

/** The meeting whose notice is out and which has not been held: what comes to it now is a supplement. */
export function buildOpenMeeting(context: DemoContext): Meeting {
  const meeting = buildMeeting(context, plan)
  issueAgenda(context, meeting, [buildApprovedItem(context, sentItem, plan, { frozen: true })])
  return meeting
}

/** Puts an approved late case on the open meeting's agenda, without a number: `saksklar supplement` gives it one. */
export function addLateItem(store: Store, meeting: Meeting): null | Refusal {
  return store.transaction((db) => {
    seedDemoTrail(db)
    const context = contextOf(db)
    const seated = buildApprovedItem(
      context,
      lateItem,
      { ...plan, issuedOn: addDays(plan.issuedOn, 7) },
      { frozen: false },
    )
    const before = agendaOf(db, meeting.id)
    const [item] = itemsFor(context, meeting, [seated], before.length)
    if (item !== undefined) saveAgenda(db, meeting.id, [...before, item])
    tellDemo(db, addDays(plan.issuedOn, 7))
    return null
  })
}

/** The builders' names for what stands in a demo store already. */
function contextOf(db: Database): DemoContext {
  const keys: Readonly<Record<string, CommitteeKey>> = {
    Formannskapet: 'executive',
    Kommunestyret: 'council',
  }
  const persons = listPersons(db)
  const roles = Object.entries(officers).flatMap(([key, role]) => {
    const person = persons.find((each) => each.role === role)
    return person === undefined ? [] : [[key, person.id] as const]
  })
  const committees = listCommittees(db).flatMap(({ id, name }) => {
    const key = keys[name]
    return key === undefined ? [] : [[key, id] as const]
  })
  return {
    db,
    newId: seededIds('saksklar-demo-late', Date.UTC(2021, 4, 21)),
    persons: new Map(roles),
    committees: new Map(committees),
    templates: new Map(listTemplates(db).map((template) => [template.kind, template])),
    themes: new Map(),
    entries: new Map(),
    inputs: new Map(),
    images: new Map(),
    attachments: new Map(),
  }
}
