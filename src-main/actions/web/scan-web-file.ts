import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findNationalIdentityNumbers } from '#shared/domain/disclosure/national-identity-number.ts'
import type { CheckId } from '#shared/packet/proof.ts'
import { withheldSearch } from '../../typeset/proof/withheld-search.ts'
import { readAgain } from '../packet/prove-made.ts'
import type { ProofWork } from '../packet/prove-made.ts'
import type { WithheldString } from '../packet/withheld-strings.ts'
import { textViews } from './text-views.ts'

/** Who reads a PDF, and whether it should stop. */
export type ScanWork = Pick<ProofWork, 'signal' | 'reader'>

/** Looks a finished file of the web edition through; null when nothing is in it that must not be. */
export type WebScan = (path: string, bytes: Uint8Array) => Promise<Refusal | null>

/**
 * The scan for what must not be in a web edition: strings of what is exempt (`web.leak`), and national
 * identity numbers (`web.identityNumber`; offentlegforskrifta § 7 andre ledd); in a PDF also whatever runs
 * by itself (`web.activeContent`). Names the file, the place and what a string belongs to, never the string.
 */
export function webScan(withheld: readonly WithheldString[], work: ScanWork = {}): WebScan {
  const search = withheldSearch(withheld.map(({ text }) => text))
  return async (file, bytes) => {
    for (const { place, text } of textViews(file, file.endsWith('.pdf') ? new Uint8Array() : bytes)) {
      const [hit] = search.inText(text)
      if (hit !== undefined) return refuse('web.leak', { file, place, from: withheld[hit]?.from ?? '' })
      if (findNationalIdentityNumbers(text).length > 0) return refuse('web.identityNumber', { file, place })
    }
    return file.endsWith('.pdf') ? scanPdf(file, bytes, withheld, work) : null
  }
}

/** What a PDF beside the pages is held to, of all that a packet is proven for. */
const asked: readonly (readonly [CheckId, string])[] = [
  ['leak', 'web.leakInPdf'],
  ['identityNumbers', 'web.identityNumber'],
  ['activeContent', 'web.activeContent'],
  ['unreachableObjects', 'web.activeContent'],
]

async function scanPdf(
  file: string,
  bytes: Uint8Array,
  withheld: readonly WithheldString[],
  { signal, reader }: ScanWork,
): Promise<Refusal | null> {
  const options = {
    withheld: withheld.map(({ text }) => text),
    withheldFrom: withheld.map(({ from }) => from),
    expected: { audience: 'public', pages: 0, items: [] } as const,
    ...(signal === undefined ? {} : { signal }),
  }
  const proof = await readAgain(bytes, options, reader)
  if (isRefusal(proof)) return proof
  for (const [id, code] of asked) {
    const fault = proof.checks.find((check) => check.id === id)?.faults[0]
    if (fault === undefined) continue
    const page = fault.page === undefined ? 'filen' : `side ${fault.page}`
    return refuse(code, { file, place: id === 'identityNumbers' ? page : `${page}: ${fault.what}` })
  }
  return null
}
