import { Node } from '@tiptap/core'

export const Text = Node.create({ name: 'text', group: 'inline' })

export const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  renderHTML: () => ['br'],
  renderText: () => '\n',
})

/** Shown as a raised number; its text is written at the foot of the section, so the caret passes over it here. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: '(text | hardBreak)*',
  addAttributes: () => ({ id: { default: null } }),
  renderHTML: () => ['sup', { class: 'paper-note' }],
})

/** Cites a knowledge entry by its id. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ entry: { default: null } }),
  renderHTML: () => ['span', { class: 'paper-chip' }],
})

/** Refers to an input to the hearing by its id. */
export const InputReference = Node.create({
  name: 'inputReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ input: { default: null } }),
  renderHTML: () => ['span', { class: 'paper-chip' }],
})
