import { PDFDict } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, boxOf, name } from '#main/typeset/intake/objects.ts'
import { isIdentity, transformBox } from './matrix.ts'
import type { Matrix } from './matrix.ts'

/** The typesetter's own annotations on a placeholder page, moved along when the page keeps its rotation or crop. */
export function ownAnnotations(page: PDFDict, overlay: Matrix): readonly PDFObject[] {
  const refs = arrayAt(page, 'Annots')?.asArray() ?? []
  if (isIdentity(overlay)) return refs
  for (const ref of refs) {
    const annotation = page.context.lookup(ref)
    const area = annotation instanceof PDFDict ? boxOf(annotation.lookup(name('Rect'))) : undefined
    if (!(annotation instanceof PDFDict) || area === undefined) continue
    annotation.set(name('Rect'), page.context.obj([...transformBox(overlay, area)]))
    annotation.delete(name('QuadPoints'))
  }
  return refs
}
