import type { Content } from '#shared/document/model.ts'
import type { OperationId, PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Store } from '../../store/store.ts'
import type { ActedBy } from '../acted-by.ts'
import { importSections } from '../drafting/import-sections.ts'
import type { ImportedPart } from '../drafting/import-sections.ts'
import { openPaper } from '../drafting/open-paper.ts'
import { addPicture } from '../drafting/pictures.ts'
import { writePaper } from '../drafting/write-paper.ts'
import type { WordReading } from './read-word-paper.ts'

export type TakenWord = {
  readonly parts: readonly ImportedPart[]
  /** Pictures that could not be taken in, and why; the text came without them. */
  readonly leftOut: readonly Refusal[]
}

/**
 * Puts what was read of a Word document into a paper's sections, where nobody has it open in an editor: text under a
 * section's own heading in the place of what it says or after it, other text after the section that it may belong to;
 * what may belong to none is left out. The text as it stood is kept as a version. Refuses as a locked paper does.
 */
export async function takeWord(
  store: Store,
  id: PaperId,
  read: WordReading,
  how: ImportedPart['how'],
  by: ActedBy,
): Promise<TakenWord | Refusal> {
  const opened = openPaper(store, id, true, by.newId)
  if (isRefusal(opened)) return opened
  if (opened.locked !== null) return refuse(opened.locked.code, opened.locked.facts, opened.locked.ground)
  const leftOut = new Map<string, Refusal>()
  for (const { blob, mediaType, bytes } of read.pictures) {
    const taken = await addPicture(store, id, mediaType === 'image/png' ? 'word.png' : 'word.jpg', bytes)
    if (isRefusal(taken)) leftOut.set(blob, taken)
  }
  const shown = (content: Content): Content =>
    content.filter((block) => block.type !== 'image' || !leftOut.has(block.attrs.blob))
  const parts: readonly ImportedPart[] = [
    ...read.sections.map(({ key, content }) => ({ key, content: shown(content), how })),
    ...read.unplaced.flatMap(({ proposed, content }) =>
      proposed === null ? [] : [{ key: proposed, content: shown(content), how: 'append' as const }],
    ),
  ]
  if (parts.length === 0) return { parts, leftOut: [...leftOut.values()] }
  const made = importSections(store, id, inOrder(parts), by)
  if (isRefusal(made)) return made
  const update = Buffer.from(made.update, 'base64')
  const written = writePaper(
    store,
    { id, epoch: opened.epoch, operation: by.newId<OperationId>(), update },
    by,
  )
  return isRefusal(written) ? written : { parts, leftOut: [...leftOut.values()] }
}

/** Of several parts for one section only the first takes the place of what it says. */
function inOrder(parts: readonly ImportedPart[]): readonly ImportedPart[] {
  const begun = new Set<string>()
  return parts.map((part) => {
    const isFirst = !begun.has(part.key)
    begun.add(part.key)
    return isFirst ? part : { ...part, how: 'append' }
  })
}
