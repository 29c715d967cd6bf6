import type { Block, Content } from '../../document/model.ts'
import { inlinesOf, plainText, wordCount } from '../../document/text.ts'
import type { EntryId, HearingInputId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import type { Refusal } from '../../refusal.ts'
import type { ReadingStage } from '../case/case.ts'
import type { CasePaper, PaperTemplate, TemplateSection } from './paper.ts'

export type PaperContext = {
  readonly stage: ReadingStage
  readonly attachments: readonly { readonly number: number; readonly title: string }[]
  /** Known ids; without them references are not followed. */
  readonly entries?: ReadonlySet<EntryId>
  readonly inputs?: ReadonlySet<HearingInputId>
}

/** `missing` stops the paper before approval; `warnings` are for the writer to weigh. */
export type Completeness = { readonly missing: readonly Refusal[]; readonly warnings: readonly Refusal[] }

const prepared = 'koml. § 13-1 tredje ledd'
const house = 'domain.md §7'

function isEmpty(content: Content): boolean {
  return plainText(content).trim() === '' && !content.some((block) => block.type === 'image')
}

/** The second reading must show what changed since the first, and why (domain.md §7). */
function isRequired(section: TemplateSection, stage: ReadingStage): boolean {
  return section.role === 'changes' ? stage === 'second' : section.required
}

function checkTable(block: Block, section: string): readonly Refusal[] {
  if (block.type !== 'table') return []
  const facts = { section, block: block.attrs.id }
  const head = block.content[0]?.content ?? []
  const hasHead = head.length > 0 && head.every((cell) => cell.attrs.header)
  return [
    hasHead ? null : refuse('paper.tableWithoutHeader', facts, 'WCAG 2.1, 1.3.1'),
    block.attrs.caption.trim() === '' ? refuse('paper.tableWithoutCaption', facts, house) : null,
  ].filter((refusal) => refusal !== null)
}

function checkImage(block: Block, section: string): readonly Refusal[] {
  if (block.type !== 'image' || block.attrs.alt.trim() !== '') return []
  return [refuse('paper.imageWithoutAlt', { section, block: block.attrs.id }, 'WCAG 2.1, 1.1.1')]
}

function checkReferences(block: Block, section: string, context: PaperContext): readonly Refusal[] {
  const place = { section, block: block.attrs.id }
  return inlinesOf(block).flatMap((node) => {
    if (node.type === 'citation' && context.entries?.has(node.attrs.entry) === false) {
      return refuse('paper.citationBroken', { ...place, entry: node.attrs.entry }, prepared)
    }
    if (node.type === 'inputReference' && context.inputs?.has(node.attrs.input) === false) {
      return refuse('paper.inputReferenceBroken', { ...place, input: node.attrs.input }, prepared)
    }
    return []
  })
}

/**
 * Points that are voted over one by one need numbers. A proposal of one sentence needs none, nor do a
 * heading or an opening that leads into the points («Formannskapet innstiller:»).
 */
function checkPoints(content: Content): readonly Refusal[] {
  const texts = content.flatMap((block) =>
    block.type === 'textBlock' && plainText([block]).trim() !== '' ? [block] : [],
  )
  if (texts.length <= 1) return []
  return texts.flatMap((block) => {
    const { style, level, id } = block.attrs
    const leadsIn = style === 'paragraph' && plainText([block]).trim().endsWith(':')
    const isPoint = (style === 'paragraph' || style === 'bullet') && level === 0 && !leadsIn
    return isPoint ? [refuse('paper.pointNotNumbered', { section: 'proposal', block: id }, house)] : []
  })
}

function checkAttachments({ attachments }: PaperContext): readonly Refusal[] {
  return attachments.flatMap(({ number, title }, i) => [
    ...(title.trim() === ''
      ? [refuse('paper.attachmentWithoutTitle', { number }, 'koml. § 11-3 første ledd')]
      : []),
    ...(attachments.findIndex((other) => other.number === number) < i
      ? [refuse('paper.attachmentNumberTwice', { number }, house)]
      : []),
  ])
}

function checkSection(section: TemplateSection, content: Content, context: PaperContext): readonly Refusal[] {
  const { key } = section
  if (isEmpty(content)) {
    return isRequired(section, context.stage)
      ? [refuse('paper.sectionEmpty', { section: key }, prepared)]
      : []
  }
  return [
    ...(section.role === 'proposal' ? checkPoints(content) : []),
    ...content.flatMap((block) => [
      ...checkImage(block, key),
      ...checkTable(block, key),
      ...checkReferences(block, key, context),
    ]),
  ]
}

function checkLength(section: TemplateSection, content: Content): readonly Refusal[] {
  const words = wordCount(content)
  if (section.wordLimit === null || words <= section.wordLimit) return []
  return [refuse('paper.sectionTooLong', { section: section.key, words, limit: section.wordLimit }, house)]
}

/** What a paper lacks before it is "forsvarlig utredet" and can be read by all (koml. § 13-1 tredje ledd; domain.md §7). */
export function missingFromPaper(
  paper: Pick<CasePaper, 'sections'>,
  template: Pick<PaperTemplate, 'kind' | 'sections'>,
  context: PaperContext,
): Completeness {
  const contentOf = (key: string): Content => paper.sections.find((s) => s.key === key)?.content ?? []
  const tellsChanges = template.sections.some((section) => section.role === 'changes')
  const untold = template.kind === 'decision' && context.stage === 'second' && !tellsChanges
  return {
    missing: [
      ...template.sections.flatMap((section) => checkSection(section, contentOf(section.key), context)),
      ...(untold ? [refuse('paper.templateWithoutChanges', {}, house)] : []),
      ...checkAttachments(context),
    ],
    warnings: template.sections.flatMap((section) => checkLength(section, contentOf(section.key))),
  }
}
