/** The outlines of glyphs that a document's drawings use. */
export class Outlines {
  /** By the drawing's name: a short one of ours, and the shape. */
  readonly #known = new Map<string, { readonly name: string; readonly shape: string }>()

  /**
   * Learns the outlines that a drawing defines; a drawing leaves out those of earlier ones, and blanks. Throws where it
   * defines anything else: a letter that vanished would be believed.
   */
  learn(drawing: string): void {
    const defined = drawing.slice(drawing.indexOf('<defs'), drawing.indexOf('</defs>'))
    const found = [...defined.matchAll(outline)]
    if (found.length !== defined.split('<').length - 2)
      throw new Error('a drawing with glyphs that are no outlines')
    for (const [, name = '', path = ''] of found) {
      if (this.#known.has(name)) continue
      this.#known.set(name, { name: this.#known.size.toString(36), shape: relative(path) })
    }
  }

  /** The markup with short names for its glyphs, behind a `<defs>` of those that it uses; blanks are left out. */
  defined(markup: string): string {
    const used = new Map<string, string>()
    const short = markup.replaceAll(glyph, (_, x: string, y: string, name: string) => {
      const known = this.#known.get(name)
      if (known === undefined || known.shape === '') return ''
      used.set(known.name, known.shape)
      return `<use x="${x}"${y === '0' ? '' : ` y="${y}"`} href="#${known.name}"/>`
    })
    const shapes = [...used].map(([name, shape]) => `<path id="${name}" d="${shape}"/>`)
    return `<defs id="outlines">${shapes.join('')}</defs>${short}`
  }
}

const outline = /<path id="([^"]*)" class="outline_glyph" d="([^"]*)"[^>]*>/g
const glyph = /<use x="([^"]*)" y="([^"]*)" href="#([^"]*)"[^>]*>/g

/** Numbers that each command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 }

/**
 * An outline of absolute commands as one of relative ones, which is shorter, and which the window can put after
 * another (`shared/preview/glyph-runs.ts`). In whole units of the font, a thousandth of its size; places are rounded and not the
 * ways between them, so nothing drifts. Throws for a command that the engine never writes.
 */
export function relative(path: string): string {
  const words = path.split(/[\s,]+/).filter((word) => word !== '')
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let written = ''
  for (let at = 0; at < words.length;) {
    const command = words[at] ?? ''
    const count = arity[command]
    if (count === undefined) throw new Error(`an outline with ${command.slice(0, 10)}`)
    const places = words.slice(at + 1, at + 1 + count).map((word) => Math.round(Number(word)))
    at += 1 + count
    const ways = places.map((place, index) => place - (index % 2 === 0 ? x : y))
    written += command.toLowerCase() + ways.join(' ').replaceAll(' -', '-')
    if (command === 'Z') [x, y] = [startX, startY]
    else [x = x, y = y] = places.slice(-2)
    if (command === 'M') [startX, startY] = [x, y]
  }
  return written
}
