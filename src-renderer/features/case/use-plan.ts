import { useEffect, useRef } from 'react'
import type { ProgressRow } from '#shared/contract/case-material.ts'
import type { MilestoneId } from '#shared/ids.ts'
import { progressWords } from '#shared/text/screen/case/progress.ts'
import { call } from '../../api/client.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { announce } from '../../ui/announcer.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'

export type PlanChanges = {
  /** To the next place up or down; said aloud, and the focus stays on what was moved. */
  move(row: ProgressRow, by: -1 | 1): Promise<void>
  remove(row: ProgressRow): Promise<void>
  /** Done today, or not done after all; only for steps that leave no other trace. */
  tick(row: ProgressRow): Promise<void>
}

/** What may be done with the steps of a plan; each is told, and can be taken back. */
export function usePlan(rows: readonly ProgressRow[]): PlanChanges {
  const text = useText(progressWords)
  const today = useRead('case.choices', {}).data?.today
  const moving = useWrite('milestone.move')
  const removing = useWrite('milestone.remove')
  const updating = useWrite('milestone.update')
  const focusOn = useRef<MilestoneId | null>(null)
  useEffect(() => {
    const id = focusOn.current
    if (id === null) return
    focusOn.current = null
    document.querySelector<HTMLElement>(`[data-step="${id}"] .case-step-name`)?.focus()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- after the moved rows are drawn, not before
  }, [rows])
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return {
    move: async (row, by) =>
      guarded(async () => {
        const to = rows.indexOf(row) + 1 + by
        if (to < 1 || to > rows.length) return
        focusOn.current = row.id
        await moving.mutateAsync({ id: row.id, to })
        announce(text.moved(row.name, to, rows.length))
      }),
    remove: async (row) =>
      guarded(async () => {
        await removing.mutateAsync({ id: row.id })
        tellDone(text.removed(row.name), () => call('bin.restore', { kind: 'milestone', id: row.id }))
        document.querySelector<HTMLElement>('.case-step-name')?.focus()
      }),
    tick: async (row) =>
      guarded(async () => {
        const completedOn = row.completedOn === null ? (today ?? null) : null
        const { before } = await updating.mutateAsync({ id: row.id, change: { completedOn } })
        tellDone(text.changed(row.name), () => call('milestone.update', { id: row.id, change: before }))
      }),
  }
}
