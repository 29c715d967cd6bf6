import { canonicalJson } from '#shared/document/canonical.ts'
import type { Content } from '#shared/document/model.ts'
import type { CasePaper, PaperSection } from '#shared/domain/paper/paper.ts'
import type { SectionId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { hashOfPaper } from '../../store/paper-hash.ts'
import { replaceText } from '../../store/paper-texts.ts'
import { papersOfCase, savePaper, setPaperDisclosure } from '../../store/papers.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'
import type { MergedBy } from './merge-texts.ts'
import { ownDisclosure } from './record-kinds.ts'
import type { BundledText } from './read-texts.ts'

/**
 * Adds a paper that is not here, with the very document that it is written in: the same epoch and bytes, so that both
 * sides write in one text from now on. Refuses with `bundle.paperCollides` (told, the paper is left out) and
 * `bundle.sentTextChanged` (the whole bundle is refused: a sent paper that is not what its hash says).
 */
export function addPaper(db: Database, theirs: BundledText, by: MergedBy): Refusal | null {
  const { disclosure, text: _, ...facts } = theirs.paper
  const other = papersOfCase(db, facts.case).find(
    ({ reading, version }) => reading === facts.reading && version === facts.version,
  )
  if (other !== undefined) return refuse('bundle.paperCollides', { title: facts.title })
  const paper: CasePaper = { ...facts, sections: sectionsOf(db, theirs, by) }
  if (paper.state === 'frozen' && hashOfPaper(paper) !== paper.frozenHash)
    return refuse('bundle.sentTextChanged', { title: facts.title })
  savePaper(db, paper)
  if (disclosure !== null) setPaperDisclosure(db, paper.id, ownDisclosure(disclosure, null, by))
  const { state } = theirs
  if (state === null || (paper.state === 'frozen' && !saysWhatWasSent(paper, theirs))) return null
  replaceText(db, paper.id, { epoch: state.epoch, schema: state.schema, through: 0, state: state.bytes })
  return null
}

function sectionsOf(db: Database, theirs: BundledText, by: MergedBy): readonly PaperSection[] {
  if (theirs.paper.state === 'frozen') return theirs.sent ?? []
  const keys = findTemplate(db, theirs.paper.template)?.sections.map(({ key }) => key) ?? []
  return keys.flatMap((key) => {
    const content = theirs.contents.get(key) ?? []
    return content.length === 0 ? [] : [{ id: by.newId<SectionId>(), key, content }]
  })
}

/** A sent paper is shown from its document where it has one: it must say just what was sent. */
function saysWhatWasSent(paper: CasePaper, { contents }: BundledText): boolean {
  const said = (all: Iterable<readonly [string, Content]>): string =>
    canonicalJson(
      [...all].filter(([, content]) => content.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return said(contents) === said(paper.sections.map(({ key, content }) => [key, content] as const))
}
