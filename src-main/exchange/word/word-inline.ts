import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, Paragraph, TextRun } from 'docx'
import type { IRunOptions, ParagraphChild } from 'docx'
import { incomingText } from '#shared/document/incoming/incoming-text.ts'
import type { FindingCounter } from '#shared/document/incoming/findings.ts'
import { wordStyles } from '#shared/document/incoming/word-styles.ts'
import { isAllowedLink } from '#shared/document/links.ts'
import type { Footnote, Inline, TextNode } from '#shared/document/model.ts'
import { assertNever } from '#shared/refusal.ts'
import { packetWords } from '#shared/text/packet-words.ts'
import type { WordPaper } from './word-paper.ts'

/** What the writing of one document shares. */
export type Writing = {
  readonly paper: WordPaper
  readonly findings: FindingCounter
  /** Footnotes met so far; a note's number is its place, from 1. */
  readonly notes: Paragraph[][]
}

/** The anchor of an entry in the list of sources. */
export const entryAnchor = (label: string): string => label.replace(/[^\w]/g, '_')

/** Inline content as runs; `styled` holds for all of them. */
export function inlineRuns(nodes: readonly Inline[], writing: Writing): ParagraphChild[] {
  return nodes.flatMap((node) => oneInline(node, writing))
}

function oneInline(node: Inline, writing: Writing): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return textRuns(node, writing)
    case 'hardBreak':
      return [new TextRun({ break: 1 })]
    case 'footnote':
      return [footnote(node, writing)]
    case 'citation':
      return [citation(node.attrs.entry, writing)]
    case 'inputReference':
      return [inputReference(node.attrs.input, writing)]
    default:
      return assertNever(node)
  }
}

/** Text that a Word document can hold: characters that no reader sees would make it unreadable. */
export function wordText(text: string, findings: FindingCounter): string {
  const { text: clean, deceptive } = incomingText(text)
  findings.add('invisibleCharacters', deceptive)
  return clean
}

function textRuns({ text, marks = [] }: TextNode, { findings }: Writing): ParagraphChild[] {
  const clean = wordText(text, findings)
  if (clean === '') return []
  const has = (type: string): boolean => marks.some((mark) => mark.type === type)
  const link = marks.find((mark) => mark.type === 'link')?.attrs.href
  const isLink = link !== undefined && isAllowedLink(link)
  if (link !== undefined && !isLink) findings.add('links')
  const look: IRunOptions = {
    text: clean,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('superscript') ? { superScript: true } : {}),
    ...(has('subscript') && !has('superscript') ? { subScript: true } : {}),
    ...(isLink ? { style: 'Hyperlink' } : {}),
  }
  const run = new TextRun(look)
  return isLink ? [new ExternalHyperlink({ link, children: [run] })] : [run]
}

function footnote({ content }: Footnote, writing: Writing): ParagraphChild {
  const children = inlineRuns(content, writing)
  writing.notes.push([new Paragraph({ style: 'FootnoteText', children })])
  return new FootnoteReferenceRun(writing.notes.length)
}

function citation(entry: string, { paper, findings }: Writing): ParagraphChild {
  const found = paper.entries.find(({ id }) => id === entry)
  if (found === undefined) {
    findings.add('brokenReferences')
    return new TextRun({ text: '[kilde mangler]' })
  }
  // a line does not end within a label
  const text = `[${found.label.replace('-', '\u2011')}]`
  const run = new TextRun({ text, style: wordStyles.citation.id })
  return new InternalHyperlink({ anchor: entryAnchor(found.label), children: [run] })
}

function inputReference(input: string, { paper, findings }: Writing): ParagraphChild {
  const number = paper.inputs.get(input)
  if (number === undefined) {
    findings.add('brokenReferences')
    return new TextRun({ text: '[innspill mangler]' })
  }
  const text = `${packetWords[paper.language].input.toLowerCase()} ${number}`
  return new TextRun({ text, style: wordStyles.inputReference.id })
}
