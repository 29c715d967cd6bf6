import type { Output } from '#shared/contract/index.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import { unsupportedClaims } from '#shared/domain/knowledge/claims.ts'
import { sourceFlags } from '#shared/domain/knowledge/standing.ts'
import type { KnowledgeEntry } from '#shared/domain/knowledge/knowledge.ts'
import type { EntryId, PaperId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { findReading } from '../../store/cases.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { earlierCitations } from '../../store/earlier-papers.ts'
import type { EarlierCitation } from '../../store/earlier-papers.ts'
import { knowledgeLimit } from '../../store/knowledge-limit.ts'
import { entriesByIds, entriesOfCase, findEntryVersion, sourcesByIds } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { paperOfCase } from '../drafting/locked.ts'
import { citationNotes, sectionTitles } from './citation-notes.ts'
import { changeSince } from './shown-change.ts'

type Cited = Output<'paper.support'>['cited'][number]

/**
 * What a paper rests on: each entry that it cites, in the version that it cites, whether that says otherwise than at an
 * earlier reading, whether its sources still hold; links that moved or broke; claims that rest on nothing; entries that
 * the paper does not use. A paper that was sent is told of what has changed since. Refuses with `paper.gone`.
 */
export function paperSupport(db: Database, id: PaperId, today: IsoDate): Output<'paper.support'> | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  const { paper, file } = found
  const reading = findReading(db, paper.reading)
  const known = entriesOfCase(db, file.id)
  const times = new Map<EntryId, number>()
  const pinned = new Map<EntryId, number>()
  for (const { entry, entryVersion } of citationsOfPaper(db, id)) {
    if (entry === null) continue
    times.set(entry, (times.get(entry) ?? 0) + 1)
    if (entryVersion !== null) pinned.set(entry, entryVersion)
  }
  const earlier = reading === null ? new Map<EntryId, EarlierCitation>() : earlierCitations(db, reading)
  const titleOf = sectionTitles(db, paper)
  const here = new Set(known.map((entry) => entry.id))
  const limit = { today, months: knowledgeLimit(db, file.id) }
  const cited = entriesByIds(db, [...times.keys()]).map((now): Cited => {
    const version = pinned.get(now.id)
    // what was sent is held against what is known now, a draft against what was sent before it
    const sent: EarlierCitation | undefined =
      version === undefined || reading === null
        ? earlier.get(now.id)
        : { version, stage: reading.stage, open: true }
    return {
      id: now.id,
      number: now.number,
      title: (version === undefined ? now : (findEntryVersion(db, now.id, version) ?? now)).title,
      times: times.get(now.id) ?? 0,
      flags: flagsOf(db, now, limit),
      unsourced: now.sources.length === 0,
      gone: !here.has(now.id),
      change: changeSince(db, now, sent),
    }
  })
  return {
    cited,
    trail: [...citationNotes(db, id)],
    claims: unsupportedClaims(paper.sections).map((claim) => ({
      ...claim,
      section: titleOf(claim.sectionKey),
    })),
    unused: known
      .filter((entry) => !times.has(entry.id))
      .map((entry) => ({ id: entry.id, number: entry.number, title: entry.title })),
  }
}

function flagsOf(
  db: Database,
  entry: KnowledgeEntry,
  limit: Parameters<typeof sourceFlags>[1],
): Cited['flags'] {
  const sources = sourcesByIds(
    db,
    entry.sources.map(({ source }) => source),
  )
  return [...new Set(sources.flatMap((source) => sourceFlags(source, limit)))]
}
