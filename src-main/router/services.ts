import type { CallName, Checked, EventData, EventName, Output } from '#shared/contract/index.ts'
import type { Refusal } from '#shared/refusal.ts'

/** What every service may use besides its input. */
export type CallContext = {
  /** Fires when the caller gives a job up; never for other calls. */
  readonly signal: AbortSignal
  /** How far a job has come; does nothing for other calls. */
  readonly progress: (step: string, done: number, total: number) => void
}

export type Service<N extends CallName> = (
  input: Checked<N>,
  context: CallContext,
) => Output<N> | Refusal | Promise<Output<N> | Refusal>

/** One service for each call of the contract; a missing one does not compile. */
export type Services = { readonly [N in CallName]: Service<N> }

/** The services of one feature. */
export type ServicesOf<Names extends CallName> = { readonly [N in Names]: Service<N> }

export type Emit = <E extends EventName>(name: E, data: EventData<E>) => void
