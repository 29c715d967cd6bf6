import type { ShownChange } from '#shared/contract/knowledge-shapes.ts'
import { entryChange } from '#shared/domain/knowledge/entry-change.ts'
import type { EntryChange } from '#shared/domain/knowledge/entry-change.ts'
import type { KnowledgeEntry } from '#shared/domain/knowledge/knowledge.ts'
import type { SourceId } from '#shared/ids.ts'
import { figureText } from '#shared/packet/knowledge/figure-text.ts'
import type { EarlierCitation } from '../../store/earlier-papers.ts'
import { findEntryVersion } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { sourcesByIds } from '../../store/sources.ts'

type Said = Omit<ShownChange, 'stage'>

/** What an entry says otherwise than a sent paper has cited it; null where it says the same, or was not cited. */
export function changeSince(
  db: Database,
  now: KnowledgeEntry,
  earlier: EarlierCitation | undefined,
): ShownChange | null {
  if (earlier === undefined || earlier.version === now.version) return null
  const then = findEntryVersion(db, now.id, earlier.version)
  const said = then === null ? null : changeBetween(db, then, now)
  return said === null ? null : { stage: earlier.stage, ...said }
}

/** What one version says otherwise than another, as it is shown; null where they state the same. */
export function changeBetween(db: Database, then: KnowledgeEntry, now: KnowledgeEntry): Said | null {
  const change = entryChange(then, now)
  return change === null ? null : shown(db, change)
}

function shown(db: Database, { title, figure, text, series, sources }: EntryChange): Said {
  const titles = (ids: readonly SourceId[]): string[] => sourcesByIds(db, ids).map((source) => source.title)
  return {
    title: title?.before ?? null,
    figure: figure === null ? null : { before: figureText(figure.before), after: figureText(figure.after) },
    text,
    series,
    passages: sources?.passages ?? false,
    sourcesGone: titles(sources?.gone ?? []),
    sourcesAdded: titles(sources?.added ?? []),
  }
}
