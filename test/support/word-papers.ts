import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import {
  joinedInlines,
  orderedMarks,
  withoutBlankEnds,
  withoutOuterSpace,
} from '#shared/document/incoming/tidy-inlines.ts'
import { isAllowedLink } from '#shared/document/links.ts'
import type { Block, Content, Inline, Mark, TextBlock } from '#shared/document/model.ts'
import type { BlobHash } from '#shared/ids.ts'
import { taskText } from '#shared/packet/task-text.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { WordPaper } from '#main/exchange/word/word-paper.ts'
import { newId } from './builders.ts'
import { png } from './picture-makers.ts'

/** A paper of one section with this content; everything that it cites is there, numbered in order. */
export function paperOf(content: Content, more: Partial<WordPaper> = {}): WordPaper {
  const cited = content.flatMap(inlinesIn)
  const entries = [...new Set(cited.flatMap((node) => (node.type === 'citation' ? node.attrs.entry : [])))]
  const inputs = [
    ...new Set(cited.flatMap((node) => (node.type === 'inputReference' ? node.attrs.input : []))),
  ]
  return {
    language: 'nb',
    title: 'Temaplan for digitalisering',
    author: 'Kari Nordmann',
    caseNumber: '20/01610',
    facts: [['Arkivsak', '20/01610']],
    exemption: null,
    sections: [{ title: 'Vurdering', content }],
    entries: entries.map((id, index) => ({
      id,
      label: `K-${index + 1}`,
      title: `Oppføring ${index + 1}`,
      figure: '',
      sources: [],
      change: '',
    })),
    inputs: new Map(inputs.map((id, index) => [id, index + 1])),
    pictures: new Map([['a'.repeat(64) as BlobHash, { bytes: png(40, 20), width: 40, height: 20 }]]),
    ...more,
  }
}

function inlinesIn(block: Block): readonly Inline[] {
  if (block.type === 'image') return []
  return block.type === 'textBlock'
    ? block.content
    : block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
}

/** What a Word document can carry of any content, with ids that mean nothing: what must come back. */
export function carried(content: Content, paper: WordPaper): Content {
  const label = new Map<string, string>([
    ...paper.entries.map(({ id, label: said }) => [id, `[${said}]`] as const),
    ...[...paper.inputs].map(([id, number]) => [id, `innspill ${number}`] as const),
  ])
  const line = (nodes: readonly Inline[]): Inline[] =>
    withoutBlankEnds(
      joinedInlines(
        nodes.map((node): Inline => {
          if (node.type === 'citation')
            return { type: 'citation', attrs: { entry: label.get(node.attrs.entry) as never } }
          if (node.type === 'inputReference')
            return { type: 'inputReference', attrs: { input: label.get(node.attrs.input) as never } }
          if (node.type === 'footnote')
            return {
              type: 'footnote',
              attrs: { id: '' },
              content: withoutOuterSpace(line(node.content)) as never,
            }
          if (node.type === 'hardBreak') return node
          const marks = carriedMarks(node.marks ?? [])
          const text = clean(node.text)
          return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
        }),
      ),
    )
  return content.flatMap((block): Block[] => {
    const id = '' as never
    if (block.type === 'image') {
      const { alt, caption } = block.attrs
      return [
        { ...block, attrs: { ...block.attrs, id, alt: clean(alt).trim(), caption: clean(caption).trim() } },
      ]
    }
    if (block.type === 'textBlock') {
      const { style, level, task } = block.attrs
      const isItem = style === 'bullet' || style === 'numbered'
      const asks = Object.entries(task ?? {})
        .map(([name, value]) => [name, clean(value)] as const)
        .filter(([, value]) => value !== '')
      const own = line(block.content)
      const attrs = {
        id,
        style,
        level: isItem ? level : 0,
        ...(asks.length === 0 ? {} : { task: Object.fromEntries(asks) }),
      }
      if (own.length === 0 && asks.length > 0) {
        // a task of a point that says nothing is a line of text
        const text = taskText(
          { ...block, attrs: { ...block.attrs, task: Object.fromEntries(asks) } },
          'nb',
          packetWords.nb,
        )
        return [
          {
            type: 'textBlock',
            attrs: { id, style: 'paragraph', level: 0 },
            content: line([{ type: 'text', text }]),
          },
        ]
      }
      return own.length === 0 ? [] : [{ type: 'textBlock', attrs, content: own }]
    }
    const columns = Math.max(...block.content.map((row) => row.content.length))
    const rows = block.content.map((row, index) => ({
      ...row,
      content: Array.from({ length: columns }, (_, column) => {
        const cell = row.content[column]
        const align = cell?.attrs.align ?? 'left'
        return {
          type: 'tableCell' as const,
          attrs: { header: index === 0, align, colspan: 1, rowspan: 1 },
          content: line(cell?.content ?? []),
        }
      }),
    }))
    return [{ type: 'table', attrs: { id, caption: clean(block.attrs.caption).trim() }, content: rows }]
  })
}

