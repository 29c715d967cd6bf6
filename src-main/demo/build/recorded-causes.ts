import type { Block } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { RecordedCause } from '#shared/domain/paper/recorded-cause.ts'
import type { AssessmentId, BlockId, DecisionId } from '#shared/ids.ts'
import { changesThatMatter, fingerprintOf } from '../../actions/new-hearing/standing.ts'
import { appendAssessment } from '../../store/new-hearing.ts'
import { freezePaper } from '../../store/papers.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { copyCauses, saveCauses } from '../../store/recorded-causes.ts'
import { named } from './context.ts'
import type { DemoContext } from './context.ts'

/** The papers of the three readings that are set against each other. */
export type ReadPapers = {
  readonly first: CasePaper
  readonly second: CasePaper
  readonly council: CasePaper
}

type Rule = {
  /** In which of the papers the paragraph stands: what is gone stands only in the first. */
  readonly in: 'first' | 'second'
  readonly section: string
  readonly block: RegExp
} & (
  | { readonly decided: number }
  | { readonly entries: readonly number[]; readonly note?: string }
  | { readonly editorial: string }
)

/** What changed for another reason than an input: a point of the first reading's decision, new knowledge, the wording. */
const rules: readonly Rule[] = [
  {
    in: 'second',
    section: 'background',
    block: /^Formannskapet behandlet forslaget første gang/,
    decided: 1,
  },
  { in: 'second', section: 'participation', block: /^Høringen varte i ti uker/, decided: 2 },
  { in: 'first', section: 'proposal', block: /^Saken legges fram til annengangsbehandling/, decided: 6 },
  { in: 'first', section: 'proposal', block: /^Høringen varer fra 4. januar/, decided: 2 },
  { in: 'second', section: 'changes', block: /^Tabellen viser hva som er endret/, decided: 6 },
  { in: 'second', section: 'knowledge', block: /^Kunnskapsgrunnlaget har 44/, entries: [9, 13, 29] },
  {
    in: 'second',
    section: 'knowledge',
    block: /^Kultur og kompetanse/,
    entries: [13],
    note: 'ny måling i februar 2021',
  },
  { in: 'second', section: 'knowledge', block: /^Fjordregionens oversikt over åpne data/, entries: [9] },
  {
    in: 'second',
    section: 'sustainability',
    block: /^Digitale tjenester kan gjøre hverdagen/,
    entries: [29],
  },
  {
    in: 'first',
    section: 'background',
    block: /^Forslaget er laget av en arbeidsgruppe/,
    editorial: 'står i saken til førstegangsbehandlingen',
  },
  {
    in: 'second',
    section: 'assessment',
    block: /^Samlet vurderer kommunedirektøren at høringen/,
    editorial: '',
  },
  { in: 'second', section: 'conclusion', block: /^Kommunedirektøren tilrår at formannskapet/, editorial: '' },
]

/**
 * Records why paragraphs of the second reading's paper are others than in the first, and that the changes call for no new
 * hearing; then both later papers are sent. A rule that finds no paragraph is a mistake in the demo.
 */
export function recordCauses(
  context: DemoContext,
  file: Case,
  papers: ReadPapers,
  decision: DecisionId,
): void {
  const { db } = context
  const { first, second, council } = papers
  for (const rule of rules)
    saveCauses(db, second.id, blockOf(papers[rule.in], rule), causesBy(context, rule, decision))
  copyCauses(db, second.id, council.id)
  appendAssessment(db, {
    id: context.newId<AssessmentId>(),
    case: file.id,
    at: '2021-04-07T09:30:00.000Z',
    actor: file.officer,
    needed: false,
    reason:
      'Alle endringene svarer på spørsmål som ble reist i høringsutkastet, og ingen av dem legger nye plikter på innbyggere eller bedrifter.',
    changes: fingerprintOf(changesThatMatter(db, { heard: first, proposed: second })),
  })
  for (const paper of [second, council]) freezePaper(db, paper.id, hashOfPaper(paper))
}

function causesBy(context: DemoContext, rule: Rule, decision: DecisionId): readonly RecordedCause[] {
  if ('decided' in rule) return [{ kind: 'decision', decision, point: rule.decided, note: '' }]
  if ('editorial' in rule) return [{ kind: 'editorial', note: rule.editorial }]
  return rule.entries.map((number) => ({
    kind: 'knowledge',
    entry: named(context.entries, number),
    note: rule.note ?? '',
  }))
}

function blockOf(paper: CasePaper, { section, block }: Rule): BlockId {
  const blocks: readonly Block[] = paper.sections.find(({ key }) => key === section)?.content ?? []
  const [found, ...more] = blocks.filter((each) => block.test(plainText([each])))
  if (found === undefined || more.length > 0)
    throw new Error(`${section}: ${block.source} is not one paragraph`)
  return found.attrs.id
}
