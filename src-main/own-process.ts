import { basename, join } from 'node:path'

/**
 * Which Node runs the program's own child processes, and where the entries of these and of its threads lie. In a
 * checkout: this Node, and the source. A packaged Electron has no Node to lend (its fuse `runAsNode` is off, and
 * `utilityProcess` passes on no open files), so it ships one, with the entries built beside it.
 */
export type ChildRuntime = { readonly node: string; readonly entries: string }

const names = { node: 'SAKSKLAR_CHILD_NODE', entries: 'SAKSKLAR_CHILD_ENTRIES' } as const

/** Set once by a host, before the first child. By environment, for threads and children start children too. */
export function runChildrenBy({ node, entries }: ChildRuntime): void {
  process.env[names.node] = node
  process.env[names.entries] = entries
}

/** The Node that runs a child, and the file that it begins with; `source` is the entry's file in the source. */
export function childCommand(source: string): { readonly node: string; readonly entry: string } {
  const node = process.env[names.node]
  const entries = process.env[names.entries]
  if (node === undefined || entries === undefined) return { node: process.execPath, entry: source }
  return { node, entry: join(entries, basename(source).replace(/\.ts$/, '.js')) }
}
