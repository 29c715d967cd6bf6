import { canonicalJson } from '#shared/document/canonical.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { sha256 } from './hash.ts'

/**
 * SHA-256 over a paper as issued: all of it but `state` and the hash itself, and `disclosure`, which may be
 * assessed anew after issue (offl. § 11). The freeze and every later check of it use this one function.
 */
export function hashOfPaper(paper: CasePaper): string {
  const { id, case: file, reading, template, language, title, version, author, approvedBy, sections } = paper
  // Left out where there is none: papers were frozen before there were reasons.
  const corrected = paper.correctionReason === null ? {} : { correctionReason: paper.correctionReason }
  const origin = { id, case: file, reading, template, author, approvedBy }
  return sha256(canonicalJson({ ...origin, ...corrected, language, title, version, sections }))
}
