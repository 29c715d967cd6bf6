import { PDFDict, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, name, nameAt } from '#main/typeset/intake/objects.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults, proofNotes } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'
import { attachmentAt } from './content-roles.ts'

/** Every font that our pages use lies in the file. Fonts of attachments are as their makers left them: a note. */
export function fonts({ file, layout }: Evidence): Checked {
  const seen = new Map<PDFDict, number>()
  const own = new Set<PDFDict>()
  for (const [index, page] of file.pages.entries()) {
    const isOwn = layout.pages[index]?.strip === null
    for (const font of fontsBelow(file.context.lookup(page.resources))) {
      if (!seen.has(font)) seen.set(font, index + 1)
      if (isOwn) own.add(font)
    }
  }
  const faults: ProofFinding[] = []
  const notes: ProofFinding[] = []
  for (const [font, page] of seen) {
    if (isEmbedded(font)) continue
    const family = nameAt(font, 'BaseFont') ?? '–'
    if (own.has(font)) faults.push(finding(page, proofFaults.fontMissing(family)))
    else notes.push(finding(page, proofNotes.foreignFont(attachmentAt(layout, page), family)))
  }
  return { counted: seen.size, faults, notes }
}

/** Fonts of resources, and of the drawings and patterns that lie below them. */
function fontsBelow(resources: PDFObject | undefined): readonly PDFDict[] {
  const found: PDFDict[] = []
  const seen = new Set<PDFObject>()
  const pending = resources instanceof PDFDict ? [resources] : []
  for (let dict = pending.pop(); dict !== undefined; dict = pending.pop()) {
    if (seen.has(dict)) continue
    seen.add(dict)
    const here = dictAt(dict, 'Font')
    for (const key of here?.keys() ?? []) {
      const font = here?.lookup(key)
      if (font instanceof PDFDict) found.push(font)
    }
    for (const kind of ['XObject', 'Pattern']) {
      const drawings = dictAt(dict, kind)
      for (const key of drawings?.keys() ?? []) {
        const drawing = drawings?.lookup(key)
        const below = drawing instanceof PDFStream ? dictAt(drawing.dict, 'Resources') : undefined
        if (below !== undefined) pending.push(below)
      }
    }
  }
  return found
}

function isEmbedded(font: PDFDict): boolean {
  if (nameAt(font, 'Subtype') === 'Type3') return true
  const descendant = arrayAt(font, 'DescendantFonts')?.lookup(0)
  const described = dictAt(descendant instanceof PDFDict ? descendant : font, 'FontDescriptor')
  return ['FontFile', 'FontFile2', 'FontFile3'].some(
    (key) => described?.lookup(name(key)) instanceof PDFStream,
  )
}
