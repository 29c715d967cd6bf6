import type { Output } from '#shared/contract/index.ts'
import type { InputConclusion } from '#shared/domain/hearing/hearing.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { readingsOfCase } from '../../store/cases.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { decisionsOfItem } from '../../store/decisions.ts'
import { decisionsBehind, motionsBehind } from '../../store/heads-behind.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { entriesOfCase } from '../../store/knowledge.ts'
import { adoptedBy } from '#shared/domain/meeting/session/compose-decision.ts'
import { motionsOf } from '../../store/session/motions.ts'
import { votesOf } from '../../store/session/votes.ts'
import type { Database } from '../../store/rows.ts'
import { changeSince } from '../knowledge/shown-change.ts'
import { comparedPaper } from './compared.ts'
import type { Compared } from './compared.ts'
import { shownItem } from './read-causes.ts'

type Choices = Output<'changes.choices'>

/** What may be picked as the cause of a change in a paper. Refuses with `paper.gone`. */
export function causeChoices(db: Database, id: PaperId): Choices | Refusal {
  const found = comparedPaper(db, id)
  if (isRefusal(found)) return found
  return { points: pointsOf(db, found), ...decidedBefore(db, found), entries: entriesOf(db, found) }
}

/** Those that changed something, by what was concluded, come first. */
const rank: Readonly<Record<InputConclusion, number>> = { followed: 0, partly: 1, noted: 2, notFollowed: 3 }

function pointsOf(db: Database, { file }: Compared): Choices['points'] {
  return hearingsOfCase(db, file.id)
    .flatMap((hearing) => inputsOfHearing(db, hearing.id))
    .flatMap(({ number, sender, points }) =>
      points.map(({ id, number: part, text, conclusion }) => ({
        point: id,
        number,
        part,
        sender,
        text,
        conclusion,
      })),
    )
    .toSorted(
      (a, b) => placeOf(a.conclusion) - placeOf(b.conclusion) || a.number - b.number || a.part - b.part,
    )
}

const placeOf = (conclusion: InputConclusion | null): number => (conclusion === null ? 4 : rank[conclusion])

/** What was decided and put forward at readings before the paper's own. */
function decidedBefore(db: Database, { file, reading }: Compared): Pick<Choices, 'decisions' | 'motions'> {
  const sequence = new Map(readingsOfCase(db, file.id).map((each) => [each.id, each.sequence]))
  const items = itemsOfCase(db, file.id).filter(
    (item) => !item.withdrawn && (sequence.get(item.reading) ?? 0) < (reading?.sequence ?? 0),
  )
  const decisions = items.flatMap((item) => decisionsOfItem(db, item.id))
  const places = decisionsBehind(
    db,
    decisions.map(({ id }) => id),
  )
  const motions = items.flatMap((item) => {
    const put = motionsOf(db, item.id)
    const { base, motions: parts } = adoptedBy(votesOf(db, item.id), put)
    const carried = new Set([...parts, ...(base?.of === 'motion' ? [base.motion] : [])])
    return put.map((motion) => ({ ...motion, carried: carried.has(motion.id) }))
  })
  const origins = motionsBehind(
    db,
    motions.map(({ id }) => id),
  )
  return {
    decisions: decisions.flatMap(({ id, points }) => {
      const of = places.get(id)
      if (of === undefined) return []
      return points.map((text, index) => ({ decision: id, point: index + 1, text, of: shownItem(of) }))
    }),
    motions: motions.flatMap(({ id, number, party, text, carried }) => {
      const of = origins.get(id)
      return of === undefined ? [] : [{ motion: id, number, party, text, carried, of: shownItem(of) }]
    }),
  }
}

/** Those that say something else than when the paper of the first reading cited them come first. */
function entriesOf(db: Database, { file, first }: Compared): Choices['entries'] {
  const pinned = new Map(
    (first === null ? [] : citationsOfPaper(db, first.id)).map(({ entry, entryVersion }) => [
      entry,
      entryVersion,
    ]),
  )
  return entriesOfCase(db, file.id)
    .map((entry) => {
      const version = pinned.get(entry.id) ?? null
      const then = version === null ? undefined : ({ version, stage: 'first', open: true } as const)
      const { id, number, title } = entry
      return { entry: id, number, title, changed: changeSince(db, entry, then) !== null }
    })
    .toSorted((a, b) => Number(b.changed) - Number(a.changed) || a.number - b.number)
}
