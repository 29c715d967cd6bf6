import type { PointChange, ShownExchange } from '#shared/contract/assessment.ts'
import type { Output } from '#shared/contract/index.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import type { HearingInputId, InputPointId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { queryClient } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { saving } from '../../../api/save-state.ts'
import { useFormat } from '../../../ui/format.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { storeDraft } from './drafts.ts'
import { patchPoints } from './patch-points.ts'

const turned = ({ input, out, in: put }: ShownExchange): ShownExchange => ({ input, out: put, in: out })

export type Answers = ReturnType<typeof useAnswers>

/** What may be done with points. Each tells how it went, and what takes points apart or away can be undone. */
export function useAnswers() {
  const text = useText(assessmentWords)
  const format = useFormat()
  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await saving(work)
    } catch (error) {
      tellFailure(failureIn(error))
      return null
    }
  }
  const exchanged = async (
    done: string,
    work: () => Promise<{ readonly did: ShownExchange | readonly ShownExchange[] }>,
  ): Promise<readonly ShownExchange[] | null> => {
    const result = await attempt(work)
    if (result === null) return null
    const did = [result.did].flat() as readonly ShownExchange[]
    tellDone(done, () => call('assessment.exchange', { changes: did.toReversed().map(turned) }))
    return did
  }
  return {
    /** Changes fields of a point; shown at once, and taken back on the screen should it be refused. */
    change: async (id: InputPointId, change: PointChange): Promise<boolean> => {
      patchPoints(new Map([[id, change]]))
      const done = await attempt(() => call('assessment.updatePoint', { id, change }))
      if (done !== null) return true
      void queryClient.invalidateQueries({ queryKey: ['assessment.get'] })
      return false
    },
    many: async (ids: readonly InputPointId[], change: PointChange): Promise<boolean> => {
      const points = ids.map((id) => ({ id, change }))
      const done = await attempt(() => call('assessment.answerMany', { points }))
      if (done === null) return false
      tellDone(text.done.many(format.number(ids.length)), () =>
        call('assessment.answerMany', { points: done.before }),
      )
      return true
    },
    split: (id: InputPointId, said: string, at: number) =>
      exchanged(text.done.split, () => call('assessment.splitPoint', { id, text: said, at })),
    // what was typed is stored first: a merge takes the answers as they stand
    merge: async (id: InputPointId, next: InputPointId | undefined) => {
      const isStored = await Promise.all([storeDraft(id), next === undefined ? true : storeDraft(next)])
      if (isStored.includes(false)) return null
      return exchanged(text.done.merged, () => call('assessment.mergePoints', { id }))
    },
    remove: async (id: InputPointId) => {
      if (!(await storeDraft(id))) return null
      return exchanged(text.done.removed, () => call('assessment.removePoint', { id }))
    },
    add: (input: HearingInputId, said: string) =>
      exchanged(text.done.added, () => call('assessment.addPoint', { input, text: said })),
    move: (id: InputPointId, to: number) => attempt(() => call('assessment.movePoint', { id, to })),
    divide: (inputs: Pick<Output<'assessment.suggestPoints'>[number], 'input' | 'texts'>[]) => {
      const points = inputs.reduce((sum, { texts }) => sum + texts.length, 0)
      return exchanged(text.done.divided(format.number(points)), () =>
        call('assessment.dividePoints', { inputs }),
      )
    },
  }
}
