import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { name } from '#main/typeset/intake/objects.ts'
import { operands } from '../assemble/matrix.ts'
import type { FlatLook } from './annotations.ts'

/** Prefix of the placeholder's resource names: it grows until nothing of the attachment begins with it. */
export function freePrefix(resources: PDFDict): string {
  const taken = resources.keys().flatMap((category) => {
    const list = resources.lookup(category)
    return list instanceof PDFDict ? list.keys().map((key) => key.decodeText()) : []
  })
  let prefix = 'Sk'
  while (taken.some((text) => text.startsWith(prefix))) prefix += 'k'
  return prefix
}

/** A dictionary to merge into: what was copied may be shared with other pages. */
export function ownCopy(context: PDFContext, original: PDFObject | undefined): PDFDict {
  const found = context.lookup(original)
  const copy = PDFDict.withContext(context)
  if (found instanceof PDFDict) for (const [key, value] of found.entries()) copy.set(key, value)
  return copy
}

/** Adds drawings by name. */
export function addDrawings(into: PDFDict, drawings: Readonly<Record<string, PDFObject>>): void {
  const merged = ownCopy(into.context, into.get(name('XObject')))
  for (const [key, drawing] of Object.entries(drawings)) merged.set(name(key), drawing)
  if (merged.keys().length > 0) into.set(name('XObject'), merged)
}

/** Looks of annotations as drawings, and the operators that draw each. */
export function drawnLooks(looks: readonly FlatLook[], prefix: string) {
  const drawings: Record<string, PDFObject> = {}
  const operators = looks.map(({ form, placed }, index) => {
    const key = `${prefix}Look${index}`
    drawings[key] = form
    return `q ${operands(placed)} cm /${key} Do Q`
  })
  return { drawings, operators }
}
