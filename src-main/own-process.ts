import { basename, join } from 'node:path'

/**
 * Which Node runs the program's own child processes, and where their entries lie. In a checkout: this Node, and
 * the source. A packaged Electron has no Node to lend (its fuse `runAsNode` is off, and `utilityProcess` passes on
 * no open files), so it ships one, with the entries built beside it.
 */
export type ChildRuntime = { readonly node: string; readonly entries: string | null }

let runtime: ChildRuntime = { node: process.execPath, entries: null }

/** Set once by a host, before the first child. */
export function runChildrenBy(given: ChildRuntime): void {
  runtime = given
}

/** The Node that runs a child, and the file that it begins with; `source` is the entry's file in the source. */
export function childCommand(source: string): { readonly node: string; readonly entry: string } {
  const { node, entries } = runtime
  return { node, entry: entries === null ? source : join(entries, basename(source).replace(/\.ts$/, '.js')) }
}
