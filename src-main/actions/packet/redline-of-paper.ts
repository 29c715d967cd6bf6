import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { inlinesOf } from '#shared/document/text.ts'
import type { RedlineBlock } from '#shared/document/redline.ts'
import { changesIn, sideOf } from '#shared/document/redline/changes.ts'
import type { ChangeCause, Sayer } from '#shared/document/redline/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { RedlineSection } from '#shared/document/redline/paper.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import { summaryFirst } from '#shared/domain/paper/summary-first.ts'
import type { HearingInputId, PaperId } from '#shared/ids.ts'
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
import { inputsBehindBlocks, inputsReferredTo } from '../../store/change-causes.ts'
import type { InputBehind } from '../../store/change-causes.ts'
import { firstPaperBefore } from '../../store/earlier-papers.ts'
import { findCommittee } from '../../store/municipality.ts'
import { disclosureOfPaper, findPaper, frozenPaperStands, versionBefore } from '../../store/papers.ts'
import { inputNumbers } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { citedVersions } from './cited-entries.ts'

/**
 * A paper against an earlier one that was sent: of the second reading or the council against the frozen one of the
 * first, or a correction against the version that it corrects. null: there is nothing to compare with. `withheld`:
 * for the public, the earlier paper is exempt and was not loaded. Refuses with `store.frozenTextChanged` when the
 * earlier paper is no longer what was issued.
 */
export function redlineOfPaper(
  db: Database,
  file: Case,
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
  const causeOf: CauseOf =
    against === 'firstReading'
      ? causes(db, file, sections, audience)
      : (block) => (block.change === 'same' || reason === null ? null : { kind: 'correction', reason })
  const entryLabels = labelsIn(db, [first, paper])
  const numbers = inputNumbers(db, inputsIn(sections))
  const sayer = sayerOf(paper, entryLabels, numbers)
  const printed = titled(db, sections, paper, first, causeOf)
  return {
    against,
    since,
    sections: printed,
    changes: changesIn(printed, sayer, causeOf),
    entryLabels,
    inputNumbers: numbers,
  }
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

type CauseOf = (block: RedlineBlock) => ChangeCause | null

/** Points whose answer says that they changed the block, and inputs that its text refers to. */
function causes(db: Database, file: Case, sections: readonly RedlineSection[], audience: Audience): CauseOf {
  const changed = sections.flatMap(({ blocks }) => blocks.filter((block) => block.change !== 'same'))
  const behind = inputsBehindBlocks(db, file.id, changed.flatMap(idsOf))
  const referred = inputsReferredTo(db, inputsIn(sections))
  return (block) => {
    if (block.change === 'same') return null
    const inputs = [
      ...idsOf(block).flatMap((id) => behind.get(id) ?? []),
      ...referencesIn(block).flatMap((id) => referred.get(id) ?? []),
    ]
    return inputs.length === 0 ? null : causeBy(inputs, audience)
  }
}

function causeBy(inputs: readonly InputBehind[], audience: Audience): ChangeCause {
  const told = audience === 'members' ? inputs : inputs.filter(({ open }) => open)
  const numbers = [...new Set(told.map(({ number }) => number))].toSorted((a, b) => a - b)
  return { kind: 'input', numbers, exempt: told.length < inputs.length }
}

const sidesOf = (block: RedlineBlock) =>
  (['before', 'after'] as const).flatMap((side) => sideOf(block, side) ?? [])

const idsOf = (block: RedlineBlock) => [...new Set(sidesOf(block).map((side) => side.attrs.id))]

function referencesIn(block: RedlineBlock): readonly HearingInputId[] {
  return sidesOf(block).flatMap((side) =>
    inlinesOf(side).flatMap((node) => (node.type === 'inputReference' ? [node.attrs.input] : [])),
  )
}

/** Printed labels of what papers cite, by id. */
export const labelsIn = (db: Database, papers: readonly CasePaper[]): PaperRedline['entryLabels'] =>
  new Map(
    papers.flatMap((each) =>
      citedVersions(db, citationsOfPaper(db, each.id)).map(({ id, number }) => [id, `K-${number}`] as const),
    ),
  )

/** The inputs to the hearing that changed blocks refer to. */
export const inputsIn = (sections: readonly RedlineSection[]): readonly HearingInputId[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(referencesIn))),
]

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
  causeOf: CauseOf,
): readonly RedlinedSection[] {
  const templates = [findTemplate(db, paper.template), findTemplate(db, first.template)]
  const placeOf = orderOf(templates)
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .toSorted((a, b) => placeOf(a.key) - placeOf(b.key))
    .flatMap(({ key, change, blocks }) => {
      const found = templates.flatMap((template) => template?.sections ?? []).find((each) => each.key === key)
      if (found === undefined) return []
      const caused = blocks.map((block) => ({ ...block, cause: causeOf(block) }))
      return [{ key, role: found.role, title: found.title[paper.language], change, blocks: caused }]
    })
}

/** Sections are printed in the template's order, summary first; those that it lacks stand last. */
function orderOf(templates: readonly (PaperTemplate | null)[]): (key: string) => number {
  const keys = templates.flatMap((template) => summaryFirst(template?.sections ?? []).map(({ key }) => key))
  return (key) => keys.indexOf(key)
}
