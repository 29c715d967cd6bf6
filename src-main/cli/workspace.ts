import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { clearAttempts } from '../actions/packet/packet-places.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { storeFileName } from '../store/workspace.ts'
import type { Invocation } from './command.ts'

/** The workspace that the user means, by option, environment, or the demo here (`usage.noWorkspace`). */
export function workspacePath(options: Invocation['options']): string | Refusal {
  const named = options.get('workspace') ?? process.env['SAKSKLAR_WORKSPACE']
  if (named !== undefined && named !== '') return named
  return existsSync(join('demo', storeFileName)) ? 'demo' : refuse('usage.noWorkspace')
}

/** Opens the workspace for one command and closes it again, whatever happens. */
export async function withStore<T>(
  options: Invocation['options'],
  readonly: boolean,
  work: (store: Store) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const path = workspacePath(options)
  if (isRefusal(path)) return path
  const store = openStore(path, { readonly })
  if (isRefusal(store)) return store
  try {
    // nobody else writes here: what a program that died never issued goes
    if (!readonly) clearAttempts(store)
    return await work(store)
  } finally {
    store.close()
  }
}

/** Opens the workspace for reading where there is one to open; a workspace that was named must open. */
export async function withStoreIfAny<T>(
  options: Invocation['options'],
  work: (store: Store | null) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const path = workspacePath(options)
  if (isRefusal(path)) return work(null)
  const isNamed = options.has('workspace') || (process.env['SAKSKLAR_WORKSPACE'] ?? '') !== ''
  const store = openStore(path, { readonly: true })
  if (isRefusal(store)) return isNamed ? store : work(null)
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

/**
 * Opens the workspace for writing where it may be written to, else (a folder that is not ours to write in, a
 * window that has it open, a newer program that made it) for reading; `mayRecord` tells which.
 */
export async function withStoreToRecord<T>(
  options: Invocation['options'],
  work: (store: Store, mayRecord: boolean) => Promise<T | Refusal>,
): Promise<T | Refusal> {
  const path = workspacePath(options)
  if (isRefusal(path)) return path
  const writable = openStore(path)
  const mayRecord = !isRefusal(writable)
  const mayRead = !mayRecord && ['store.readOnly', 'store.busy', 'store.newer'].includes(writable.code)
  const store = mayRead ? openStore(path, { readonly: true }) : writable
  if (isRefusal(store)) return store
  try {
    return await work(store, mayRecord)
  } finally {
    store.close()
  }
}
