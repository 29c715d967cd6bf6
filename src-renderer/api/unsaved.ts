import { useEffect } from 'react'
import { create } from 'zustand'
import { call } from './client.ts'

/** How many forms hold what is not stored. */
export const useUnsavedStore = create<{ readonly forms: number }>(() => ({ forms: 0 }))

/**
 * Says that something typed is not stored, until it is or the form goes away: the header shows it, and the
 * window asks before it closes.
 */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined
    return holdUnsaved()
  }, [unsaved])
}

/** The same for what outlives its screen; says that it is stored when the returned function is called. */
export function holdUnsaved(): () => void {
  count(1)
  return () => count(-1)
}

function count(change: 1 | -1): void {
  const before = useUnsavedStore.getState().forms
  const forms = before + change
  useUnsavedStore.setState({ forms })
  if (before === 0 || forms === 0) void call('program.setUnsaved', { unsaved: forms > 0 })
}
