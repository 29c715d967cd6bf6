import { describe, expect, test } from 'vitest'
import type { CaseState } from '#shared/domain/case/case.ts'
import { caseSteps } from '#shared/domain/case/steps.ts'
import { refusalsIn } from '#shared/text/refusal-words.ts'
import { itemsOfCase } from '#main/store/agenda.ts'
import { caseEvents } from '#main/store/case-course.ts'
import { readingsOfCase } from '#main/store/cases.ts'
import { decisionsOfCase } from '#main/store/decisions.ts'
import { hearingsOfCase, inputsOfHearing } from '#main/store/hearings.ts'
import { findMeeting } from '#main/store/meetings.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { papersOfCase } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { legalMoves as legal, withHearingOnly } from '#support/legal-moves.ts'
import { Chance } from '#support/mutate.ts'
import { RandomCase } from '#support/random-course.ts'
import { townOf } from '#support/random-town.ts'
import { inStore } from '#support/store.ts'

/** Before a release: `SAKSKLAR_COURSES=10000`. */
const sequences = Number(process.env['SAKSKLAR_COURSES'] ?? 120)
const length = 80

/** All of a case that a refusal must leave as it was. */
const pictureOf = (db: Database, random: RandomCase): string =>
  JSON.stringify([
    random.now(),
    readingsOfCase(db, random.file.id),
    papersOfCase(db, random.file.id),
    caseEvents(db, random.file.id),
    decisionsOfCase(db, random.file.id),
    itemsOfCase(db, random.file.id),
  ])

/** What was sent, by paper: its hash and its text. */
function watchSent(db: Database, random: RandomCase, sent: Map<string, string>): void {
  const frozen = papersOfCase(db, random.file.id).filter(({ state }) => state === 'frozen')
  for (const paper of frozen) {
    const text = JSON.stringify(paper.sections)
    expect(hashOfPaper(paper)).toBe(paper.frozenHash)
    expect(sent.get(paper.id) ?? text).toBe(text)
    sent.set(paper.id, text)
  }
  for (const id of sent.keys()) expect(frozen.map((paper) => String(paper.id))).toContain(id)
}

function watchDecided(db: Database, random: RandomCase, decided: Map<string, string>): void {
  for (const decision of decisionsOfCase(db, random.file.id)) {
    const text = JSON.stringify([decision.points, decision.kind, decision.madeOn])
    expect(decided.get(decision.id) ?? text).toBe(text)
    decided.set(decision.id, text)
  }
  for (const reading of readingsOfCase(db, random.file.id)) {
    if (reading.outcome === null) continue
    const items = itemsOfCase(db, random.file.id).filter((item) => item.reading === reading.id)
    const meeting = findMeeting(db, items.at(-1)?.meeting ?? ('' as never))
    expect(meeting?.issuedOn ?? null).not.toBeNull()
    expect((meeting?.startsAt ?? '9999').slice(0, 10) <= random.today).toBe(true)
  }
}

/** Every step that was taken stands in the course with its ground, and leads where it led. */
function expectGround(event: ReturnType<typeof caseEvents>[number]): void {
  const step = caseSteps.find(
    (each) =>
      each.event === event.event &&
      each.from.includes(event.from) &&
      (each.to === event.to || (each.to === 'same' && event.from === event.to)),
  )
  expect(step?.ground ?? '', `${event.event} from ${event.from} to ${event.to}`).not.toBe('')
}

/** Whether an input lacked its answer, read from the store without the program's own count. */
function unansweredIn(db: Database, random: RandomCase): boolean {
  const inputs = hearingsOfCase(db, random.file.id).flatMap(({ id }) => inputsOfHearing(db, id))
  return inputs.some(
    ({ points }) =>
      points.length === 0 || points.some((point) => point.conclusion === null || point.assessment === ''),
  )
}

describe(`${String(sequences)} random courses`, { timeout: 60_000 + sequences * 400 }, () => {
  test('never reach a state that the rules do not have, nor lose or change what was sent or decided', async () => {
    await inStore((db, store) => {
      db.pragma('synchronous = OFF') // power cuts are another test's
      const town = townOf(store)
      const reached = new Set<CaseState>()
      const codes = new Set<string>()
      for (let seed = 1; seed <= sequences; seed += 1) {
        const random = new RandomCase(town, new Chance(seed))
        const sent = new Map<string, string>()
        const decided = new Map<string, string>()
        for (let at = 0; at < length; at += 1) {
          const before = random.now()
          const picture = pictureOf(db, random)
          const open = unansweredIn(db, random)
          const told = caseEvents(db, random.file.id).length
          const { name, refusal } = random.befall()
          const { state, course } = random.now()
          const where = `seed ${String(seed)}, ${name} from ${before.state}`
          if (refusal !== null) {
            codes.add(refusal.code)
            expect(pictureOf(db, random), where).toBe(picture)
            for (const language of ['nb', 'nn', 'en'] as const)
              expect(refusalsIn[language]).toHaveProperty([refusal.code])
            if (/^course\.(?!reading|already|adviser|noPoints|reason)/.test(refusal.code))
              expect(refusal.ground ?? '', `${where}: ${refusal.code}`).not.toBe('')
          }
          if (state !== before.state) expect(legal[before.state], where).toContain(state)
          if (course === 'simple') expect(withHearingOnly.has(state), where).toBe(false)
          const events = caseEvents(db, random.file.id).slice(told)
          for (const event of events) expectGround(event)
          const moved = events.find(({ event }) => event === 'finishAssessment' || event === 'approve')
          if (open && moved !== undefined && ['inputsAssessed', 'approvedForSecond'].includes(moved.to))
            expect(moved.from === 'postponed' || moved.note !== '', where).toBe(true)
          reached.add(state)
          watchSent(db, random, sent)
          watchDecided(db, random, decided)
        }
      }
      process.stdout.write(`reached ${[...reached].join(' ')}\nrefused ${[...codes].toSorted().join(' ')}\n`)
      if (sequences >= 120) expect([...reached].toSorted()).toEqual(Object.keys(legal).toSorted())
    })
  })
})
