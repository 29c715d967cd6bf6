import type { Readable, Writable } from 'node:stream'
import type { Commands, Events } from './protocol.ts'

/** The browser refused a command, or is no more. */
export class CdpError extends Error {
  override readonly name = 'CdpError'
}

type Waiting = {
  readonly method: string
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
}
type Listener = (params: unknown, session: string | undefined) => void
type Message = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** DevTools protocol over `--remote-debugging-pipe`: JSON messages, each ended by a NUL byte. No port is open. */
export class Cdp {
  readonly #out: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, Listener[]>()
  #parts: Buffer[] = []
  #next = 1
  #isClosed = false
  /** Settles when the pipe is no more. */
  readonly closed: Promise<void>

  constructor(out: Writable, input: Readable) {
    this.#out = out
    input.on('data', (chunk: Buffer) => this.#take(chunk))
    this.closed = new Promise((resolve) => {
      const end = (): void => {
        this.#end()
        resolve()
      }
      for (const event of ['close', 'end', 'error']) {
        input.on(event, end)
        out.on(event, end)
      }
    })
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  /** Sends a command to the browser, or to the page of `session`. */
  send<M extends keyof Commands>(
    method: M,
    params: Commands[M][0],
    session?: string,
  ): Promise<Commands[M][1]> {
    if (this.#isClosed) return Promise.reject(new CdpError(`${method}: the browser went away`))
    const id = this.#next
    this.#next += 1
    return new Promise<never>((resolve, reject) => {
      this.#waiting.set(id, { method, reject, resolve })
      this.#out.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`)
    })
  }

  /** Sends a command whose failure changes nothing: what it is about may be gone by now. */
  tell<M extends keyof Commands>(method: M, params: Commands[M][0], session?: string): void {
    this.send(method, params, session).catch(() => undefined)
  }

  on<E extends keyof Events>(
    event: E,
    listener: (params: Events[E], session: string | undefined) => void,
  ): void {
    const listeners = this.#listeners.get(event) ?? []
    this.#listeners.set(event, [...listeners, listener as Listener])
  }

  #end(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    for (const { method, reject } of this.#waiting.values())
      reject(new CdpError(`${method}: the browser went away`))
    this.#waiting.clear()
  }

  /** Bytes are joined before they are read as text: a character may be split over two chunks. */
  #take(chunk: Buffer): void {
    let from = 0
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...this.#parts, chunk.subarray(from, at)]).toString('utf8')
      this.#parts = []
      from = at + 1
      this.#dispatch(JSON.parse(text) as Message)
    }
    if (from < chunk.length) this.#parts.push(chunk.subarray(from))
  }

  #dispatch({ id, method, params, sessionId, result, error }: Message): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(method ?? '') ?? []) listener(params, sessionId)
      return
    }
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error === undefined) waiting?.resolve(result as never)
    else waiting?.reject(new CdpError(`${waiting.method}: ${error.message}`))
  }
}
