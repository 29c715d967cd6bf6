/**
 * What of an attachment reaches the packet. Everything drawn is reached from a page's resources along the
 * keys named here; a key that is not named is not copied. So JavaScript, actions, embedded files, forms,
 * private data and metadata stay behind, known kinds and unknown alike; libraries that drop what they know to
 * be active let 14 of 18 planted markers through. Values at the ends (a list of widths, a colour space, a function, an
 * attribute of a tag) are `plain`: copied whole, but for the keys in `forbidden`.
 */
export type Shape =
  | 'resources'
  | 'font'
  | 'fontDescriptor'
  | 'drawing'
  | 'graphicsState'
  | 'softMask'
  | 'pattern'
  | 'properties'
  | 'transparencyGroup'
  | 'plain'

/** A key leads to one value of a shape, or to a dictionary or array of such (`each:`). */
export type Rule = Shape | `each:${Shape}`

const plain = (keys: string): Record<string, Rule> =>
  Object.fromEntries(keys.split(' ').map((key) => [key, 'plain']))

/** Keys that every stream may have. `F` is missing on purpose: it fetches the data from another file. */
const stream = plain('Filter DecodeParms')

const rules: Readonly<Record<Exclude<Shape, 'plain'>, Readonly<Record<string, Rule>>>> = {
  resources: {
    ProcSet: 'plain',
    ColorSpace: 'each:plain',
    Shading: 'each:plain',
    Font: 'each:font',
    XObject: 'each:drawing',
    ExtGState: 'each:graphicsState',
    Pattern: 'each:pattern',
    Properties: 'each:properties',
  },
  font: {
    ...plain('Type Subtype BaseFont Name FirstChar LastChar Widths Encoding ToUnicode'),
    ...plain('CIDSystemInfo DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix'),
    FontDescriptor: 'fontDescriptor',
    CharProcs: 'each:plain',
    DescendantFonts: 'each:font',
    Resources: 'resources',
  },
  fontDescriptor: {
    ...plain(
      'Type FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading',
    ),
    ...plain('CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth CharSet Style Lang FD CIDSet'),
    ...plain('FontFile FontFile2 FontFile3'),
  },
  drawing: {
    ...stream,
    ...plain('Type Subtype FormType BBox Matrix Width Height ColorSpace BitsPerComponent Intent ImageMask'),
    ...plain('Decode Interpolate SMaskInData Matte Name'),
    Mask: 'drawing',
    SMask: 'drawing',
    Resources: 'resources',
    Group: 'transparencyGroup',
    OC: 'properties',
  },
  graphicsState: {
    ...plain('Type LW LC LJ ML D RI OP op OPM BG BG2 UCR UCR2 TR TR2 HT FL SM SA BM CA ca AIS TK'),
    Font: 'each:font',
    SMask: 'softMask',
  },
  softMask: { ...plain('Type S BC TR'), G: 'drawing' },
  pattern: {
    ...stream,
    ...plain('Type PatternType PaintType TilingType BBox XStep YStep Matrix Shading'),
    Resources: 'resources',
    ExtGState: 'graphicsState',
  },
  properties: {
    ...plain('Type Name P VE Intent MCID Lang ActualText Alt E Subtype Attached BBox'),
    OCGs: 'each:properties',
  },
  transparencyGroup: plain('Type S CS I K'),
}

/** Keys that no plain value needs and that lead out of the drawing, should a hostile file hang them there. */
const forbidden = new Set(
  (
    'A AA AF AcroForm Annots B Dest EF EmbeddedFiles F FDecodeParms FFilter JS JavaScript LastModified Length Metadata ' +
    'Next OPI OpenAction Parent PieceInfo Ref RF StructParent StructParents Thumb URI XFA'
  ).split(' '),
)

/** The rule for the value below `key` in something of `shape`, or undefined when it stays behind. */
export function ruleFor(shape: Shape, key: string): Rule | undefined {
  if (shape !== 'plain') return rules[shape][key]
  return forbidden.has(key) ? undefined : 'plain'
}

/** Types of dictionaries that are never copied, wherever they hang. */
export const neverCopied: ReadonlySet<string> = new Set(
  'Page Pages Catalog StructElem StructTreeRoot Annot Action Filespec EmbeddedFile Sig Outlines ObjStm XRef'.split(
    ' ',
  ),
)

/** Web and mail addresses; every other scheme, and every other action, stays behind. */
export function allowedAddress(address: string): string | undefined {
  const trimmed = address.trim()
  if (trimmed.length > 2048 || !/^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(trimmed)) return undefined
  // A URI string is 7-bit (ISO 32000-1, 12.6.4.7); parentheses and backslashes would need escapes.
  return trimmed.replace(/[^\x21-\x7e]|[()\\]/gu, (char) =>
    char === '(' ? '%28' : char === ')' ? '%29' : encodeURIComponent(char),
  )
}
