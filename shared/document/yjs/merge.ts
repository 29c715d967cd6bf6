import * as Y from 'yjs'
import { canonicalJson } from '../canonical.ts'
import type { Block, Content } from '../model.ts'
import { align } from '../redline/align.ts'
import { readContent } from './blocks.ts'
import { newDocument, sectionFragment, sectionKeys } from './document.ts'
import { lostWords } from './lost-words.ts'
import type { LostWords } from './lost-words.ts'
import { UnreadableDocument } from './unreadable.ts'

/** What a merge did to one section. */
export type SectionMerge = {
  readonly key: string
  readonly lost: readonly (LostWords & { readonly whose: 'mine' | 'theirs' })[]
  /** Blocks that say neither what the one side had nor what the other had. */
  readonly bothEdited: readonly { readonly mine: Block; readonly theirs: Block; readonly now: Block }[]
  /** Blocks of mine that stand elsewhere in the section now. */
  readonly moved: readonly Block[]
  /** Blocks that stand twice under one id: both sides moved or restored them. The later got an id of its own. */
  readonly doubled: readonly Block[]
}

export type TextMerge = {
  /** What my document lacks; empty of content where it lacks nothing. */
  readonly update: Uint8Array
  readonly changed: boolean
  /** What each section of the merged document says, keys in the order given, then the rest. */
  readonly contents: ReadonlyMap<string, Content>
  readonly sections: readonly SectionMerge[]
}

/**
 * Merges another copy of a text into mine, on a document of its own: `mine` is not touched. `keys` are the template's
 * sections in order. Throws {@link UnreadableDocument} where the other copy is no update, lacks a part, or where the
 * outcome holds what the model has not.
 */
export function mergeTexts(mine: Y.Doc, theirs: Uint8Array, keys: readonly string[]): TextMerge {
  const other = documentFrom(theirs)
  const merged = documentFrom(Y.encodeStateAsUpdate(mine))
  const touched = new Set<string>()
  for (const key of new Set([...keys, ...sectionKeys(mine), ...sectionKeys(other)]))
    sectionFragment(merged, key).observeDeep(() => touched.add(key))
  apply(merged, theirs)
  const all = [...new Set([...keys, ...sectionKeys(merged), ...sectionKeys(mine)])]
  const [now, was, said] = [merged, mine, other].map((document) => readAll(document, all)) as [
    ReadonlyMap<string, Content>,
    ReadonlyMap<string, Content>,
    ReadonlyMap<string, Content>,
  ]
  const lost = [
    ...lostWords(mine, stateOf(other), merged).map((each) => ({ ...each, whose: 'mine' as const })),
    ...lostWords(other, stateOf(mine), merged).map((each) => ({ ...each, whose: 'theirs' as const })),
  ]
  const whatBecame = (key: string): Omit<SectionMerge, 'key' | 'lost'> => {
    const [standing, before] = [now.get(key) ?? [], was.get(key) ?? []]
    return {
      bothEdited: bothEdited(before, said.get(key) ?? [], standing),
      moved: movedBlocks(before, standing),
      doubled: doubledBlocks(sectionFragment(merged, key), standing),
    }
  }
  return {
    update: Y.encodeStateAsUpdate(merged, Y.encodeStateVector(mine)),
    changed: !Y.equalSnapshots(Y.snapshot(mine), Y.snapshot(merged)),
    contents: now,
    sections: all.map((key) => ({
      key,
      lost: lost.filter(({ section }) => section === key),
      ...(touched.has(key) ? whatBecame(key) : { bothEdited: [], moved: [], doubled: [] }),
    })),
  }
}

/** A document of a state from outside, read apart from all else. Throws {@link UnreadableDocument}. */
export function documentFrom(state: Uint8Array): Y.Doc {
  const document = newDocument()
  apply(document, state)
  return document
}

/** An update that is none may be half applied when it fails (durability.md): the document is not to be used then. */
function apply(document: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(document, update)
  } catch {
    throw new UnreadableDocument('node', 'no update')
  }
  if (document.store.pendingStructs !== null || document.store.pendingDs !== null)
    throw new UnreadableDocument('node', 'an update that lacks a part')
}

/** What all sections say, in order, every block with an id of its own. Throws {@link UnreadableDocument}. */
export function readAll(document: Y.Doc, keys: readonly string[]): ReadonlyMap<string, Content> {
  const taken = new Set<string>()
  return new Map(keys.map((key) => [key, readContent(sectionFragment(document, key), taken)]))
}

const stateOf = (document: Y.Doc): ReadonlyMap<number, number> =>
  Y.decodeStateVector(Y.encodeStateVector(document))

function bothEdited(was: Content, said: Content, now: Content): SectionMerge['bothEdited'] {
  const mine = new Map(was.map((block) => [block.attrs.id, block]))
  const theirs = new Map(said.map((block) => [block.attrs.id, block]))
  return now.flatMap((block) => {
    const [own, other] = [mine.get(block.attrs.id), theirs.get(block.attrs.id)]
    if (own === undefined || other === undefined) return []
    const text = canonicalJson(block)
    return text === canonicalJson(own) || text === canonicalJson(other)
      ? []
      : [{ mine: own, theirs: other, now: block }]
  })
}

function movedBlocks(was: Content, now: Content): readonly Block[] {
  const standing = new Set(now.map(({ attrs }) => attrs.id))
  const kept = was.filter(({ attrs }) => standing.has(attrs.id))
  return align(kept, now).flatMap(({ from, to, moved }) => {
    const block = now[to]
    return moved && block !== undefined && kept[from]?.attrs.id === block.attrs.id ? [block] : []
  })
}

/** Those whose id was taken by one before them, as they are read: with an id made of their place. */
function doubledBlocks(fragment: Y.XmlFragment, now: Content): readonly Block[] {
  const written = new Set(
    fragment
      .toArray()
      .map((child) => (child instanceof Y.XmlElement ? child.getAttribute('id') : undefined))
      .filter((id) => typeof id === 'string'),
  )
  return now.filter(({ attrs }) => !written.has(attrs.id))
}