const clean = (text: string): string => incomingText(text).text

function carriedMarks(marks: readonly Mark[]): readonly Mark[] {
  const ordered = orderedMarks(marks)
  const raised = ordered.some(({ type }) => type === 'superscript')
  return ordered.filter(
    (mark) =>
      !(mark.type === 'subscript' && raised) && !(mark.type === 'link' && !isAllowedLink(mark.attrs.href)),
  )
}

/** The same content with every id emptied. */
export const withoutIds = (content: Content): Content =>
  JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (key === 'id' ? '' : key === 'blob' ? '' : value)),
  ) as Content

export const text = (
  style: TextBlock['attrs']['style'],
  said: string,
  more: Partial<TextBlock['attrs']> = {},
): TextBlock => ({
  type: 'textBlock',
  attrs: { id: newId(), style, level: 0, ...more },
  content: [{ type: 'text', text: said }],
})
export const cell = (said: string, more: object = {}) => ({
  type: 'tableCell' as const,
  attrs: { header: false, align: 'left' as const, colspan: 1, rowspan: 1, ...more },
  content: said === '' ? [] : [{ type: 'text' as const, text: said }],
})
export const row = (...content: ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, content })

/** One of each thing that a paper may hold. */
export function samplePaper(): Content {
  const entry = newId<never>()
  const input = newId<never>()
  return [
    text('heading', 'Tiltak'),
    {
      ...text('paragraph', ''),
      content: [
        { type: 'text', text: 'Behovet er ' },
        { type: 'text', text: 'stort', marks: [{ type: 'bold' }] },
        { type: 'citation', attrs: { entry } },
        { type: 'text', text: ', jf. ' },
        { type: 'inputReference', attrs: { input } },
        { type: 'footnote', attrs: { id: newId() }, content: [{ type: 'text', text: 'Sak 45/24.' }] },
        { type: 'hardBreak' },
        {
          type: 'text',
          text: 'planen',
          marks: [{ type: 'link', attrs: { href: 'https://solvik.example/plan' } }],
        },
      ],
    },
    text('numbered', 'Planen vedtas.', {
      task: { responsible: 'Kommunedirektøren', due: '2027-03-01', reportTo: 'Formannskapet' },
    }),
    text('numbered', 'med kart', { level: 1 }),
    text('numbered', 'Rammen dekkes.'),
    text('bullet', 'Skole'),
    text('bullet', 'Åsen', { level: 1 }),
    text('paragraph', 'Ny liste:'),
    text('numbered', 'Først dette.'),
    text('quote', 'Det enkleste er ofte best.'),
    {
      type: 'table',
      attrs: { id: newId(), caption: 'Kostnader' },
      content: [
        row(
          cell('Tiltak', { header: true }),
          cell('2027', { header: true, align: 'right' }),
          cell('2028', { header: true, align: 'right' }),
        ),
        row(cell('Sal'), cell('12 000', { align: 'right', rowspan: 2 }), cell('', { align: 'right' })),
        row(cell('Post'), cell('0', { align: 'right' })),
        row(cell('Til sammen', { colspan: 3 })),
      ],
    },
    {
      type: 'image',
      attrs: {
        id: newId(),
        blob: 'a'.repeat(64) as BlobHash,
        mediaType: 'image/png',
        alt: 'Kart over "Åsen" & Vika',
        caption: 'Kartet',
        width: 60,
      },
    },
  ]
}
