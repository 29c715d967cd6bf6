import { PDFArray, PDFDict, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib'
import type { PDFStream } from '@cantoo/pdf-lib'
import { constants, createInflate, inflateSync } from 'node:zlib'
import { name, numberAt } from './objects.ts'

/** Thrown when a stream unpacks to more than its cap. */
export class InflationCapError extends Error {}

/** Thrown when a stream's filter is unknown, or its data does not unpack. */
export class UndecodableStreamError extends Error {}

/** Filters of pictures: their size is bound by the picture, and nobody here decodes them. */
const pictureFilters = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'CCF'])

const longNames: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  RL: 'RunLengthDecode',
}

type Step = { readonly filter: string; readonly parameters: PDFDict | undefined }

/** The filters of a stream in the order of decoding. */
export function filterSteps(dict: PDFDict): readonly Step[] {
  const filter = dict.lookup(name('Filter'))
  const parameters = dict.lookup(name('DecodeParms'))
  if (filter instanceof PDFName) return [step(filter, parameters)]
  if (!(filter instanceof PDFArray)) return []
  return Array.from({ length: filter.size() }, (_, index) => {
    const own = parameters instanceof PDFArray ? parameters.lookup(index) : undefined
    return step(filter.lookup(index), own)
  })
}

function step(filter: unknown, parameters: unknown): Step {
  const text = filter instanceof PDFName ? filter.decodeText() : ''
  return {
    filter: longNames[text] ?? text,
    parameters: parameters instanceof PDFDict ? parameters : undefined,
  }
}

/** Decodes a stream that holds text or operators; throws {@link UndecodableStreamError} or {@link InflationCapError}. */
export function decodedBytes(stream: PDFStream, cap: number): Uint8Array {
  let bytes: Uint8Array = stream.getContents()
  for (const { filter, parameters } of filterSteps(stream.dict)) {
    // No library at hand undoes predictors outside pictures, and operators hardly ever have one.
    if (parameters && (numberAt(parameters, 'Predictor') ?? 1) > 1)
      throw new UndecodableStreamError('predictor')
    bytes = decodeStep(stream.dict, filter, parameters, bytes, cap)
  }
  return bytes
}

function decodeStep(
  dict: PDFDict,
  filter: string,
  parameters: PDFDict | undefined,
  bytes: Uint8Array,
  cap: number,
) {
  if (filter === 'FlateDecode') {
    try {
      // Z_SYNC_FLUSH gives what is there of a stream that ends too early, as viewers do.
      return inflateSync(bytes, { maxOutputLength: cap, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (cause) {
      if (isTooLarge(cause)) throw new InflationCapError(filter, { cause })
    }
  }
  return decodeSlowly(dict, filter, parameters, bytes, cap)
}

/** pdf-lib's decoders, ported from pdf.js: slower than zlib, lenient with bad checksums. */
function decodeSlowly(
  dict: PDFDict,
  filter: string,
  parms: PDFDict | undefined,
  bytes: Uint8Array,
  cap: number,
) {
  const single = PDFDict.withContext(dict.context)
  single.set(name('Filter'), name(filter))
  if (parms) single.set(name('DecodeParms'), parms)
  try {
    const decoded = decodePDFRawStream(PDFRawStream.of(single, bytes)).getBytes(cap + 1)
    if (decoded.length > cap) throw new InflationCapError(filter)
    return new Uint8Array(decoded.buffer, decoded.byteOffset, decoded.length)
  } catch (cause) {
    if (cause instanceof InflationCapError) throw cause
    throw new UndecodableStreamError(filter, { cause })
  }
}

/** How many bytes a stream unpacks to, without keeping them; pictures count as packed. */
export async function inflatedSize(stream: PDFStream, cap: number): Promise<number> {
  const steps = filterSteps(stream.dict)
  if (steps.length === 1 && steps[0]?.filter === 'FlateDecode') return flateSize(stream.getContents(), cap)
  let bytes: Uint8Array = stream.getContents()
  for (const { filter, parameters } of steps) {
    if (pictureFilters.has(filter)) break
    bytes = decodeStep(stream.dict, filter, parameters, bytes, cap)
  }
  return bytes.length
}

/** Deflate packs at most 1032 to 1, so a short stream may be inflated at once; a long one in pieces. */
export async function flateSize(bytes: Uint8Array, cap: number): Promise<number> {
  if (bytes.length < 64 * 1024) return shortFlateSize(bytes, cap)
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH })
  inflate.end(bytes)
  let size = 0
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      size += piece.length
      if (size > cap) throw new InflationCapError('FlateDecode')
    }
  } catch (cause) {
    if (cause instanceof InflationCapError) throw cause
    throw new UndecodableStreamError('FlateDecode', { cause })
  } finally {
    inflate.destroy()
  }
  return size
}

function shortFlateSize(bytes: Uint8Array, cap: number): number {
  try {
    return inflateSync(bytes, { maxOutputLength: cap, finishFlush: constants.Z_SYNC_FLUSH }).length
  } catch (cause) {
    if (isTooLarge(cause)) throw new InflationCapError('FlateDecode', { cause })
    throw new UndecodableStreamError('FlateDecode', { cause })
  }
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
}
