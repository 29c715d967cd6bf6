import type { ChangedBlock } from '#shared/contract/changes.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { EntryId } from '#shared/ids.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { citedIn } from '../../store/cited-in.ts'
import { entriesByIds } from '../../store/knowledge.ts'
import { recordedCauses } from '../../store/recorded-causes.ts'
import type { Database } from '../../store/rows.ts'
import { changeSince } from '../knowledge/shown-change.ts'
import { idsOf } from '../packet/causes-of-blocks.ts'

type Suggested = ChangedBlock['suggested']

/**
 * Entries that may be why a block was changed: one that it cites and that says something else than the paper of the first
 * reading cited, or one that it began or ceased to cite. None where it is recorded already, and none of a paper that was sent.
 */
export function suggestedKnowledge(
  db: Database,
  paper: CasePaper,
  first: CasePaper,
  blocks: readonly RedlineBlock[],
): (block: RedlineBlock) => Suggested {
  if (paper.state === 'frozen') return () => []
  const pinned = new Map(
    citationsOfPaper(db, first.id).flatMap(({ entry, entryVersion }) =>
      entry === null || entryVersion === null ? [] : [[entry, entryVersion] as const],
    ),
  )
  const cited = blocks.flatMap((block) => [...entriesIn(block, 'before'), ...entriesIn(block, 'after')])
  const entries = new Map(entriesByIds(db, [...new Set(cited)]).map((entry) => [entry.id, entry]))
  const hasChanged = (id: EntryId): boolean => {
    const [now, version] = [entries.get(id), pinned.get(id)]
    if (now === undefined || version === undefined) return false
    return changeSince(db, now, { version, stage: 'first', open: true }) !== null
  }
  const recorded = recordedCauses(db, paper.id)
  return (block) => {
    const [was, is] = [entriesIn(block, 'before'), entriesIn(block, 'after')]
    const causes = idsOf(block).flatMap((id) => recorded.get(id) ?? [])
    const known = new Set(causes.flatMap((cause) => (cause.kind === 'knowledge' ? [cause.entry] : [])))
    const why = (id: EntryId): Suggested[number]['why'] | null => {
      if (!was.includes(id)) return 'came'
      if (!is.includes(id)) return 'went'
      return hasChanged(id) ? 'changed' : null
    }
    return [...new Set([...is, ...was])].flatMap((id): Suggested => {
      const [entry, reason] = [entries.get(id), why(id)]
      if (entry === undefined || reason === null || known.has(id)) return []
      return [{ entry: id, number: entry.number, title: entry.title, why: reason }]
    })
  }
}

function entriesIn(block: RedlineBlock, side: 'before' | 'after'): readonly EntryId[] {
  const stands = sideOf(block, side)
  return stands === null
    ? []
    : citedIn(stands).flatMap((cited) => (cited.kind === 'entry' ? [cited.entry] : []))
}
