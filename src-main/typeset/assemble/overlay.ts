import { latin1, scanContent } from './content-scan.ts'

/** Which resource an operator's name operand asks for (ISO 32000-1, table 51 and the operators' own clauses). */
const categories: Readonly<Record<string, string>> = {
  Tf: 'Font',
  Do: 'XObject',
  gs: 'ExtGState',
  cs: 'ColorSpace',
  CS: 'ColorSpace',
  scn: 'Pattern',
  SCN: 'Pattern',
  sh: 'Shading',
  BDC: 'Properties',
  DP: 'Properties',
}

export type OverlayChanges = {
  /** Put in front of every resource name that the placeholder page knows. */
  readonly prefix: string
  readonly knows: (category: string, resource: string) => boolean
  /** Added to every marked-content id. */
  readonly mcidShift: number
}

/** The placeholder page's own operators (heading and stamps), changed so that they may stand behind an attachment's. */
export function rewriteOverlay(bytes: Uint8Array, changes: OverlayChanges): string {
  const edits: { start: number; end: number; text: string }[] = []
  let operandNames: { start: number; end: number; text: string }[] = []
  let afterMcid = false
  scanContent(bytes, (kind, start, end) => {
    const text = latin1(bytes, start, end)
    if (kind === 'number' && afterMcid)
      edits.push({ start, end, text: String(Number(text) + changes.mcidShift) })
    afterMcid = kind === 'name' && text === '/MCID'
    if (kind === 'name') operandNames.push({ start, end, text: text.slice(1) })
    if (kind !== 'operator') return
    const category = categories[text]
    const last = operandNames.at(-1)
    if (category !== undefined && last !== undefined && changes.knows(category, last.text)) {
      edits.push({ start: last.start, end: last.end, text: `/${changes.prefix}${last.text}` })
    }
    operandNames = []
  })
  return applied(bytes, edits)
}

function applied(bytes: Uint8Array, edits: readonly { start: number; end: number; text: string }[]): string {
  let text = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    text += latin1(bytes, at, edit.start) + edit.text
    at = edit.end
  }
  return text + latin1(bytes, at, bytes.length)
}
