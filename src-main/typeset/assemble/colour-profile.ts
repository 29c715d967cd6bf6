/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2, which PDF 1.7 knows (ISO 15076-1:2005),
 * written out here: its figures are public, so that no file of others with a licence need be shipped.
 */
export function sRgbProfile(): Buffer {
  const curve = parametricCurve([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('No copyright, use freely')],
    // White as seen in D50 light, to which every profile is adapted, and how it got there from D65 (Bradford).
    ['wtpt', xyz(0.96420288, 1, 0.8249054)],
    [
      'chad',
      array(
        'sf32',
        [
          [1.04788208, 0.0229187, -0.05021667],
          [0.02958679, 0.99047852, -0.01707458],
          [-0.00924683, 0.01507568, 0.75167847],
        ].flat(),
      ),
    ],
    ['rXYZ', xyz(0.43606567, 0.2224884, 0.01391602)],
    ['gXYZ', xyz(0.38514709, 0.71687317, 0.09707642)],
    ['bXYZ', xyz(0.14306641, 0.06060791, 0.71409607)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  return profileOf(tags)
}

/** The name that printers and archives know it by. */
export const sRgbName = 'sRGB IEC61966-2.1'

const headerLength = 128

function profileOf(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  const data: Buffer[] = []
  const placed = new Map<Buffer, number>()
  let end = headerLength + table.length
  for (const [index, [signature, bytes]] of tags.entries()) {
    if (!placed.has(bytes)) {
      placed.set(bytes, end) // one curve serves three colours
      data.push(bytes)
      end += bytes.length
    }
    const at = 4 + index * 12
    table.write(signature, at, 'latin1')
    table.writeUInt32BE(placed.get(bytes) ?? 0, at + 4)
    table.writeUInt32BE(bytes.length, at + 8)
  }
  return Buffer.concat([header(end), table, ...data])
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04200000, 8) // version 4.2
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [2020, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + index * 2)
  bytes.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.8249).copy(bytes, 68, 8) // light of the connection space: D50
  return bytes
}

const fixed = (value: number): number => Math.round(value * 65536)

/** A tag of 16.16 fixed-point numbers. */
function array(type: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + values.length * 4)
  bytes.write(type, 0, 'latin1')
  for (const [index, value] of values.entries()) bytes.writeInt32BE(fixed(value), 8 + index * 4)
  return bytes
}

const xyz = (x: number, y: number, z: number): Buffer => array('XYZ ', [x, y, z])

/** Type 3: a power curve that is straight near black. */
function parametricCurve(values: readonly number[]): Buffer {
  const numbers = array('para', values)
  return Buffer.concat([numbers.subarray(0, 8), Buffer.from([0, 3, 0, 0]), numbers.subarray(8)])
}

/** One English text, in UTF-16, padded to whole words. */
function text(value: string): Buffer {
  const bytes = Buffer.alloc(28 + Math.ceil((value.length * 2) / 4) * 4)
  bytes.write('mluc', 0, 'latin1')
  for (const [index, number] of [1, 12].entries()) bytes.writeUInt32BE(number, 8 + index * 4)
  bytes.write('enUS', 16, 'latin1')
  for (const [index, number] of [value.length * 2, 28].entries()) bytes.writeUInt32BE(number, 20 + index * 4)
  bytes.write(value, 28, 'utf16le')
  bytes.subarray(28).swap16()
  return bytes
}
