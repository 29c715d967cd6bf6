import type { Output } from '#shared/contract/index.ts'
import type { ChangedBlock, ToldChange } from '#shared/contract/changes.ts'
import { sideOf } from '#shared/document/redline/changes.ts'
import type { RedlineChange } from '#shared/document/redline/changes.ts'
import { runsOf } from '#shared/document/redline/runs.ts'
import { materialChanges } from '#shared/domain/hearing/new-hearing.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { PaperId } from '#shared/ids.ts'
import { toldChanges, uncausedChanges } from '#shared/packet/redline.ts'
import type { PaperRedline, RedlinedBlock } from '#shared/packet/redline.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import type { Database } from '../../store/rows.ts'
import { isChanged } from '../packet/causes-of-blocks.ts'
import { labelsIn, redlineOfPaper, sayerOf } from '../packet/redline-of-paper.ts'
import { comparedPaper, materialSections } from './compared.ts'
import { shownCauses } from './read-causes.ts'
import { suggestedKnowledge } from './suggested-knowledge.ts'

/**
 * Every change of a paper since the frozen one of the first reading, as print tells them, with what is known of its causes,
 * and how many have none. null where there is no first one. Refuses with `paper.gone` and `store.frozenTextChanged`.
 */
export function readChanges(db: Database, id: PaperId): Output<'changes.get'> | Refusal {
  const found = comparedPaper(db, id)
  if (isRefusal(found)) return found
  const { paper, file, first } = found
  if (first === null) return null
  const redline = redlineOfPaper(db, paper, 'members', 'firstReading')
  if (isRefusal(redline)) return redline
  if (redline === null || redline === 'withheld') return null
  const told = toldChanges(redline)
  const { committee, date, number } = redline.since
  const inputs = hearingsOfCase(db, file.id).flatMap((hearing) => inputsOfHearing(db, hearing.id))
  const answers = inputs.flatMap(({ points }) => points)
  return {
    since: { committee, date, item: number },
    frozen: paper.state === 'frozen',
    changes: toldIn(db, paper, first, redline),
    uncaused: uncausedChanges(told).length,
    printed: {
      inputs: inputs.length,
      points: answers.length,
      answered: answers.filter(({ conclusion }) => conclusion !== null).length,
    },
  }
}

function toldIn(db: Database, paper: CasePaper, first: CasePaper, redline: PaperRedline): ToldChange[] {
  const blocks = redline.sections.flatMap((section) => section.blocks.filter(isChanged))
  const causesOf = shownCauses(db, { file: paper.case, paper: paper.id }, blocks)
  const suggest = suggestedKnowledge(db, paper, first, blocks)
  const sayer = sayerOf(paper, labelsIn(db, [first, paper]), redline.inputNumbers)
  const titleOf = (key: string): string => redline.sections.find((each) => each.key === key)?.title ?? key
  const material = new Set(
    materialChanges(first.sections, paper.sections, materialSections(db, paper, first)).map(
      ({ section, block }) => `${section} ${block}`,
    ),
  )
  const shown = (change: RedlineChange, block: RedlinedBlock): ChangedBlock => ({
    block: change.block,
    kind: change.kind === 'form' ? 'edited' : change.kind,
    elsewhere: change.elsewhere === null ? null : titleOf(change.elsewhere),
    runs: [...runsOf(block, sayer)],
    causes: causesOf(block),
    suggested: suggest(block),
  })
  return toldChanges(redline).map(({ section, whole, changes }) => ({
    section: section.key,
    title: section.title,
    whole,
    material: changes.some(({ block }) => material.has(`${section.key} ${block}`)),
    blocks: changes.flatMap((change) => {
      const block = section.blocks.find((each) => isBlockOf(change, each))
      return block === undefined ? [] : [shown(change, block)]
    }),
  }))
}

/** A block that became a table keeps its id: it is gone as the one and new as the other. */
function isBlockOf({ block, kind }: RedlineChange, each: RedlinedBlock): boolean {
  const stands = sideOf(each, 'after') ?? sideOf(each, 'before')
  const isLone = each.change === 'added' || each.change === 'removed'
  return (
    stands?.attrs.id === block &&
    isChanged(each) &&
    (isLone ? each.change === kind : kind !== 'removed' && kind !== 'added')
  )
}
