/** Long work that is under way, by the id that its caller gave it. */
export type Jobs = {
  /** null where work of that id runs already; `ofWorkspace`: it works on the workspace that is open. */
  begin(job: string, how?: { readonly ofWorkspace: boolean }): AbortController | null
  end(job: string): void
  /** False when no such work runs. */
  cancel(job: string): boolean
  cancelAll(): void
  /** Whether something works on the workspace that is open. */
  useWorkspace(): boolean
  /** Gives up what works on the open workspace, for it is about to be closed; its reason is `workspaceClosed`. */
  leaveWorkspace(): void
}

/** Why work was given up that nobody asked to give up. */
export const workspaceClosed = new Error('the workspace was closed')

/** A new register of work under way. */
export function createJobs(): Jobs {
  const running = new Map<string, { readonly controller: AbortController; readonly ofWorkspace: boolean }>()
  return {
    begin: (job, { ofWorkspace } = { ofWorkspace: false }) => {
      if (running.has(job)) return null
      const controller = new AbortController()
      running.set(job, { controller, ofWorkspace })
      return controller
    },
    end: (job) => void running.delete(job),
    cancel: (job) => {
      const found = running.get(job)
      found?.controller.abort()
      return found !== undefined
    },
    cancelAll: () => {
      for (const { controller } of running.values()) controller.abort()
    },
    useWorkspace: () => [...running.values()].some(({ ofWorkspace }) => ofWorkspace),
    leaveWorkspace: () => {
      for (const { controller, ofWorkspace } of running.values())
        if (ofWorkspace) controller.abort(workspaceClosed)
    },
  }
}
