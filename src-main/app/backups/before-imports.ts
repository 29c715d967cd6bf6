import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CallContext, Services } from '../../router/services.ts'
import type { BackupKeeper } from './backup-keeper.ts'

/**
 * The same services, a backup made first by those that write much at once of what others wrote: what came in can be
 * undone whole. Where none can be made, nothing is imported either, and why is said.
 */
export function withBackupFirst(services: Services, keeper: BackupKeeper): Services {
  const first = async <T>({ signal }: CallContext, work: () => T | Promise<T>): Promise<T | Refusal> => {
    const refused = await keeper.beforeImport({ signal })
    return isRefusal(refused) ? refused : work()
  }
  return {
    ...services,
    'bundle.merge': (input, context) => first(context, () => services['bundle.merge'](input, context)),
    'knowledge.import': (input, context) =>
      first(context, () => services['knowledge.import'](input, context)),
    'hearing.import': (input, context) => first(context, () => services['hearing.import'](input, context)),
  }
}
