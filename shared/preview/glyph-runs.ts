const outline = /<path id="([^"]*)" d="([^"]*)"\/>/g
const definitions = /<defs id="outlines">.*?<\/defs>/s
const runOfGlyphs = /(?:<use x="[^"]*" href="#[^"]*"\/>)+/g
const glyph = /x="([^"]*)" href="#([^"]*)"/g

/**
 * The page with every run of glyphs as one path. A page has three thousand glyphs, each a `<use>` of its outline, and
 * Chromium builds a tree for each, on the thread on which somebody types: one path a run takes less than half the time.
 * Outlines are relative (`src-main/typeset/preview/outlines.ts`), so that they can follow one another.
 */
export function inRuns(svg: string): string {
  const found = definitions.exec(svg)?.[0] ?? ''
  const outlines = new Map([...found.matchAll(outline)].map(([, name = '', path = '']) => [name, path]))
  const flat = svg.replaceAll(runOfGlyphs, (run) => {
    const parts = [...run.matchAll(glyph)].map(
      ([, x = '0', name = '']) => `M${x} 0${outlines.get(name) ?? ''}`,
    )
    return `<path d="${parts.join('')}"/>`
  })
  // a glyph that is raised by itself still uses its outline
  return flat.includes('<use ') ? flat : flat.replace(definitions, '')
}
