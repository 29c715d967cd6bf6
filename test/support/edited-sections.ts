import fc from 'fast-check'
import type { Content, Inline, TextBlock } from '#shared/document/model.ts'
import type { EntryId } from '#shared/ids.ts'
import { newId } from './ids.ts'

/** One thing that an officer does to a text; the numbers choose where, whatever is there. */
export type Edit = {
  readonly kind: 'write' | 'cite' | 'uncite' | 'split' | 'merge' | 'move' | 'paste' | 'remove' | 'undo'
  readonly at: number
  readonly to: number
}

/** Texts by section key, each state as it came to be. */
export type Sections = ReadonlyMap<string, Content>

export const anEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom<Edit['kind'][]>(
    ...([
      'write',
      'cite',
      'cite',
      'uncite',
      'split',
      'merge',
      'move',
      'move',
      'paste',
      'remove',
      'undo',
    ] as const),
  ),
  at: fc.nat(1000),
  to: fc.nat(1000),
})

type Place = { readonly key: string; readonly index: number; readonly block: TextBlock }

const places = (sections: Sections): Place[] =>
  [...sections].flatMap(([key, content]) =>
    content.map((block, index) => ({ key, index, block: block as TextBlock })),
  )

/** The text after an edit, as the editor does it: the first half of a split keeps the id, the second of a merge loses it. */
export function edited(
  past: readonly Sections[],
  { kind, at, to }: Edit,
  entries: readonly EntryId[],
): Sections {
  const now = past.at(-1) ?? new Map()
  if (kind === 'undo') return past.at(-2) ?? now
  const all = places(now)
  const here = all[at % Math.max(1, all.length)]
  const keys = [...now.keys()]
  const key = keys[to % keys.length] ?? ''
  const entry = entries[to % entries.length]
  if (here === undefined)
    return withSection(now, key, [...(now.get(key) ?? []), aBlock([{ type: 'text', text: 'Nytt.' }])])
  const { block, index } = here
  const content = now.get(here.key) ?? []
  const set = (...blocks: readonly TextBlock[]): Sections =>
    withSection(now, here.key, [...content.slice(0, index), ...blocks, ...content.slice(index + 1)])
  if (kind === 'write')
    return set({ ...block, content: [...block.content, { type: 'text', text: ` ord${to}` }] })
  if (kind === 'cite' && entry !== undefined)
    return set({ ...block, content: [...block.content, { type: 'citation', attrs: { entry } }] })
  if (kind === 'uncite')
    return set({ ...block, content: block.content.filter(({ type }) => type !== 'citation') })
  if (kind === 'split') {
    const cut = to % (block.content.length + 1)
    return set({ ...block, content: block.content.slice(0, cut) }, aBlock(block.content.slice(cut)))
  }
  if (kind === 'merge') {
    const before = content[index - 1] as TextBlock | undefined
    if (before === undefined) return now
    const joined = { ...before, content: [...before.content, ...block.content] }
    return withSection(now, here.key, [...content.slice(0, index - 1), joined, ...content.slice(index + 1)])
  }
  const without = set()
  if (kind === 'remove') return without
  const target = without.get(key) ?? []
  const place = at % (target.length + 1)
  const moved = kind === 'paste' ? aBlock(block.content) : block // what is pasted is a new paragraph
  return withSection(without, key, [...target.slice(0, place), moved, ...target.slice(place)])
}

const withSection = (sections: Sections, key: string, content: Content): Sections =>
  new Map([...sections, [key, content]])

function aBlock(content: readonly Inline[]): TextBlock {
  return { type: 'textBlock', attrs: { id: newId(), style: 'paragraph', level: 0 }, content }
}

/** Each pair of paragraph and entry that the text cites, with its section. */
export function citedPairs(sections: Sections): ReadonlyMap<string, string> {
  return new Map(
    places(sections).flatMap(({ key, block }) =>
      block.content.flatMap((inline) =>
        inline.type === 'citation' ? [[`${block.attrs.id} ${inline.attrs.entry}`, key] as const] : [],
      ),
    ),
  )
}
