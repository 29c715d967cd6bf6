import type { Output } from '#shared/contract/index.ts'
import type { Block, Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'

export type ReadWord = NonNullable<Output<'paper.readWord'>>

/** A part of the document, and what the user chose for it. */
export type Part = {
  readonly name: number
  /** As the document has it; empty where it has none. */
  readonly heading: string
  readonly beginning: string
  readonly words: number
  readonly content: Content
  /** Whether a section bears its heading. */
  readonly isPlaced: boolean
  /** The section that it goes into; null where it is left out. */
  readonly key: string | null
  readonly how: 'replace' | 'append'
}

/** All parts, with what is likely: what has a section's heading replaces it, the rest comes after. */
export function partsOf({ sections, unplaced }: ReadWord): readonly Part[] {
  const all = [
    ...sections.map(({ key, heading, content, words }) => ({
      heading,
      content,
      words,
      key,
      how: 'replace' as const,
      isPlaced: true,
    })),
    ...unplaced.map(({ heading, proposed, content, words }) => ({
      heading: heading ?? '',
      content,
      words,
      key: proposed,
      how: 'append' as const,
      isPlaced: false,
    })),
  ]
  return all
    .filter(({ content }) => content.length > 0)
    .map((part, name) => {
      // the main process has read it into the model; the strict reading comes when it is stored
      const content = part.content as Content
      return { ...part, name, content, beginning: beginningOf(content) }
    })
}

function beginningOf(content: Content): string {
  const said = plainText(content).replaceAll(/\s+/g, ' ').trim()
  return said.length > 140 ? `${said.slice(0, 137)} …` : said
}

/** Whether an earlier part goes into the same section: then it comes after that one, whatever was chosen. */
export const isLater = (parts: readonly Part[], part: Part): boolean =>
  part.key !== null && parts.findIndex(({ key }) => key === part.key) < parts.indexOf(part)

/** The content with each picture as the store has it; those that it would not have are left out. */
export function withPictures(
  content: Content,
  stored: ReadonlyMap<string, { readonly blob: string; readonly mediaType: string } | null>,
): Content {
  return content.flatMap((block): Block[] => {
    if (block.type !== 'image' || !stored.has(block.attrs.blob)) return [block]
    const picture = stored.get(block.attrs.blob)
    return picture === undefined || picture === null
      ? []
      : [{ ...block, attrs: { ...block.attrs, ...picture } } as Block]
  })
}
