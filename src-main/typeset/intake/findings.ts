import { PDFArray, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, dictAt, name, nameAt } from './objects.ts'
import type { OpenedPdf } from './open-pdf.ts'

/** What a case officer should know before an attachment is taken in; the wording lives in `shared/text`. */
export type IntakeWarning =
  | 'attachment.activeContent'
  | 'attachment.commentsDropped'
  | 'attachment.embeddedFiles'
  | 'attachment.fieldWithoutAppearance'
  | 'attachment.fieldsFlattened'
  | 'attachment.hiddenLayers'
  | 'attachment.noLanguage'
  | 'attachment.restricted'
  | 'attachment.signed'
  | 'attachment.untagged'

const activeActions = new Set(
  ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'Rendition', 'RichMediaExecute'].map(
    name,
  ),
)
const comments = new Set(['Text', 'FileAttachment', 'Sound', 'Movie', 'Screen', 'RichMedia', '3D', 'Caret'])

/** Everything worth a warning in an opened file, each code once, in alphabetical order. */
export function findingsIn(pdf: OpenedPdf): readonly IntakeWarning[] {
  const found = new Set<IntakeWarning>()
  if (!pdf.tagged) found.add('attachment.untagged')
  if (!pdf.catalog.has(name('Lang'))) found.add('attachment.noLanguage')
  if (pdf.restricted) found.add('attachment.restricted')
  if (hasHiddenLayers(pdf.catalog)) found.add('attachment.hiddenLayers')
  for (const page of pdf.pages) noteAnnotations(page.dict, found)
  noteActiveContent(pdf.context, found)
  return [...found].toSorted()
}

function hasHiddenLayers(catalog: PDFDict): boolean {
  const layers = dictAt(catalog, 'OCProperties')
  const shown = layers && dictAt(layers, 'D')
  if (shown === undefined) return false
  return nameAt(shown, 'BaseState') === 'OFF' || (arrayAt(shown, 'OFF')?.size() ?? 0) > 0
}

function noteAnnotations(page: PDFDict, found: Set<IntakeWarning>): void {
  const annotations = arrayAt(page, 'Annots')
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const annotation = annotations?.lookup(index)
    if (!(annotation instanceof PDFDict)) continue
    const kind = nameAt(annotation, 'Subtype') ?? ''
    if (comments.has(kind)) found.add('attachment.commentsDropped')
    if (kind === 'Widget') noteField(annotation, found)
  }
}

function noteField(widget: PDFDict, found: Set<IntakeWarning>): void {
  const parent = dictAt(widget, 'Parent')
  const field = widget.has(name('FT')) || parent === undefined ? widget : parent
  found.add('attachment.fieldsFlattened')
  if (nameAt(field, 'FT') === 'Sig' && field.has(name('V'))) found.add('attachment.signed')
  const drawn = dictAt(widget, 'AP')?.has(name('N')) === true
  if (!drawn && field.has(name('V'))) found.add('attachment.fieldWithoutAppearance')
}

/** Looks into every object, reachable or not: an action out of reach is still a reason to ask where a file is from. */
function noteActiveContent(context: PDFContext, found: Set<IntakeWarning>): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const pending: PDFObject[] = [object]
    for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
      if (value instanceof PDFArray)
        for (const item of value.asArray()) if (isContainer(item)) pending.push(item)
      const dict = value instanceof PDFStream ? value.dict : value
      if (!(dict instanceof PDFDict)) continue
      noteDictionary(dict, found)
      for (const item of dict.values()) if (isContainer(item)) pending.push(item)
    }
  }
}

function isContainer(value: PDFObject): boolean {
  return value instanceof PDFDict || value instanceof PDFArray
}

function noteDictionary(dict: PDFDict, found: Set<IntakeWarning>): void {
  const action = dict.get(name('S'))
  if (action instanceof PDFName && activeActions.has(action)) found.add('attachment.activeContent')
  if (dict.has(name('AA')) || dict.has(name('JS'))) found.add('attachment.activeContent')
  if (dict.has(name('EmbeddedFiles')) || dict.has(name('EF'))) found.add('attachment.embeddedFiles')
}
