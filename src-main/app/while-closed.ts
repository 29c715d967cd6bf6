import type { OpenWorkspace } from '#shared/contract/program.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../store/audit.ts'
import { workspaceAt } from '../store/workspace.ts'
import type { ServiceParts } from './services.ts'

/**
 * Closes a workspace for as long as its file is another's matter; what was open is open again afterwards, whatever came
 * of the work. What was done is told to the trail of what was opened.
 */
export async function whileClosed<T>(
  { workspaces, kind, machineClock: clock }: ServiceParts,
  folder: string,
  work: () => Promise<T | Refusal>,
  told: (done: T) => { readonly action: TrailAction; readonly detail: unknown } | null,
): Promise<{ readonly done: T; readonly opened: OpenWorkspace | null } | Refusal> {
  const { session } = workspaces
  const isOpen = workspaces.current()?.folder === workspaceAt(folder).folder
  if (isOpen) workspaces.close()
  const done = await work()
  const opened =
    isOpen || !isRefusal(done) ? workspaces.open(folder, { remembered: isOpen || kind !== 'terminal' }) : null
  if (isRefusal(done)) return done
  if (isRefusal(opened) || opened === null) return { done, opened: null }
  const event = told(done)
  if (event !== null && workspaces.mode() === 'write')
    session.store().transaction((db) =>
      appendAudit(db, {
        at: clock.now(),
        actor: session.actor(),
        subjectKind: 'workspace',
        subjectId: '',
        ...event,
      }),
    )
  return { done, opened }
}
