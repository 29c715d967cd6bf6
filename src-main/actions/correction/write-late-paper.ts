import type { CaseId, EventId, IdSource, PaperId, ReadingId, SectionId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Content } from '#shared/document/model.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import { transition } from '#shared/domain/case/course.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Person } from '#shared/domain/municipality/municipality.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import { splitSections } from '../../exchange/markdown/read-markdown.ts'
import { appendCaseEvent } from '../../store/case-course.ts'
import { saveCase, saveReading } from '../../store/cases.ts'
import { getMunicipality, listPersons } from '../../store/municipality.ts'
import { savePaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { listTemplates } from '../../store/templates.ts'
import type { CorrectedBy } from './correct-paper.ts'
import { readNewSection, readSection, splitBlocks, understood } from './paper-text.ts'
import type { SectionSource } from './paper-text.ts'

/** A paper for a case that is not in the store: text with a `# title` over each section, or a document with headings. */
export type LatePaper = {
  readonly source: SectionSource
  readonly title: string
  /** Name or role of the officer. */
  readonly officer: string
  readonly archiveCode: string
}

const noReferences = { entries: new Map(), inputs: new Map() } as const

/**
 * Enters a case with an approved paper for one reading by the meeting's body. `number` is its case number; a case
 * that is there already keeps its own paper (`late.hasCase`). Refuses with `late.unknownOfficer`,
 * `correct.unreadableText` and `correct.needsSection`.
 */
export function writeLatePaper(
  db: Database,
  meeting: Meeting,
  number: Case | string,
  late: LatePaper,
  by: CorrectedBy,
): { readonly file: Case; readonly paper: CasePaper } | Refusal {
  if (typeof number !== 'string') return refuse('late.hasCase', { case: number.caseNumber })
  const officer = findOfficer(db, late.officer)
  if (isRefusal(officer)) return officer
  const template = listTemplates(db).find(({ kind }) => kind === 'decision')
  const municipality = getMunicipality(db)
  if (template === undefined || municipality === null)
    throw new Error('a store without template or municipality')
  const { language } = municipality
  const sections = readSections(template, language, late.source, by.newId)
  if (isRefusal(sections)) return sections
  const chief = listPersons(db).find(({ role }) => role === municipality.chiefExecutiveTitle) ?? null
  const file = enterCase(db, number, late, officer, chief, language, by)
  const reading: Reading = {
    id: by.newId<ReadingId>(),
    case: file.id,
    committee: meeting.committee,
    stage: 'single',
    sequence: 1,
    part: 'decides',
    outcome: null,
  }
  saveReading(db, reading)
  const paper: CasePaper = {
    id: by.newId<PaperId>(),
    case: file.id,
    reading: reading.id,
    template: template.id,
    language,
    title: late.title,
    state: 'approved',
    version: 1,
    correctionReason: null,
    author: officer.id,
    approvedBy: chief?.id ?? null,
    sections,
    frozenHash: null,
  }
  savePaper(db, paper)
  return { file, paper }
}

/** The case, walked to where it may be placed on an agenda. */
function enterCase(
  db: Database,
  caseNumber: string,
  { title, archiveCode }: LatePaper,
  officer: Person,
  chief: Person | null,
  language: Case['language'],
  { at, newId }: CorrectedBy,
): Case {
  const file: Case = {
    id: newId<CaseId>(),
    caseNumber,
    title,
    archiveCode,
    language,
    course: 'simple',
    template: 'simple',
    state: 'draft',
    officer: officer.id,
    owner: chief?.id ?? null,
    predecessor: null,
    disclosure: null,
    createdAt: at,
    updatedAt: at,
  }
  saveCase(db, file)
  let { state } = file
  for (const type of ['submitForReview', 'approve'] as const) {
    const to = transition({ state, course: 'simple', stage: null }, { type })
    if (isRefusal(to)) throw new Error(`a new case cannot ${type}: ${to.code}`)
    const actor = type === 'approve' ? (chief?.id ?? null) : officer.id
    const event = {
      id: newId<EventId>(),
      case: file.id,
      at,
      actor,
      event: type,
      from: state,
      to,
      reading: null,
    }
    appendCaseEvent(db, { ...event, note: '' })
    state = to
  }
  const walked = { ...file, state }
  saveCase(db, walked)
  return walked
}

function readSections(
  template: PaperTemplate,
  language: Case['language'],
  source: SectionSource,
  newId: IdSource,
): CasePaper['sections'] | Refusal {
  const known = template.sections.map(({ key, title }) => ({ key, title: title[language] }))
  const parts =
    'text' in source ? understood(() => splitSections(source.text, known)) : splitBlocks(source.blocks, known)
  if (isRefusal(parts)) return parts
  if (parts.size === 0)
    return refuse('correct.needsSection', { candidates: known.map(({ title }) => title).join(', ') })
  const sections: CasePaper['sections'][number][] = []
  for (const { key } of known) {
    const part = parts.get(key)
    if (part === undefined) continue
    const content: Content | Refusal =
      typeof part === 'string'
        ? readNewSection(part, noReferences, newId)
        : readSection([], { blocks: part }, noReferences, newId)
    if (isRefusal(content)) return content
    sections.push({ id: newId<SectionId>(), key, content })
  }
  return sections
}

function findOfficer(db: Database, word: string): Person | Refusal {
  const wanted = word.trim().toLowerCase()
  const employees = listPersons(db).filter(({ kind }) => kind === 'employee')
  const found = employees.filter(({ name, role }) =>
    [name, role].some((each) => each.toLowerCase() === wanted),
  )
  const [only, ...others] = found
  if (only === undefined || others.length > 0)
    return refuse('late.unknownOfficer', { word, candidates: employees.map(({ role }) => role).join(', ') })
  return only
}
