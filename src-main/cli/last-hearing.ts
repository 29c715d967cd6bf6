import type { Output as Answer } from '#shared/contract/index.ts'
import type { Case } from '#shared/domain/case/case.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Ask } from './in-program.ts'

/** The hearing that is under way, or was last (`hearing.none`). */
export async function lastHearing(
  ask: Ask,
  file: Pick<Case, 'id'>,
): Promise<Answer<'hearing.get'>['hearings'][number] | Refusal> {
  const view = await ask('hearing.get', { case: file.id })
  return isRefusal(view) ? view : (view.hearings.at(-1) ?? refuse('hearing.none'))
}
