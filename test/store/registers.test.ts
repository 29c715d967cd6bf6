import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saveCase } from '#main/store/cases.ts'
import { listDecisions } from '#main/store/decision-register.ts'
import type { DecisionFilter } from '#main/store/decision-register.ts'
import { saveFollowUp } from '#main/store/decisions.ts'
import { listFollowUps } from '#main/store/follow-up-register.ts'
import type { FollowUpFilter } from '#main/store/follow-up-register.ts'
import type { Decision, FollowUp, FollowUpState } from '#shared/domain/decision/decision.ts'
import { aFollowUp, newId } from '#support/builders.ts'
import { decidingTown } from '#support/deciding-town.ts'
import { inStore } from '#support/store.ts'

const today = '2021-06-15'

const states: readonly FollowUpState[] = ['open', 'inProgress', 'done', 'cancelled']
const words = ['Legge fram en plan', 'ØKONOMI og årsmelding', 'Rapportere til rådet', 'Åpne data']

const task = fc.record({
  decision: fc.nat(1),
  owner: fc.constantFrom(null, 0, 1, 2),
  state: fc.constantFrom(...states),
  due: fc.constantFrom(null, '2021-06-01', today, '2021-07-01'),
  task: fc.constantFrom(...words),
})
const wish = fc.record({
  text: fc.constantFrom('', 'plan', 'økonomi ÅRS', 'ødegård', 'rådet fram', 'xyz'),
  states: fc.subarray([...states]),
  committee: fc.constantFrom(null, 0, 1),
  owner: fc.constantFrom(null, 0, 1, 2),
  half: fc.constantFrom(null, '2020-2', '2021-1', '2021-2'),
  overdue: fc.boolean(),
  orphaned: fc.boolean(),
})

describe('the register of tasks', () => {
  it('lets through what a plain reading of each filter lets through, in the order asked for', async () => {
    await inStore((db) => {
      const made = decidingTown(db)
      fc.assert(
        fc.property(fc.array(task, { maxLength: 12 }), wish, fc.boolean(), (given, asked, descending) => {
          db.exec('SAVEPOINT one')
          try {
            const tasks = given.map((each): FollowUp => {
              const decision = made.decisions[each.decision]
              return aFollowUp({
                ...each,
                decision: decision?.id ?? newId(),
                owner: each.owner === null ? null : (made.people[each.owner]?.id ?? null),
                reportTo: '',
              })
            })
            for (const each of tasks) saveFollowUp(db, each)
            const bodies = [made.committee, made.council]
            const filter: FollowUpFilter = {
              ...asked,
              committee: asked.committee === null ? null : (bodies[asked.committee]?.id ?? null),
              owner: asked.owner === null ? null : (made.people[asked.owner]?.id ?? null),
            }
            const found = listFollowUps(db, filter, today, { sort: 'due', descending })
            const plain = given.flatMap((each, at) => {
              const owner = each.owner === null ? null : made.people[each.owner]
              const stands = each.state === 'open' || each.state === 'inProgress'
              const body = each.decision === 0 ? 'formannskapet' : 'kommunestyret'
              const said =
                `${each.task} ${owner?.name ?? ''} ${made.file.title} ${made.file.caseNumber} ${body}`.toLowerCase()
              const isIn =
                (asked.states.length === 0 || asked.states.includes(each.state)) &&
                (asked.committee === null || asked.committee === each.decision) &&
                (asked.owner === null || asked.owner === each.owner) &&
                (asked.half === null || asked.half === ['2020-2', '2021-1'][each.decision]) &&
                (!asked.overdue || (stands && each.due === '2021-06-01')) &&
                (!asked.orphaned || (stands && (each.owner === null || each.owner === 1))) &&
                asked.text
                  .toLowerCase()
                  .split(' ')
                  .every((word) => said.includes(word))
              return isIn ? [tasks[at]?.id] : []
            })
            expect(new Set(found.map(({ id }) => id))).toEqual(new Set(plain))
            expect(found).toHaveLength(plain.length)
            const days = found.map(({ due }) => due ?? '9999')
            expect(days).toEqual(descending ? days.toSorted().toReversed() : days.toSorted())
          } finally {
            db.exec('ROLLBACK TO one; RELEASE one')
          }
        }),
        { numRuns: 150 },
      )
    })
  })

  it('leaves out the tasks of a case in the bin', async () => {
    await inStore((db) => {
      const { decisions, file } = decidingTown(db)
      saveFollowUp(db, aFollowUp({ decision: decisions[0]?.id ?? newId() }))
      const every = {
        text: '',
        states: [],
        committee: null,
        owner: null,
        half: null,
        overdue: false,
        orphaned: false,
      }
      const list = () => listFollowUps(db, every, today, { sort: 'due', descending: false })
      expect(list()).toHaveLength(1)
      db.prepare("UPDATE case_file SET deleted_at = '2021-06-01T00:00:00Z' WHERE id = ?").run(file.id)
      expect(list()).toEqual([])
    })
  })
})

describe('the register of decisions', () => {
  const none: DecisionFilter = {
    text: '',
    committee: null,
    from: null,
    to: null,
    theme: null,
    party: null,
    stance: null,
    state: null,
  }

  it('is narrowed by body, days, state and words as one would read them', async () => {
    await inStore((db) => {
      const { decisions, committee, council } = decidingTown(db)
      const asked = fc.record({
        committee: fc.constantFrom(null, 0, 1),
        from: fc.constantFrom(null, '2020-11-24', '2020-11-25'),
        to: fc.constantFrom(null, '2021-05-10', '2021-05-11'),
        text: fc.constantFrom('', 'økonomien', 'HØRING', 'temaplan', 'kommunestyret årsmeldingen'),
        state: fc.constantFrom(null, 'made' as const, 'done' as const),
      })
      fc.assert(
        fc.property(asked, (given) => {
          const body = given.committee === null ? null : ([committee, council][given.committee]?.id ?? null)
          const found = listDecisions(db, { ...none, ...given, committee: body }, today, {
            sort: 'madeOn',
            descending: false,
          })
          const plain = decisions.filter((decision: Decision, at) => {
            const said = [
              ...decision.points,
              'temaplan for digitalisering og smart teknologi 2021–2033',
              ['formannskapet', 'kommunestyret'][at],
            ]
              .join(' ')
              .toLowerCase()
            return (
              (given.committee === null || given.committee === at) &&
              (given.from === null || decision.madeOn >= given.from) &&
              (given.to === null || decision.madeOn <= given.to) &&
              (given.state === null || given.state === 'made') &&
              given.text
                .toLowerCase()
                .split(' ')
                .every((word) => said.includes(word))
            )
          })
          expect(found.map(({ id }) => id)).toEqual(plain.map(({ id }) => id))
        }),
      )
    })
  })

  it('and tells of one in a closed or exempt item that it is shut', async () => {
    await inStore((db) => {
      const { file } = decidingTown(db)
      const exempt = () =>
        listDecisions(db, none, today, { sort: 'madeOn', descending: false }).map((row) => row.exempt)
      expect(exempt()).toEqual([false, false])
      saveCase(db, {
        ...file,
        disclosure: {
          id: newId(),
          scope: 'part',
          basis: 'offl-13+fvl-13-1-1',
          publicTitle: 'Sak',
          widerAccessAssessed: true,
          reason: 'Helse',
          until: null,
        },
      })
      expect(exempt()).toEqual([true, true])
    })
  })
})
