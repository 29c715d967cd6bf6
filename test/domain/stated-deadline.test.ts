import { expect, test } from 'vitest'
import type { BlockId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { statedDeadline } from '#shared/domain/decision/stated-deadline.ts'
import { followUpsOfPoints } from '#shared/domain/decision/follow-ups-of-points.ts'

test.each([
  ['Kommunedirektøren legger fram plan innen 1. oktober 2021.', '2021-10-01'],
  ['Kommunedirektøren bes melde tilbake senest den 15.3.2027.', '2027-03-15'],
  ['Saka skal leggjast fram innan 29. februar 2028.', '2028-02-29'],
  ['Saken legges fram innen 29. februar 2027.', null],
  ['Planen gjelder fra 1. oktober 2021.', null],
  ['Rapport innen 1. mai 2021 og innen 1. november 2021.', null],
  ['Rapport innen 1. oktober.', null],
  ['Rapport før 1. oktober 2021.', null],
])('a point sets its own deadline only by one whole date: %s', (text, due) => {
  expect(statedDeadline(text)).toBe(due)
})

test('what the proposal said of the deadline weighs more than the words of the point', () => {
  const text = 'Kommunedirektøren legger fram plan innen 1. oktober 2021.'
  const proposed = [{ number: 1, block: newId<BlockId>(), text, head: text, task: { due: '2021-09-15' } }]
  expect(followUpsOfPoints([text], proposed)[0]?.task.due).toBe('2021-09-15')
  expect(followUpsOfPoints([text], [])[0]?.task.due).toBe('2021-10-01')
})
