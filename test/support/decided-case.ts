import type { Output } from '#shared/contract/index.ts'
import type { DecisionId, FollowUpId } from '#shared/ids.ts'
import { aTextBlock, newId } from './builders.ts'
import { courseDesk } from './course-desk.ts'
import type { CourseDesk } from './course-desk.ts'

export type DecidedCase = CourseDesk & { readonly decision: DecisionId }

const task = { responsible: 'Kommunedirektøren', due: '2021-05-20', reportTo: 'Formannskapet' }

/** A simple case whose proposal has three points, decided with the second one changed. */
export async function decided(): Promise<DecidedCase> {
  const desk = await courseDesk('simple')
  const paper = await desk.write()
  const open = await desk.officer.open(paper)
  open.say('proposal', [
    aTextBlock('Planen legges ut på høring.', { style: 'numbered', task }),
    aTextBlock('Det settes av 100 000 kroner.', { style: 'numbered', task }),
    aTextBlock('Meldingen tas til orientering.', { style: 'numbered' }),
  ])
  await open.save()
  await desk.step('submitForReview')
  await desk.step('approve')
  const meeting = await desk.place('Formannskapet', '2021-05-05', 'single')
  desk.officer.on('2021-04-26')
  await desk.call('meeting.issue', { id: meeting })
  desk.officer.on('2021-05-05')
  await desk.decide('adopted', [
    'Planen legges ut på høring.',
    'Det settes av 200 000 kroner.',
    'Meldingen tas til orientering.',
  ])
  const [made] = await desk.call('case.decisions', { id: desk.id })
  if (made === undefined) throw new Error('nothing was decided')
  return { ...desk, decision: made.id }
}

export const tasksOf = async ({ call, decision }: DecidedCase): Promise<Output<'decision.get'>['tasks']> =>
  (await call('decision.get', { id: decision })).tasks
/** Its first task. */
export const firstTask = async (desk: DecidedCase): Promise<Output<'followUp.get'>> => {
  const [one] = await tasksOf(desk)
  return desk.call('followUp.get', { id: one?.id ?? newId<FollowUpId>() })
}
