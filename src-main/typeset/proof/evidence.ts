import type { ProofFinding } from '#shared/packet/proof.ts'
import type { PacketFile } from './packet-file.ts'
import type { PacketLayout } from './packet-layout.ts'
import type { ReadPdf } from './read-pdf.ts'

/** What the maker of a packet says of it; pages are physical, from 1. */
export type ExpectedPacket = {
  readonly pages: number
  readonly audience: 'members' | 'public'
  readonly items: readonly {
    readonly number: string
    readonly title: string
    readonly firstPage: number
    readonly attachments: readonly {
      readonly number: number
      readonly firstPage: number | null
      readonly pages: number
    }[]
  }[]
}

/** All that checks look at: the bytes, what pdf.js reads in them, the objects, and how the pages hang together. */
export type Evidence = {
  readonly bytes: Uint8Array
  readonly read: ReadPdf
  readonly file: PacketFile
  readonly layout: PacketLayout
  readonly expected: ExpectedPacket | null
  readonly withheld: readonly string[]
  /** What each of them belongs to, by a name that may be told. */
  readonly withheldFrom: readonly string[]
  /** What was found of them while pages and objects were read elsewhere; looked for here when nobody has. */
  readonly hits?: FoundWithheld
}

/** Withheld strings by their place in the list, and where in the page or object they stand. */
export type Hits = readonly (readonly [place: string, found: readonly number[]])[]

export type FoundWithheld = { readonly pages: readonly Hits[]; readonly objects: Hits }

/** What one check found. */
export type Checked = {
  readonly counted: number
  readonly faults: readonly ProofFinding[]
  readonly notes?: readonly ProofFinding[]
}

export type Check = (evidence: Evidence) => Checked

/** A finding on a page where it is known. */
export function finding(page: number | null | undefined, what: string): ProofFinding {
  return page === null || page === undefined ? { what } : { page, what }
}
