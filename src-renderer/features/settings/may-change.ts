import { useRead } from '../../api/hooks.ts'

/** Whether the workspace is open for writing; until that is known, nothing may be changed. */
export function useMayChange(): boolean {
  return useRead('workspace.current', {}).data?.readonly === false
}
