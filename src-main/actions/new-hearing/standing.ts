import type { Case, Reading } from '#shared/domain/case/case.ts'
import { changesText, materialChanges } from '#shared/domain/hearing/new-hearing.ts'
import type { MaterialChange } from '#shared/domain/hearing/new-hearing.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { CaseId } from '#shared/ids.ts'
import { findReading, readingsOfCase } from '../../store/cases.ts'
import { sha256 } from '../../store/hash.ts'
import { newHearingAssessments } from '../../store/new-hearing.ts'
import type { NewHearingAssessment } from '../../store/new-hearing.ts'
import { papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { firstPaperOf, materialSections } from '../changes/compared.ts'

export type NewHearingStanding = {
  /** How many changes may call for a new hearing. */
  readonly material: number
  /** The newest; null when nobody has looked. */
  readonly assessment: {
    readonly needed: boolean
    readonly reason: string
    readonly at: string
    readonly actor: string
  } | null
  /** Whether it is of the changes as they stand now. */
  readonly upToDate: boolean
}

/**
 * Whether it is found out if a case must be heard anew: what the second reading's paper says otherwise than the one that was
 * heard, in sections that matter, and the newest assessment (forvaltningsloven § 37; pbl. § 12-10).
 */
export function newHearingStanding(db: Database, file: Case): NewHearingStanding {
  const compared = heardAndProposed(db, file.id)
  const changes = compared === null ? [] : changesThatMatter(db, compared)
  const [newest] = newHearingAssessments(db, file.id)
  if (newest === undefined) return { material: changes.length, assessment: null, upToDate: false }
  const { needed, reason, at, actor } = newest
  return {
    material: changes.length,
    assessment: { needed, reason, at, actor },
    upToDate: newest.changes === fingerprintOf(changes),
  }
}

/** What was heard, and what is proposed at the second reading. */
export type HeardAndProposed = { readonly heard: CasePaper; readonly proposed: CasePaper }

/** null where there is no paper of a second reading, or no sent one of the first before it. */
export function heardAndProposed(db: Database, file: CaseId): HeardAndProposed | null {
  const second = readingsOfCase(db, file).filter(({ stage }) => stage === 'second')
  const proposed = papersOfCase(db, file).findLast((paper) => second.some(({ id }) => id === paper.reading))
  if (proposed === undefined) return null
  const reading = findReading(db, proposed.reading)
  const heard = heardAnew(db, reading) ?? firstPaperOf(db, reading)
  return heard === null ? null : { heard, proposed }
}

/** The paper that a body sent to a new hearing before this reading: it is what was heard last, not the first one. */
function heardAnew(db: Database, reading: Reading | null): CasePaper | null {
  if (reading === null) return null
  const papers = papersOfCase(db, reading.case).filter(({ state }) => state === 'frozen')
  const again = readingsOfCase(db, reading.case).findLast(
    ({ outcome, sequence }) => outcome === 'newHearing' && sequence < reading.sequence,
  )
  return again === undefined ? null : (papers.findLast((paper) => paper.reading === again.id) ?? null)
}

export function changesThatMatter(
  db: Database,
  { heard, proposed }: HeardAndProposed,
): readonly MaterialChange[] {
  return materialChanges(heard.sections, proposed.sections, materialSections(db, proposed, heard))
}

/** SHA-256 of what the changes say: the same for the same changes, whatever their paragraphs are called. */
export const fingerprintOf = (changes: readonly MaterialChange[]): string => sha256(changesText(changes))

/** What was found of exactly these changes; null when nobody has looked at them. */
export const assessmentOf = (
  db: Database,
  file: CaseId,
  changes: readonly MaterialChange[],
): NewHearingAssessment | null =>
  newHearingAssessments(db, file).find((each) => each.changes === fingerprintOf(changes)) ?? null
