import BetterSqlite from 'better-sqlite3'
import type { CaseFacts } from '#shared/bundle/case-facts.ts'
import type { Choice, MergeReport, PaperReport } from '#shared/bundle/report.ts'
import type { BundledPaper } from '#shared/bundle/case-facts.ts'
import type { OperationId, PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { ReadBundle } from '../../exchange/bundle/read-bundle.ts'
import { appendAudit } from '../../store/audit.ts'
import { findCase, findCaseByNumber, findReading } from '../../store/cases.ts'
import { exchangesOfCase, factsOfExchange, keepExchange } from '../../store/exchanges.ts'
import { findPaper } from '../../store/papers.ts'
import { ownerOf } from '../../store/record-owners.ts'
import type { Database } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { rehearse } from '../../store/transaction.ts'
import { forgetText } from '../drafting/open-texts.ts'
import { addPaper } from './add-paper.ts'
import { checkOwnIds } from './foreign-ids.ts'
import { mergeComments } from './merge-comments.ts'
import { mergeFacts, noFacts } from './merge-facts.ts'
import type { FactsOutcome } from './merge-facts.ts'
import { mergeText } from './merge-texts.ts'
import type { MergedBy } from './merge-texts.ts'
import type { BundledText } from './read-texts.ts'
import { addAttachment } from './record-kinds.ts'
import type { LostContent } from './section-reports.ts'
import { withoutErased } from '../retention/without-erased.ts'
import { settlePeople } from './settle-people.ts'
import { storeFiles } from './take-files.ts'
import type { TakenFiles } from './take-files.ts'

/** A bundle read, its texts and files looked through: all that takes time, done before the store is touched. */
export type PreparedBundle = {
  readonly bundle: ReadBundle
  readonly texts: ReadonlyMap<PaperId, BundledText>
  readonly files: TakenFiles
}

/** What a merge would do: done, looked at and undone again. Refuses as {@link mergeBundle}. */
export const rehearseMerge = (store: Store, prepared: PreparedBundle, by: MergedBy): MergeReport | Refusal =>
  guarded(store, prepared, () => rehearse(store.db, () => merge(store.db, prepared, [], by)))

/**
 * Merges a bundle into the store, whole or not at all. Refuses with `bundle.foreignCase`, `.caseInBin`,
 * `.numberTaken`, `.sentTextChanged`, `.inconsistent`, `store.*`.
 */
export const mergeBundle = (
  store: Store,
  prepared: PreparedBundle,
  choices: readonly Choice[],
  by: MergedBy,
): MergeReport | Refusal =>
  guarded(store, prepared, () => store.transaction((db) => merge(db, prepared, choices, by)))

function guarded<T>(store: Store, { texts }: PreparedBundle, work: () => T | Refusal): T | Refusal {
  try {
    return work()
  } catch (error) {
    // keys, checks and triggers of the store are the last gate: what they refuse was never in order
    if (error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT'))
      return refuse('bundle.inconsistent')
    throw error
  } finally {
    for (const id of texts.keys()) forgetText(store.db, id) // the merge went past the documents that are open
  }
}

function merge(
  db: Database,
  { bundle, texts, files }: PreparedBundle,
  choices: readonly Choice[],
  by: MergedBy,
): MergeReport | Refusal {
  const { facts: given } = bundle
  const closed = checkOwnIds(db, given) ?? checkPlace(db, given)
  if (closed !== null) return closed
  const isNew = findCase(db, given.case.id) === null
  storeFiles(db, files)
  // what was erased here comes back by no bundle, older or not
  const facts = settlePeople(db, withoutErased(db, given))
  const base = baseOf(db, bundle)
  const outcome = noFacts()
  const kinds = ['case', 'reading', 'theme', 'source', 'entry', 'hearing', 'input'] as const
  mergeFacts(db, facts, base, choices, { kinds }, outcome, by)
  const lost: LostContent[] = []
  const papers = mergePapers(db, facts, texts, lost, by)
  if (isRefusal(papers)) return papers
  mergeFacts(db, facts, base, choices, { kinds: ['paper', 'milestone', 'attachment'] }, outcome, by)
  const fresh = new Set(papers.filter((each) => each.outcome === 'added').map(({ paper }) => paper))
  addAttachments(db, facts, fresh, outcome, by)
  const here = new Set(facts.papers.flatMap(({ id }) => (findPaper(db, id) === null ? [] : [id])))
  const comments = mergeComments(db, facts, here)
  const { id, caseNumber } = facts.case
  const report: MergeReport = {
    case: id,
    caseNumber: findCase(db, id)?.caseNumber ?? caseNumber,
    isNew,
    papers,
    ...outcome,
    comments,
  }
  remember(db, bundle, facts, { report, lost }, by)
  return report
}

function checkPlace(db: Database, { case: file }: CaseFacts): Refusal | null {
  if (ownerOf(db, 'case', file.id)?.binned === true)
    return refuse('bundle.caseInBin', { case: file.caseNumber })
  const other = findCaseByNumber(db, file.caseNumber)
  const isTaken = findCase(db, file.id) === null && other !== null
  return isTaken ? refuse('bundle.numberTaken', { case: file.caseNumber, title: other.title }) : null
}

/**
 * The facts that both sides had at their last exchange: by them one sees who has changed what. Never those of the
 * bundle itself, which may be taken in once more to choose otherwise.
 */
function baseOf(db: Database, { id, manifest }: ReadBundle): CaseFacts | null {
  const seen = new Set(manifest.seen)
  const last = exchangesOfCase(db, manifest.case.id).find(({ bundle }) => bundle !== id && seen.has(bundle))
  return last === undefined ? null : (factsOfExchange(db, last.id) as CaseFacts)
}

function mergePapers(
  db: Database,
  facts: CaseFacts,
  texts: ReadonlyMap<PaperId, BundledText>,
  lost: LostContent[],
  by: MergedBy,
): PaperReport[] | Refusal {
  const reports: PaperReport[] = []
  for (const paper of facts.papers) {
    const read = texts.get(paper.id)
    if (read === undefined) continue
    const report = mergePaper(db, { ...read, paper }, lost, by)
    if (isRefusal(report)) return report
    reports.push(report)
  }
  return reports
}

function mergePaper(
  db: Database,
  theirs: BundledText & { readonly paper: BundledPaper },
  lost: LostContent[],
  by: MergedBy,
): PaperReport | Refusal {
  const { id: paper, title, reading } = theirs.paper
  const ours = findPaper(db, paper)
  if (ours === null) {
    if (findReading(db, reading) === null) return refuse('bundle.inconsistent')
    const why = addPaper(db, theirs, by)
    if (why?.code === 'bundle.sentTextChanged') return why
    return {
      paper,
      title,
      outcome: why === null ? 'added' : 'skipped',
      why: told(why),
      version: null,
      sections: [],
    }
  }
  const { why, ...outcome } = mergeText(db, ours, theirs, lost, by)
  return { paper, title: ours.title, ...outcome, why: told(why) }
}

const told = (why: Refusal | null): PaperReport['why'] =>
  why === null ? null : { code: why.code, facts: { ...why.facts } }

/** New ones go with papers that came now, or that are not sent yet: else they would be a supplement. */
function addAttachments(
  db: Database,
  facts: CaseFacts,
  fresh: ReadonlySet<PaperId>,
  { added, facts: told_ }: FactsOutcome,
  by: MergedBy,
): void {
  for (const attachment of facts.attachments) {
    const paper = findPaper(db, attachment.paper)
    if (paper === null || ownerOf(db, 'attachment', attachment.id) !== null) continue
    const { id, title: name } = attachment
    if (paper.state === 'frozen' && !fresh.has(paper.id)) {
      const fact = {
        kind: 'attachment',
        id: id as never,
        name,
        field: 'attachment',
        ours: '',
        theirs: name,
      } as const
      told_.push({ ...fact, outcome: 'told' })
      continue
    }
    const number = addAttachment(db, attachment, by)
    const renumbered = number === null ? null : { from: attachment.number, to: number }
    added.push({ kind: 'attachment', name, renumbered })
  }
}

/** What the report holds of texts lies with the exchange; the trail has only that it was, and its id. */
function remember(
  db: Database,
  { id: bundle, manifest, fingerprint }: ReadBundle,
  facts: CaseFacts,
  report: { readonly report: MergeReport; readonly lost: readonly LostContent[] },
  by: MergedBy,
): void {
  const id = by.newId<OperationId>()
  const received = { id, case: facts.case.id, direction: 'received', bundle, fingerprint } as const
  keepExchange(db, { ...received, at: by.at, actor: by.actor, colleague: by.exporter }, facts, report)
  const lost = report.lost.length
  const { auditHead } = manifest
  appendAudit(db, {
    at: by.at,
    actor: by.actor,
    action: 'bundle.merged',
    subjectKind: 'case',
    subjectId: facts.case.id,
    detail: { exchange: id, bundle, fingerprint, lost, theirHead: { ...auditHead } },
  })
}
