/** What one attachment may cost before it is refused. Tests pass smaller figures. */
export type IntakeLimits = {
  readonly pages: number
  /**
   * Shortest and longest side of a page in points. Acrobat shows none above 14 400 (ISO 32000-1, annex C), and in a packet a
   * page grows by the strip of its stamp, at most 510 points.
   */
  readonly shortestSide: number
  readonly longestSide: number
  /** Inflated bytes of one stream; an uncompressed A0 scan in 300 dpi colour takes 420 MB. */
  readonly stream: number
  /** Inflated bytes of one object or cross-reference stream: the parser unpacks these into memory at once. */
  readonly objectStream: number
  /** Inflated bytes of all streams. */
  readonly all: number
  /** Pixels of one picture; decoded, each takes three or four bytes. */
  readonly pixels: number
  /** Longest side of a picture in pixels: the typesetter's decoder goes no further. */
  readonly pictureSide: number
  /** Bytes of one DOCX part, and of all parts, unpacked; its XML parts are parsed into some ten times that. */
  readonly xmlPart: number
  readonly docxParts: number
  /** Elements in one XML part, and how deep they lie. */
  readonly elements: number
  readonly depth: number
}

const megabyte = 1024 * 1024

export const intakeLimits: IntakeLimits = {
  pages: 10_000,
  shortestSide: 3,
  longestSide: 13_800,
  stream: 512 * megabyte,
  objectStream: 64 * megabyte,
  all: 4096 * megabyte,
  pixels: 100_000_000,
  pictureSide: 16_384,
  xmlPart: 24 * megabyte,
  docxParts: 200 * megabyte,
  elements: 400_000,
  depth: 200,
}
