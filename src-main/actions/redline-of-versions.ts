import { changesIn } from '#shared/document/redline/changes.ts'
import type { RedlineChange } from '#shared/document/redline/changes.ts'
import { redlinePaper } from '#shared/document/redline/paper.ts'
import type { PaperPart } from '#shared/document/redline/paper.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { inputNumbers } from '../store/public-knowledge.ts'
import { versionsOfPaper, versionText } from '../store/paper-versions.ts'
import type { PaperVersion } from '../store/paper-versions.ts'
import { findPaper, papersOfCase } from '../store/papers.ts'
import type { Database } from '../store/rows.ts'
import { templateOfPaper } from './case-views/paper-view.ts'
import { listCases } from '../store/cases.ts'
import { findCaseByWord } from './find-subject.ts'
import { inputsIn } from './packet/causes-of-blocks.ts'
import { labelsIn, sayerOf } from './packet/redline-of-paper.ts'

/** A kept state of a text, or the text as it stands (null). */
export type Compared = PaperVersion | null

export type VersionsRedline = {
  readonly paper: CasePaper
  readonly from: Compared
  readonly to: Compared
  readonly sections: readonly {
    readonly key: string
    readonly title: string
    readonly changes: readonly RedlineChange[]
  }[]
}

/**
 * The paper that a word means: its id or the beginning of it, else the last paper of a case. Refuses with the codes of
 * `findCaseByWord` and `redline.noPaper`.
 */
export function findPaperByWord(db: Database, word: string): CasePaper | Refusal {
  const wanted = word.trim().toLowerCase()
  const papers = wanted.length < 8 ? [] : listCases(db).flatMap(({ id }) => papersOfCase(db, id))
  const [found, ...others] = papers.filter(({ id }) => id.startsWith(wanted))
  if (found !== undefined && others.length === 0) return found
  const file = findCaseByWord(db, word)
  if (isRefusal(file)) return file
  return papersOfCase(db, file.id).at(-1) ?? refuse('redline.noPaper', { case: file.caseNumber })
}

/** A version by its number or id; `now` is the text as it stands. Refuses with `redline.noVersion`. */
export function findVersionByWord(db: Database, paper: CasePaper, word: string): Compared | Refusal {
  if (word === 'now') return null
  const versions = versionsOfPaper(db, paper.id)
  const found = versions.find(({ id, number }) => id === word || String(number) === word)
  const known = versions.map(({ number }) => number).join(', ')
  if (found !== undefined) return found
  return known === '' ? refuse('redline.nothingKept') : refuse('redline.noVersion', { version: word, known })
}

/**
 * Any two states of one paper's text against each other, block by block. `from` that is not given is the last version
 * that was kept. Refuses with `redline.nothingKept` where there is none.
 */
export function redlineOfVersions(
  db: Database,
  paper: CasePaper,
  from: Compared | undefined,
  to: Compared,
): VersionsRedline | Refusal {
  const [before] = from === undefined ? versionsOfPaper(db, paper.id) : [from]
  if (before === undefined) return refuse('redline.nothingKept')
  const sections = redlinePaper(textOf(db, paper, before), textOf(db, paper, to))
  const sayer = sayerOf(paper, labelsIn(db, [paper]), inputNumbers(db, inputsIn(sections)))
  const changes = changesIn(sections, sayer, () => [])
  const titles = new Map(
    templateOfPaper(db, paper).sections.map(({ key, title }) => [key, title[paper.language]]),
  )
  return {
    paper,
    from: before,
    to,
    sections: sections
      .map(({ key }) => ({
        key,
        title: titles.get(key) ?? key,
        changes: changes.filter(({ section }) => section === key),
      }))
      .filter((section) => section.changes.length > 0),
  }
}

function textOf(db: Database, paper: CasePaper, version: Compared): readonly PaperPart[] {
  const sections = version === null ? (findPaper(db, paper.id)?.sections ?? []) : versionText(db, version)
  const places = templateOfPaper(db, paper).sections.map(({ key }) => key)
  return sections.toSorted((a, b) => places.indexOf(a.key) - places.indexOf(b.key))
}
