import type { PointChange } from '#shared/contract/assessment.ts'
import type { InputPointId } from '#shared/ids.ts'
import { queryClient } from '../../../api/hooks.ts'
import type { Assessment } from './point-rows.ts'

/** Shows a change at once; what the store says comes right after, and is what stands. */
export function patchPoints(changes: ReadonlyMap<InputPointId, PointChange>): void {
  queryClient.setQueriesData<Assessment>({ queryKey: ['assessment.get'] }, (shown) =>
    shown === undefined
      ? shown
      : {
          ...shown,
          inputs: shown.inputs.map((input) =>
            input.points.some(({ id }) => changes.has(id))
              ? {
                  ...input,
                  points: input.points.map((point) => ({ ...point, ...changes.get(point.id) })),
                }
              : input,
          ),
        },
  )
}
