import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { PaperId, SectionId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from '../../store/rows.ts'
import { listTemplates } from '../../store/templates.ts'
import type { ActedBy } from '../acted-by.ts'

/** A paper for decision with every section of the municipality's template, in which nothing is written (`case.noTemplate`). */
export function emptyPaper(db: Database, file: Case, reading: Reading, by: ActedBy): CasePaper | Refusal {
  const template = listTemplates(db).find(({ kind }) => kind === 'decision')
  if (template === undefined) return refuse('case.noTemplate')
  return {
    id: by.newId<PaperId>(),
    case: file.id,
    reading: reading.id,
    template: template.id,
    language: file.language,
    title: file.title,
    state: 'draft',
    version: 1,
    author: file.officer,
    approvedBy: null,
    sections: template.sections.map(({ key }) => ({ id: by.newId<SectionId>(), key, content: [] })),
    frozenHash: null,
    correctionReason: null,
  }
}
