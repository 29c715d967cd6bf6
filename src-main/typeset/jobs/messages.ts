import type { PacketMetadata, Placement } from '../assemble/assemble.ts'
import type { UnreadableAttachment } from '../assemble/unreadable-attachment.ts'
import type { Piece } from './passed-file.ts'

/** Descriptors under which a child finds the files that it shares with its parent. */
export const descriptors = { fromParent: 4, toParent: 5 } as const

export type TypesetTask = {
  readonly main: Piece
  readonly files: readonly { readonly path: string; readonly piece: Piece }[]
  readonly marks: string
}

export type PlacementTask = Omit<Placement, 'bytes'> & { readonly bytes: Piece }

export type AssembleTask = {
  readonly typeset: Piece
  readonly placements: readonly PlacementTask[]
  readonly metadata: PacketMetadata
  /** Whatever else assembly is asked for: plain data, passed on as it is. */
  readonly more: Readonly<Record<string, unknown>>
}

/** What a child says. `steps` are its own: the faces give them their meaning. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly steps: readonly number[] }
  | { readonly kind: 'done'; readonly account: unknown; readonly piece: Piece; readonly peakMemory: number }
  | { readonly kind: 'failed'; readonly error: RemoteError }

export type RemoteError = {
  readonly name: string
  readonly message: string
  readonly stack: string
  readonly diagnostics?: readonly string[]
  readonly unreadable?: Pick<UnreadableAttachment, 'firstPage' | 'ground'>
}

/** A child that threw, or that is no more. `cause` tells what happened there. */
export class JobError extends Error {
  override readonly name = 'JobError'
  /** Class of the error in the child, or `died`. */
  readonly kind: string

  constructor(kind: string, message: string, cause: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}
