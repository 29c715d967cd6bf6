import { PDFArray, PDFDict, PDFNumber, PDFStream } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { boxOf, dictAt, name, nameAt, numberAt, numbersOf } from '#main/typeset/intake/objects.ts'
import type { Box } from '#main/typeset/intake/objects.ts'
import type { SourcePage } from '#main/typeset/intake/page-tree.ts'
import { identity, transformBox } from './matrix.ts'
import type { Matrix } from './matrix.ts'
import { nameIn, readOperations } from './own-content.ts'
import type { Operand, Operation } from './own-content.ts'
import { joinedContent } from '../prepare/page-content.ts'

const paints = new Set('S s f F f* B B* b b*'.split(' '))

/**
 * The boxes around the marked contents of a page as the typesetter wrote it, by id: text by its advance and the font's
 * height, pictures by their frame, drawings by their points.
 */
export function markedBoxes(page: SourcePage): ReadonlyMap<number, Box> {
  const pen = new Pen(dictAt(page.dict, 'Resources'))
  readOperations(Buffer.from(joinedContent(page)), (operation) => pen.follow(operation))
  return pen.boxes
}

/** The box around both. */
export function around(a: Box | undefined, b: Box): Box {
  if (a === undefined) return b
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

type State = { readonly matrix: Matrix; readonly font: FontMeasure | undefined; readonly size: number }

class Pen {
  readonly boxes = new Map<number, Box>()
  readonly #resources: PDFDict | undefined
  readonly #fonts = new Map<string, FontMeasure | undefined>()
  readonly #saved: State[] = []
  readonly #marks: (number | undefined)[] = []
  #state: State = { matrix: identity, font: undefined, size: 0 }
  #text: Matrix = identity
  #path: Box | undefined

  constructor(resources: PDFDict | undefined) {
    this.#resources = resources
  }

  follow({ operator, operands }: Operation): void {
    const numbers = typeof operands[0] === 'number' ? (operands as readonly number[]) : sizeIn(operands)
    const [x = 0, y = 0, width = 0, height = 0] = numbers
    if (operator === 'BDC' || operator === 'BMC') this.#marks.push(idIn(operands[1]) ?? this.#marks.at(-1))
    else if (operator === 'EMC') this.#marks.pop()
    else if (operator === 'q') this.#saved.push(this.#state)
    else if (operator === 'Q') this.#state = this.#saved.pop() ?? this.#state
    else if (operator === 'cm')
      this.#state = { ...this.#state, matrix: product(matrixOf(numbers), this.#state.matrix) }
    else if (operator === 'Tf')
      this.#state = { ...this.#state, font: this.#font(nameIn(operands[0])), size: x }
    else if (operator === 'Tm') this.#text = matrixOf(numbers)
    else if (operator === 'BT') this.#text = identity
    else if (operator === 'Td') this.#text = product([1, 0, 0, 1, x, y], this.#text)
    else if (operator === 'Tj' || operator === 'TJ') this.#show(operands[0])
    else if (operator === 'Do') this.#draw(nameIn(operands[0]))
    else if (operator === 're') this.#reach([x, y, x + width, y + height])
    else if (operator === 'm' || operator === 'l' || operator === 'c' || operator === 'v' || operator === 'y')
      for (let at = 0; at + 1 < numbers.length; at += 2)
        this.#reachPoint(numbers[at] ?? 0, numbers[at + 1] ?? 0)
    else if (paints.has(operator)) this.#paint()
    else if (operator === 'n') this.#path = undefined
  }

  #show(shown: Operand | undefined): void {
    const { font, size } = this.#state
    if (font === undefined) return
    let across = 0
    for (const piece of Array.isArray(shown) ? (shown as readonly Operand[]) : [shown ?? 0]) {
      if (typeof piece === 'number') across -= (piece / 1000) * size
      else if (Buffer.isBuffer(piece))
        for (let at = 0; at + 1 < piece.length; at += 2)
          across += (font.width(piece.readUInt16BE(at)) / 1000) * size
    }
    const upright: Box = [0, (font.descent / 1000) * size, across, (font.ascent / 1000) * size]
    this.#add(transformBox(product(this.#text, this.#state.matrix), upright))
    this.#text = product([1, 0, 0, 1, across, 0], this.#text)
  }

  #draw(key: string): void {
    const drawing = this.#resources && dictAt(this.#resources, 'XObject')?.lookup(name(key))
    if (!(drawing instanceof PDFStream)) return
    const isForm = nameAt(drawing.dict, 'Subtype') === 'Form'
    const own = isForm ? boxOf(drawing.dict.lookup(name('BBox'))) : ([0, 0, 1, 1] as const)
    const turned = matrixOf((isForm ? numbersOf(drawing.dict.lookup(name('Matrix'))) : undefined) ?? identity)
    if (own !== undefined) this.#add(transformBox(product(turned, this.#state.matrix), own))
  }

  #reachPoint(x: number, y: number): void {
    this.#reach([x, y, x, y])
  }

  #reach(box: Box): void {
    this.#path = around(this.#path, transformBox(this.#state.matrix, box))
  }

  #paint(): void {
    if (this.#path !== undefined) this.#add(this.#path)
    this.#path = undefined
  }

  #add(box: Box): void {
    const id = this.#marks.at(-1)
    if (id !== undefined) this.boxes.set(id, around(this.boxes.get(id), box))
  }

  #font(key: string): FontMeasure | undefined {
    if (!this.#fonts.has(key)) {
      const font = this.#resources && dictAt(this.#resources, 'Font')?.lookup(name(key))
      this.#fonts.set(key, font instanceof PDFDict ? knownMeasure(font) : undefined)
    }
    return this.#fonts.get(key)
  }
}

