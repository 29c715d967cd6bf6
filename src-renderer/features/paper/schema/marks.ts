import { Mark } from '@tiptap/core'

export const Bold = Mark.create({ name: 'bold', renderHTML: () => ['strong', 0] })
export const Italic = Mark.create({ name: 'italic', renderHTML: () => ['em', 0] })

/** One cannot be raised and lowered. */
const shifted = 'superscript subscript'
export const Superscript = Mark.create({
  name: 'superscript',
  excludes: shifted,
  renderHTML: () => ['sup', 0],
})
export const Subscript = Mark.create({ name: 'subscript', excludes: shifted, renderHTML: () => ['sub', 0] })

/** Does not grow with what is typed after it. Shown without `href`: a press puts the caret there, and leads nowhere. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: '' } }),
  renderHTML: ({ mark }) => [
    'span',
    { class: 'paper-link', title: (mark.attrs as { href: string }).href },
    0,
  ],
})
