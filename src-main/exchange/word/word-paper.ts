import type { ImportFinding } from '#shared/document/incoming/findings.ts'
import type { Content } from '#shared/document/model.ts'
import type { Language } from '#shared/domain/municipality/municipality.ts'
import type { BlobHash } from '#shared/ids.ts'
import type { CitedEntry } from '#shared/packet/model.ts'

export type WordPicture = { readonly bytes: Uint8Array; readonly width: number; readonly height: number }

/** All that a paper says as a Word document, and nothing else: guidance is not in it. */
export type WordPaper = {
  readonly language: Language
  readonly title: string
  readonly author: string
  readonly caseNumber: string
  /** Lines below the title: case number, officer. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** `Unntatt offentlighet: offl. § 13 …`; null when open. */
  readonly exemption: string | null
  readonly sections: readonly { readonly title: string; readonly content: Content }[]
  /** Knowledge entries that it cites, by number. */
  readonly entries: readonly CitedEntry[]
  /** Numbers of the hearing inputs that it refers to, by id. */
  readonly inputs: ReadonlyMap<string, number>
  readonly pictures: ReadonlyMap<BlobHash, WordPicture>
}

export type WordFile = { readonly bytes: Uint8Array; readonly findings: readonly ImportFinding[] }
