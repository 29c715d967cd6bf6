import type { PaperReport } from '#shared/bundle/report.ts'
import type { Block, Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { SectionMerge, TextMerge } from '#shared/document/yjs/merge.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { PaperId, VersionId } from '#shared/ids.ts'
import type { Refusal } from '#shared/refusal.ts'

export type TextOutcome = Pick<PaperReport, 'outcome' | 'sections'> & {
  readonly why: Refusal | null
  readonly version: VersionId | null
}

/** A block that words were lost from, kept whole so that it can be given back; its place is the report's `at`. */
export type LostContent = { readonly paper: PaperId; readonly section: string; readonly block: Block | null }

/** What a merge of texts did, section by section, as far as there is anything to tell. Adds to `lost`. */
export function sectionReports(
  paper: CasePaper,
  template: PaperTemplate,
  { sections, contents }: TextMerge,
  lost: LostContent[],
): PaperReport['sections'] {
  const standing = new Set([...contents.values()].flat().map(({ attrs }) => attrs.id))
  const told = sections.filter(
    (section) =>
      section.lost.length + section.bothEdited.length + section.moved.length + section.doubled.length > 0,
  )
  return told.map((section) => ({
    key: section.key,
    title: template.sections.find(({ key }) => key === section.key)?.title[paper.language] ?? section.key,
    lost: section.lost.map((each) => {
      lost.push({ paper: paper.id, section: section.key, block: each.block })
      return lostReport(each, lost.length - 1, standing)
    }),
    bothEdited: section.bothEdited.map(({ now }) => mark(now)),
    moved: section.moved.map(mark),
    doubled: section.doubled.map(mark),
  }))
}

type Lost = SectionMerge['lost'][number]

const lostReport = (
  { whose, block, words, references }: Lost,
  at: number,
  standing: ReadonlySet<string>,
): PaperReport['sections'][number]['lost'][number] => ({
  at,
  whose,
  block: block?.attrs.id ?? null,
  before: textOf(block),
  words: [...words],
  references,
  stands: block !== null && standing.has(block.attrs.id),
})

const mark = (block: Block): { block: Block['attrs']['id']; text: string } => ({
  block: block.attrs.id,
  text: textOf(block),
})

const textOf = (block: Block | null): string => (block === null ? '' : plainText([block] as Content))
