import { canonicalJson } from '#shared/document/canonical.ts'
import { changedSections } from '#shared/document/redline/paper.ts'
import type { IdSource } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { appendAudit } from '../../store/audit.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { savePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { checkPaper } from '../check-meeting.ts'
import { replaceAttachment } from './replace-attachment.ts'
import type { NewAttachment } from './replace-attachment.ts'
import { openCorrection } from './open-correction.ts'
import { lostReferences, numbersOf, sectionsFor } from './paper-text.ts'
import { rewriteSections } from './rewrite-sections.ts'
import type { Rewriting } from './rewrite-sections.ts'
import { findSentPaper } from './sent-paper.ts'
import type { SentPaper } from './sent-paper.ts'

export type Correction = {
  /** Why, as printed; may be left out while a correction is open that has one. */
  readonly reason: string | null
  /** The meeting that it was sent to, where the case lies before several. */
  readonly meeting: Meeting | null
  /** What is put right; none of it only opens the correction, so that files can be attached to it. */
  readonly text?: Rewriting
  readonly attachment?: NewAttachment
  /** Not ready for print: it waits for the next edition but one. */
  readonly draft: boolean
}

export type CorrectedBy = { readonly at: string; readonly actor: string; readonly newId: IdSource }

/** Plain JSON. */
export type CorrectedPaper = {
  readonly case: string
  readonly item: string
  readonly title: string
  readonly version: number
  readonly state: CasePaper['state']
  readonly reason: string
  /** Titles of sections that differ from what was sent. */
  readonly sections: readonly string[]
  /** Numbers of attachments that differ from what was sent. */
  readonly attachments: readonly number[]
  /** References that the sent text had and this one has not. */
  readonly lostReferences: readonly string[]
  /** SHA-256 of the version that was sent, which stands. */
  readonly sentHash: string
}

/**
 * Puts a paper right that was sent out: a new version (rettelse), which `makeSupplement` prints. The sent one
 * stands untouched (domain.md §3; koml. § 11-3). Refuses with `correct.*`, with what a paper lacks (`paper.*`),
 * and with `store.frozenTextChanged`; then nothing is changed.
 */
export function correctPaper(
  store: Store,
  file: Case,
  correction: Correction,
  by: CorrectedBy,
): CorrectedPaper | Refusal {
  return store.transaction((db) => {
    const found = findSentPaper(db, file, correction.meeting)
    if (isRefusal(found)) return found
    const open = openCorrection(db, found, correction.reason, by.newId)
    if (isRefusal(open)) return open
    const sections =
      correction.text === undefined
        ? open.sections
        : rewriteSections(db, file, open, correction.text, by.newId)
    if (isRefusal(sections)) return sections
    const paper: CasePaper = {
      ...open,
      sections,
      state: correction.draft ? 'draft' : 'approved',
      approvedBy: correction.draft ? null : found.sent.approvedBy,
    }
    savePaper(db, paper)
    const replaced =
      correction.attachment === undefined ? null : replaceAttachment(db, paper, correction.attachment)
    if (replaced !== null) return replaced
    const missing = correction.draft ? undefined : checkPaper(db, paper).missing[0]
    if (missing !== undefined) return missing
    return account(db, file, found, paper, correction, by)
  })
}

function account(
  db: Database,
  file: Case,
  { item, sent }: SentPaper,
  paper: CasePaper,
  correction: Correction,
  by: CorrectedBy,
): CorrectedPaper | Refusal {
  const titles = new Map(sectionsFor(db, paper).map(({ key, title }) => [key, title]))
  const sections = changedSections(sent.sections, paper.sections).map((key) => titles.get(key) ?? key)
  const attachments = changedAttachments(db, sent, paper)
  const isEmpty = sections.length === 0 && attachments.length === 0
  if (isEmpty && (correction.text !== undefined || correction.attachment !== undefined))
    return refuse('correct.unchanged', { item: item.number?.printed ?? '' })
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'paper.corrected',
    subjectKind: 'paper',
    subjectId: paper.id,
    // The reason may name people, and the trail is never deleted: it is covered by the hash.
    detail: {
      corrects: sent.id,
      sentHash: sent.frozenHash ?? '',
      version: paper.version,
      state: paper.state,
      hash: hashOfPaper(paper),
    },
  })
  return {
    case: file.caseNumber,
    item: item.number?.printed ?? '',
    title: paper.title,
    version: paper.version,
    state: paper.state,
    reason: paper.correctionReason ?? '',
    sections,
    attachments,
    lostReferences: lostReferences(sent, paper, numbersOf(db, file)),
    sentHash: sent.frozenHash ?? '',
  }
}

function changedAttachments(db: Database, sent: CasePaper, now: CasePaper): readonly number[] {
  const told = (paper: CasePaper): ReadonlyMap<number, string> =>
    new Map(
      attachmentsOfPaper(db, paper.id).map(({ number, title, blob, kind }) => [
        number,
        canonicalJson({ title, blob, kind }),
      ]),
    )
  const [before, after] = [told(sent), told(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((number) => before.get(number) !== after.get(number))
    .toSorted((a, b) => a - b)
}
