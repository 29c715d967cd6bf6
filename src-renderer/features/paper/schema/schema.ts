import { Node, getSchema } from '@tiptap/core'
import type { Extensions } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import { Image } from './image.ts'
import { Citation, Footnote, HardBreak, InputReference, Text } from './inline-nodes.ts'
import { Bold, Italic, Link, Subscript, Superscript } from './marks.ts'
import { Table, TableCell, TableRoles, TableRow } from './tables.ts'
import { TextBlock } from './text-block.ts'

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' })

/**
 * What may stand in a section: names and attributes exactly those of document/model.ts, marks in the order in which
 * it writes them. A node that is missing here would be deleted from the working form as it is opened.
 */
export const schemaExtensions: Extensions = [
  Document,
  TextBlock,
  TableRoles,
  Table,
  TableRow,
  TableCell,
  Image,
  Text,
  HardBreak,
  Footnote,
  Citation,
  InputReference,
  Bold,
  Italic,
  Superscript,
  Subscript,
  Link,
]

let made: Schema | null = null
/** For what is read or made outside an editor. */
export const paperSchema = (): Schema => (made ??= getSchema(schemaExtensions))
