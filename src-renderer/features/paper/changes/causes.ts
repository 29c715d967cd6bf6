import type { CauseRef, ShownCause } from '#shared/contract/changes.ts'
import type { Input } from '#shared/contract/index.ts'
import type { Told } from './use-changes.ts'

type Blocks = Input<'changes.setCauses'>['blocks']

/** What is recorded of a cause; null for one that the text itself tells. */
export function refOf(cause: ShownCause): CauseRef | null {
  const { kind } = cause
  if (kind === 'reference') return null
  if (kind === 'input') return { kind, point: cause.point }
  const { note } = cause
  if (kind === 'decision') return { kind, decision: cause.decision, point: cause.point, note }
  if (kind === 'amendment') return { kind, motion: cause.motion, note }
  return kind === 'knowledge' ? { kind, entry: cause.entry, note } : { kind, note }
}

const same = (a: CauseRef, b: CauseRef): boolean => JSON.stringify(a) === JSON.stringify(b)
const refsOf = (causes: readonly ShownCause[]): CauseRef[] => causes.flatMap((cause) => refOf(cause) ?? [])

/** The causes of a change, once each: a whole section has those of all its blocks. */
export function causesOf({ blocks }: Told): readonly ShownCause[] {
  const all = blocks.flatMap(({ causes }) => causes)
  return all.filter(
    (cause, at) => all.findIndex((each) => JSON.stringify(each) === JSON.stringify(cause)) === at,
  )
}

/** A cause more, for each block that has it not. */
export const withCause = ({ blocks }: Told, added: CauseRef): Blocks =>
  blocks.map(({ block, causes }) => {
    const refs = refsOf(causes)
    return { block, causes: refs.some((each) => same(each, added)) ? refs : [...refs, added] }
  })

/** Without a cause, in every block that has it. */
export const withoutCause = ({ blocks }: Told, gone: CauseRef): Blocks =>
  blocks.map(({ block, causes }) => ({ block, causes: refsOf(causes).filter((each) => !same(each, gone)) }))
