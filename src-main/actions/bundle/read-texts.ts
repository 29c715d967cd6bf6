import { z } from 'zod'
import type { BundledPaper } from '#shared/bundle/case-facts.ts'
import { block as blockShape, content as contentShape } from '#shared/bundle/content.ts'
import type { Content } from '#shared/document/model.ts'
import { isKnownSchema, schemaOf, schemaVersion, sectionKeys } from '#shared/document/yjs/document.ts'
import { documentFrom, readAll } from '#shared/document/yjs/merge.ts'
import { UnreadableDocument } from '#shared/document/yjs/unreadable.ts'
import type { PaperSection } from '#shared/domain/paper/paper.ts'
import { id } from '#shared/contract/call.ts'
import type { PaperId, SectionId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { ReadBundle } from '../../exchange/bundle/read-bundle.ts'
import { readSafeJson } from '../../exchange/bundle/safe-json.ts'

/** A paper's text as a bundle has it. */
export type BundledText = {
  readonly paper: BundledPaper
  /** The Yjs state and its epoch; null for a text that was never opened for writing. */
  readonly state: { readonly bytes: Uint8Array; readonly epoch: string; readonly schema: number } | null
  /** Written by a newer program: kept as it is, byte for byte, and not read. */
  readonly isNewer: boolean
  /** What it says, by key of section. */
  readonly contents: ReadonlyMap<string, Content>
  /** The very sections whose hash a sent paper carries. */
  readonly sent: readonly PaperSection[] | null
}

const most = 200
const sections = z
  .array(z.strictObject({ id: id<SectionId>(), key: z.string().min(1).max(60), content: contentShape }))
  .max(most)
/** Of a text by a newer program: the blocks that this one knows. */
const looseSections = z
  .array(
    z.looseObject({
      id: id<SectionId>(),
      key: z.string().min(1).max(60),
      content: z.array(z.unknown()).max(20_000),
    }),
  )
  .max(most)

/**
 * Reads every text of a bundle on documents of their own, before anything is stored. Refuses with `bundle.badText`
 * (naming the paper) for what is no text, or holds what no text may hold.
 */
export function readTexts({
  facts,
  entries,
}: Pick<ReadBundle, 'facts' | 'entries'>): ReadonlyMap<PaperId, BundledText> | Refusal {
  const texts = new Map<PaperId, BundledText>()
  for (const paper of facts.papers) {
    const keys = facts.templates
      .find(({ id: each }) => each === paper.template)
      ?.sections.map(({ key }) => key)
    const text = readText(paper, keys ?? [], entries)
    if (isRefusal(text)) return text
    texts.set(paper.id, text)
  }
  return texts
}

function readText(
  paper: BundledPaper,
  keys: readonly string[],
  entries: ReadBundle['entries'],
): BundledText | Refusal {
  const bad = refuse('bundle.badText', { title: paper.title })
  const bytes = entries.get(`papers/${paper.id}.yjs`)
  const json = entries.get(`papers/${paper.id}.json`)
  if ((paper.text === null) !== (bytes === undefined)) return bad
  const state =
    paper.text === null || bytes === undefined ? null : { ...paper.text, bytes: new Uint8Array(bytes) }
  try {
    const document = state === null ? null : documentFrom(state.bytes)
    const isNewer = document !== null && !isKnownSchema(document)
    if (document !== null && state !== null && state.schema !== Math.max(schemaOf(document), 1)) return bad
    if (isNewer) return { paper, state, isNewer, contents: knownBlocks(json), sent: null }
    const sent = paper.state === 'frozen' || document === null ? readSections(json) : null
    if ((paper.state === 'frozen' || document === null) && sent === null) return bad
    if (document === null) return { paper, state, isNewer, contents: byKey(sent ?? []), sent }
    const all = [...new Set([...keys, ...sectionKeys(document)])]
    if (all.length > most) return bad
    return { paper, state, isNewer, contents: readAll(document, all), sent }
  } catch (error) {
    if (error instanceof UnreadableDocument || error instanceof RangeError) return bad
    throw error
  }
}

function readSections(json: Buffer | undefined): readonly PaperSection[] | null {
  const found = json === undefined ? null : sections.safeParse(readSafeJson(json))
  return found?.success === true ? found.data : null
}

const byKey = (all: readonly PaperSection[]): ReadonlyMap<string, Content> =>
  new Map(all.map(({ key, content }) => [key, content]))

function knownBlocks(json: Buffer | undefined): ReadonlyMap<string, Content> {
  const found = json === undefined ? null : looseSections.safeParse(readSafeJson(json))
  const all = found?.success === true ? found.data : []
  return new Map(
    all.map(({ key, content }) => [
      key,
      content.flatMap((each) => {
        const read = blockShape.safeParse(each)
        return read.success ? [read.data] : []
      }) as unknown as Content,
    ]),
  )
}

/** Of which schema a text is, as the store keeps it. */
export const schemaOfText = ({ state }: BundledText): number => state?.schema ?? schemaVersion
