import type { BlobHash, BlockId, EntryId, HearingInputId, IdSource } from '#shared/ids.ts'
import type { Block, Content, Image } from '#shared/document/model.ts'
import { carryIds } from '#shared/document/carry-ids.ts'
import { inlinesOf, plainText } from '#shared/document/text.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { compose } from '../../exchange/markdown/compose.ts'
import type { ComposeTargets } from '../../exchange/markdown/compose.ts'
import { readMarkdown } from '../../exchange/markdown/read-markdown.ts'
import type { TitledSection } from '../../exchange/markdown/read-markdown.ts'
import { UnreadableText } from '../../exchange/markdown/unreadable-text.ts'
import { writeMarkdown } from '../../exchange/markdown/write-markdown.ts'
import type { ReferenceNumbers } from '../../exchange/markdown/write-markdown.ts'
import { hearingsOfCase, inputsOfHearing } from '../../store/hearings.ts'
import { entriesOfCase } from '../../store/knowledge.ts'
import type { Database } from '../../store/rows.ts'
import { findTemplate } from '../../store/templates.ts'

/** The sections that a paper may have, by key and title. */
export function sectionsFor(
  db: Database,
  paper: Pick<CasePaper, 'template' | 'language'>,
): readonly TitledSection[] {
  const template = findTemplate(db, paper.template)
  if (template === null) throw new Error('a paper without its template')
  return template.sections.map(({ key, title }) => ({ key, title: title[paper.language] }))
}

/** A paper as text that can be edited anywhere and read back: `# title` of each section, and its blocks below. */
export function paperText(db: Database, file: Case, paper: CasePaper): string {
  const numbers = numbersOf(db, file)
  const parts = sectionsFor(db, paper).flatMap(({ key, title }) => {
    const content = paper.sections.find((section) => section.key === key)?.content ?? []
    return content.length === 0 ? [] : [`# ${title}`, ...writeMarkdown(content, numbers)]
  })
  return `${parts.join('\n\n')}\n`
}

/** How the text refers to what the case knows: `{K-14}`, `{I-7}`. */
export function numbersOf(db: Database, file: Case): ReferenceNumbers {
  const inputs = hearingsOfCase(db, file.id).flatMap((hearing) => inputsOfHearing(db, hearing.id))
  return {
    entries: new Map<EntryId, number>(entriesOfCase(db, file.id).map(({ id, number }) => [id, number])),
    inputs: new Map<HearingInputId, number>(inputs.map(({ id, number }) => [id, number])),
  }
}

/** What a section is to be read from: text of ours, or blocks from a document. */
export type SectionSource = { readonly text: string } | { readonly blocks: Content }

/**
 * A section's new content under the ids of its old one. Refuses with `correct.unreadableText`, which says what
 * was not understood.
 */
export function readSection(
  before: Content,
  source: SectionSource,
  numbers: ReferenceNumbers,
  newId: IdSource,
): Content | Refusal {
  return understood(() => {
    const now =
      'blocks' in source
        ? source.blocks.map((block) => withFreshIds(block, newId))
        : readMarkdown(source.text, before, newId, targetsOf(numbers, before, newId), numbers)
    return carryIds(before, now)
  })
}

/** Text of a new paper. Refuses as `readSection` does. */
export const readNewSection = (text: string, numbers: ReferenceNumbers, newId: IdSource): Content | Refusal =>
  understood(() => compose(text, newId, targetsOf(numbers, [], newId)))

/** Runs what reads text, and says in a refusal what it did not understand. */
export function understood<T>(read: () => T): T | Refusal {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error
    const near = error.near.length > 80 ? `${error.near.slice(0, 79)}…` : error.near
    return refuse('correct.unreadableText', { fault: error.fault, near })
  }
}

function targetsOf({ entries, inputs }: ReferenceNumbers, before: Content, newId: IdSource): ComposeTargets {
  return {
    entry: (number) => idByNumber(entries, number, 'entry', `K-${number}`),
    input: (number) => idByNumber(inputs, number, 'input', `I-${number}`),
    image: (key) => imageIn(before, key as BlobHash),
    newNoteId: () => newId(),
  }
}

function idByNumber<I>(
  ids: ReadonlyMap<I, number>,
  wanted: number,
  fault: 'entry' | 'input',
  near: string,
): I {
  for (const [id, number] of ids) if (number === wanted) return id
  throw new UnreadableText(fault, near)
}

function imageIn(content: Content, blob: BlobHash): Pick<Image['attrs'], 'blob' | 'mediaType'> {
  const image = content.find((block) => block.type === 'image' && block.attrs.blob === blob)
  if (image?.type !== 'image') throw new UnreadableText('image', blob)
  return { blob, mediaType: image.attrs.mediaType }
}

function withFreshIds(block: Block, newId: IdSource): Block {
  const attrs = { ...block.attrs, id: newId<BlockId>() }
  return JSON.parse(JSON.stringify({ ...block, attrs }), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'footnote')
      return value
    return { ...value, attrs: { id: newId() } }
  }) as Block
}

/** References to knowledge and hearing inputs that a text had and has no more, as printed. */
export function lostReferences(
  before: CasePaper,
  now: CasePaper,
  numbers: ReferenceNumbers,
): readonly string[] {
  const kept = new Set(referencesIn(now, numbers))
  return [...new Set(referencesIn(before, numbers))].filter((reference) => !kept.has(reference))
}

const referencesIn = (paper: CasePaper, { entries, inputs }: ReferenceNumbers): readonly string[] =>
  paper.sections.flatMap(({ content }) =>
    content.flatMap(inlinesOf).flatMap((node) => {
      if (node.type === 'citation') return [`K-${entries.get(node.attrs.entry) ?? '?'}`]
      return node.type === 'inputReference' ? [`I-${inputs.get(node.attrs.input) ?? '?'}`] : []
    }),
  )

/** Blocks below headings that name sections, by the sections' keys; `correct.unreadableText` for other text. */
export function splitBlocks(
  blocks: Content,
  sections: readonly TitledSection[],
): ReadonlyMap<string, Content> | Refusal {
  return understood(() => {
    const found = new Map<string, Block[]>()
    let current: Block[] | null = null
    for (const block of blocks) {
      const said = plainText([block]).trim()
      const isHeading = block.type === 'textBlock' && block.attrs.style === 'heading'
      const section = isHeading
        ? sections.find(({ title }) => title.toLowerCase() === said.toLowerCase())
        : undefined
      if (section !== undefined) {
        if (found.has(section.key)) throw new UnreadableText('sectionTwice', said)
        found.set(section.key, (current = []))
      } else if (current === null) throw new UnreadableText('beforeFirstSection', said)
      else current.push(block)
    }
    return found
  })
}
