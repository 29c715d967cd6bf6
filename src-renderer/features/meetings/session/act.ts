import { saving } from '../../../api/save-state.ts'
import { announce } from '../../../ui/announcer.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import { askAgain } from './focus.ts'

/** Does something in the meeting: says how it went, and tells a refusal in words. null where it was refused. */
export async function act<T>(
  work: () => Promise<T>,
  said?: string | ((value: T) => string),
): Promise<{ readonly value: T } | null> {
  try {
    const value = await saving(work)
    await askAgain()
    const words = typeof said === 'function' ? said(value) : (said ?? '')
    if (words !== '') announce(words)
    return { value }
  } catch (error) {
    tellFailure(failureIn(error))
    return null
  }
}
