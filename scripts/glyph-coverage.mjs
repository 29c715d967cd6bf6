// Writes src-main/typeset/markup/glyph-coverage.ts: which code points every shipped font can draw.
// Run after changing resources/fonts; a test compares the file with the fonts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as wasm from '@myriaddreamin/typst-ts-web-compiler'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
wasm.initSync({ module: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })

/** @returns {[number, number][]} ranges, both ends included, that all fonts cover */
export function coveredByAll() {
  const fonts = join(root, 'resources/fonts')
  const counts = new Map()
  const names = readdirSync(fonts).filter((name) => name.endsWith('.ttf'))
  for (const name of names) {
    const { info } = wasm.get_font_info(readFileSync(join(fonts, name)))
    let at = 0
    // alternating lengths: not covered, covered, not covered …
    info[0].coverage.forEach((length, index) => {
      if (index % 2 === 1) for (let c = at; c < at + length; c++) counts.set(c, (counts.get(c) ?? 0) + 1)
      at += length
    })
  }
  const points = [...counts]
    .filter(([, n]) => n === names.length)
    .map(([c]) => c)
    .toSorted((a, b) => a - b)
  const ranges = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && last[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges
}

if (process.argv[1] === import.meta.filename) {
  const text = `// Made by scripts/glyph-coverage.mjs from resources/fonts: do not edit.
/** Code points that every shipped font draws: flat list of first, last, first, last … */
// prettier-ignore
export const coveredRanges: readonly number[] = [${coveredByAll().flat().join(',')}]
`
  writeFileSync(join(root, 'src-main/typeset/markup/glyph-coverage.ts'), text)
}
