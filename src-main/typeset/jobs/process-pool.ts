import { JobProcess } from './job-process.ts'

/** A process that has held more than this is not used again: what it has learnt it would keep. */
const mostKept = 512 * 1024 * 1024

/**
 * Child processes of one kind that stay warm from job to job: code that has run is compiled. At most so many run
 * at once; who comes later waits.
 */
export class ProcessPool {
  readonly #entry: string
  readonly #most: number
  #idle: Promise<JobProcess>[] = []
  #busy = 0
  readonly #waiting: (() => void)[] = []
  readonly #ending = new Set<Promise<void>>()

  constructor(entry: string, most: number) {
    this.#entry = entry
    this.#most = most
  }

  /** Starts processes until so many are idle or at work. */
  warm(count: number): void {
    while (this.#idle.length + this.#busy < Math.min(count, this.#most)) this.#idle.push(this.#start())
  }

  /**
   * Lends so many processes, or as many as there may be. `work` gets a signal that also fires when it has failed,
   * so that none of them goes on for nothing.
   */
  async use<T>(
    count: number,
    signal: AbortSignal | undefined,
    work: (children: readonly JobProcess[], signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted()
    const wanted = Math.max(1, Math.min(count, this.#most))
    await this.#enter(wanted)
    const stop = new AbortController()
    const both = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal])
    const children: JobProcess[] = []
    try {
      while (children.length < wanted) children.push(await this.#take())
      both.throwIfAborted()
      return await work(children, both)
    } catch (error) {
      stop.abort(error)
      throw error
    } finally {
      // Whoever stops a job is told at once; its process may take a moment to end.
      const ending = this.#giveAllBack(children, wanted).finally(() => this.#ending.delete(ending))
      this.#ending.add(ending)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#ending)
    const idle = this.#idle
    this.#idle = []
    await Promise.all(idle.map(async (child) => (await child).close()))
  }

  #start(): Promise<JobProcess> {
    const started = JobProcess.start(this.#entry)
    started.catch(() => undefined) // told to whoever takes it
    return started
  }

  async #take(): Promise<JobProcess> {
    const child = await (this.#idle.pop() ?? this.#start())
    if (child.alive) return child
    await child.close()
    return JobProcess.start(this.#entry)
  }

  async #giveAllBack(children: readonly JobProcess[], count: number): Promise<void> {
    await Promise.all(children.map((child) => this.#giveBack(child)))
    this.#leave(count)
  }

  async #giveBack(child: JobProcess): Promise<void> {
    if (child.alive && !child.busy && child.peakMemory < mostKept) this.#idle.push(Promise.resolve(child))
    else await child.close()
  }

  async #enter(count: number): Promise<void> {
    while (this.#busy + count > this.#most) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.#busy += count
  }

  #leave(count: number): void {
    this.#busy -= count
    for (const wake of this.#waiting.splice(0)) wake()
  }
}
