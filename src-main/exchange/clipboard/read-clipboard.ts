import { countFindings } from '#shared/document/incoming/findings.ts'
import type { FindingCounter, ImportFinding } from '#shared/document/incoming/findings.ts'
import type { Content } from '#shared/document/model.ts'
import type { IdSource } from '#shared/ids.ts'
import { notesIn } from './footnotes.ts'
import { beyondLimits, htmlLimits } from './html-limits.ts'
import { bodyOf } from './html-nodes.ts'
import { listFormats } from './list-items.ts'
import { ownContent } from './own-content.ts'
import { readPlainText } from './plain-text.ts'
import { readBody } from './read-html.ts'
import type { ClipboardPicture } from './reading.ts'

/** What lies on a clipboard; an empty text where a kind is not there. */
export type Clipboard = { readonly html: string; readonly text: string }

export type ClipboardReading = {
  readonly content: Content
  /** What was there and did not come along. */
  readonly dropped: readonly ImportFinding[]
  /** Pictures whose bytes came along, to be taken in one by one. */
  readonly pictures: readonly ClipboardPicture[]
}

const mostText = 8_000_000

/**
 * What was copied in another program, or in ours, as text of the model: no links but those that are allowed, nothing
 * that was deleted, commented or hidden there. HTML that costs too much is left for the plain text beside it; never
 * throws.
 */
export function readClipboard({ html, text }: Clipboard, newId: IdSource): ClipboardReading {
  const findings = countFindings()
  const pictures: ClipboardPicture[] = []
  const content = (html.trim() === '' ? null : readHtml(html, newId, findings, pictures)) ?? []
  if (content.length > 0 || pictures.length > 0) return { content, dropped: findings.list(), pictures }
  return { content: plain(text, newId, findings), dropped: findings.list(), pictures }
}

/** Only the plain text: for what could not be read in time. */
export function readTextOnly({ text }: Clipboard, newId: IdSource): ClipboardReading {
  const findings = countFindings()
  findings.add('tooSlow')
  return { content: plain(text, newId, findings), dropped: findings.list(), pictures: [] }
}

function readHtml(
  html: string,
  newId: IdSource,
  findings: FindingCounter,
  pictures: ClipboardPicture[],
): Content | null {
  const beyond = beyondLimits(html)
  if (beyond !== null) {
    findings.add(beyond)
    return null
  }
  const body = bodyOf(html, htmlLimits.depth * 2, htmlLimits.elements * 4)
  if (body === null) {
    findings.add('tooDeep')
    return null
  }
  const own = ownContent(body, newId)
  if (own !== null && own !== 'unreadable') return own
  if (own === 'unreadable') findings.add('ownUnreadable')
  return readBody(body, { newId, findings, formats: listFormats(html), notes: notesIn(body), pictures })
}

function plain(text: string, newId: IdSource, findings: FindingCounter): Content {
  if (text.length > mostText) findings.add('tooLarge')
  return readPlainText(text.slice(0, mostText), newId, findings)
}
