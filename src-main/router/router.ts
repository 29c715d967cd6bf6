import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import type { Failure, Reply } from '#shared/contract/reply.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { workspaceClosed } from './jobs.ts'
import type { Jobs } from './jobs.ts'
import type { CallContext, Emit, Services } from './services.ts'

export type RouterParts = {
  readonly services: Services
  readonly jobs: Jobs
  readonly emit: Emit
  /** What is open now: decides whether a call may reach its service at all. */
  readonly openFor: () => 'nothing' | 'read' | 'write'
  /** Where the cause of an unexpected failure is kept; the caller hears only a code. */
  readonly log: (line: string) => void
  /** What a user can act on in something that was thrown; null for a broken promise of ours. */
  readonly refusalIn?: (error: unknown) => Refusal | null
}

/** Answers one call by name. Never throws: what goes wrong is a failure with a code. */
export type Router = (name: string, payload: unknown) => Promise<Reply>

/**
 * The one way into the program, for windows and terminal alike: checks the input against the contract, whether
 * something is open to read or write, calls the service, checks its answer, and tells every view what changed.
 */
export function createRouter(parts: RouterParts): Router {
  return async (name, payload) => {
    try {
      const value = await answer(parts, name, payload)
      return isRefusal(value) ? { ok: false, failure: failureOf(value) } : { ok: true, value }
    } catch (error) {
      parts.log(`${shortened(name)}: ${told(error)}`)
      const known = parts.refusalIn?.(error) ?? null
      if (known !== null) return { ok: false, failure: failureOf(known) }
      return { ok: false, failure: { code: 'wire.internal', facts: { call: shortened(name) } } }
    }
  }
}

async function answer(parts: RouterParts, name: string, payload: unknown): Promise<unknown> {
  if (!Object.hasOwn(calls, name)) return refuse('wire.unknownCall', { call: shortened(name) })
  const key = name as CallName
  const call: Call = calls[key]
  const closed = closedTo(call, parts.openFor())
  if (closed !== null) return closed
  const input = call.in.safeParse(payload)
  if (!input.success) return badInput(name, input.error.issues)
  const work = parts.services[key] as (input: unknown, context: CallContext) => unknown
  const value = call.job
    ? await runJob(parts, call, (input.data as { job: string }).job, (context) => work(input.data, context))
    : await work(input.data, idle)
  if (isRefusal(value)) return value
  const output = call.out.safeParse(value)
  if (!output.success) throw new Error(`answer is not as promised: ${output.error.message}`)
  if (!call.job) tellChanged(parts, call)
  return output.data
}

function tellChanged({ emit }: RouterParts, { changes }: Call): void {
  if (changes.length > 0) emit('data.changed', { topics: [...changes] })
}

const idle: CallContext = { signal: new AbortController().signal, progress: () => undefined }

async function runJob(
  parts: RouterParts,
  call: Call,
  job: string,
  work: (context: CallContext) => unknown,
): Promise<unknown> {
  const { jobs, emit } = parts
  const controller = jobs.begin(job, { ofWorkspace: call.needs !== 'nothing' })
  if (controller === null) return refuse('work.alreadyRunning')
  const { signal } = controller
  try {
    return await work({
      signal,
      progress: (step, done, total) => {
        if (!signal.aborted) emit('job.progress', { job, step, done, total })
      },
    })
  } catch (error) {
    if (signal.reason === workspaceClosed) return refuse('work.workspaceClosed')
    if (signal.aborted) return refuse('work.cancelled')
    throw error
  } finally {
    jobs.end(job)
    tellChanged(parts, call) // what was stored before it was given up, or failed, stays
  }
}

function closedTo(call: Call, open: 'nothing' | 'read' | 'write'): Refusal | null {
  if (call.needs === 'nothing' || open === 'write') return null
  if (open === 'nothing') return refuse('workspace.noneOpen')
  return call.needs === 'write' ? refuse('workspace.readonly') : null
}

/** The first thing that is wrong, with the place; never what was typed, which may be secret or huge. */
function badInput(
  call: string,
  issues: readonly {
    readonly code: string
    readonly message: string
    readonly path: readonly PropertyKey[]
  }[],
): Refusal {
  const [first] = issues
  return refuse('wire.badInput', {
    call,
    field: first === undefined ? '' : shortened(first.path.map(String).join('.')),
    problem: first === undefined ? '' : first.message.startsWith('wire.') ? first.message : first.code,
  })
}

/** A refusal as it is sent. */
export function failureOf({ code, facts, ground }: Refusal): Failure {
  return ground === undefined ? { code, facts } : { code, facts, ground }
}

/** What was thrown, as text; anything may be. */
function told(error: unknown): string {
  if (error instanceof Error) return error.stack ?? error.message
  return typeof error === 'string' ? error : `something that is no error was thrown (${typeof error})`
}

const shortened = (text: string): string => text.slice(0, 80)
