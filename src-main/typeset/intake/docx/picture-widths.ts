import { wordPictureName } from '#shared/document/incoming/word-styles.ts'
import type { IntakeLimits } from '../limits.ts'
import { attributeOf, scanXml } from './xml-scan.ts'

/**
 * Mammoth tells neither a picture's size nor its name: its width in per cent, and the blob that a picture of ours is
 * named by, go along in front of its description, between these.
 */
const opening = '\ue000'
const closing = '\ue001'

/** English metric units in a twentieth of a point. */
const emu = 635
/** Width of text where a document does not say: A4 with margins of 2.5 cm. */
const usual = 9072

/** The document's XML with each picture's share of the text's width before its description. */
export function withPictureWidths(xml: string, limits: IntakeLimits): string {
  const edits: { readonly at: number; readonly length: number; readonly text: string }[] = []
  const room = textWidth(xml, limits)
  let width = ''
  scanXml(xml, limits, {
    open: (name, tag, start) => {
      if (name === 'extent') width = attributeOf(tag, 'cx') ?? ''
      if (name !== 'docPr') return
      const share = Math.round((Number(width) / (room * emu)) * 100)
      const named = attributeOf(tag, 'name') ?? ''
      const known = new RegExp(`^${wordPictureName}([0-9a-f]{64})$`).exec(named)?.[1] ?? ''
      const mark = `${opening}${share > 0 ? Math.min(100, Math.max(10, share)) : 100};${known}${closing}`
      const described = attributeOf(tag, 'descr') ?? attributeOf(tag, 'title') ?? ''
      const bare = tag.replace(/\s(?:descr|title)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').replace(/\/$/, '')
      const end = tag.endsWith('/') ? '/' : ''
      const text = `${bare} descr="${mark}${described.replaceAll('"', '&quot;')}"${end}`
      edits.push({ at: start + 1, length: tag.length, text })
      width = ''
    },
    close: () => undefined,
    text: () => undefined,
  })
  let made = ''
  let from = 0
  for (const { at, length, text } of edits) {
    made += xml.slice(from, at) + text
    from = at + length
  }
  return made + xml.slice(from)
}

/** Width of the text, by the last section's page and margins. */
function textWidth(xml: string, limits: IntakeLimits): number {
  let page = Number.NaN
  let margins = Number.NaN
  const number = (tag: string, name: string): number => Number(attributeOf(tag, name) ?? Number.NaN)
  scanXml(xml, limits, {
    open: (name, tag) => {
      if (name === 'pgSz') page = number(tag, 'w')
      if (name === 'pgMar') margins = number(tag, 'left') + number(tag, 'right')
    },
    close: () => undefined,
    text: () => undefined,
  })
  const width = page - margins
  return width > 1000 && width < 40_000 ? width : usual
}

export type DescribedPicture = {
  readonly alt: string
  readonly width: number
  /** The blob that a picture of ours is named by; empty for others. */
  readonly known: string
}

/** A description without what goes along in front of it; pictures of which nothing is told are as wide as the text. */
export function describedPicture(described: string): DescribedPicture {
  const found = /^\ue000(\d{1,3});([0-9a-f]{64})?\ue001/.exec(described)
  return found === null
    ? { alt: described, width: 100, known: '' }
    : { alt: described.slice(found[0].length).trim(), width: Number(found[1]), known: found[2] ?? '' }
}
