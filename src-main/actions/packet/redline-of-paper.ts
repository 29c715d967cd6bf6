import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { changesIn } from '#shared/document/redline/changes.ts'
import type { Sayer } from '#shared/document/redline/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { RedlineSection } from '#shared/document/redline/paper.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import { summaryFirst } from '#shared/domain/paper/summary-first.ts'
import type { PaperId } from '#shared/ids.ts'
import type { PaperModel } from '#shared/packet/model.ts'
import { toldChanges } from '#shared/packet/redline.ts'
import type { PaperRedline, RedlineAgainst, RedlinedSection } from '#shared/packet/redline.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { redlineWords, redlineWordsFor } from '#shared/text/packet/redline-words.ts'
import { citationsOfPaper } from '../../store/citations.ts'
import { itemsOfCase } from '../../store/agenda.ts'
import { findReading } from '../../store/cases.ts'
import { findMeeting } from '../../store/meetings.ts'
import { firstPaperBefore } from '../../store/earlier-papers.ts'
import { findCommittee } from '../../store/municipality.ts'
import { disclosureOfPaper, findPaper, frozenPaperStands, versionBefore } from '../../store/papers.ts'
import { inputNumbers } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { assessmentOf, changesThatMatter } from '../new-hearing/standing.ts'
import { causesOfBlocks, inputsIn } from './causes-of-blocks.ts'
import type { CausesOf } from './causes-of-blocks.ts'
import { citedVersions } from './cited-entries.ts'

/**
 * A paper against an earlier one that was sent: of the second reading or the council against the frozen one of the
 * first, or a correction against the version that it corrects. null: there is nothing to compare with. `withheld`:
 * for the public, the earlier paper is exempt and was not loaded. Refuses with `store.frozenTextChanged` when the
 * earlier paper is no longer what was issued.
 */
export function redlineOfPaper(
  db: Database,
  paper: CasePaper,
  audience: Audience,
  against: RedlineAgainst,
): PaperRedline | 'withheld' | null | Refusal {
  const found = against === 'sent' ? sentBefore(db, paper) : firstReadingOf(db, paper)
  if (found === null) return null
  if (audience === 'public' && !found.open) return 'withheld'
  const { since } = found
  const first = findPaper(db, found.paper)
  if (first === null) throw new Error(`paper ${found.paper} is gone`)
  if (!frozenPaperStands(first))
    return refuse('store.frozenTextChanged', { item: since.number ?? '', title: first.title })
  const sections = redlinePaper(first.sections, paper.sections)
  const reason = paper.correctionReason
  const causesOf: CausesOf =
    against === 'firstReading'
      ? causesOfBlocks(db, paper, sections, audience)
      : (block) => (block.change === 'same' || reason === null ? [] : [{ kind: 'correction', reason }])
  const entryLabels = labelsIn(db, [first, paper])
  const numbers = inputNumbers(db, inputsIn(sections))
  const sayer = sayerOf(paper, entryLabels, numbers)
  const printed = titled(db, sections, paper, first, causesOf)
  return {
    against,
    since,
    sections: printed,
    changes: changesIn(printed, sayer, causesOf),
    entryLabels,
    inputNumbers: numbers,
    assessed: against === 'sent' ? null : assessedOf(db, paper, first),
  }
}

/** What was found of exactly these changes: a frozen paper says the same whatever is found later of others. */
function assessedOf(db: Database, proposed: CasePaper, heard: CasePaper): PaperRedline['assessed'] {
  const found = assessmentOf(db, proposed.case, changesThatMatter(db, { heard, proposed }))
  return found === null ? null : { needed: found.needed, reason: found.reason, on: found.at.slice(0, 10) }
}

type Earlier = { readonly paper: PaperId; readonly open: boolean; readonly since: PaperRedline['since'] }

function firstReadingOf(db: Database, paper: CasePaper): Earlier | null {
  const reading = findReading(db, paper.reading)
  if (reading === null || (reading.stage !== 'second' && reading.stage !== 'council')) return null
  const earlier = firstPaperBefore(db, reading)
  if (earlier === null) return null
  const committee = findCommittee(db, earlier.committee)?.name ?? ''
  return { ...earlier, since: { committee, date: earlier.date, number: earlier.number } }
}

/** The version that was sent before a correction, and the item that it lay behind. */
function sentBefore(db: Database, paper: CasePaper): Earlier | null {
  const before = versionBefore(db, paper)
  const item = itemsOfCase(db, paper.case).findLast((each) => each.reading === paper.reading)
  const meeting = item === undefined ? null : findMeeting(db, item.meeting)
  if (before === null || item === undefined || meeting === null) return null
  const committee = findCommittee(db, meeting.committee)?.name ?? ''
  const since = { committee, date: meeting.startsAt.slice(0, 10), number: item.number?.printed ?? null }
  return { paper: before.id, open: disclosureOfPaper(db, before.id) === null, since }
}

/** The paper's model with its changes, and their number on the agenda. */
export function withRedline(paper: PaperModel, redline: PaperRedline | 'withheld' | null): PaperModel {
  if (redline === null) return paper
  if (redline === 'withheld') return { ...paper, redline }
  const note = redlineWordsFor(paper.language, redline.against).onAgenda(toldChanges(redline).length)
  return { ...paper, redline, agendaNotes: [...paper.agendaNotes, note] }
}

/** Printed labels of what papers cite, by id. */
export const labelsIn = (db: Database, papers: readonly CasePaper[]): PaperRedline['entryLabels'] =>
  new Map(
    papers.flatMap((each) =>
      citedVersions(db, citationsOfPaper(db, each.id)).map(({ id, number }) => [id, `K-${number}`] as const),
    ),
  )

/** How a paper says what is no text: citations, references, notes, tasks. */
export function sayerOf(
  paper: CasePaper,
  entries: ReadonlyMap<string, string>,
  inputs: ReadonlyMap<string, number>,
): Sayer {
  const words = redlineWords[paper.language]
  const sayer: Sayer = {
    inline: (node) => {
      if (node.type === 'hardBreak') return ' '
      if (node.type === 'citation') return entries.get(node.attrs.entry) ?? '[kilde mangler]'
      if (node.type === 'inputReference')
        return `${words.input} ${inputs.get(node.attrs.input) ?? '[mangler]'}`
      const text = node.content.map((each) => (each.type === 'text' ? each.text : ' ')).join('')
      return ` [${words.footnote}: ${text}]`
    },
    task: (block) => taskText(block, paper.language, packetWords[paper.language]),
  }
  return sayer
}

/** Titles by the paper's own template; a section that only the earlier one has keeps its title from there. */
function titled(
  db: Database,
  sections: readonly RedlineSection[],
  paper: CasePaper,
  first: CasePaper,
  causesOf: CausesOf,
): readonly RedlinedSection[] {
  const templates = [findTemplate(db, paper.template), findTemplate(db, first.template)]
  const placeOf = orderOf(templates)
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
    .flatMap(({ key, change, blocks }) => {
      const found = templates.flatMap((template) => template?.sections ?? []).find((each) => each.key === key)
      if (found === undefined) return []
      const caused = blocks.map((block) => ({ ...block, causes: causesOf(block) }))
      return [{ key, role: found.role, title: found.title[paper.language], change, blocks: caused }]
    })
}

/** Sections are printed in the template's order, summary first; those that it lacks stand last. */
function orderOf(templates: readonly (PaperTemplate | null)[]): (key: string) => number {
  const keys = templates.flatMap((template) => summaryFirst(template?.sections ?? []).map(({ key }) => key))
  return (key) => keys.indexOf(key)
}
