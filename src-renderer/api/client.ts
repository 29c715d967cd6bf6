import type { CallName, EventData, EventName, Input, Output } from '#shared/contract/index.ts'
import type { Bridge, Failure } from '#shared/contract/reply.ts'

declare global {
  interface Window {
    readonly saksklar: Bridge
  }
}

/** A refusal or failure of a call, with the code that the texts word. */
export class CallFailure extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'CallFailure'
    this.failure = failure
  }
}

/** Calls the main process; throws `CallFailure` where it refuses. */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await window.saksklar.invoke(name, input)
  if (reply.ok) return reply.value as Output<N> // checked by the router before it was sent
  throw new CallFailure(reply.failure)
}

/** Hears one kind of event until the returned function is called. */
export function listen<E extends EventName>(name: E, hear: (data: EventData<E>) => void): () => void {
  return window.saksklar.subscribe((given, data) => {
    if (given === name) hear(data as EventData<E>)
  })
}
