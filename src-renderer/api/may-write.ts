import { useRead } from './hooks.ts'

/** Whether the open workspace takes changes; where it does not, the frame says why, and screens offer none. */
export function useMayWrite(): boolean {
  return useRead('workspace.current', {}).data?.readonly !== true
}
