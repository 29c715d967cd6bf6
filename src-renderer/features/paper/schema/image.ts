import { Node } from '@tiptap/core'

/** A picture; alternative text, caption and width are written beside it (parts/node-part.ts). */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    id: { default: null },
    blob: { default: null },
    mediaType: { default: 'image/png' },
    alt: { default: '' },
    caption: { default: '' },
    width: { default: 100 },
  }),
  renderHTML: () => ['figure', { class: 'paper-image' }],
})