/** A font's size stands behind its name; nothing else that is looked at mixes kinds. */
function sizeIn(operands: readonly Operand[]): readonly number[] {
  return typeof operands[1] === 'number' ? [operands[1]] : []
}

function idIn(properties: Operand | undefined): number | undefined {
  const id: unknown = properties instanceof Map ? properties.get('MCID') : undefined
  return typeof id === 'number' ? id : undefined
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

/** First `inner`, then `outer`. */
function product(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [g, h, i, j, k, l] = outer
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

type FontMeasure = {
  readonly width: (glyph: number) => number
  readonly ascent: number
  readonly descent: number
}

/** A packet has four fonts and a thousand pages. */
const measures = new WeakMap<PDFDict, FontMeasure | { readonly none: true }>()

function knownMeasure(font: PDFDict): FontMeasure | undefined {
  const known = measures.get(font) ?? measureOf(font) ?? { none: true }
  measures.set(font, known)
  return 'none' in known ? undefined : known
}

/** Heights and widths in thousandths of the size (ISO 32000-1, 9.7.4.3); the typesetter's fonts are composite. */
function measureOf(font: PDFDict): FontMeasure | undefined {
  const descendants = font.lookup(name('DescendantFonts'))
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined
  const descriptor = descendant instanceof PDFDict ? dictAt(descendant, 'FontDescriptor') : undefined
  if (!(descendant instanceof PDFDict) || descriptor === undefined) return undefined
  const widths = widthsOf(descendant.lookup(name('W')))
  const usual = numberAt(descendant, 'DW') ?? 1000
  return {
    width: (glyph) => widths.get(glyph) ?? usual,
    ascent: numberAt(descriptor, 'Ascent') ?? 800,
    descent: numberAt(descriptor, 'Descent') ?? -200,
  }
}

function widthsOf(list: PDFObject | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const items = list instanceof PDFArray ? list : undefined
  for (let at = 0; at < (items?.size() ?? 0);) {
    const [first, second, third] = [
      items?.lookup(at),
      items?.lookup(at + 1),
      at + 2 < (items?.size() ?? 0) ? items?.lookup(at + 2) : undefined,
    ]
    const start = first instanceof PDFNumber ? first.asNumber() : 0
    if (second instanceof PDFArray) {
      for (const [index, width] of (numbersOf(second) ?? []).entries()) widths.set(start + index, width)
      at += 2
    } else {
      const end = second instanceof PDFNumber ? second.asNumber() : start
      for (let glyph = start; glyph <= end; glyph++)
        widths.set(glyph, third instanceof PDFNumber ? third.asNumber() : 0)
      at += 3
    }
  }
  return widths
}
