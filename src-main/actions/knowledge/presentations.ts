import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { isIsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { presentationText } from '#shared/domain/knowledge/presentation-text.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { CaseId, CommitteeId, MilestoneId, PaperId, ReadingId, SectionId, ThemeId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { presentationWords } from '#shared/text/presentation-words.ts'
import type { TrailAction } from '#shared/text/screen/trail/acts.ts'
import { appendAudit } from '../../store/audit.ts'
import { meetingsWithReading } from '../../store/agenda-queue.ts'
import { milestonesOfCase, saveMilestones } from '../../store/case-course.ts'
import { findCase, findReading, readingsOfCase, touchCase } from '../../store/cases.ts'
import { entriesOfCase, themesOfCase } from '../../store/knowledge.ts'
import { findCommittee } from '../../store/municipality.ts'
import { findPaper, savePaper } from '../../store/papers.ts'
import { deleteReadingBeside, findPresentation, savePresentation } from '../../store/presentations.ts'
import type { Presentation } from '../../store/presentations.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { listTemplates } from '../../store/templates.ts'
import type { ActedBy } from '../acted-by.ts'
import { readingBeside } from '../course/reading-beside.ts'
import type { KnownBy } from './keep-entry.ts'

type Planned = { readonly reading: ReadingId; readonly paper: PaperId }

/**
 * Plans a presentation of the knowledge base, or of some themes, before a body: a reading beside the course with a paper
 * that cites what is shown, and a step in the progress plan. From there it goes the way of an orienteringssak. Refuses with
 * `case.gone`, `case.committeeUnknown`, `theme.gone`, `presentation.empty`, `case.noTemplate` and `date.notInCalendar`.
 */
export function planPresentation(
  store: Store,
  given: {
    readonly case: CaseId
    readonly committee: CommitteeId
    readonly themes: readonly ThemeId[]
    readonly on: IsoDate
  },
  by: ActedBy,
): Planned | Refusal {
  return store.transaction((db): Planned | Refusal => {
    const file = findCase(db, given.case)
    if (file === null) return refuse('case.gone')
    const committee = findCommittee(db, given.committee)
    if (committee === null) return refuse('case.committeeUnknown')
    if (!isIsoDate(given.on)) return refuse('date.notInCalendar', { typed: given.on })
    const themes = themesOfCase(db, file.id)
    if (given.themes.some((id) => !themes.some((theme) => theme.id === id))) return refuse('theme.gone')
    const reading = readingBeside(db, file, { committee: given.committee, stage: 'knowledge' }, by)
    const paper = paperOf(db, file, reading, given.themes, by)
    if (isRefusal(paper)) return paper
    savePaper(db, paper)
    savePresentation(db, { reading: reading.id, themes: given.themes, said: '', saidOn: null })
    planStep(db, file, reading, committee.name, given.on, by)
    touchCase(db, file.id, by.at)
    record(db, 'presentation.created', file.id, reading.id, by)
    return { reading: reading.id, paper: paper.id }
  })
}

function paperOf(
  db: Database,
  file: Case,
  reading: Reading,
  chosen: readonly ThemeId[],
  by: ActedBy,
): CasePaper | Refusal {
  const template = listTemplates(db).find(({ kind }) => kind === 'information')
  if (template === undefined) return refuse('case.noTemplate')
  const themes = themesOfCase(db, file.id).filter(({ id }) => chosen.length === 0 || chosen.includes(id))
  const entries = entriesOfCase(db, file.id)
  if (!entries.some(({ theme }) => themes.some(({ id }) => id === theme))) return refuse('presentation.empty')
  const begun = presentationText(themes, entries, file.language, by.newId)
  return {
    id: by.newId<PaperId>(),
    case: file.id,
    reading: reading.id,
    template: template.id,
    language: file.language,
    title: presentationWords[file.language].title(file.title),
    state: 'draft',
    version: 1,
    author: file.officer,
    approvedBy: null,
    correctionReason: null,
    frozenHash: null,
    sections: template.sections.map(({ key }) => ({
      id: by.newId<SectionId>(),
      key,
      content: key === 'proposal' ? begun.proposal : key === 'facts' ? begun.facts : [],
    })),
  }
}

/** In the plan before the reading that it comes before. */
function planStep(
  db: Database,
  file: Case,
  reading: Reading,
  committee: string,
  on: IsoDate,
  by: ActedBy,
): void {
  const plan = milestonesOfCase(db, file.id)
  const later = new Set(
    readingsOfCase(db, file.id)
      .filter(({ sequence }) => sequence > reading.sequence)
      .map(({ id }) => id),
  )
  const before = plan.findIndex(
    ({ derivedFrom }) => derivedFrom.kind === 'reading' && later.has(derivedFrom.reading),
  )
  const step: Milestone = {
    id: by.newId<MilestoneId>(),
    case: file.id,
    position: 1,
    name: presentationWords[file.language].step(committee),
    plannedFrom: on,
    plannedTo: on,
    derivedFrom: { kind: 'reading', reading: reading.id },
  }
  const at = before === -1 ? plan.length : before
  const next = [...plan.slice(0, at), step, ...plan.slice(at)]
  saveMilestones(
    db,
    file.id,
    next.map((each, index) => ({ ...each, position: index + 1 })),
  )
}

/** Approves the paper of a presentation for an agenda, or takes it up again (`presentation.gone`, `draft.frozen`). */
export function approvePresentation(
  store: Store,
  reading: ReadingId,
  approved: boolean,
  by: KnownBy,
): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const id = findPresentation(db, reading)?.paper ?? null
    const paper = id === null ? null : findPaper(db, id)
    if (paper === null) return refuse('presentation.gone')
    if (paper.state === 'frozen') return refuse('draft.frozen')
    savePaper(db, {
      ...paper,
      state: approved ? 'approved' : 'draft',
      approvedBy: approved ? by.person : null,
    })
    record(db, 'presentation.changed', paper.case, reading, by)
    return null
  })
}

