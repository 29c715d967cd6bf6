import { saveAgendaItem } from '#main/store/agenda.ts'
import { saveDecision } from '#main/store/decisions.ts'
import { setDeparture } from '#main/store/departures.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, savePerson } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aCommittee, aDecision, aMeeting, anItem, aPerson, newId } from './builders.ts'
import { saveSmallMeeting } from './store.ts'

/** Two bodies, three people of whom one has left, and a decision of each body with two points. */
export function decidingTown(db: Database) {
  const small = saveSmallMeeting(db)
  const council = aCommittee({ name: 'Kommunestyret', kind: 'council' })
  saveCommittee(db, council)
  const later = aMeeting({ committee: council.id, startsAt: '2021-05-11T18:00', endsAt: '2021-05-11T20:00' })
  saveMeeting(db, later)
  const second = anItem({
    meeting: later.id,
    case: small.file.id,
    reading: small.item.reading,
    paper: small.item.paper,
  })
  saveAgendaItem(db, second)
  const people = ['Åse Ødegård', 'Bjørn Ås', 'Kari Moe'].map((name) => aPerson({ name }))
  for (const person of people) savePerson(db, person)
  setDeparture(db, people[1]?.id ?? newId(), '2021-06-01')
  const decisions = [
    aDecision({ item: small.item.id, case: small.file.id, madeOn: '2020-11-24' }),
    aDecision({
      item: second.id,
      case: small.file.id,
      madeOn: '2021-05-11',
      points: ['Økonomien følges opp.', 'Årsmeldingen tas til orientering.'],
    }),
  ]
  for (const decision of decisions) saveDecision(db, decision)
  return { ...small, council, people, decisions, items: [small.item, second] }
}
