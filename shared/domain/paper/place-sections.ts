import type { Block, Content } from '../../document/model.ts'
import { plainText } from '../../document/text.ts'
import { likeness, plainTitle, sectionAliases } from './section-titles.ts'
import type { TemplateSection } from './paper.ts'

/** A block of a document from outside, with the level of its heading; 0 where it is none. */
export type OutsideBlock = { readonly block: Block; readonly level: number }

export type PlacedSection = {
  readonly key: string
  /** The heading as the document has it. */
  readonly heading: string
  readonly content: Content
}

/** A part under a heading that no section bears: where it may belong is for who reads it to say. */
export type UnplacedPart = {
  readonly heading: string | null
  readonly proposed: string | null
  readonly content: Content
}

export type PlacedDocument = {
  readonly sections: readonly PlacedSection[]
  readonly unplaced: readonly UnplacedPart[]
}

type Titled = Pick<TemplateSection, 'key' | 'role' | 'title'>

/** As like a section's title as this, and the heading is taken for it. */
const sure = 0.82
const perhaps = 0.55

type Part = {
  readonly heading: string | null
  readonly level: number
  readonly key: string | null
  readonly proposed: string | null
  readonly blocks: OutsideBlock[]
}

/**
 * Sets a document's text into the template's sections by its headings: in bokmål or nynorsk, numbered or not, and as
 * officers commonly call them. What stands before the first of them, and under headings that are none of them, is
 * told apart with the section that it may belong to; nothing is left out. In a document of our own (`isOwn`) the levels
 * of headings are meant as they stand.
 */
export function placeSections(
  document: readonly OutsideBlock[],
  sections: readonly Titled[],
  isOwn = false,
): PlacedDocument {
  const lines = document.map((each) => ({ ...each, match: matchOf(each, sections) }))
  // sections begin at the highest level of a heading that is one
  const top = Math.min(
    ...lines.filter(({ match }) => match !== null && match.like >= sure).map(({ level }) => level),
  )
  const parts: Part[] = [{ heading: null, level: 0, key: null, proposed: null, blocks: [] }]
  const taken = new Set<string>()
  for (const { block, level, match } of lines) {
    const current = parts.at(-1)
    if (level === 0 || (level > top && !isExact(match, taken))) {
      current?.blocks.push({ block, level })
      continue
    }
    const isSection = match !== null && match.like >= sure && !taken.has(match.key)
    if (isSection) taken.add(match.key)
    const near = match !== null && match.like >= perhaps ? match.key : null
    const heading = plainText([block]).trim()
    const key = isSection ? match.key : null
    const proposed = near ?? current?.key ?? current?.proposed ?? null
    parts.push({ heading, level, key, proposed: key === null ? proposed : null, blocks: [] })
  }
  return {
    sections: parts.flatMap(({ key, heading, level, blocks }) =>
      key === null ? [] : [{ key, heading: heading ?? '', content: levelledBelow(blocks, level, isOwn) }],
    ),
    unplaced: parts
      .filter(({ key, heading, blocks }) => key === null && (blocks.length > 0 || heading !== null))
      .map(({ heading, level, proposed, blocks }) => ({
        heading,
        proposed: proposed ?? leading(sections, blocks),
        content: levelledBelow(blocks, level, isOwn),
      })),
  }
}

/** Below the level of the sections, only a title to the letter begins one, and only where it is not there already. */
const isExact = (match: Match | null, taken: ReadonlySet<string>): boolean =>
  match !== null && match.like === 1 && !taken.has(match.key)

/** What opens a document is its summary when it is short; else it tells how the case came about. */
function leading(sections: readonly Titled[], blocks: readonly OutsideBlock[]): string | null {
  const words = plainText(blocks.map(({ block }) => block)).split(/\s+/).length
  const summary = sections.find(({ role }) => role === 'summary')
  const first = sections.find(({ role }) => role === 'text')
  return (words <= 150 ? (summary ?? first) : first)?.key ?? null
}

type Match = { readonly key: string; readonly like: number }

/** The section whose title a heading is most like. A bold line that is a title to the letter is a heading too. */
function matchOf({ block, level }: OutsideBlock, sections: readonly Titled[]): Match | null {
  if (block.type !== 'textBlock' || level === 0) return null
  const said = plainTitle(plainText([block]))
  if (said === '') return null
  const matches = sections.map(({ key, title }) => {
    const titles = [plainTitle(title.nb), plainTitle(title.nn)]
    const own = titles.includes(said) ? 1 : Math.max(...titles.map((each) => likeness(said, each)))
    const isAlias = (sectionAliases[key] ?? []).some((alias) => plainTitle(alias) === said)
    return { key, like: isAlias ? Math.max(own, 0.95) : own }
  })
  return matches.toSorted((a, b) => b.like - a.like)[0] ?? null
}

/** Headings below a section's own in the model's two levels; where the first level is not used, none is skipped. */
function levelledBelow(blocks: readonly OutsideBlock[], above: number, isOwn: boolean): Content {
  const used = blocks.flatMap(({ level }) => (level > 0 ? [level] : []))
  const first = isOwn || used.length === 0 ? above + 1 : Math.max(above + 1, Math.min(...used))
  return blocks.map(({ block, level }) => {
    if (level === 0 || block.type !== 'textBlock') return block
    return { ...block, attrs: { ...block.attrs, style: level <= first ? 'heading' : 'subheading' } }
  })
}

/** Whole lines in bold that say a section's title to the letter, as headings: that is how many officers set them. */
export function boldTitles(
  document: readonly OutsideBlock[],
  sections: readonly Titled[],
): readonly OutsideBlock[] {
  const titles = new Set(sections.flatMap(({ title }) => [plainTitle(title.nb), plainTitle(title.nn)]))
  return document.map((each) => {
    const { block, level } = each
    if (level > 0 || block.type !== 'textBlock' || block.attrs.style !== 'paragraph') return each
    const isBold = block.content.every(
      (node) => node.type === 'text' && (node.marks ?? []).some((mark) => mark.type === 'bold'),
    )
    return isBold && titles.has(plainTitle(plainText([block]))) ? { block, level: 1 } : each
  })
}
