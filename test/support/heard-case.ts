import type { Output } from '#shared/contract/index.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { CaseId, InputPointId } from '#shared/ids.ts'
import type { DemoCases } from './demo-cases.ts'
import { saveLongHearing } from './long-hearing.ts'
import type { LongHearing } from './long-hearing.ts'

export type HeardCase = LongHearing & { readonly file: CaseId }
export type ShownPoints = Output<'assessment.get'>['inputs'][number]['points']

/** What stands at a place; a test that finds nothing there is wrong. */
export const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error(`nothing at ${String(index)}`)
  return found
}

export const pointId = (inputs: readonly HearingInput[], input: number, point: number): InputPointId =>
  at(at(inputs, input).points, point).id

/** A case of its own among the demo's, with a hearing. */
export async function heardCase(
  d: DemoCases,
  given: Parameters<typeof saveLongHearing>[2] = {},
): Promise<HeardCase> {
  const file = await d.newCase()
  return { file, ...saveLongHearing(d.program.workspaces.session.db(), file, given) }
}

/** The points of one of its inputs, as the table shows them. */
export const shownPoints = async (d: DemoCases, file: CaseId, input: number): Promise<ShownPoints> =>
  at((await d.call('assessment.get', { case: file })).inputs, input).points
