import { expect, test } from 'vitest'
import { agendaOf, takeOffNumbered } from '#main/store/agenda.ts'
import { advanceCounter } from '#main/store/counters.ts'
import { giveNumber, saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { aMeeting, anItem } from '#support/builders.ts'
import { inStore, saveSmallCase } from '#support/store.ts'

test('an item with a number leaves no agenda that was sent, and comes back to its own as what it was', async () => {
  await inStore((db) => {
    const { file, paper, reading, committee } = saveSmallCase(db)
    const meeting = aMeeting({
      committee: committee.id,
      issuedOn: null,
      agendaVersion: 0,
      state: 'agendaDraft',
    })
    const item = anItem({ meeting: meeting.id, case: file.id, reading: reading.id, paper: paper.id })
    saveMeeting(db, meeting)
    saveAgendaItem(db, item)
    giveNumber(db, item.id, { sequence: 7, year: 2020, printed: 'PS 7/20' })
    advanceCounter(db, { committee: committee.id, series: 'PS', year: 2020, last: 7 })
    expect(() => db.exec('DELETE FROM agenda_item')).toThrow('numbering.alreadyGiven')
    const sent = { ...meeting, issuedOn: '2020-11-17', agendaVersion: 1, state: 'noticeIssued' } as const
    saveMeeting(db, sent)
    expect(() => takeOffNumbered(db, item)).toThrow('numbering.alreadyGiven')
    saveMeeting(db, meeting)
    takeOffNumbered(db, item)
    expect(agendaOf(db, meeting.id)).toEqual([])
    expect(() => saveAgendaItem(db, { ...item, kind: 'OS' })).toThrow('numbering.alreadyGiven')
    saveAgendaItem(db, item)
    expect(agendaOf(db, meeting.id)[0]?.number?.printed).toBe('PS 7/20')
  })
})
