import type { Output } from '#shared/contract/index.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { stateOnAgenda } from '#shared/domain/case/course.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { CaseId, PaperId, SectionId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, readingsOfCase } from '../../store/cases.ts'
import { firstPaperBefore } from '../../store/earlier-papers.ts'
import { findCommittee } from '../../store/municipality.ts'
import { papersOfCase, savePaper } from '../../store/papers.ts'
import { copyCauses } from '../../store/recorded-causes.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { listTemplates } from '../../store/templates.ts'
import type { ActedBy } from '../acted-by.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'

type Next = { readonly file: Case; readonly reading: Reading; readonly from: CasePaper | null }

/** The reading that comes next and has no paper yet, and the sent paper that its own would begin as. */
function nextReading(db: Database, id: CaseId): Next | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  const papers = papersOfCase(db, id)
  // a presentation beside the course has its paper from the start
  const reading = readingsOfCase(db, id).find(
    ({ outcome, stage, part }) =>
      outcome === null && part === 'decides' && stateOnAgenda(stage, file.course) !== null,
  )
  if (reading === undefined) return refuse('draft.noReading')
  if (papers.some((paper) => paper.reading === reading.id)) return refuse('draft.begun')
  return { file, reading, from: papers.findLast(({ state }) => state === 'frozen') ?? null }
}

/** Which paper could be begun now, for whom, and out of which; null when none. Refuses with `case.gone`. */
export function startablePaper(db: Database, id: CaseId): Output<'paper.startable'> | Refusal {
  const next = nextReading(db, id)
  if (isRefusal(next)) return next.code === 'case.gone' ? next : null
  const { reading, from } = next
  const before = readingsOfCase(db, id).find((each) => each.id === from?.reading)
  const committee = findCommittee(db, reading.committee)?.name ?? ''
  return { stage: reading.stage, committee, copyOf: before?.stage ?? null }
}

/** Whether two papers of a case are set against the same paper of a first reading: then the causes hold for both. */
function isAgainstSame(db: Database, id: CaseId, from: CasePaper, reading: Reading): boolean {
  const before = readingsOfCase(db, id).find((each) => each.id === from.reading)
  const first = before === undefined ? null : firstPaperBefore(db, before)
  return first !== null && first.paper === firstPaperBefore(db, reading)?.paper
}

/**
 * Begins the paper for the reading that comes next: as a copy of the last one that was sent, under the same ids of
 * blocks, so that the redline, answers to inputs and comments find them (domain.md §7); empty where none was sent.
 * Refuses with `case.gone`, `draft.noReading`, `draft.begun` and `case.noTemplate`.
 */
export function startPaper(store: Store, id: CaseId, by: ActedBy): { readonly id: PaperId } | Refusal {
  return store.transaction((db) => {
    const next = nextReading(db, id)
    if (isRefusal(next)) return next
    const { file, reading, from } = next
    const template =
      from === null ? listTemplates(db).find(({ kind }) => kind === 'decision') : templateOfPaper(db, from)
    if (template === undefined) return refuse('case.noTemplate')
    const paper: CasePaper = {
      id: by.newId<PaperId>(),
      case: id,
      reading: reading.id,
      template: template.id,
      language: from?.language ?? file.language,
      title: from?.title ?? file.title,
      state: 'draft',
      version: 1,
      author: file.officer,
      approvedBy: null,
      correctionReason: null,
      frozenHash: null,
      // an id of a section is its paper's own; those of the blocks carry over
      sections: template.sections.map(({ key }) => ({
        id: by.newId<SectionId>(),
        key,
        content: from?.sections.find((section) => section.key === key)?.content ?? [],
      })),
    }
    savePaper(db, paper)
    if (from !== null && isAgainstSame(db, id, from, reading)) copyCauses(db, from.id, paper.id)
    appendAudit(db, {
      at: by.at,
      actor: by.actor,
      action: 'paper.begun',
      subjectKind: 'paper',
      subjectId: paper.id,
      detail: { stage: reading.stage, copyOf: from?.id ?? '', copiedHash: from?.frozenHash ?? '' },
    })
    return { id: paper.id }
  })
}
