import { canonicalJson } from '#shared/document/canonical.ts'
import type { Content } from '#shared/document/model.ts'
import { schemaOf, schemaVersion } from '#shared/document/yjs/document.ts'
import { mergeTexts } from '#shared/document/yjs/merge.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { OperationId, VersionId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { touchCase } from '../../store/cases.ts'
import { appendUpdate, replaceText } from '../../store/paper-texts.ts'
import { hashOfSections, keepVersion, versionsOfPaper } from '../../store/paper-versions.ts'
import type { PaperHead } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import type { ActedBy } from '../acted-by.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { whyLocked } from '../drafting/locked.ts'
import { openText } from '../drafting/open-texts.ts'
import type { OpenText } from '../drafting/open-texts.ts'
import { saveContents } from '../drafting/write-paper.ts'
import type { BundledText } from './read-texts.ts'
import { sectionReports } from './section-reports.ts'
import type { LostContent, TextOutcome } from './section-reports.ts'

/** Who sent the bundle, and who takes it in. */
export type MergedBy = ActedBy & { readonly exporter: string }

/**
 * Merges a paper's text from a bundle into the one that is here, within the transaction of the merge. One that cannot
 * be merged (another document, a locked paper) is kept as a version beside it.
 */
export function mergeText(
  db: Database,
  ours: CasePaper,
  theirs: BundledText,
  lost: LostContent[],
  by: MergedBy,
): TextOutcome {
  const template = templateOfPaper(db, ours)
  const text = openText(db, ours.id, template)
  if (theirs.isNewer || (text !== null && schemaOf(text.document) > schemaVersion))
    return { outcome: 'skipped', why: refuse('draft.newerProgram'), version: null, sections: [] }
  if (text === null && theirs.state !== null) return adopt(db, ours, template, theirs, by)
  const why =
    whyLocked(ours) ??
    (theirs.paper.state === 'frozen' ? refuse('bundle.sentThere') : null) ??
    (text === null || theirs.state === null || text.epoch !== theirs.state.epoch
      ? refuse('bundle.otherText')
      : null)
  if (why !== null || text === null || theirs.state === null) return keepBeside(db, ours, theirs, why, by)
  return mergeInto(db, { ours, template, text }, theirs.state.bytes, lost, by)
}

type Here = { readonly ours: CasePaper; readonly template: PaperTemplate; readonly text: OpenText }

function mergeInto(
  db: Database,
  { ours, template, text }: Here,
  state: Uint8Array,
  lost: LostContent[],
  by: MergedBy,
): TextOutcome {
  const keys = template.sections.map(({ key }) => key)
  const merge = mergeTexts(text.document, state, keys)
  if (!merge.changed) return same
  const isOther = keys.some((key) => differs(text.contents.get(key), merge.contents.get(key)))
  const before = isOther ? keep(db, ours, 'beforeMerge', by.exporter, ours.sections, by) : null
  const contents = new Map(keys.map((key) => [key, merge.contents.get(key) ?? []]))
  saveContents(db, headOf(ours), template, contents, by)
  const operation = by.newId<OperationId>()
  const sequence = text.sequence + 1
  appendUpdate(db, ours.id, { sequence, operation, at: by.at, actor: by.actor, bytes: merge.update })
  touchCase(db, ours.case, by.at)
  const sections = sectionReports(ours, template, merge, lost)
  if (!isOther && sections.length === 0) return same
  return { outcome: 'merged', why: null, version: before, sections }
}

const same: TextOutcome = { outcome: 'same', why: null, version: null, sections: [] }

const differs = (a: Content | undefined, b: Content | undefined): boolean =>
  canonicalJson(a ?? []) !== canonicalJson(b ?? [])

/** Ours was never opened for writing: their document is taken over where it takes nothing of ours away. */
function adopt(
  db: Database,
  ours: CasePaper,
  template: PaperTemplate,
  theirs: BundledText,
  by: MergedBy,
): TextOutcome {
  const isEmpty = ours.sections.every(({ content }) => content.length === 0)
  const isSame = saysTheSame(ours, theirs)
  const locked = whyLocked(ours)
  if (theirs.state === null || (!isSame && (!isEmpty || locked !== null)))
    return keepBeside(db, ours, theirs, locked ?? refuse('bundle.otherText'), by)
  if (ours.state === 'frozen') return same
  const { epoch, schema, bytes: state } = theirs.state
  replaceText(db, ours.id, { epoch, schema, through: 0, state })
  if (isSame) return same
  saveContents(db, headOf(ours), template, inTemplate(template, theirs.contents), by)
  return { outcome: 'merged', why: null, version: null, sections: [] }
}

const headOf = (paper: CasePaper): PaperHead => ({ ...paper, keys: paper.sections.map(({ key }) => key) })

export const inTemplate = (
  template: PaperTemplate,
  contents: ReadonlyMap<string, Content>,
): ReadonlyMap<string, Content> => new Map(template.sections.map(({ key }) => [key, contents.get(key) ?? []]))

function saysTheSame(ours: CasePaper, theirs: BundledText): boolean {
  const keys = new Set([...ours.sections.map(({ key }) => key), ...theirs.contents.keys()])
  const own = new Map(ours.sections.map(({ key, content }) => [key, content]))
  return [...keys].every((key) => !differs(own.get(key), theirs.contents.get(key)))
}

function keepBeside(
  db: Database,
  ours: CasePaper,
  theirs: BundledText,
  why: Refusal | null,
  by: MergedBy,
): TextOutcome {
  if (saysTheSame(ours, theirs)) return same
  const sections = [...theirs.contents]
    .map(([key, content]) => ({ key, content }))
    .filter(({ content }) => content.length > 0)
  return { outcome: 'kept', why, version: keep(db, ours, 'kept', by.exporter, sections, by), sections: [] }
}

/** The same text is not kept twice, however often its bundle is taken in. */
function keep(
  db: Database,
  { id: paper }: CasePaper,
  kind: 'kept' | 'beforeMerge',
  name: string,
  sections: readonly { readonly key: string; readonly content: Content }[],
  by: MergedBy,
): VersionId {
  const before = versionsOfPaper(db, paper).find(({ hash }) => hash === hashOfSections(sections))
  if (kind === 'kept' && before !== undefined) return before.id
  return keepVersion(db, { id: by.newId(), paper, at: by.at, actor: by.actor, kind, name }, sections).id
}
