import type { Binned } from '#shared/contract/overview.ts'
import { binWords } from '#shared/text/screen/bin.ts'
import { call } from '../../api/client.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { failureIn } from '../../ui/states.tsx'
import { tellDone, tellFailure } from '../../ui/toast-store.ts'
import { useThingName } from './use-thing-name.ts'

/** Takes things back, cases first, for what lies in them belongs there; tells which could not be, and why. */
export function useRestore(): (things: readonly Binned[]) => Promise<void> {
  const text = useText(binWords)
  const nameOf = useThingName()
  const { mutateAsync } = useWrite('bin.restore')
  return async (things) => {
    const done: Binned[] = []
    const inOrder = things.toSorted((a, b) => Number(b.kind === 'case') - Number(a.kind === 'case'))
    for (const thing of inOrder) {
      try {
        await mutateAsync({ kind: thing.kind, id: thing.id })
        done.push(thing)
      } catch (error) {
        tellFailure(failureIn(error), nameOf(thing).name)
      }
    }
    const [only] = done
    if (only === undefined) return
    tellDone(
      done.length === 1 ? text.restored(nameOf(only).name) : text.restoredMany(done.length),
      async () => {
        for (const { kind, id } of done) await call('bin.throw', { kind, id })
      },
    )
  }
}
