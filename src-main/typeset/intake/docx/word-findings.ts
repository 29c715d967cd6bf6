import type { FindingCounter, FindingKind } from '#shared/document/incoming/findings.ts'
import type { IntakeLimits } from '../limits.ts'
import { attributeOf, scanXml } from './xml-scan.ts'

/** Elements that are not text of the paper, by what they are. */
const telling: Readonly<Record<string, FindingKind>> = {
  del: 'deletions',
  moveFrom: 'deletions',
  ins: 'insertions',
  commentReference: 'comments',
  txbxContent: 'textBoxes',
  OLEObject: 'embedded',
  altChunk: 'embedded',
  control: 'activeContent',
  chart: 'drawings',
  relIds: 'drawings',
  wgp: 'drawings',
  oMath: 'equations',
}

/** Properties of a mark, a row or a list may be tracked too: those are not text. */
const properties = new Set(['rPr', 'trPr', 'numPr', 'pPr', 'tcPr'])

/** Counts in a part of running text what does not come along; what stands for other programs is not counted twice. */
export function countWordFindings(xml: string, limits: IntakeLimits, findings: FindingCounter): void {
  const stack: string[] = []
  let unseen = 0
  scanXml(xml, limits, {
    open: (name, tag) => {
      const kind = telling[name]
      const isProperty = properties.has(stack.at(-1) ?? '')
      // a formula may hold others; the outermost is the one that is seen
      const isInner = name === 'oMath' && stack.includes('oMath')
      if (kind !== undefined && unseen === 0 && !isProperty && !isInner) findings.add(kind)
      if (name === 'vanish' && stack.at(-2) === 'r' && isOn(tag) && unseen === 0) findings.add('hiddenText')
      if ((name === 'strike' || name === 'dstrike') && stack.at(-2) === 'r' && isOn(tag) && unseen === 0)
        findings.add('struckText')
      if (name === 'Fallback') unseen += 1
      stack.push(name)
    },
    close: () => {
      if (stack.pop() === 'Fallback') unseen -= 1
    },
    text: () => undefined,
  })
}

const isOn = (tag: string): boolean => !/^(?:false|0|off)$/.test(attributeOf(tag, 'val') ?? '')
