import { PDFArray, PDFBool, PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib'
import type { ConformanceHindrance } from '#shared/text/conformance-words.ts'
import { decodedBytes, filterSteps } from '#main/typeset/intake/inflate.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { dictAt, listOf, name, nameAt, numberAt } from '#main/typeset/intake/objects.ts'

const blendModes = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
)
const simpleFonts = new Set(['Type1', 'MMType1', 'TrueType'])
const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']

/** What drawing resources show: fonts, colours, filters. */
export function resourceHindrances(
  context: PDFContext,
  resources: readonly PDFObject[],
): readonly ConformanceHindrance[] {
  const found = new Set<ConformanceHindrance>()
  const seen = new Set<PDFObject>()
  const pending: PDFObject[] = [...resources]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const value = context.lookup(next)
    if (value === undefined || seen.has(value)) continue
    // Names are shared between all files; containers are looked at once.
    if (value === name('DeviceCMYK')) found.add('conformance.colourNotDefined')
    const dict = value instanceof PDFStream ? value.dict : value
    if (!(dict instanceof PDFDict) && !(value instanceof PDFArray)) continue
    seen.add(value)
    if (dict instanceof PDFDict) noteDictionary(dict, found)
    if (value instanceof PDFStream) noteStream(value, found)
    if (value instanceof PDFArray && value.get(0) === name('ICCBased') && !isSoundProfile(value.lookup(1)))
      found.add('conformance.colourNotDefined')
    const inner = value instanceof PDFArray ? value.asArray() : dict instanceof PDFDict ? dict.values() : []
    for (const item of inner) pending.push(item)
  }
  return [...found]
}

const profileClasses = new Set(['scnr', 'mntr', 'prtr', 'spac'])
const components: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, CMYK: 4, 'Lab ': 3 }

/** A colour profile whose header says that it is one for pictures, of a version that PDF 1.7 knows (ISO 32000-1, 8.6.5.5). */
function isSoundProfile(stream: PDFObject | undefined): boolean {
  if (!(stream instanceof PDFStream)) return false
  const bytes = Buffer.from(decodedBytes(stream, intakeLimits.stream))
  if (bytes.length < 128 || bytes.toString('latin1', 36, 40) !== 'acsp' || (bytes[8] ?? 9) > 4) return false
  const fits = components[bytes.toString('latin1', 16, 20)] === numberAt(stream.dict, 'N')
  return fits && profileClasses.has(bytes.toString('latin1', 12, 16))
}

function noteDictionary(dict: PDFDict, found: Set<ConformanceHindrance>): void {
  if (nameAt(dict, 'Type') === 'Font') noteFont(dict, found)
  // Keys of a graphics state (ISO 19005-2, 6.2.5 and 6.2.10); nothing else that is drawn has them.
  const blend = listOf(dict.lookup(name('BM'))).some(
    (mode) => mode instanceof PDFName && !blendModes.has(mode.decodeText()),
  )
  const transfer = dict.has(name('TR')) || (dict.has(name('TR2')) && nameAt(dict, 'TR2') !== 'Default')
  if (blend || (transfer && nameAt(dict, 'S') === undefined)) found.add('conformance.forbiddenFeature')
}

function noteFont(font: PDFDict, found: Set<ConformanceHindrance>): void {
  const kind = nameAt(font, 'Subtype') ?? ''
  const readable = font.has(name('ToUnicode'))
  if (simpleFonts.has(kind) || kind.startsWith('CIDFont')) {
    const descriptor = dictAt(font, 'FontDescriptor')
    const embedded = fontFiles.some((key) => descriptor?.lookup(name(key)) instanceof PDFStream)
    if (!embedded) found.add('conformance.fontNotEmbedded')
    if (simpleFonts.has(kind) && !readable && !font.has(name('Encoding')))
      found.add('conformance.fontWithoutUnicode')
  } else if (!readable) found.add('conformance.fontWithoutUnicode')
}

function noteStream({ dict }: PDFStream, found: Set<ConformanceHindrance>): void {
  const forbidden = filterSteps(dict).some(({ filter }) => filter === 'LZWDecode' || filter === 'Crypt')
  const smoothed = dict.lookup(name('Interpolate'))
  const rough = smoothed instanceof PDFBool && smoothed.asBoolean()
  if (forbidden || rough || nameAt(dict, 'Subtype') === 'PS') found.add('conformance.forbiddenFeature')
}
