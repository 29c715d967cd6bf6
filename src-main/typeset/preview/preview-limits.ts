const megabyte = 1024 * 1024

/** What the process behind a preview may cost. 240 pages take some 0.6 GB at first, and more with each keystroke. */
export const previewLimits = {
  /** Bytes above which it ends itself at once; the next keystroke starts another. */
  memory: 2048 * megabyte,
  /** Bytes above which another takes its place before the next keystroke is set. */
  memoryKept: 1200 * megabyte,
  /** Milliseconds of the processor for one keystroke; on the clock, on a busy machine, `patience` times that. */
  time: 20_000,
  patience: 4,
} as const
