import type { AttachmentId, DisclosureId, IdSource, PaperId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { attachmentsOfPaper, saveAttachment } from '../../store/attachments.ts'
import { disclosureOfPaper, savePaper, setPaperDisclosure } from '../../store/papers.ts'
import { copyCauses } from '../../store/recorded-causes.ts'
import type { Database } from '../../store/rows.ts'
import type { SentPaper } from './sent-paper.ts'

/**
 * The version that a correction is written in: the one that is open, or a new one, which begins as a copy of
 * what was sent, with the same ids of sections and blocks, the same numbers of attachments, and the same
 * exemptions. The sent version is not touched. `reason` takes the place of one that was given before;
 * `correct.noReason` when there is none at all.
 */
export function openCorrection(
  db: Database,
  { sent, newest }: SentPaper,
  reason: string | null,
  newId: IdSource,
): CasePaper | Refusal {
  const said = reason?.trim() ?? ''
  if (newest.state !== 'frozen') {
    return said === '' ? newest : { ...newest, correctionReason: said }
  }
  if (said === '') return refuse('correct.noReason', { title: sent.title })
  const copy: CasePaper = {
    ...newest,
    id: newId<PaperId>(),
    version: newest.version + 1,
    state: 'draft',
    frozenHash: null,
    correctionReason: said,
  }
  savePaper(db, copy)
  copyCauses(db, newest.id, copy.id)
  setPaperDisclosure(db, copy.id, anew(disclosureOfPaper(db, newest.id), newId))
  for (const each of attachmentsOfPaper(db, newest.id))
    saveAttachment(db, {
      ...each,
      id: newId<AttachmentId>(),
      paper: copy.id,
      disclosure: anew(each.disclosure, newId),
    })
  return copy
}

/** An exemption of its own: lifting it from the correction must not lift it from what was sent. */
const anew = (disclosure: Disclosure | null, newId: IdSource): Disclosure | null =>
  disclosure === null ? null : { ...disclosure, id: newId<DisclosureId>() }
