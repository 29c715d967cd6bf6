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
import type { HearingInputId } from '#shared/ids.ts'
import type { PaperModel } from '#shared/packet/model.ts'
import { toldChanges } from '#shared/packet/redline.ts'
import type { PaperRedline, RedlinedSection } from '#shared/packet/redline.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { redlineWords } from '#shared/text/packet/redline-words.ts'
import { findReading } from '../../store/cases.ts'
import { inputsBehindBlocks, inputsReferredTo } from '../../store/change-causes.ts'
import type { InputBehind } from '../../store/change-causes.ts'
import { firstPaperBefore } from '../../store/earlier-papers.ts'
import { findCommittee } from '../../store/municipality.ts'
import { findPaper, frozenPaperStands } from '../../store/papers.ts'
import { inputNumbers } from '../../store/public-knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import { citedEntries } from './cited-entries.ts'

/**
 * A paper of the second reading or the council against the frozen one of the first. null: there is nothing to
 * compare with. `withheld`: for the public, the earlier paper is exempt and was not loaded. Refuses with
 * `store.frozenTextChanged` when the earlier paper is no longer what was issued.
 */
export function redlineOfPaper(
  db: Database,
  file: Case,
  paper: CasePaper,
  audience: Audience,
): PaperRedline | 'withheld' | null | Refusal {
  const reading = findReading(db, paper.reading)
  if (reading === null || (reading.stage !== 'second' && reading.stage !== 'council')) return null
  const earlier = firstPaperBefore(db, reading)
  if (earlier === null) return null
  if (audience === 'public' && !earlier.open) return 'withheld'
  const first = findPaper(db, earlier.paper)
  if (first === null) throw new Error(`paper ${earlier.paper} is gone`)
  const since = {
    committee: findCommittee(db, earlier.committee)?.name ?? '',
    date: earlier.date,
    number: earlier.number,
  }
  if (!frozenPaperStands(first))
    return refuse('store.frozenTextChanged', { item: since.number ?? '', title: first.title })
  const sections = redlinePaper(first.sections, paper.sections)
  const causeOf = causes(db, file, sections, audience)
  const entryLabels = new Map(
    [first, paper].flatMap((each) =>
      citedEntries(db, each.id, audience, each.language).map(({ id, label }) => [id, label] as const),
    ),
  )
  const numbers = inputNumbers(db, inputsIn(sections))
  const sayer = sayerOf(paper, entryLabels, numbers)
  const printed = titled(db, sections, paper, first, causeOf)
  return {
    since,
    sections: printed,
    changes: changesIn(printed, sayer, causeOf),
    entryLabels,
    inputNumbers: numbers,
  }
}

/** The paper's model with its changes, and their number on the agenda. */
export function withRedline(paper: PaperModel, redline: PaperRedline | 'withheld' | null): PaperModel {
  if (redline === null) return paper
  if (redline === 'withheld') return { ...paper, redline }
  const note = redlineWords[paper.language].onAgenda(toldChanges(redline).length)
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

const inputsIn = (sections: readonly RedlineSection[]): readonly HearingInputId[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(referencesIn))),
]

function sayerOf(
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

/** Sections are printed in the template's order; those that it lacks stand last. */
function orderOf(templates: readonly (PaperTemplate | null)[]): (key: string) => number {
  const keys = templates.flatMap((template) => template?.sections.map(({ key }) => key) ?? [])
  return (key) => keys.indexOf(key)
}
