import { expect } from 'vitest'
import type { CourseView } from '#shared/contract/course.ts'
import { councilsPass, planHearing } from './course-desk.ts'
import type { CourseDesk } from './course-desk.ts'

/** Codes of what a step lacks. */
export const missingOf = (view: CourseView, step: string): readonly string[] =>
  view.steps.find((each) => each.step === step)?.missing.map(({ code }) => code) ?? ['no such step']

/** To the first reading decided: sent to hearing. */
export async function toHearing(desk: CourseDesk): Promise<void> {
  await desk.write()
  await desk.step('submitForReview')
  await desk.step('approve')
  const meeting = await desk.place('Formannskapet', '2021-05-05', 'first')
  desk.officer.on('2021-04-26')
  await desk.call('meeting.issue', { id: meeting })
  desk.officer.on('2021-05-05')
  await desk.decide('sentToHearing')
}

/** From the hearing closed to the recommendation. */
export async function toRecommendation(desk: CourseDesk): Promise<void> {
  desk.officer.on('2021-08-02')
  await desk.step('finishAssessment')
  await desk.write()
  await desk.step('approve')
  const second = await desk.place('Formannskapet', '2021-09-01', 'second')
  desk.officer.on('2021-08-20')
  // statements of the councils follow the case (forskrift om medvirkningsordninger § 2)
  expect(await desk.refused('meeting.issue', { id: second })).toMatchObject({
    code: 'issue.notReady',
    facts: { first: 'statement.missing' },
  })
  await councilsPass(desk)
  await desk.call('meeting.issue', { id: second })
  desk.officer.on('2021-09-01')
  await desk.decide('recommended', ['Planen vedtas.'])
}

/** The hearing held, from its first day to the day after its last. */
export async function throughHearing(desk: CourseDesk): Promise<void> {
  planHearing(desk, '2021-05-20', '2021-07-05')
  desk.officer.on('2021-05-20')
  await desk.step('openHearing')
  desk.officer.on('2021-07-06')
  await desk.step('closeHearing')
}
