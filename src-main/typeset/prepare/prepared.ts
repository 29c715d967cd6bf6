import type { PageGeometry } from '../intake/page-tree.ts'
import type { ConformanceFindings } from './conformance-findings.ts'

/**
 * PDF syntax with holes: text and number by turns, beginning and ending with text. A number is a place in the list of
 * what fills holes: first the attachment's objects, then its pages, then `holes`.
 */
export type Template = readonly (string | number)[]

/** An attachment taken apart, ready to be put into any packet: what the whitelist let through, and nothing else. */
export type Prepared = {
  readonly tagged: boolean
  /** As the file says it. */
  readonly language: string | null
  readonly pages: readonly PreparedPage[]
  readonly resources: readonly PreparedResources[]
  /** Objects in the order in which they are written; of a stream the dictionary, without its length. */
  readonly objects: readonly Template[]
  /** What objects are equal across attachments says the same; null for one that is nobody else's. */
  readonly share: readonly (string | null)[]
  readonly streams: readonly PreparedStream[]
  /** What else is filled in: kind, and what it is about. */
  readonly holes: readonly (readonly [kind: string, about: string])[]
  /** Elements that hang directly in the attachment's part. */
  readonly kids: readonly number[]
  readonly layers: readonly (readonly [object: number, off: boolean])[]
  /** The topmost; all of them are objects from `from` on. */
  readonly bookmarks: { readonly from: number; readonly tops: readonly number[] }
  readonly roles: readonly { readonly role: string; readonly meaning: string }[]
  readonly classes: readonly { readonly name: string; readonly value: Template }[]
  readonly ids: readonly (readonly [id: string, object: number])[]
  /** How many structure keys it needs, and to whom they lead. */
  readonly keys: number
  readonly single: readonly (readonly [key: number, object: number])[]
  readonly lists: readonly (readonly [key: number, owners: readonly (number | null)[]])[]
  readonly findings: ConformanceFindings
  readonly warnings: readonly string[]
}

/** Where a stream's bytes lie. */
export type PreparedStream = { readonly object: number; readonly bytes: Uint8Array }

export type PreparedPage = {
  readonly geometry: PageGeometry
  readonly inPlace: boolean
  readonly resources: number
  readonly group: Template | null
  readonly contents: readonly Template[]
  readonly after: string
  /** Marked-content ids of the page's own, and of looks that were drawn into it. */
  readonly ids: number
  readonly owners: readonly (number | null)[]
  /** The element that stands for the whole of an untagged page. */
  readonly whole: { readonly role: string; readonly object: number } | null
  readonly links: readonly number[]
}

/** Resources by category: entries without their brackets, or something that is no dictionary. */
export type PreparedResources = {
  readonly prefix: string
  readonly lists: readonly {
    readonly category: string
    readonly entries: boolean
    readonly text: Template
  }[]
}
