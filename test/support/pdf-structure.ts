import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { decodedBytes } from '#main/typeset/intake/inflate.ts'

/** Looks into a PDF's metadata, tags and operators, and changes them. */

export type OpenedPdf = { readonly document: PDFDocument; readonly catalog: PDFDict; readonly info: PDFDict }

/** A file with its catalog and properties. */
export async function openedPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = document
  return { document, catalog, info: context.lookup(context.trailerInfo.Info, PDFDict) }
}

/** What a stream holds, unpacked. */
export const contentOf = (stream: PDFStream): Buffer => Buffer.from(decodedBytes(stream, 1e9))

/** The metadata of a file, as text. */
export async function xmpOf(bytes: Uint8Array): Promise<string> {
  const { catalog } = await openedPdf(bytes)
  return contentOf(catalog.lookup(PDFName.of('Metadata'), PDFStream)).toString('utf8')
}

/** Every structure element of a type. */
export function elementsNamed({ context }: PDFDocument, role: string): readonly PDFDict[] {
  return context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => dict.has(PDFName.of('P')) && dict.lookup(PDFName.of('S')) === PDFName.of(role))
}

/** Changes the operators of the first page. */
export function rewritten(document: PDFDocument, change: (operators: string) => string): void {
  const { node } = document.getPage(0)
  const stream = node.lookup(PDFName.of('Contents'))
  if (!(stream instanceof PDFStream)) throw new Error('the first page has more than one stream')
  const operators = Buffer.from(change(contentOf(stream).toString('latin1')), 'latin1')
  node.set(
    PDFName.of('Contents'),
    document.context.register(PDFRawStream.of(document.context.obj({}), operators)),
  )
}
