import * as Y from 'yjs'
import type { Block, Table } from '#shared/document/model.ts'
import { newDocument, sectionFragment, stampSchema } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { BlobHash, BlockId } from '#shared/ids.ts'
import { aTextBlock } from './builders.ts'
import { seededIds } from './ids.ts'
import { Chance } from './mutate.ts'

/** A text with a bit of everything, the same for a seed. */
export function startingText(seed: number): Y.Doc {
  const newId = seededIds(seed)
  const document = newDocument()
  document.clientID = 1
  const chance = new Chance(seed)
  const words = (count: number): string => Array.from({ length: count }, () => chance.oneOf(prose)).join(' ')
  const block = (style: string): Block =>
    aTextBlock(words(3 + chance.below(9)), { id: newId<BlockId>(), style: style as 'paragraph' })
  const cell = (header: boolean) => ({
    type: 'tableCell' as const,
    attrs: { header, align: 'left' as const, colspan: 1, rowspan: 1 },
    content: [{ type: 'text' as const, text: words(2) }],
  })
  const row = (header: boolean) => ({ type: 'tableRow' as const, content: [cell(header), cell(header)] })
  const table: Table = {
    type: 'table',
    attrs: { id: newId<BlockId>(), caption: words(3) },
    content: [row(true), row(false), row(false)],
  }
  const image: Block = {
    type: 'image',
    attrs: {
      id: newId<BlockId>(),
      blob: 'b'.repeat(64) as BlobHash,
      mediaType: 'image/png',
      alt: words(2),
      caption: words(2),
      width: 60,
    },
  }
  document.transact(() => {
    stampSchema(document)
    replaceContent(sectionFragment(document, 'proposal'), [block('numbered'), block('numbered')])
    replaceContent(sectionFragment(document, 'summary'), [block('paragraph'), block('paragraph'), image])
    const last = [block('heading'), block('paragraph'), table, block('bullet'), block('quote')]
    replaceContent(sectionFragment(document, 'assessment'), last)
  })
  return document
}

const prose = 'planen gjelder kommunens arbeid med digitale tjenester og kunnskap om skole helse vann'.split(
  ' ',
)
