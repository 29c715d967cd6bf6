import type { Output } from '#shared/contract/index.ts'
import { changesWords } from '#shared/text/screen/paper/changes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import type { Pane } from '../panes/panes.ts'
import { useDesk } from '../session/desk.ts'

export type Changes = NonNullable<Output<'changes.get'>>
export type Told = Changes['changes'][number]

/** The changes of the paper at hand, asked for again as it is written; only later readings have any. */
export function useChanges() {
  const { paper } = useDesk().session
  const enabled = paper.stage === 'second' || paper.stage === 'council'
  return useRead('changes.get', { id: paper.id }, { enabled, keep: true })
}

/** Whether a pane is of use here, and what its name says besides. */
export function usePaneStanding({ sinceFirst }: Pick<Pane, 'sinceFirst'>): {
  readonly isOf: boolean
  readonly more: string
} {
  const text = useText(changesWords)
  const found = useChanges().data ?? null
  if (sinceFirst !== true) return { isOf: true, more: '' }
  const uncaused = found?.uncaused ?? 0
  return { isOf: found !== null, more: uncaused === 0 ? '' : text.uncausedShort(uncaused) }
}
