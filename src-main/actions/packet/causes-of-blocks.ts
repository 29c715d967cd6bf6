import { inlinesOf } from '#shared/document/text.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import { joinCauses } from '#shared/document/redline/causes.ts'
import type { CausingItem, ChangeCause } from '#shared/document/redline/causes.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { RedlineSection } from '#shared/document/redline/paper.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { RecordedCause } from '#shared/domain/paper/recorded-cause.ts'
import type { BlockId, HearingInputId } from '#shared/ids.ts'
import { inputsBehindBlocks, inputsReferredTo } from '../../store/change-causes.ts'
import type { InputBehind } from '../../store/change-causes.ts'
import { decisionsBehind, entriesBehind, motionsBehind } from '../../store/heads-behind.ts'
import type { ItemBehind } from '../../store/heads-behind.ts'
import { recordedCauses } from '../../store/recorded-causes.ts'
import type { Database } from '../../store/rows.ts'

export type CausesOf = (block: RedlineBlock) => readonly ChangeCause[]

export const isChanged = (block: RedlineBlock): boolean => block.change !== 'same' || block.moved

/**
 * Why blocks of a paper are others than in the first reading: points whose answer says that they changed the block, inputs
 * that its text refers to, and what is recorded of it. For the public, what it may not know is said to be exempt and no more.
 */
export function causesOfBlocks(
  db: Database,
  paper: CasePaper,
  sections: readonly RedlineSection[],
  audience: Audience,
): CausesOf {
  const changed = sections.flatMap(({ blocks }) => blocks.filter(isChanged))
  const behind = inputsBehindBlocks(db, paper.case, changed.flatMap(idsOf))
  const referred = inputsReferredTo(db, inputsIn(sections))
  const recorded = recordedCauses(db, paper.id)
  const tell = teller(db, [...recorded.values()].flat(), audience)
  return (block) => {
    if (!isChanged(block)) return []
    const inputs = [
      ...idsOf(block).flatMap((id) => behind.get(id) ?? []),
      ...referencesIn(block).flatMap((id) => referred.get(id) ?? []),
    ]
    const others = idsOf(block).flatMap((id) => recorded.get(id) ?? [])
    return joinCauses([...(inputs.length === 0 ? [] : [byInputs(inputs, audience)]), ...others.map(tell)])
  }
}

function byInputs(inputs: readonly InputBehind[], audience: Audience): ChangeCause {
  const told = audience === 'members' ? inputs : inputs.filter(({ open }) => open)
  const numbers = [...new Set(told.map(({ number }) => number))].toSorted((a, b) => a - b)
  return { kind: 'input', numbers, exempt: told.length < inputs.length }
}

/** How recorded causes are told to an audience: by numbers, bodies and dates, never by titles. */
function teller(
  db: Database,
  causes: readonly RecordedCause[],
  audience: Audience,
): (cause: RecordedCause) => ChangeCause {
  const decisions = decisionsBehind(
    db,
    causes.flatMap((cause) => (cause.kind === 'decision' ? [cause.decision] : [])),
  )
  const motions = motionsBehind(
    db,
    causes.flatMap((cause) => (cause.kind === 'amendment' ? (cause.motion ?? []) : [])),
  )
  const entries = entriesBehind(
    db,
    causes.flatMap((cause) => (cause.kind === 'knowledge' ? [cause.entry] : [])),
  )
  const isTold = (found: { readonly open: boolean } | undefined): boolean =>
    audience === 'members' || (found?.open ?? false)
  return (cause) => {
    const { note } = cause
    if (cause.kind === 'editorial') return { kind: 'editorial', note }
    if (cause.kind === 'decision') {
      const found = decisions.get(cause.decision)
      if (found === undefined || !isTold(found)) return { kind: 'exempt' }
      return { kind: 'decision', point: cause.point, note, ...itemOf(found) }
    }
    if (cause.kind === 'knowledge') {
      const found = entries.get(cause.entry)
      if (!isTold(found)) return { kind: 'exempt' }
      return { kind: 'knowledge', label: found === undefined ? null : `K-${found.number}`, note }
    }
    if (cause.motion === null) return { kind: 'amendment', motion: null, note }
    const found = motions.get(cause.motion)
    if (!isTold(found)) return { kind: 'exempt' }
    if (found === undefined) return { kind: 'amendment', motion: null, note }
    const motion = { number: found.motion, party: found.party, item: itemOf(found) }
    return { kind: 'amendment', motion, note }
  }
}

const itemOf = ({ committee, date, number }: ItemBehind): CausingItem => ({ committee, date, item: number })

const sidesOf = (block: RedlineBlock) =>
  (['before', 'after'] as const).flatMap((side) => sideOf(block, side) ?? [])

/** The ids that a block goes by: of both sides, where it got another one. */
export const idsOf = (block: RedlineBlock): readonly BlockId[] => [
  ...new Set(sidesOf(block).map((side) => side.attrs.id)),
]

function referencesIn(block: RedlineBlock): readonly HearingInputId[] {
  return sidesOf(block).flatMap((side) =>
    inlinesOf(side).flatMap((node) => (node.type === 'inputReference' ? [node.attrs.input] : [])),
  )
}

/** The inputs to the hearing that changed blocks refer to. */
export const inputsIn = (sections: readonly RedlineSection[]): readonly HearingInputId[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(referencesIn))),
]
