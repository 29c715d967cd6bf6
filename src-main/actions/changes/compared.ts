import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { mayCallForHearing } from '#shared/domain/hearing/new-hearing.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findReading } from '../../store/cases.ts'
import { firstPaperBefore } from '../../store/earlier-papers.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { paperOfCase } from '../drafting/locked.ts'

/** A paper with the frozen one of the first reading that it is set against; `first` null where there is none. */
export type Compared = {
  readonly paper: CasePaper
  readonly file: Case
  readonly reading: Reading | null
  readonly first: CasePaper | null
}

/** Refuses with `paper.gone`. */
export function comparedPaper(db: Database, id: PaperId): Compared | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const reading = findReading(db, found.paper.reading)
  return { ...found, reading, first: firstPaperOf(db, reading) }
}

/** The frozen paper of the first reading before this one; only later readings have one to be compared with. */
export function firstPaperOf(db: Database, reading: Reading | null): CasePaper | null {
  if (reading === null || (reading.stage !== 'second' && reading.stage !== 'council')) return null
  const earlier = firstPaperBefore(db, reading)
  return earlier === null ? null : findPaper(db, earlier.paper)
}

/** The same where there must be one: else `redline.noFirstPaper`. */
export function comparedWithFirst(
  db: Database,
  id: PaperId,
): (Compared & { readonly first: CasePaper }) | Refusal {
  const found = comparedPaper(db, id)
  if (isRefusal(found)) return found
  const { first } = found
  return first === null
    ? refuse('redline.noFirstPaper', { case: found.file.caseNumber })
    : { ...found, first }
}

/** Which sections' changes may call for a new hearing: as the paper's own template has it, of a section that is gone as the first one's. */
export function materialSections(
  db: Database,
  paper: CasePaper,
  first: CasePaper,
): (section: string) => boolean {
  const sections = [paper, first].flatMap(({ template }) => findTemplate(db, template)?.sections ?? [])
  return (key) => {
    const found = sections.find((section) => section.key === key)
    return found !== undefined && mayCallForHearing(found)
  }
}
