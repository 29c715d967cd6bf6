import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { FileChild } from 'docx'
import { countFindings } from '#shared/document/incoming/findings.ts'
import { wordStyles } from '#shared/document/incoming/word-styles.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import { contentChildren } from './word-blocks.ts'
import { entryAnchor, wordText } from './word-inline.ts'
import type { Writing } from './word-inline.ts'
import { numbering } from './word-lists.ts'
import type { WordFile, WordPaper } from './word-paper.ts'
import { styles } from './word-look.ts'

/** A name in the document's properties by which a document of ours is known when it comes back. */
const ownMark = { name: 'Saksklar', value: '1' }

/** A paper as a Word document: headings, lists, tables, notes and pictures of Word's own. */
export async function writeWord(paper: WordPaper): Promise<WordFile> {
  const findings = countFindings()
  const writing: Writing = { paper, findings, notes: [] }
  const lists = { next: 0 }
  const body = paper.sections.flatMap(({ title, content }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(wordText(title, findings))] }),
    ...contentChildren(content, writing, lists),
  ])
  const children = [...front(writing), ...body, ...sources(writing)]
  const document = new Document({
    title: wordText(paper.title, findings),
    creator: paper.author,
    lastModifiedBy: paper.author,
    subject: paper.caseNumber,
    customProperties: [ownMark],
    styles: styles(paper.language),
    numbering,
    footnotes: Object.fromEntries(
      writing.notes.map((note, index) => [String(index + 1), { children: note }]),
    ),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1304, bottom: 1304, left: 1304, right: 1304 },
          },
        },
        headers: { default: new Header({ children: [header(paper)] }) },
        footers: { default: new Footer({ children: [footer()] }) },
        children,
      },
    ],
  })
  return { bytes: new Uint8Array(await Packer.toBuffer(document)), findings: findings.list() }
}

const fixed = (text: string): Paragraph =>
  new Paragraph({ style: wordStyles.generated.id, children: [new TextRun(text)] })

/** What may not go further must be seen to be so. */
const exemptionLine = (text: string): Paragraph =>
  new Paragraph({
    style: wordStyles.generated.id,
    children: [new TextRun({ text, bold: true, size: 22, color: '9B1C1C' })],
  })

function front({ paper, findings }: Writing): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(wordText(paper.title, findings))] }),
    ...(paper.exemption === null ? [] : [exemptionLine(wordText(paper.exemption, findings))]),
    ...paper.facts.map(([name, value]) => fixed(wordText(`${name}: ${value}`, findings))),
  ]
}

/** What the text cites, with what it says and where it is from. */
function sources({ paper, findings }: Writing): FileChild[] {
  if (paper.entries.length === 0) return []
  const line = (text: string, look: { readonly bold?: true } = {}): TextRun =>
    new TextRun({ text: wordText(text, findings), break: 1, ...look })
  const entry = ({ label, title, figure, sources: used, change }: WordPaper['entries'][number]): Paragraph =>
    new Paragraph({
      style: wordStyles.generated.id,
      children: [
        new Bookmark({
          id: entryAnchor(label),
          children: [new TextRun({ text: `[${label}] `, bold: true })],
        }),
        new TextRun(wordText([title, figure].filter((each) => each !== '').join(': '), findings)),
        ...(change === '' ? [] : [line(change, { bold: true })]),
        ...used.flatMap(({ text, standing }) => [
          line(text),
          ...(standing === '' ? [] : [line(standing, { bold: true })]),
        ]),
      ],
    })
  return [
    new Paragraph({
      style: wordStyles.generatedHeading.id,
      children: [new TextRun(packetWords[paper.language].knowledge)],
    }),
    ...paper.entries.map(entry),
  ]
}

function header({ caseNumber, exemption }: WordPaper): Paragraph {
  const said = [caseNumber, ...(exemption === null ? [] : [exemption])].join(' · ')
  return new Paragraph({ style: 'Header', children: [new TextRun(said)] })
}

const footer = (): Paragraph =>
  new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  })