/** Writes what the body said, and when; gives what stood. Refuses with `presentation.gone` and `date.notInCalendar`. */
export function recordSaid(
  store: Store,
  reading: ReadingId,
  { said, saidOn }: Pick<Presentation, 'said' | 'saidOn'>,
  by: ActedBy,
): { readonly before: Pick<Presentation, 'said' | 'saidOn'> } | Refusal {
  type Changed = { readonly before: Pick<Presentation, 'said' | 'saidOn'> }
  return store.transaction((db): Changed | Refusal => {
    const found = findPresentation(db, reading)
    const file = findReading(db, reading)?.case
    if (found === null || file === undefined) return refuse('presentation.gone')
    if (saidOn !== null && !isIsoDate(saidOn)) return refuse('date.notInCalendar', { typed: saidOn })
    savePresentation(db, { reading, themes: found.themes, said, saidOn })
    record(db, 'presentation.changed', file, reading, by)
    return { before: { said: found.said, saidOn: found.saidOn } }
  })
}

/** Takes a presentation back that stands on no agenda (`presentation.gone`, `presentation.placed`). */
export function removePresentation(store: Store, reading: ReadingId, by: ActedBy): null | Refusal {
  return store.transaction((db): null | Refusal => {
    const found = findPresentation(db, reading)
    const file = findReading(db, reading)?.case
    if (found === null || file === undefined) return refuse('presentation.gone')
    if (found.paperState === 'frozen' || meetingsWithReading(db, reading).length > 0)
      return refuse('presentation.placed', { committee: found.committee })
    deleteReadingBeside(db, reading)
    record(db, 'presentation.removed', file, reading, by)
    return null
  })
}

function record(db: Database, action: TrailAction, file: CaseId, reading: ReadingId, by: ActedBy): void {
  const subject = { subjectKind: 'case', subjectId: file }
  appendAudit(db, { at: by.at, actor: by.actor, action, ...subject, detail: { reading } })
}
