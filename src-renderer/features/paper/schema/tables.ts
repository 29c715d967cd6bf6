import { Extension, Node } from '@tiptap/core'

const roles: Readonly<Record<string, string>> = { table: 'table', tableRow: 'row', tableCell: 'cell' }

/** What prosemirror-tables knows the parts of a table by. Asked once for every node there is. */
export const TableRoles = Extension.create({
  name: 'paperTableRoles',
  extendNodeSchema: ({ name }) => (name in roles ? { tableRole: roles[name] } : {}),
})

/** Its caption and buttons are drawn around it (parts/node-part.ts). */
export const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({ id: { default: null }, caption: { default: '' } }),
  renderHTML: () => ['table', ['tbody', 0]],
})

export const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell*',
  renderHTML: () => ['tr', 0],
})

/** Header or not is an attribute, as in the model: what is typed at the same time elsewhere then stays. */
export const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  addAttributes: () => ({
    header: { default: false },
    align: { default: 'left' },
    colspan: { default: 1 },
    rowspan: { default: 1 },
  }),
  renderHTML({ node }) {
    const { header, align, colspan, rowspan } = node.attrs as Record<string, unknown>
    return [
      header === true ? 'th' : 'td',
      {
        'data-align': String(align),
        ...(header === true ? { scope: 'col' } : {}),
        ...(colspan === 1 ? {} : { colspan: String(colspan) }),
        ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }),
      },
      0,
    ]
  },
})
