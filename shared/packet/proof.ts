/** What a proof looks at, each by a stable id; the order is that of the printed account. */
export const checkIds = [
  'agendaPages',
  'pageStamps',
  'pageLabels',
  'attachmentPages',
  'bookmarks',
  'links',
  'account',
  'structureTree',
  'headings',
  'tableHeaders',
  'alternativeTexts',
  'language',
  'title',
  'metadata',
  'fonts',
  'activeContent',
  'unreachableObjects',
  'leak',
  'identityNumbers',
] as const

export type CheckId = (typeof checkIds)[number]

/**
 * Where something is wrong, or worth knowing: a page of the file counted from 1, and a sentence in bokmål
 * (`rewordFinding` says it in the screens' other languages).
 */
export type ProofFinding = { readonly page?: number; readonly what: string }

export type ProofCheck = {
  readonly id: CheckId
  readonly passed: boolean
  /** How many things were looked at; 0 for a check that had nothing to look at. */
  readonly counted: number
  readonly faults: readonly ProofFinding[]
}

/** What came out of reading a finished packet again. */
export type Proof = {
  readonly passed: boolean
  readonly sha256: string
  readonly size: number
  readonly pages: number
  readonly title: string
  readonly checks: readonly ProofCheck[]
  /** What attachments bring with them and the packet cannot mend; no fault. */
  readonly notes: readonly ProofFinding[]
}

/** The first fault, in the order of the checks. */
export function firstFault(proof: Proof): { readonly check: CheckId; readonly fault: ProofFinding } | null {
  const failed = proof.checks.find((check) => !check.passed)
  const fault = failed?.faults[0]
  return failed === undefined || fault === undefined ? null : { check: failed.id, fault }
}
