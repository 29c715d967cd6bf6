import type { IntakeLimits } from '../limits.ts'
import type { DocxWarning } from './warnings.ts'
import { attributeOf, scanXml } from './xml-scan.ts'

export type ScannedPart = {
  /** The part without its hidden runs, for mammoth, which does not know that they are hidden. */
  readonly xml: string
  /** Text that a reader of the document sees, to hold what comes out against. */
  readonly text: string
  readonly warnings: ReadonlySet<DocxWarning>
  /** How often each language is named. */
  readonly languages: ReadonlyMap<string, number>
}

/** Elements whose presence alone is worth a word. Text that was deleted or moved away never comes back. */
const telling: Readonly<Record<string, DocxWarning>> = {
  del: 'attachment.changesAccepted',
  ins: 'attachment.changesAccepted',
  moveFrom: 'attachment.changesAccepted',
  commentReference: 'attachment.commentsDropped',
  txbxContent: 'attachment.textBoxes',
  OLEObject: 'attachment.embeddedFiles',
  altChunk: 'attachment.embeddedFiles',
  control: 'attachment.activeContent',
  chart: 'attachment.drawingsDropped',
  relIds: 'attachment.drawingsDropped',
  oMath: 'attachment.drawingsDropped',
  wgp: 'attachment.drawingsDropped',
}

/** What is inside these is not shown, or is shown in another form beside them. */
const unseen = new Set(['del', 'moveFrom', 'Choice', 'instrText', 'delText'])

/** `pieces` is how much text stood before it: a run that turns out hidden takes back what it added. */
type Open = {
  readonly name: string
  readonly start: number
  readonly pieces: number
  readonly seen: boolean
  hidden: boolean
}

/** Scans a part of running text; throws as {@link scanXml} does. `hiddenStyles` are ids of hidden run styles. */
export function scanWordPart(
  xml: string,
  limits: IntakeLimits,
  hiddenStyles: ReadonlySet<string> = new Set(),
): ScannedPart {
  const stack: Open[] = []
  const cuts: (readonly [number, number])[] = []
  const pieces: string[] = []
  const warnings = new Set<DocxWarning>()
  const languages = new Map<string, number>()
  scanXml(xml, limits, {
    open: (name, tag, start) => {
      const above = stack.at(-1)
      const warning = telling[name]
      if (warning !== undefined) warnings.add(warning)
      if (name === 'lang') count(languages, attributeOf(tag, 'val'))
      if (hides(name, tag, hiddenStyles)) markRun(stack)
      if (name === 'tab' || name === 'br' || name === 'cr') pieces.push(' ')
      const seen = (above?.seen ?? true) && !unseen.has(name)
      stack.push({ name, start, pieces: pieces.length, hidden: false, seen })
    },
    close: (name, end) => {
      const closed = stack.pop()
      if (closed?.hidden === true) {
        cuts.push([closed.start, end])
        pieces.length = closed.pieces
      }
      if (name === 'p') pieces.push('\n')
    },
    text: (raw) => {
      const inner = stack.at(-1)
      if (inner?.name === 't' && inner.seen) pieces.push(unescaped(raw))
    },
  })
  const kept = outermost(cuts)
  if (kept.length > 0) warnings.add('attachment.hiddenTextDropped')
  return { xml: without(xml, kept), text: pieces.join(''), warnings, languages }
}

/** Direct formatting, or a character style that hides. */
function hides(name: string, tag: string, hiddenStyles: ReadonlySet<string>): boolean {
  if (name === 'vanish' || name === 'specVanish')
    return !/^(false|0|off)$/.test(attributeOf(tag, 'val') ?? '')
  return name === 'rStyle' && hiddenStyles.has(attributeOf(tag, 'val') ?? '')
}

/** Only a run's own properties hide it; those of a paragraph mark hide the mark. */
function markRun(stack: readonly Open[]): void {
  const run = stack.at(-2)
  if (stack.at(-1)?.name === 'rPr' && run?.name === 'r') run.hidden = true
}

function outermost(cuts: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const sorted = cuts.toSorted((a, b) => a[0] - b[0])
  const kept: (readonly [number, number])[] = []
  for (const cut of sorted) if (cut[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(cut)
  return kept
}

function without(xml: string, cuts: readonly (readonly [number, number])[]): string {
  let kept = ''
  let from = 0
  for (const [start, end] of cuts) {
    kept += xml.slice(from, start)
    from = end
  }
  return kept + xml.slice(from)
}

/** Ids of character styles that hide their text. */
export function hiddenRunStyles(styles: string, limits: IntakeLimits): ReadonlySet<string> {
  const found = new Set<string>()
  let style = ''
  scanXml(styles, limits, {
    open: (name, tag) => {
      if (name === 'style')
        style = attributeOf(tag, 'type') === 'character' ? (attributeOf(tag, 'styleId') ?? '') : ''
      if (name === 'vanish' && style !== '' && hides(name, tag, found)) found.add(style)
    },
    close: () => undefined,
    text: () => undefined,
  })
  return found
}

function count(languages: Map<string, number>, language: string | undefined): void {
  if (language !== undefined) languages.set(language, (languages.get(language) ?? 0) + 1)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(raw: string): string {
  return raw.replace(/&(#x?[0-9a-fA-F]{1,6}|\w{2,4});/g, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole
    const point = code[1] === 'x' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
