import { create } from 'zustand'
import type { Failure } from '#shared/contract/reply.ts'
import { saving } from '../api/save-state.ts'
import { saidWithin } from './said-within.ts'

export type Toast = {
  readonly id: number
  readonly tone: 'success' | 'info' | 'danger'
  readonly message: string
  readonly failure?: Failure
  /** When it came, by this page's clock. */
  readonly at: number
  /** Has been read out where it came first. */
  readonly told?: boolean
  /** Takes back what was done; a failure of it is told as another toast. */
  readonly undo?: () => Promise<unknown>
}

type ToastStore = { readonly toasts: readonly Toast[] }

export const useToastStore = create<ToastStore>(() => ({ toasts: [] }))

let last = 0

function push(toast: Omit<Toast, 'id' | 'at'>): void {
  last += 1
  const id = last
  // The oldest give way: four are as many as one reads.
  useToastStore.setState(({ toasts }) => ({
    toasts: [...toasts, { ...toast, id, at: performance.now() }].slice(-4),
  }))
}

/** Before messages change their place: what has been read out is not read out again there. */
export function markTold(): void {
  const isTold = ({ at }: Toast): boolean => performance.now() - at > saidWithin
  useToastStore.setState(({ toasts }) => ({
    toasts: toasts.map((toast) => (isTold(toast) ? { ...toast, told: true } : toast)),
  }))
}

/** Tells that something was done, with a way to take it back. */
export function tellDone(message: string, undo?: () => Promise<unknown>): void {
  push({ tone: 'success', message, ...(undo === undefined ? {} : { undo }) })
}

/** Tells something that asks for nothing. */
export function tell(message: string): void {
  push({ tone: 'info', message })
}

/** Tells that something could not be done: the failure is worded where it is shown. */
export function tellFailure(failure: Failure, message = ''): void {
  push({ tone: 'danger', message, failure })
}

export function dropToast(id: number): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

/** What was done elsewhere cannot be taken back here: the messages stay, their «Angre» goes. */
export function dropUndo(): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.map(({ undo: _undo, ...toast }) => toast) }))
}

/** The newest toast that can be undone: what Ctrl+Z takes back. */
export function latestUndo(): Toast | undefined {
  return useToastStore.getState().toasts.findLast(({ undo }) => undo !== undefined)
}

/** Takes back what a toast tells of, which is a change too: the header shows it. True when it went well. */
export async function undoToast(toast: Toast): Promise<boolean> {
  dropToast(toast.id)
  try {
    await saving(async () => toast.undo?.())
    return true
  } catch (error) {
    tellFailure((error as { failure?: Failure }).failure ?? { code: 'wire.internal', facts: {} })
    return false
  }
}
