import { describe, expect, test } from 'vitest'
import type { AgendaItem } from '#shared/domain/meeting/meeting.ts'
import {
  agendaOf,
  findAgendaItem,
  findMeeting,
  giveNumber,
  itemsOfCase,
  listMeetings,
  saveAgenda,
  saveAgendaItem,
  saveMeeting,
} from '#main/store/meetings.ts'
import { aDisclosure, aMeeting, anItem, newId } from '#support/builders.ts'
import { inStore, saveSmallCase, saveSmallMeeting } from '#support/store.ts'

const number = { sequence: 112, year: 2020, printed: 'PS 112/20' }

describe('a meeting', () => {
  test('comes back as saved, and is listed by body and year in order of time', async () => {
    await inStore((db) => {
      const { committee } = saveSmallCase(db)
      const times = ['2021-01-12T09:00', '2020-11-24T17:00', '2020-12-31T23:30']
      const meetings = times.map((startsAt, index) => {
        const issued = {
          issuedOn: '2020-11-17',
          agendaVersion: 2,
          state: 'noticeIssued',
          remote: true,
        } as const
        return aMeeting({ committee: committee.id, startsAt, endsAt: startsAt, number: index + 1, ...issued })
      })
      for (const meeting of meetings) saveMeeting(db, meeting)
      const [later, first, second] = meetings
      expect(findMeeting(db, later?.id ?? newId())).toEqual(later)
      expect(listMeetings(db)).toEqual([first, second, later])
      expect(listMeetings(db, { year: 2020 })).toEqual([first, second])
      expect(listMeetings(db, { committee: newId() })).toEqual([])
      expect(listMeetings(db, { committee: committee.id, year: 2021 })).toEqual([later])
    })
  })

  test('has a number that no other of the body has in the year', async () => {
    await inStore((db) => {
      const { meeting, committee } = saveSmallMeeting(db)
      const twin = aMeeting({ committee: committee.id, number: meeting.number })
      expect(() => saveMeeting(db, twin)).toThrow(/UNIQUE/)
      saveMeeting(db, { ...twin, startsAt: '2021-11-24T17:00', endsAt: '2021-11-24T18:00' })
    })
  })
})

describe('an agenda', () => {
  test('comes back as saved, its items free to change places', async () => {
    await inStore((db) => {
      const { meeting, item, file } = saveSmallMeeting(db)
      const more = {
        ...item,
        id: anItem(item).id,
        position: 2,
        kind: 'RS',
        late: true,
        withdrawn: true,
      } as const
      const closed = { ...item, position: 3, disclosure: aDisclosure(), closedOn: 'koml-11-5-2' }
      const items: AgendaItem[] = [item, { ...more, id: newId() }, { ...closed, id: newId() }]
      saveAgenda(db, meeting.id, items)
      expect(agendaOf(db, meeting.id)).toEqual(items)
      const turned = items.toReversed().map((each, index) => placed(each, index + 1))
      saveAgenda(db, meeting.id, turned)
      expect(agendaOf(db, meeting.id)).toEqual(turned)
      saveAgenda(db, meeting.id, turned.slice(0, 2))
      expect(agendaOf(db, meeting.id)).toEqual(turned.slice(0, 2))
      expect(itemsOfCase(db, file.id)).toEqual(turned.slice(0, 2))
    })
  })

  test('keeps a printed number through moves and withdrawal, also when saved by one who did not know of it', async () => {
    await inStore((db) => {
      const { meeting, item } = saveSmallMeeting(db)
      giveNumber(db, item.id, number)
      giveNumber(db, item.id, number)
      saveAgenda(db, meeting.id, [{ ...item, position: 9, withdrawn: true }])
      expect(findAgendaItem(db, item.id)).toEqual({ ...item, position: 9, withdrawn: true, number })
      expect(() => saveAgenda(db, meeting.id, [])).toThrow(/PS 112\/20 was issued/)
      expect(() => giveNumber(db, item.id, { ...number, sequence: 113 })).toThrow(/cannot become/)
    })
  })

  test('gives no number twice in a body, series and year, and another series its own', async () => {
    await inStore((db) => {
      const { item } = saveSmallMeeting(db)
      giveNumber(db, item.id, number)
      const another = { ...item, id: anItem(item).id, position: 2 }
      const twin = { ...another, id: newId<AgendaItem['id']>() }
      saveAgendaItem(db, twin)
      expect(() => giveNumber(db, twin.id, number)).toThrow(/UNIQUE/)
      giveNumber(db, twin.id, { ...number, year: 2021, printed: 'PS 112/21' })
      const reference = {
        ...another,
        id: newId<AgendaItem['id']>(),
        position: 3,
        kind: 'RS',
        number,
      } as const
      saveAgendaItem(db, reference)
      expect(findAgendaItem(db, reference.id)).toEqual(reference)
    })
  })
})

/** The same thing in another place. */
function placed<T extends { readonly position: number }>(thing: T, position: number): T {
  return { ...thing, position }
}
