import type { Output } from '#shared/contract/index.ts'
import { figureText } from '#shared/packet/knowledge/figure-text.ts'
import type { KnowledgeEntry } from '#shared/domain/knowledge/knowledge.ts'
import type { EntryId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { papersWithTrail } from '../../store/citation-marks.ts'
import { entryUsesInContext } from '../../store/entry-uses.ts'
import type { EntryUse } from '../../store/entry-uses.ts'
import { findEntry, findEntryVersion } from '../../store/knowledge.ts'
import { findPerson } from '../../store/municipality.ts'
import type { Database } from '../../store/rows.ts'
import { citationNotes, sectionTitles } from './citation-notes.ts'
import { changeBetween } from './shown-change.ts'

/** Where papers cite an entry, and where a link to it moved or broke. Refuses with `entry.gone`. */
export function entryUsesView(db: Database, id: EntryId): Output<'entry.uses'> | Refusal {
  if (findEntry(db, id) === null) return refuse('entry.gone')
  const titles = new Map<string, (key: string) => string>()
  const titleIn = ({ paper, template, language, sectionKey }: EntryUse): string => {
    const titleOf = titles.get(paper) ?? sectionTitles(db, { template, language })
    titles.set(paper, titleOf)
    return titleOf(sectionKey)
  }
  return {
    uses: entryUsesInContext(db, id).map((use) => {
      const { template: _, language: __, sectionKey: ___, ...shown } = use
      return { ...shown, section: titleIn(use) }
    }),
    trail: papersWithTrail(db, id).flatMap((paper) =>
      citationNotes(db, paper).filter(({ target }) => target === id),
    ),
  }
}

/** Each version of an entry, latest first, with what it says otherwise than the one before. Refuses with `entry.gone`. */
export function entryHistory(db: Database, id: EntryId): Output<'entry.history'> | Refusal {
  const now = findEntry(db, id)
  if (now === null) return refuse('entry.gone')
  const versions: KnowledgeEntry[] = [now]
  for (let version = now.version - 1; version > 0; version -= 1) {
    const earlier = findEntryVersion(db, id, version)
    if (earlier !== null) versions.push(earlier)
  }
  return versions.map((entry, index) => {
    const before = versions[index + 1]
    return {
      version: entry.version,
      enteredBy: findPerson(db, entry.enteredBy)?.name ?? '',
      enteredAt: entry.enteredAt,
      title: entry.title,
      text: entry.text,
      figure: figureText(entry),
      change: before === undefined ? null : changeBetween(db, before, entry),
    }
  })
}
