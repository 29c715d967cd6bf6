import type { Output } from '#shared/contract/index.ts'
import { adviceOnPaper } from '#shared/domain/decision/point-advice.ts'
import { missingFromPaper } from '#shared/domain/paper/completeness.ts'
import { wordCount } from '#shared/document/text.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { attachmentsOfPaper } from '../../store/attachments.ts'
import { findReading } from '../../store/cases.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { entriesOfCase, themesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { paperOfCase } from './locked.ts'

/** What the case knows that a text may cite: entries by number, inputs by number. Refuses with `paper.gone`. */
export function citables(db: Database, id: PaperId): Output<'paper.citables'> | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const themes = new Map(themesOfCase(db, found.file.id).map((theme) => [theme.id, theme.name]))
  const entries = entriesOfCase(db, found.file.id)
    .map((entry) => ({
      id: entry.id,
      number: entry.number,
      title: entry.title,
      theme: themes.get(entry.theme) ?? '',
    }))
    .toSorted((a, b) => a.number - b.number)
  const inputs = hearingsOfCase(db, found.file.id)
    .flatMap((hearing) => inputsOfHearing(db, hearing.id))
    .map((input) => ({ id: input.id, number: input.number, sender: input.sender, summary: input.summary }))
    .toSorted((a, b) => a.number - b.number)
  return { entries, inputs }
}

/** What a paper lacks before it can be approved, broken citations among it. Refuses with `paper.gone`. */
export function checkDraft(db: Database, id: PaperId): Output<'paper.check'> | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const { paper } = found
  const known = citables(db, id)
  if (isRefusal(known)) return known
  const template = templateOfPaper(db, paper)
  const { missing } = missingFromPaper(paper, template, {
    stage: findReading(db, paper.reading)?.stage ?? 'single',
    attachments: attachmentsOfPaper(db, id),
    entries: new Set(known.entries.map((entry) => entry.id)),
    inputs: new Set(known.inputs.map((input) => input.id)),
  })
  const words = paper.sections.reduce((sum, { content }) => sum + wordCount(content), 0)
  return { words, missing: [...missing], advice: [...adviceOnPaper(paper, template)] }
}
