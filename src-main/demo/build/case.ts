import { carryIds } from '#shared/document/carry-ids.ts'
import type { AttachmentId, CaseId, DisclosureId, PaperId, ReadingId, SectionId } from '#shared/ids.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type {
  Case,
  CaseCourse,
  CaseState,
  Reading,
  ReadingOutcome,
  ReadingStage,
} from '#shared/domain/case/case.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { CasePaper, PaperKind } from '#shared/domain/paper/paper.ts'
import { saveAttachment } from '../../store/attachments.ts'
import { putBlob } from '../../store/blobs.ts'
import { savePrepared } from '../../store/prepared-attachments.ts'
import { preparedVersion } from '../../typeset/prepare/prepared-form.ts'
import { saveCase, saveReading } from '../../store/cases.ts'
import { freezePaper, savePaper } from '../../store/papers.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { compose } from '../../exchange/markdown/compose.ts'
import type { DemoAttachment, DemoCase, DemoExemption, DemoPaper } from '../content/types.ts'
import { named, targetsOf } from './context.ts'
import type { CommitteeKey, DemoContext } from './context.ts'

export type CasePlan = {
  readonly source: DemoCase
  readonly course: CaseCourse
  readonly state: CaseState
  readonly createdAt: string
}

export function buildCase(context: DemoContext, { source, course, state, createdAt }: CasePlan): Case {
  const file: Case = {
    id: context.newId<CaseId>(),
    caseNumber: source.caseNumber,
    title: source.title,
    archiveCode: source.archiveCode,
    language: 'nb',
    course,
    template: course === 'hearing' ? 'themePlan' : 'simple',
    state,
    officer: named(context.persons, source.officer),
    owner: named(context.persons, 'chief-executive'),
    predecessor: null,
    disclosure: buildDisclosure(context, source.exempt),
    createdAt,
    updatedAt: createdAt,
  }
  saveCase(context.db, file)
  return file
}

export function buildDisclosure(context: DemoContext, exempt: DemoExemption | undefined): Disclosure | null {
  if (exempt === undefined) return null
  return {
    id: context.newId<DisclosureId>(),
    scope: 'whole',
    basis: exempt.basis,
    publicTitle: exempt.publicTitle,
    widerAccessAssessed: true,
    reason: exempt.reason,
    until: null,
  }
}

export type ReadingPlan = {
  readonly committee: CommitteeKey
  readonly stage: ReadingStage
  readonly sequence: number
  readonly outcome: ReadingOutcome | null
}

export function buildReading(context: DemoContext, file: Case, plan: ReadingPlan): Reading {
  const reading: Reading = {
    id: context.newId<ReadingId>(),
    case: file.id,
    committee: named(context.committees, plan.committee),
    stage: plan.stage,
    sequence: plan.sequence,
    part: 'decides',
    outcome: plan.outcome,
  }
  saveReading(context.db, reading)
  return reading
}

export type PaperPlan = {
  readonly source: DemoPaper
  readonly kind: PaperKind
  readonly title: string
  readonly attachments: readonly DemoAttachment[]
  /** Still being written: not approved, not frozen. */
  readonly draft?: true
  /** Approved, and not sent out yet. */
  readonly waiting?: true
  /** Sections of an earlier paper whose block ids live on where the text is the same. */
  readonly startsFrom?: CasePaper
}

/** A paper as it was issued: sections in the template's order, attachments, frozen. Or a draft. */
export function buildPaper(context: DemoContext, file: Case, reading: Reading, plan: PaperPlan): CasePaper {
  const template = named(context.templates, plan.kind)
  const written = template.sections.filter(
    (section) => plan.source.sections[section.key as keyof DemoPaper['sections']] !== undefined,
  )
  const unknown = Object.keys(plan.source.sections).filter(
    (key) => !template.sections.some((section) => section.key === key),
  )
  if (unknown.length > 0)
    throw new Error(`${file.caseNumber}: the ${plan.kind} template lacks ${unknown.join(', ')}`)
  const paper: CasePaper = {
    id: context.newId<PaperId>(),
    case: file.id,
    reading: reading.id,
    template: template.id,
    language: plan.source.language,
    title: plan.title,
    state: plan.draft === true ? 'draft' : 'approved',
    version: 1,
    correctionReason: null,
    author: file.officer,
    approvedBy: plan.draft === true ? null : named(context.persons, 'chief-executive'),
    sections: written.map(({ key }) => ({
      id: context.newId<SectionId>(),
      key,
      content: compose(
        plan.source.sections[key as keyof DemoPaper['sections']] ?? '',
        context.newId,
        targetsOf(context),
      ),
    })),
    frozenHash: null,
  }
  const kept = plan.startsFrom === undefined ? paper : keepBlockIds(paper, plan.startsFrom)
  savePaper(context.db, kept)
  for (const [index, attachment] of plan.attachments.entries())
    buildAttachmentRow(context, kept, index + 1, attachment)
  if (plan.draft !== true && plan.waiting !== true) freezePaper(context.db, kept.id, hashOfPaper(kept))
  return kept
}

/** A second-reading paper starts as a copy of the first: unchanged and edited blocks keep their ids. */
function keepBlockIds(paper: CasePaper, earlier: CasePaper): CasePaper {
  const sections = paper.sections.map((section) => {
    const before = earlier.sections.find((each) => each.key === section.key)
    if (before === undefined) return section
    return { ...section, id: before.id, content: carryIds(before.content, section.content) }
  })
  return { ...paper, sections }
}

function buildAttachmentRow(
  context: DemoContext,
  paper: CasePaper,
  number: number,
  source: DemoAttachment,
): void {
  const { bytes, facts, prepared } = named(context.attachments, source)
  const attachment: Attachment = {
    id: context.newId<AttachmentId>(),
    case: paper.case,
    paper: paper.id,
    number,
    title: source.title,
    fileName: `${slug(source.title)}.pdf`,
    kind: source.unprinted === true ? 'unprinted' : 'enclosed',
    blob: putBlob(context.db, bytes, 'application/pdf'),
    mediaType: 'application/pdf',
    byteSize: bytes.length,
    pages: facts.pages,
    language: facts.language,
    tagged: facts.tagged,
    disclosure: buildDisclosure(context, source.exempt),
  }
  savePrepared(context.db, attachment.blob, preparedVersion, prepared)
  saveAttachment(context.db, attachment)
}

/** A file name from a title: `Økonomirapport per 31. oktober` → `okonomirapport-per-31-oktober`. */
function slug(title: string): string {
  const plain = title.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
  return plain
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
