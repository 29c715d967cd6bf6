import type { ExpectedPacket, Hits } from '../proof/prove-packet.ts'
import type { Piece } from './passed-file.ts'

/** Opens a packet for the tasks that follow, in place of the one before. Told: how many pages it has. */
export type OpenTask = { readonly kind: 'open'; readonly file: Piece; readonly withheld: readonly string[] }

/** Reads pages from one to another, from 1. */
export type PagesTask = { readonly kind: 'pages'; readonly from: number; readonly to: number }

/** Searches all objects for what is withheld. */
export type ObjectsTask = { readonly kind: 'objects' }

/** Judges the packet by what all have read; it is closed then. */
export type JudgeTask = {
  readonly kind: 'judge'
  /** Pages as they were read, in order, in pieces that `pages` gave. */
  readonly ranges: readonly Piece[]
  readonly objectHits: Hits
  readonly expected: ExpectedPacket | null
  readonly withheldFrom: readonly string[]
}

/** The text of a PDF that need not be a packet. */
export type TextTask = { readonly kind: 'text'; readonly file: Piece }

export type ProveTask = OpenTask | PagesTask | ObjectsTask | JudgeTask | TextTask
