import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { FileChild } from 'docx'
import { saidIn } from '#shared/document/incoming/tidy-inlines.ts'
import { wordStyles } from '#shared/document/incoming/word-styles.ts'
import type { Table as TableBlock, TableRow as Row } from '#shared/document/model.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { inlineRuns, wordText } from './word-inline.ts'
import type { Writing } from './word-inline.ts'

/** Width of the text on the page, in twentieths of a point: A4 with margins of 23 mm. */
export const textWidth = 9298

/** A table with its caption above, its head repeated on each page; after it a paragraph, or two tables would be one. */
export function tableChildren(block: TableBlock, writing: Writing): FileChild[] {
  const { caption } = block.attrs
  const columnWidths = widthsOf(block.content)
  const rows = block.content.map((row, index) => rowOf(row, index, writing))
  const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA5B1' } as const
  const table = new Table({
    rows,
    columnWidths,
    width: { size: textWidth, type: WidthType.DXA },
    margins: { left: 90, right: 90, top: 40, bottom: 40 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: { style: BorderStyle.NONE, size: 0, color: 'auto' },
      right: { style: BorderStyle.NONE, size: 0, color: 'auto' },
      insideVertical: { style: BorderStyle.NONE, size: 0, color: 'auto' },
    },
  })
  const words = packetWords[writing.paper.language]
  const above = caption === '' ? [] : [captionParagraph(words.table, caption, writing, true)]
  return [...above, table, new Paragraph({ spacing: { after: 0, line: 160 } })]
}

/** `Tabell 1. …`, with a field that Word counts. */
export function captionParagraph(kind: string, caption: string, writing: Writing, above: boolean): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: above,
    children: [
      new TextRun(`${kind} `),
      new SimpleField(`SEQ ${kind} \\* ARABIC`, '1'),
      new TextRun(`. ${wordText(caption, writing.findings)}`),
    ],
  })
}

function rowOf(row: Row, index: number, writing: Writing): TableRow {
  const isHead = index === 0
  const cells = row.content.map(({ attrs, content }) => {
    if (attrs.header && !isHead) writing.findings.add('rowHeadings')
    return new TableCell({
      columnSpan: attrs.colspan,
      rowSpan: attrs.rowspan,
      ...(isHead ? { shading: { fill: 'E8EDF3' } } : {}),
      children: [
        new Paragraph({
          ...(isHead ? { style: wordStyles.head.id } : {}),
          alignment: attrs.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          spacing: { after: 0 },
          children: inlineRuns(content, writing),
        }),
      ],
    })
  })
  return new TableRow({ children: cells, tableHeader: isHead, cantSplit: true })
}

/** Columns share the width by what they hold, none less than a word's. */
function widthsOf(rows: readonly Row[]): number[] {
  const longest: number[] = []
  for (const { content } of rows) {
    let column = 0
    for (const { attrs, content: said } of content) {
      const length = Math.min(60, Math.max(6, saidIn(said).length))
      for (let span = 0; span < attrs.colspan; span++, column++)
        longest[column] = Math.max(longest[column] ?? 6, length / attrs.colspan)
    }
  }
  const shares = longest.map((length) => Math.sqrt(length))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((share / all) * textWidth))
}
