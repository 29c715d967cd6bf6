import type { CaseState, ReadingOutcome } from '#shared/domain/case/case.ts'
import type { PaperSection } from '#shared/domain/paper/paper.ts'
import type { CommitteeId } from '#shared/ids.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { savePerson } from '#main/store/municipality.ts'
import { savePaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { saveTemplate } from '#main/store/templates.ts'
import { aCase, aDisclosure, aPaper, aPerson, aReading, aTemplate, aTextBlock, newId } from './builders.ts'
import type { SavedCase } from './store.ts'

let cases = 0

const summary = (text: string): PaperSection => ({
  id: newId(),
  key: 'summary',
  content: [aTextBlock(text)],
})

const proposal = (points: readonly string[]): PaperSection => ({
  id: newId(),
  key: 'proposal',
  content: points.map((point) => aTextBlock(point, { style: 'numbered' })),
})

/** A simple case that waits for a body with an approved paper, unless it is given otherwise. */
export function readyCase(
  db: Database,
  committee: CommitteeId,
  given: {
    readonly state?: CaseState
    readonly outcome?: ReadingOutcome
    readonly basis?: string
    readonly title?: string
    /** Two digits that its number begins with. */
    readonly year?: string
    /** What its summary says. */
    readonly text?: string
    /** Points of its proposal. */
    readonly proposal?: readonly string[]
  } = {},
): Omit<SavedCase, 'committee'> {
  const officer = aPerson()
  const template = aTemplate()
  const number = (cases += 1)
  const file = aCase({
    officer: officer.id,
    caseNumber: `${given.year ?? '21'}/${String(number).padStart(5, '0')}`,
    course: 'simple',
    state: given.state ?? 'approvedByChiefExecutive',
    title: given.title ?? `Sak nummer ${number}`,
    disclosure: given.basis === undefined ? null : aDisclosure({ basis: given.basis }),
  })
  const reading = aReading({ case: file.id, committee, stage: 'single', outcome: given.outcome ?? null })
  const paper = aPaper({
    case: file.id,
    reading: reading.id,
    template: template.id,
    author: officer.id,
    state: 'approved',
    approvedBy: officer.id,
    title: file.title,
    ...(given.text === undefined ? {} : { sections: [summary(given.text)] }),
    ...(given.proposal === undefined ? {} : { sections: [proposal(given.proposal), summary(file.title)] }),
  })
  savePerson(db, officer)
  saveTemplate(db, template)
  saveCase(db, file)
  saveReading(db, reading)
  savePaper(db, paper)
  return { officer, template, file, reading, paper }
}
