import { AlignmentType, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx'
import type { FileChild, IParagraphOptions } from 'docx'
import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import { blankPicture, wordPictureName, wordStyles } from '#shared/document/incoming/word-styles.ts'
import type { Content, Image, PointTask, TextBlock } from '#shared/document/model.ts'
import { formatDate, isIsoDate } from '#shared/domain/calendar/dates.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { inlineRuns, wordText } from './word-inline.ts'
import type { Writing } from './word-inline.ts'
import { listInstances } from './word-lists.ts'
import { captionParagraph, tableChildren, textWidth } from './word-table.ts'

/** A section's content as Word's paragraphs and tables. `lists` counts Word's lists over the whole document. */
export function contentChildren(content: Content, writing: Writing, lists: { next: number }): FileChild[] {
  const instances = listInstances(content, lists.next)
  lists.next = Math.max(lists.next, ...[...instances.values()].map((each) => each + 1))
  return content.flatMap((block): FileChild[] => {
    if (block.type === 'table') return tableChildren(block, writing)
    if (block.type === 'image') return imageChildren(block, writing)
    return textChildren(block, instances.get(block) ?? 0, writing)
  })
}

const looks: Readonly<Record<TextBlock['attrs']['style'], IParagraphOptions>> = {
  paragraph: {},
  heading: { heading: HeadingLevel.HEADING_2 },
  subheading: { heading: HeadingLevel.HEADING_3 },
  quote: { style: 'Quote' },
  bullet: { style: 'ListParagraph' },
  numbered: { style: 'ListParagraph' },
}

function textChildren(block: TextBlock, instance: number, writing: Writing): FileChild[] {
  const { style, level, task } = block.attrs
  const isItem = style === 'bullet' || style === 'numbered'
  const own = new Paragraph({
    ...looks[style],
    ...(isItem ? { numbering: { reference: style, level, instance }, contextualSpacing: true } : {}),
    ...(task === undefined ? {} : { spacing: { after: 20 }, keepNext: true }),
    children: inlineRuns(block.content, writing),
  })
  if (task === undefined) return [own]
  // the paragraph of a task belongs to the point above it: a point that says nothing has none
  const isBlank = block.content.every(
    (node) =>
      node.type === 'hardBreak' || (node.type === 'text' && incomingText(node.text).text.trim() === ''),
  )
  return [own, ...taskParagraph(task, level, writing, isBlank ? null : wordStyles.task.id)]
}

/** Who does what a point asks for, by when, and who is told: as print has it, each part known by its style. */
function taskParagraph(
  task: PointTask,
  level: number,
  { paper, findings }: Writing,
  own: string | null,
): Paragraph[] {
  const words = packetWords[paper.language]
  const due =
    task.due === undefined || !isIsoDate(task.due) ? task.due : formatDate(task.due, 'long', paper.language)
  const parts = [
    { label: words.responsible, value: task.responsible, style: wordStyles.responsible.id },
    { label: words.due, value: due, style: wordStyles.due.id },
    { label: words.reportTo, value: task.reportTo, style: wordStyles.reportTo.id },
  ]
    .map((part) => ({ ...part, value: wordText(part.value ?? '', findings) }))
    .filter(({ value }) => value !== '')
  if (parts.length === 0) return []
  const children = parts.flatMap(({ label, value, style }, index) => [
    new TextRun(`${index === 0 ? '' : ' · '}${label}: `),
    new TextRun({ text: value, style }),
  ])
  const look = own === null ? {} : { style: own }
  return [new Paragraph({ ...look, indent: { left: 425 * (level + 1) }, children })]
}

function imageChildren(image: Image, writing: Writing): FileChild[] {
  const { paper, findings } = writing
  const words = packetWords[paper.language]
  const { blob, mediaType, caption, width } = image.attrs
  const alt = wordText(image.attrs.alt, findings)
  const picture = paper.pictures.get(blob)
  const below = caption === '' ? [] : [captionParagraph(words.figure, caption, writing, false)]
  if (picture === undefined) {
    findings.add('pictures')
    return [new Paragraph({ children: [new TextRun(`[${alt}]`)] }), ...below]
  }
  const pixels = Math.round(((textWidth / 15) * width) / 100)
  const transformation = {
    width: pixels,
    height: Math.max(1, Math.round((pixels * picture.height) / picture.width)),
  }
  const altText = { name: `${wordPictureName}${blob}`, description: alt, title: '' }
  const data = Buffer.from(picture.bytes)
  if (mediaType === 'image/svg+xml') findings.add('drawingsForNewerWord')
  const run =
    mediaType === 'image/svg+xml'
      ? new ImageRun({
          type: 'svg',
          data,
          fallback: { type: 'png', data: Buffer.from(blankPicture, 'base64') },
          transformation,
          altText,
        })
      : new ImageRun({ type: mediaType === 'image/png' ? 'png' : 'jpg', data, transformation, altText })
  const own = new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: below.length > 0,
    children: [run],
  })
  return [own, ...below]
}
