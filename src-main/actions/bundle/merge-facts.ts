import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import { mergeRecord } from '#shared/bundle/merge-records.ts'
import type { FactRecord, FieldMerge } from '#shared/bundle/merge-records.ts'
import type { AddedRecord, Choice, FactReport, MergeReport } from '#shared/bundle/report.ts'
import type { AttachmentId, Id } from '#shared/ids.ts'
import { ownerOf } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import { factText, nameOf } from './fact-words.ts'
import type { MergedBy } from './merge-texts.ts'
import { isSentWith, recordWork } from './record-kinds.ts'
import type { RecordWork } from './record-kinds.ts'

export type FactsOutcome = {
  readonly facts: FactReport[]
  readonly added: AddedRecord[]
  readonly goneThere: MergeReport['goneThere'][number][]
  readonly binnedHere: MergeReport['binnedHere'][number][]
}

export const noFacts = (): FactsOutcome => ({ facts: [], added: [], goneThere: [], binnedHere: [] })

/** Which kinds a pass goes through: papers and attachments are added between the records before and after them. */
export type Pass = { readonly kinds: readonly RecordWork['kind'][] }

/**
 * Merges the records of a bundle, of these kinds in order: what is not here is added, what only they changed since
 * `base` is taken over, what both changed stands as it is until `choices` say otherwise. Nothing is taken away.
 */
export function mergeFacts(
  db: Database,
  theirs: CaseFacts,
  base: CaseFacts | null,
  choices: readonly Choice[],
  { kinds }: Pass,
  outcome: FactsOutcome,
  by: MergedBy,
): void {
  for (const work of recordWork.filter(({ kind }) => kinds.includes(kind))) {
    const before = new Map((base === null ? [] : work.theirs(base)).map((record) => [record.id, record]))
    const there = work.theirs(theirs)
    for (const record of there)
      mergeOne(db, work, record, before.get(record.id) ?? null, choices, outcome, by)
    const ids = new Set(there.map(({ id }) => id))
    for (const record of before.values())
      if (!ids.has(record.id) && work.find(db, record.id as never) !== null)
        outcome.goneThere.push({ kind: work.kind, name: nameOf(work.kind, record) })
  }
}

function mergeOne(
  db: Database,
  work: RecordWork,
  record: FactRecord,
  base: FactRecord | null,
  choices: readonly Choice[],
  outcome: FactsOutcome,
  by: MergedBy,
): void {
  const { kind } = work
  const name = nameOf(kind, record)
  const owner = ownerOf(db, kind, record.id)
  if (owner === null) {
    if (work.add === undefined) return
    const number = work.add(db, record as never, by)
    const came = Number(record['number'] ?? record['sequence'])
    if (kind !== 'case')
      outcome.added.push({ kind, name, renumbered: number === null ? null : { from: came, to: number } })
    return
  }
  const ours = work.find(db, record.id as never)
  if (ours === null) {
    outcome.binnedHere.push({ kind, name })
    return
  }
  const isSent = isSentRecord(db, work, ours)
  const fields = mergeRecord(kind, base, ours, record).map((each): FieldMerge =>
    isSent && each.field !== 'disclosure' ? { ...each, outcome: 'told' } : chosen(work, ours, each, choices),
  )
  const taken = fields.filter((each) => each.outcome === 'taken')
  if (taken.length > 0) {
    const changes = Object.fromEntries(taken.map((each) => [each.field, each.theirs]))
    work.save(db, { ...ours, ...changes } as never, ours as never, by)
  }
  for (const { field, ours: own, theirs, outcome: what } of fields)
    outcome.facts.push({
      kind,
      id: record.id as Id<never>,
      name: nameOf(kind, ours),
      field,
      ours: factText(db, field, own),
      theirs: factText(db, field, theirs),
      outcome: what,
    })
}

/** What was sent stands: a paper's facts and its attachments' are told of and never changed (domain.md §3). */
function isSentRecord(db: Database, { kind }: RecordWork, ours: FactRecord): boolean {
  if (kind === 'paper') return ours['state'] === 'frozen'
  return kind === 'attachment' && isSentWith(db, ours.id as AttachmentId)
}

function chosen(
  { kind }: RecordWork,
  { id }: FactRecord,
  each: FieldMerge,
  choices: readonly Choice[],
): FieldMerge {
  if (each.outcome === 'told') return each
  const made = choices.find((one) => one.kind === kind && one.id === id && one.field === each.field)
  if (made === undefined) return each
  return { ...each, outcome: made.take === 'theirs' ? 'taken' : 'differs' }
}
