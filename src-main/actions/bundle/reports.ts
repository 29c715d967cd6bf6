import type { z } from 'zod'
import type { exchange, MergeReport } from '#shared/bundle/report.ts'
import type { Output } from '#shared/contract/index.ts'
import type { Block } from '#shared/document/model.ts'
import type { BlockId, CaseId, IdSource, OperationId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findCase } from '../../store/cases.ts'
import { exchangesOfCase, findExchange, reportOfExchange } from '../../store/exchanges.ts'
import { findPaper } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { exemptIn, gatherCase } from './gather-case.ts'
import type { LostContent } from './section-reports.ts'

type Kept = { readonly report: MergeReport; readonly lost: readonly LostContent[] }

/** What was sent and taken in of a case, newest first. Refuses with `case.gone`. */
export function listReports(db: Database, id: CaseId): z.output<typeof exchange>[] | Refusal {
  if (findCase(db, id) === null) return refuse('case.gone')
  return exchangesOfCase(db, id).map(({ id: each, direction, at, actor: who, colleague, fingerprint }) => {
    const kept = reportOfExchange(db, each) as Kept | null
    const report = kept?.report ?? null
    return { id: each, direction, at, who, colleague, fingerprint, lost: lostOf(report), report }
  })
}

/** How many blocks lost words of this side's own. */
export const lostOf = (report: MergeReport | null): number =>
  (report?.papers ?? [])
    .flatMap(({ sections }) => sections.flatMap(({ lost }) => lost))
    .filter(({ whose }) => whose === 'mine').length

/**
 * A block that words were lost from. Where the block still stands, what is given back gets an id of its own. Refuses
 * with `bundle.lostGone`.
 */
export function lostContent(
  db: Database,
  id: OperationId,
  at: number,
  newId: IdSource,
): Output<'bundle.lost'> | Refusal {
  const owner = findExchange(db, id)
  const kept = owner === null ? null : (reportOfExchange(db, id) as Kept | null)
  const lost = kept?.lost[at]
  if (lost === undefined || lost.block === null) return refuse('bundle.lostGone')
  const { paper, section, block } = lost
  const stands = findPaper(db, paper)?.sections.some(({ content }) =>
    content.some(({ attrs }) => attrs.id === block.attrs.id),
  )
  return { paper, section, content: [stands === true ? underNewId(block, newId) : block] }
}

const underNewId = (block: Block, newId: IdSource): Block =>
  ({ ...block, attrs: { ...block.attrs, id: newId<BlockId>() } }) as Block

/** What a bundle of a case would hold. Refuses with `case.gone`. */
export function bundleContents(db: Database, id: CaseId): Output<'bundle.contents'> | Refusal {
  const file = findCase(db, id)
  if (file === null) return refuse('case.gone')
  const facts = gatherCase(db, file)
  return {
    papers: facts.papers.length,
    attachments: facts.attachments.length,
    entries: facts.entries.length,
    comments: facts.comments.length,
    exempt: [...exemptIn(facts)],
  }
}
