import type { Output } from '#shared/contract/index.ts'
import type { PaperHead } from '#shared/contract/case.ts'
import { wordCount } from '#shared/document/text.ts'
import { missingFromPaper } from '#shared/domain/paper/completeness.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { CaseId, EntryId, HearingInputId, PaperId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { findCase, findReading } from '../../store/cases.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { inputsByIds } from '../../store/hearings.ts'
import { entriesByIds } from '../../store/knowledge.ts'
import { findCommittee, findPerson } from '../../store/municipality.ts'
import { findPaper, papersOfCase } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'

/** The papers of a case with what each still lacks. */
export function paperHeads(db: Database, id: CaseId): readonly PaperHead[] | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  return papersOfCase(db, id).map((paper) => headOf(db, paper))
}

function headOf(db: Database, paper: CasePaper): PaperHead {
  const reading = findReading(db, paper.reading)
  const stage = reading?.stage ?? 'single'
  return {
    id: paper.id,
    title: paper.title,
    language: paper.language,
    state: paper.state,
    version: paper.version,
    stage,
    committee: reading === null ? '' : (findCommittee(db, reading.committee)?.name ?? ''),
    author: findPerson(db, paper.author)?.name ?? '',
    words: paper.sections.reduce((sum, { content }) => sum + wordCount(content), 0),
    frozenHash: paper.frozenHash,
    // what was sent out stays as it is, whatever it lacks
    missing:
      paper.state === 'frozen'
        ? []
        : [
            ...missingFromPaper(paper, templateOfPaper(db, paper), {
              stage,
              attachments: attachmentsOfPaper(db, paper.id),
            }).missing,
          ],
  }
}

/** The template that a paper is written in. */
export function templateOfPaper(db: Database, paper: Pick<CasePaper, 'id' | 'template'>): PaperTemplate {
  const template = findTemplate(db, paper.template)
  if (template === null) throw new Error(`paper ${paper.id} has no template`)
  return template
}

/** A paper's text section by section in the template's order, with what it cites. */
export function paperText(db: Database, id: PaperId): Output<'paper.get'> | Refusal {
  const paper = findPaper(db, id)
  if (paper === null || findCase(db, paper.case) === null) return refuse('paper.gone')
  const template = templateOfPaper(db, paper)
  const sections = template.sections.map((section) => {
    const written = paper.sections.find(({ key }) => key === section.key)
    const content = written?.content ?? []
    return {
      id: written?.id ?? null,
      key: section.key,
      title: section.title[paper.language],
      required: section.required,
      guidance: section.guidance[paper.language],
      words: wordCount(content),
      wordLimit: section.wordLimit,
      content: [...content],
    }
  })
  return { head: headOf(db, paper), sections, references: references(db, id) }
}

function references(db: Database, id: PaperId): Output<'paper.get'>['references'] {
  const uses = citationsOfPaper(db, id)
  const entries = [...new Set<EntryId>(uses.flatMap(({ entry }) => entry ?? []))]
  const inputs = [...new Set<HearingInputId>(uses.flatMap(({ input }) => input ?? []))]
  return [
    ...entriesByIds(db, entries).map((entry) => ({
      id: entry.id,
      kind: 'entry' as const,
      number: entry.number,
      title: entry.title,
    })),
    ...inputsByIds(db, inputs).map((input) => ({
      id: input.id,
      kind: 'input' as const,
      number: input.number,
      title: input.sender,
    })),
  ]
}
