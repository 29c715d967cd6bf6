import type { MilestoneId } from '#shared/ids.ts'
import { addDays } from '#shared/domain/calendar/dates.ts'
import type { Case, Reading, ReadingOutcome } from '#shared/domain/case/case.ts'
import { saveMilestones } from '../../store/case-course.ts'
import { saveReading } from '../../store/cases.ts'
import type { Database } from '../../store/rows.ts'
import type { DemoContext } from '../build/context.ts'
import type { DemoPaper } from '../content/types.ts'
import { knowledgeSize } from './knowledge.ts'
import type { Prose } from './prose.ts'

/** A paper that leans on its case's knowledge base: every third paragraph of the facts cites an entry. */
export function citing(prose: Prose, paper: DemoPaper): DemoPaper {
  const facts = (paper.sections.facts ?? '').split('\n').map((line, at) => {
    return at % 3 === 0 ? `${line} {K-${String(1 + prose.number(knowledgeSize.entries))}}` : line
  })
  return { ...paper, sections: { ...paper.sections, facts: facts.join('\n') } }
}

/** The same paper after the hearing: what came in is told of, and two sections begin otherwise. */
export function afterHearing(prose: Prose, paper: DemoPaper, inputs: number): DemoPaper {
  const begun = (text: string | undefined): string => `${prose.paragraph()}\n${text ?? ''}`
  const heard = Array.from({ length: Math.min(inputs, 6) }, (_, at) => {
    return `${prose.sentence()} {I-${String(at + 1)}}`
  })
  const { sections } = paper
  return {
    ...paper,
    sections: {
      ...sections,
      background: begun(sections.background),
      assessment: begun(sections.assessment),
      changes: prose.paragraph(),
      participation: [prose.paragraph(), ...heard].join('\n'),
    },
  }
}

/** What the body made of a reading. */
export function settleOutcome(db: Database, reading: Reading, outcome: ReadingOutcome | null): void {
  if (outcome !== null) saveReading(db, { ...reading, outcome })
}

/** The progress plan of a case that is heard. */
export function planProgress(
  { db, newId }: DemoContext,
  file: Case,
  readings: Readonly<Record<'first' | 'second' | 'council', Reading>>,
  firstOn: string,
): void {
  const rows = [
    ['Førstegangsbehandling', 0, { kind: 'reading', reading: readings.first.id }],
    ['Høring', 45, { kind: 'hearing' }],
    ['Annengangsbehandling', 75, { kind: 'reading', reading: readings.second.id }],
    ['Endelig vedtak', 105, { kind: 'reading', reading: readings.council.id }],
    ['Iverksetting', 135, { kind: 'manual', completedOn: null }],
  ] as const
  saveMilestones(
    db,
    file.id,
    rows.map(([name, days, derivedFrom], at) => ({
      id: newId<MilestoneId>(),
      case: file.id,
      position: at + 1,
      name,
      plannedFrom: addDays(firstOn, days),
      plannedTo: addDays(firstOn, days + 14),
      derivedFrom,
    })),
  )
}
