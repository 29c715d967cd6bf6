import { PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { handWritten } from './pdf-broken.ts'
import { changed, plainPdf, taggedReport } from './pdf-makers.ts'

/** Builders of PDFs that people do send, and that most programs trip over. */

export const a0 = [2384, 3370] as const
/** The longest side that intake lets in; with its stamp no page is beyond what a PDF may have. */
export const longest = 13_800

/** Untagged pages of these sizes, each with a line of text near its top. */
export async function sizedPdf(...sizes: readonly (readonly [number, number])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const [width, height] of sizes) {
    const size = Math.max(4, Math.min(width, height) / 30)
    document
      .addPage([width, height])
      .drawText(`${width} x ${height}`, { font, size, x: size, y: height - 2 * size })
  }
  return document.save()
}

/** Pages in units of other lengths than points (`/UserUnit`, as drawings of plans have). */
export function unitPdf(...units: readonly number[]): Promise<Uint8Array> {
  return plainPdf(
    units.map((unit) => `Enhet ${unit}`),
    (document) => {
      for (const [index, page] of document.getPages().entries())
        page.node.set(PDFName.of('UserUnit'), document.context.obj(units[index] ?? 1))
    },
  )
}

/** So many pages, with nothing in common but their parent. */
export function manyPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ')
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>'
  const pages = `<</Type/Pages/Count ${count}/Kids[${kids}]>>`
  return handWritten('<</Type/Catalog/Pages 2 0 R>>', pages, ...Array.from({ length: count }, () => page))
}

/** Opens for everyone; its owner has forbidden changes. */
export function ownerLockedPdf(): Promise<Uint8Array> {
  return changed(taggedReport(), (document) =>
    document.encrypt({
      userPassword: '',
      ownerPassword: 'eier',
      permissions: { printing: 'highResolution' },
    }),
  )
}

/** A form with one filled field that shows its value, and with `bare` one that does not. */
export async function formPdf(bare: boolean): Promise<Uint8Array> {
  const names = ['Navn', ...(bare ? ['Adresse'] : [])]
  const filled = await plainPdf(['Skjema'], (document) => {
    const form = document.getForm()
    for (const [index, name] of names.entries()) {
      const field = form.createTextField(name)
      field.setText(`Verdi ${name}`)
      field.addToPage(document.getPage(0), { x: 100, y: 500 - index * 60, width: 200, height: 30 })
    }
  })
  if (!bare) return filled
  return changed(filled, (document) => {
    const [widget] = document.getPage(0).node.Annots()?.asArray().slice(-1) ?? []
    document.context.lookup(widget, PDFDict).delete(PDFName.of('AP'))
  })
}

/** A signed page: a signature field with a drawing of who signed. */
export function signedPdf(): Promise<Uint8Array> {
  return plainPdf(['Avtale'], (document) => {
    const { catalog, context } = document
    const drawing = context.register(
      context.stream('0.9 g 0 0 200 40 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 200, 40] }),
    )
    const signature = context.register(
      context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', ByteRange: [0, 1, 2, 3] }),
    )
    const widget = context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      Rect: [100, 100, 300, 140],
      V: signature,
      AP: { N: drawing },
    })
    widget.set(PDFName.of('T'), PDFString.of('Signatur1'))
    const ref = context.register(widget)
    document.getPage(0).node.set(PDFName.of('Annots'), context.obj([ref]))
    catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [ref] }))
  })
}
