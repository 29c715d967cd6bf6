import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { RenderSession } from '@myriaddreamin/typst-ts-renderer'
import { Outlines } from './outlines.ts'

const require = createRequire(import.meta.url)

/** Width and height in points, as the paper is. */
export type DrawnPageSize = { readonly width: number; readonly height: number }

export type DrawnPage = {
  /** The same for two pages that look alike, whatever was laid out in between. */
  readonly hash: string
  readonly svg: string
}

/** A laid-out document whose pages are drawn one by one, when somebody looks at them. */
export type DrawnDocument = {
  readonly sizes: readonly DrawnPageSize[]
  /** `page` from 0. Throws for one that there is not. */
  page(page: number): DrawnPage
  /** Gives its memory back; it draws nothing after that. */
  free(): void
}

export type PageDrawer = { open(vector: Uint8Array): DrawnDocument }

/** What draws the engine's vector form as SVG: a page takes a few milliseconds, where the whole would take hundreds. */
export async function loadPageDrawer(): Promise<PageDrawer> {
  const wasm = await import('@myriaddreamin/typst-ts-renderer')
  wasm.initSync({ module: await readFile(require.resolve('@myriaddreamin/typst-ts-renderer/wasm')) })
  const renderer = await new wasm.TypstRendererBuilder().build()
  return {
    open: (vector) => {
      const options = new wasm.CreateSessionOptions()
      options.format = 'vector'
      options.artifact_content = vector
      return drawnDocument(renderer.create_session(options))
    },
  }
}

function drawnDocument(session: RenderSession): DrawnDocument {
  const info = session.pages_info
  const sizes = Array.from({ length: info.page_count }, (_, index) => {
    const page = info.page(index)
    const size = { width: page.width_pt, height: page.height_pt }
    page.free()
    return size
  })
  info.free()
  // the drawing stacks pages by their heights in whole points
  const tops = sizes.map((_, index) =>
    sizes.slice(0, index).reduce((sum, { height }) => sum + Math.round(height), 0),
  )
  const outlines = new Outlines()
  const beyond = sizes.length * 100_000
  return {
    sizes,
    page: (index) => {
      const size = sizes[index]
      const top = tops[index]
      if (size === undefined || top === undefined) throw new Error(`no page ${index}`)
      const drawing = session.render_in_window(0, top + 1, size.width, top + size.height - 1)
      // A drawing leaves out what the one before it showed: nothing is looked at in between, and outlines are kept.
      session.render_in_window(0, beyond, 1, beyond + 1)
      outlines.learn(drawing)
      return cutOut(drawing, size, outlines)
    },
    free: () => session.free(),
  }
}

const pageStart = /<g class="typst-page" transform="[^"]*" data-tid="([^"]*)"[^>]*?( data-dummy="1")?>/g
/** Selectable text over the glyphs, and links, which nobody can reach in a picture. */
const beyondReach = /<g transform="scale\([^"]*\)"><foreignObject.*?<\/foreignObject><\/g>|<a .*?<\/a>/gs
const names = / (?:data-tid|data-reuse-from|class)="[^"]*"/g

/** One page out of a drawing in which the others are empty. */
function cutOut(drawing: string, { width, height }: DrawnPageSize, outlines: Outlines): DrawnPage {
  const starts = [...drawing.matchAll(pageStart)]
  const at = starts.findIndex(([, , dummy]) => dummy === undefined)
  const start = starts[at]
  if (start === undefined) throw new Error('the drawing shows no page')
  const end = starts[at + 1]?.index ?? drawing.lastIndexOf('</svg>')
  const inner = drawing.slice(start.index + start[0].length, end).replaceAll(beyondReach, '')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none">` +
    `<rect width="100%" height="100%" fill="#fff"/>${clips(drawing)}${outlines.defined(`<g>${inner}`)}</svg>`
  return { hash: start[1] ?? '', svg: svg.replaceAll(names, '') }
}

const clips = (drawing: string): string => /<defs class="clip-path">.*?<\/defs>/s.exec(drawing)?.[0] ?? ''
