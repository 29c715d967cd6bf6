import type { Content, TextBlock } from '#shared/document/model.ts'
import { inlinesOf, plainText, wordCount } from '#shared/document/text.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import { readContent } from '#shared/document/yjs/blocks.ts'
import type { Desk } from './desk.ts'

/** What the screen says about a section: reckoned by the same rules as print and completeness. */
export type SectionFacts = {
  readonly words: number
  readonly isEmpty: boolean
  readonly headings: readonly { readonly id: string; readonly text: string; readonly isSub: boolean }[]
  readonly notes: readonly { readonly id: string; readonly text: string }[]
  readonly references: readonly { readonly kind: 'citation' | 'inputReference'; readonly id: string }[]
}

const nothing: SectionFacts = { words: 0, isEmpty: true, headings: [], notes: [], references: [] }

/** How long after the last key the facts are reckoned again: not while somebody writes. */
const calm = 150

/** Keeps the facts of every section; gives what ends it. */
export function followFacts(desk: Desk): () => void {
  const { document, paper } = desk.session
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const ends = paper.sections.map(({ key }) => {
    const fragment = sectionFragment(document, key)
    const later = (): void => {
      clearTimeout(timers.get(key))
      timers.set(
        key,
        setTimeout(() => refreshFacts(desk, [key]), calm),
      )
    }
    fragment.observeDeep(later)
    return () => {
      clearTimeout(timers.get(key))
      fragment.unobserveDeep(later)
    }
  })
  refreshFacts(
    desk,
    paper.sections.map(({ key }) => key),
  )
  return () => {
    for (const end of ends) end()
  }
}

/** Reckons the facts of some sections now. */
export function refreshFacts(desk: Desk, keys: readonly string[]): void {
  const now = Object.fromEntries(
    keys.map((key) => [
      key,
      factsOf(readOrNothing(() => readContent(sectionFragment(desk.session.document, key)))),
    ]),
  )
  desk.store.setState(({ facts }) => ({ facts: { ...facts, ...now } }))
}

/** A newer program's text has no facts here; it cannot be written either. */
function readOrNothing(read: () => Content): Content {
  try {
    return read()
  } catch {
    return []
  }
}

function factsOf(content: Content): SectionFacts {
  if (content.length === 0) return nothing
  const inlines = content.flatMap(inlinesOf)
  const headings = content.filter(
    (block): block is TextBlock =>
      block.type === 'textBlock' && (block.attrs.style === 'heading' || block.attrs.style === 'subheading'),
  )
  return {
    words: wordCount(content),
    isEmpty: plainText(content).trim() === '' && !content.some(({ type }) => type === 'image'),
    headings: headings.map((block) => ({
      id: block.attrs.id,
      text: plainText([block]),
      isSub: block.attrs.style === 'subheading',
    })),
    notes: inlines.flatMap((node) =>
      node.type === 'footnote'
        ? [
            {
              id: node.attrs.id,
              text: node.content.map((part) => ('text' in part ? part.text : '\n')).join(''),
            },
          ]
        : [],
    ),
    references: inlines.flatMap((node): SectionFacts['references'] => {
      if (node.type === 'citation') return [{ kind: node.type, id: node.attrs.entry }]
      return node.type === 'inputReference' ? [{ kind: node.type, id: node.attrs.input }] : []
    }),
  }
}
