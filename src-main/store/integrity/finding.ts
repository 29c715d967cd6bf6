/** What an inspection found wrong; nothing in it tells what a text says. */
export type Finding =
  /** The file's first 24 bytes are not what they must be; every page may still be whole. */
  | { readonly kind: 'head' }
  /** A page that is not what was written, by its number. */
  | { readonly kind: 'page'; readonly page: number }
  /** The file is not a whole number of pages, or shorter than it says. */
  | { readonly kind: 'size' }
  /** The log lacks frames that had been saved. */
  | { readonly kind: 'log'; readonly frames: number }
  /** SQLite finds its own structures at odds. */
  | { readonly kind: 'structure'; readonly reason: string }
  /** What a row holds no longer has the hash that it was stored with. */
  | { readonly kind: 'content'; readonly of: 'attachment' | 'paper'; readonly id: string }

export type InspectionReport = {
  readonly findings: readonly Finding[]
  readonly pages: number
  /** Whether pages prove themselves; a plain store's do not, and only what SQLite and hashes see is seen. */
  readonly sealed: boolean
}
