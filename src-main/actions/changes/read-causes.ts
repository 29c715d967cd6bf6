import type { CauseRef, ShownCause } from '#shared/contract/changes.ts'
import { inlinesOf } from '#shared/document/text.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { RecordedCause } from '#shared/domain/paper/recorded-cause.ts'
import type { BlockId, CaseId, PaperId } from '#shared/ids.ts'
import { decisionsBehind, entriesBehind, motionsBehind } from '../../store/heads-behind.ts'
import type { ItemBehind } from '../../store/heads-behind.ts'
import { pointsOfBlocks } from '../../store/points-of-blocks.ts'
import { inputNumbers } from '../../store/public-knowledge.ts'
import { recordedCauses } from '../../store/recorded-causes.ts'
import type { Database } from '../../store/rows.ts'
import { idsOf } from '../packet/causes-of-blocks.ts'

export type ItemShown = { readonly committee: string; readonly date: string; readonly item: string | null }
export const shownItem = ({ committee, date, number }: ItemBehind): ItemShown => ({
  committee,
  date,
  item: number,
})

/** The causes of changed blocks as the officer sees them, each with what is known of it. */
export function shownCauses(
  db: Database,
  { file, paper }: { readonly file: CaseId; readonly paper: PaperId },
  blocks: readonly RedlineBlock[],
): (block: RedlineBlock) => ShownCause[] {
  const points = pointsOfBlocks(db, file, blocks.flatMap(idsOf))
  const recorded = recordedCauses(db, paper)
  const all = [...recorded.values()].flat()
  const decisions = decisionsBehind(
    db,
    all.flatMap((cause) => (cause.kind === 'decision' ? [cause.decision] : [])),
  )
  const motions = motionsBehind(
    db,
    all.flatMap((cause) => (cause.kind === 'amendment' ? (cause.motion ?? []) : [])),
  )
  const entries = entriesBehind(
    db,
    all.flatMap((cause) => (cause.kind === 'knowledge' ? [cause.entry] : [])),
  )
  const numbers = inputNumbers(db, blocks.flatMap(referredIn))
  const show = (cause: RecordedCause): ShownCause => {
    if (cause.kind === 'decision') {
      const found = decisions.get(cause.decision)
      return { ...cause, of: found === undefined ? null : shownItem(found) }
    }
    if (cause.kind === 'amendment') {
      const found = cause.motion === null ? undefined : motions.get(cause.motion)
      const of =
        found === undefined ? null : { number: found.motion, party: found.party, item: shownItem(found) }
      return { ...cause, of }
    }
    if (cause.kind === 'knowledge') return { ...cause, number: entries.get(cause.entry)?.number ?? null }
    return cause
  }
  return (block) => {
    const ids = idsOf(block)
    const own = new Map(points.filter((each) => ids.includes(each.block)).map((each) => [each.point, each]))
    const known = new Set([...own.values()].map(({ number }) => number))
    const referred = [...new Set(referredIn(block))]
      .flatMap((id) => numbers.get(id) ?? [])
      .filter((number) => !known.has(number))
    return [
      ...[...own.values()].map(
        ({ point, number, part }) => ({ kind: 'input', point, number, part }) as const,
      ),
      ...referred.map((number) => ({ kind: 'reference', number }) as const),
      ...ids.flatMap((id) => recorded.get(id) ?? []).map(show),
    ]
  }
}

const referredIn = (block: RedlineBlock) =>
  (['before', 'after'] as const).flatMap((side) =>
    inlinesOf(sideOf(block, side) ?? empty).flatMap((node) =>
      node.type === 'inputReference' ? [node.attrs.input] : [],
    ),
  )

const empty = {
  type: 'textBlock',
  attrs: { id: '' as BlockId, style: 'paragraph', level: 0 },
  content: [],
} as const

/** The causes that are recorded of blocks, as they would be set again. */
export function causeRefs(
  db: Database,
  { file, paper }: { readonly file: CaseId; readonly paper: PaperId },
  ids: readonly BlockId[],
): CauseRef[] {
  const recorded = recordedCauses(db, paper)
  const points = new Set(pointsOfBlocks(db, file, ids).map(({ point }) => point))
  return [
    ...[...points].map((point) => ({ kind: 'input', point }) as const),
    ...ids.flatMap((id) => recorded.get(id) ?? []),
  ]
}
