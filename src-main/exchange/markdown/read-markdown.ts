import type { Block, Content } from '#shared/document/model.ts'
import type { IdSource } from '#shared/ids.ts'
import { blockSources, composeBlock } from './compose.ts'
import type { ComposeTargets } from './compose.ts'
import { UnreadableText } from './unreadable-text.ts'
import { isPlaceholder, writeMarkdown } from './write-markdown.ts'
import type { ReferenceNumbers } from './write-markdown.ts'

/**
 * Text as blocks. What stands as it was written of `before` is that very block, with all that the text does not
 * show; the rest is made anew. Throws {@link UnreadableText}.
 */
export function readMarkdown(
  source: string,
  before: Content,
  newId: IdSource,
  targets: ComposeTargets,
  numbers: ReferenceNumbers,
): Content {
  const known = new Map<string, Block[]>()
  for (const [index, written] of writeMarkdown(before, numbers).entries()) {
    const block = before[index]
    if (block !== undefined) known.set(written, [...(known.get(written) ?? []), block])
  }
  return blockSources(source).map((each) => {
    const kept = known.get(each)?.shift()
    if (kept === undefined && isPlaceholder(each)) throw new UnreadableText('placeholder', each)
    return kept ?? composeBlock(each, newId, targets)
  })
}

export type TitledSection = { readonly key: string; readonly title: string }

/** The text of each section below its `# title`, by key. Throws {@link UnreadableText} on a title that is none. */
export function splitSections(
  source: string,
  sections: readonly TitledSection[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>()
  let current: string[] | null = null
  for (const line of source.split(/\r?\n/)) {
    const title = /^# (.*)$/.exec(line)?.[1]?.trim()
    if (title === undefined) {
      if (current === null && line.trim() !== '') throw new UnreadableText('beforeFirstSection', line)
      current?.push(line)
      continue
    }
    const section = sections.find((each) => meansSection(each, title))
    if (section === undefined) throw new UnreadableText('unknownSection', title)
    if (found.has(section.key)) throw new UnreadableText('sectionTwice', title)
    current = []
    found.set(section.key, current)
  }
  return new Map([...found].map(([key, lines]) => [key, lines.join('\n')]))
}

/** A section by its key or its title, whatever the letters' size. */
export function meansSection({ key, title }: TitledSection, word: string): boolean {
  const wanted = word.trim().toLowerCase()
  return wanted === key.toLowerCase() || wanted === title.toLowerCase()
}
