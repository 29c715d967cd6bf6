import { describe, expect, test } from 'vitest'
import { councilsPass, courseDesk } from '#support/course-desk.ts'

describe('a budget', () => {
  test('is recommended by the formannskap, lies open for 14 days, and is adopted by the council alone', async () => {
    const desk = await courseDesk('budget')
    await desk.write()
    await desk.step('submitForReview')
    await desk.step('approve')
    const meeting = await desk.place('Formannskapet', '2021-05-05', 'single')
    desk.officer.on('2021-04-26')
    await desk.call('meeting.issue', { id: meeting })
    desk.officer.on('2021-05-05')
    const [single] = (await desk.view()).readings
    expect(single?.outcomes).not.toContain('adopted')
    const adopting = {
      reading: single?.id,
      outcome: 'adopted',
      points: ['Vedtas.'],
      voteSummary: '',
    } as never
    expect(await desk.refused('reading.decide', adopting)).toMatchObject({
      code: 'course.councilAdopts',
      ground: 'koml. § 14-3 tredje ledd',
    })
    await desk.decide('recommended', ['Budsjettet vedtas.'])
    await desk.write()
    await expect(desk.place('Kommunestyret', '2021-05-18', 'council')).rejects.toThrow(
      'course.publicTooShort',
    )
    const council = await desk.place('Kommunestyret', '2021-05-19', 'council')
    expect((await desk.view()).state).toBe('onAgendaCouncil')
    await desk.step('approve')
    await councilsPass(desk)
    // moved a day nearer, its notice cannot go out
    await desk.call('meeting.update', {
      id: council,
      change: { startsAt: '2021-05-18T13:00', endsAt: '2021-05-18T15:00' },
    })
    expect(
      (await desk.call('meeting.get', { id: council })).missing.map(({ refusal }) => refusal.code),
    ).toEqual(['course.publicTooShort'])
  })
})
