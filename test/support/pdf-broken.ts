import { deflateSync } from 'node:zlib'

/** Builders of broken and hostile PDFs, written by hand: no library would write them. */

/** A hand-written file: objects by number from 1, the first one the catalog. */
export function handWritten(...objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = objects.flatMap((body, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(body),
    Buffer.from('\nendobj\n'),
  ])
  const trailer = Buffer.from(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\n%%EOF\n`)
  return Buffer.concat([Buffer.from('%PDF-1.5\n'), ...parts, trailer])
}

const catalogAndPages = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>'] as const

/** One page of these sides, otherwise empty. */
export function pageOfSize(width: number, height: number): Uint8Array {
  return handWritten(...catalogAndPages, `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]>>`)
}

/** A page tree that is its own child. */
export function loopingPdf(): Uint8Array {
  return handWritten('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[2 0 R]>>')
}

/** Brackets nested so deep that a recursive parser runs out of stack. */
export function deeplyNestedPdf(): Uint8Array {
  return handWritten(
    `<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(20_000)}${']'.repeat(20_000)}>>`,
    '<</Type/Pages/Count 0/Kids[]>>',
  )
}

/** A file whose one packed stream, of operators or of objects, inflates to `size` bytes of zeros. */
export function bombPdf(kind: 'content' | 'objects', size: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(size), { level: 9 })
  const type = kind === 'objects' ? '/Type/ObjStm/N 10/First 100' : ''
  const head = Buffer.from(`<<${type}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`)
  const stream = Buffer.concat([head, packed, Buffer.from('\nendstream')])
  return handWritten(
    ...catalogAndPages,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    stream,
  )
}
