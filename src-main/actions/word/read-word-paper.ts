import { countFindings } from '#shared/document/incoming/findings.ts'
import type { ImportFinding } from '#shared/document/incoming/findings.ts'
import { blankPicture } from '#shared/document/incoming/word-styles.ts'
import type { Block, Content, Image } from '#shared/document/model.ts'
import { boldTitles, placeSections } from '#shared/domain/paper/place-sections.ts'
import type { OutsideBlock, UnplacedPart } from '#shared/domain/paper/place-sections.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import type { BlobHash, BlockId, IdSource, PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { sha256 } from '../../store/hash.ts'
import type { Database } from '../../store/rows.ts'
import type { PaperDocx } from '../../typeset/intake/docx/paper-docx.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'
import { numbersOf } from '../correction/paper-text.ts'
import { paperOfCase } from '../drafting/locked.ts'
import { resolveReferences } from './resolve-references.ts'

export type ReadPicture = {
  readonly blob: BlobHash
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
}

/** What a Word document would make of a paper; nothing of it is stored. */
export type WordReading = {
  /** The document's own title; null where it has none. */
  readonly title: string | null
  readonly sections: readonly {
    readonly key: string
    readonly title: string
    readonly heading: string
    readonly content: Content
  }[]
  readonly unplaced: readonly UnplacedPart[]
  readonly findings: readonly ImportFinding[]
  /** Those that stand in the content, each once. */
  readonly pictures: readonly ReadPicture[]
}

/**
 * Sets a document that was read into the sections of a paper's template. Refuses with `paper.gone`, and
 * `word.empty` for a document that says nothing.
 */
export function readWordPaper(
  db: Database,
  id: PaperId,
  docx: PaperDocx,
  newId: IdSource,
): WordReading | Refusal {
  const found = paperOfCase(db, id)
  if (isRefusal(found)) return found
  if (docx.content.length === 0) return refuse('word.empty')
  const { paper, file } = found
  const { sections } = templateOfPaper(db, paper)
  const findings = countFindings()
  for (const { kind, count } of docx.findings) findings.add(kind, count)
  const numbers = numbersOf(db, file)
  const shown = picturesOf(paper)
  const kept = new Map(
    [...docx.known].flatMap(([name, blob]) => (shown.has(blob) ? [[name, blob] as const] : [])),
  )
  const pictures = new Map(
    [...docx.pictures].flatMap(([name, { bytes, kind }]) => {
      if (kept.has(name)) return []
      // a drawing of another paper's, of which only the grey field came along
      if (Buffer.from(bytes).toString('base64') === blankPicture) return []
      const mediaType = kind === 'jpeg' ? ('image/jpeg' as const) : ('image/png' as const)
      return [[name, { blob: sha256(bytes) as BlobHash, mediaType, bytes }] as const]
    }),
  )
  const targets = {
    entries: new Map([...numbers.entries].map(([entry, number]) => [number, entry])),
    inputs: new Map([...numbers.inputs].map(([input, number]) => [number, input])),
    blobs: new Map([...kept, ...[...pictures].map(([name, { blob }]) => [name, blob] as const)]),
  }
  const lost = docx.pictures.size - kept.size - pictures.size
  findings.add('drawings', lost)
  const own = (content: Content): Content =>
    resolveReferences(
      content.filter((block) => block.type !== 'image' || targets.blobs.has(block.attrs.blob)),
      targets,
      newId,
      findings,
    ).map((block) => {
      const mediaType = block.type === 'image' ? shown.get(block.attrs.blob) : undefined
      return block.type === 'image' && mediaType !== undefined
        ? { ...block, attrs: { ...block.attrs, mediaType } }
        : block
    })
  const { title, blocks } = outsideBlocks(docx, sections)
  const placed = placeSections(docx.own ? blocks : boldTitles(blocks, sections), sections, docx.own)
  const titles = new Map(sections.map((each) => [each.key, each.title[paper.language]]))
  return {
    title,
    sections: placed.sections.map(({ key, heading, content }) => ({
      key,
      title: titles.get(key) ?? heading,
      heading,
      content: own(content),
    })),
    unplaced: placed.unplaced.map((part) => ({ ...part, content: own(part.content) })),
    findings: findings.list(),
    pictures: [...new Map([...pictures.values()].map((picture) => [picture.blob, picture])).values()],
  }
}

/** The pictures that a paper shows: only those may a document name, or it could show what it was never given. */
function picturesOf({ sections }: CasePaper): ReadonlyMap<BlobHash, Image['attrs']['mediaType']> {
  const images = sections.flatMap(({ content }) => content.filter((block) => block.type === 'image'))
  return new Map(images.map(({ attrs }) => [attrs.blob, attrs.mediaType]))
}

/** A single first heading is taken for the document's title; where a section bears it, it is that section's. */
function outsideBlocks(
  { title, content, levels }: PaperDocx,
  sections: readonly Parameters<typeof placeSections>[1][number][],
): { readonly title: string | null; readonly blocks: readonly OutsideBlock[] } {
  const blocks = content.map((block) => ({ block, level: levels.get(block.attrs.id) ?? 0 }))
  if (title === null) return { title, blocks }
  const heading: Block = {
    type: 'textBlock',
    attrs: { id: 'd0' as BlockId, style: 'heading', level: 0 },
    content: [{ type: 'text', text: title }],
  }
  const isSection = placeSections([{ block: heading, level: 1 }], sections).sections.length > 0
  return isSection ? { title: null, blocks: [{ block: heading, level: 1 }, ...blocks] } : { title, blocks }
}
