import type { Checked, Output } from '#shared/contract/index.ts'
import type { CauseRef } from '#shared/contract/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { BlockId, CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findDecision } from '../../store/decisions.ts'
import { caseOfMotion } from '../../store/heads-behind.ts'
import { addPointOfBlock, pointsOfBlocks, removePointOfBlock } from '../../store/points-of-blocks.ts'
import { recordedCauses, saveCauses } from '../../store/recorded-causes.ts'
import { ownerOf } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { idsOf } from '../packet/causes-of-blocks.ts'
import { comparedWithFirst } from './compared.ts'
import type { Compared } from './compared.ts'
import { causeRefs } from './read-causes.ts'

/**
 * Records why blocks of a paper were changed; gives what was recorded before, for undo. Refuses with `paper.gone`,
 * `draft.frozen`, `redline.noFirstPaper`, `changes.noBlock` and `changes.unknownCause`; then nothing is changed.
 */
export function setCauses(
  store: Store,
  { id, blocks }: Checked<'changes.setCauses'>,
  by: ActedBy,
): Output<'changes.setCauses'> | Refusal {
  return store.transaction((db) => {
    const found = comparedWithFirst(db, id)
    if (isRefusal(found)) return found
    const { paper, file, first } = found
    if (paper.state === 'frozen') return refuse('draft.frozen')
    const unknown = blocks.flatMap(({ causes }) => causes).some((cause) => !isOfCase(db, file.id, cause))
    if (unknown) return refuse('changes.unknownCause')
    const standing = redlinePaper(first.sections, paper.sections).flatMap((section) => section.blocks)
    const known = blocks.map(({ block, causes }) => ({
      block,
      causes,
      ids: standing.map(idsOf).find((ids) => ids.includes(block)) ?? [],
    }))
    if (known.some(({ ids }) => ids.length === 0)) return refuse('changes.noBlock')
    const before = known.map(({ block, ids }) => ({
      block,
      causes: causeRefs(db, { file: file.id, paper: id }, ids),
    }))
    for (const each of known) setOne(db, found, each)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'changes.caused',
      subjectKind: 'paper',
      subjectId: id,
      detail: { blocks: blocks.map(({ block, causes }) => ({ block, causes: causes.map(nameOf) })) },
    })
    return { before }
  })
}

type Set = { readonly block: BlockId; readonly ids: readonly BlockId[]; readonly causes: readonly CauseRef[] }

/** All is kept under the id that was given; under the one that the block had before, nothing. */
function setOne(db: Database, { paper, file }: Compared, { block, ids, causes }: Set): void {
  const points = causes.flatMap((cause) => (cause.kind === 'input' ? [cause.point] : []))
  for (const { point, block: at } of pointsOfBlocks(db, file.id, ids))
    if (at !== block || !points.includes(point)) removePointOfBlock(db, point, at)
  for (const point of points) addPointOfBlock(db, point, block)
  const recorded = recordedCauses(db, paper.id)
  for (const each of ids) if (each !== block && recorded.has(each)) saveCauses(db, paper.id, each, [])
  saveCauses(
    db,
    paper.id,
    block,
    causes.flatMap((cause) => (cause.kind === 'input' ? [] : [cause])),
  )
}

function isOfCase(db: Database, file: CaseId, cause: CauseRef): boolean {
  if (cause.kind === 'input') return ownerOf(db, 'point', cause.point)?.case === file
  if (cause.kind === 'knowledge') return ownerOf(db, 'entry', cause.entry)?.case === file
  if (cause.kind === 'decision') {
    const decision = findDecision(db, cause.decision)
    return decision?.case === file && cause.point <= decision.points.length
  }
  if (cause.kind === 'editorial') return true
  // an amendment that nobody has recorded is told by its note alone
  return cause.motion === null ? cause.note !== '' : caseOfMotion(db, cause.motion) === file
}

/** For the trail: which thing it is, never what is said of it. */
function nameOf(cause: CauseRef): string {
  if (cause.kind === 'input') return `input ${cause.point}`
  if (cause.kind === 'decision') return `decision ${cause.decision} ${String(cause.point)}`
  if (cause.kind === 'amendment') return `amendment ${cause.motion ?? ''}`.trim()
  return cause.kind === 'knowledge' ? `knowledge ${cause.entry}` : 'editorial'
}
