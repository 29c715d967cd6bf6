import { Node } from '@tiptap/core'
import type { TextStyle } from '#shared/document/model.ts'

/** Headings are real ones, below the section's own h2. */
const tags: Readonly<Record<TextStyle, string>> = {
  paragraph: 'p',
  heading: 'h3',
  subheading: 'h4',
  quote: 'blockquote',
  bullet: 'p',
  numbered: 'p',
}

/**
 * The one kind of text block: what it is (heading, item, quote) is an attribute, so that two officers who change
 * it and write in it unseen lose nothing (document/model.ts).
 */
export const TextBlock = Node.create({
  name: 'textBlock',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({
    id: { default: null },
    style: { default: 'paragraph' },
    level: { default: 0 },
    task: { default: null },
  }),
  renderHTML({ node }) {
    const { id, style, level } = node.attrs as { id: string | null; style: TextStyle; level: number }
    return [
      tags[style] ?? 'p',
      { 'data-style': style, ...(level > 0 ? { 'data-level': String(level) } : {}), 'data-block': id ?? '' },
      0,
    ]
  },
})
