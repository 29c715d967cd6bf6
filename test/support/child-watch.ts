import { readFileSync, readdirSync } from 'node:fs'

/** Processes that this one has started and that live, by id; Linux only, elsewhere none. */
export function childProcesses(): readonly number[] {
  try {
    return readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

/** Most megabytes that a process has held at once; 0 where it cannot be known. */
function peakOf(pid: number): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Watches this process's children until stopped; gives the most memory that any of them held. */
export function watchChildren(): { readonly stop: () => number } {
  let peak = 0
  const timer = setInterval(() => {
    for (const pid of childProcesses()) peak = Math.max(peak, peakOf(pid))
  }, 5)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.round(peak)
    },
  }
}
