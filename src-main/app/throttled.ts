import type { CallContext } from '../router/services.ts'

/** Twenty tellings a second are more than anybody sees; a window that is told of each page stands still. */
const shortest = 50

/** Tells of each new step and of its end, and else as often as is of use. `now` in milliseconds. */
export function throttled(
  progress: CallContext['progress'],
  now: () => number = () => performance.now(),
): CallContext['progress'] {
  let last = -Infinity
  let lastStep = ''
  return (step, done, total) => {
    const isNews = step !== lastStep || (done === total && total > 1)
    if (!isNews && now() - last < shortest) return
    last = now()
    lastStep = step
    progress(step, done, total)
  }
}
