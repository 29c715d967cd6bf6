/** Long work that is under way, by the id that its caller gave it. */
export type Jobs = {
  /** null where work of that id runs already. */
  begin(job: string): AbortController | null
  end(job: string): void
  /** False when no such work runs. */
  cancel(job: string): boolean
  cancelAll(): void
}

/** A new register of work under way. */
export function createJobs(): Jobs {
  const running = new Map<string, AbortController>()
  return {
    begin: (job) => {
      if (running.has(job)) return null
      const controller = new AbortController()
      running.set(job, controller)
      return controller
    },
    end: (job) => void running.delete(job),
    cancel: (job) => {
      const controller = running.get(job)
      controller?.abort()
      return controller !== undefined
    },
    cancelAll: () => {
      for (const controller of running.values()) controller.abort()
    },
  }
}
