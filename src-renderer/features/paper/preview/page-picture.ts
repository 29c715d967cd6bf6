import { inRuns } from '#shared/preview/glyph-runs.ts'

/** A page as an image of the window's own; `free` gives its memory back. */
export type PagePicture = { readonly url: string; readonly free: () => void }

/** Makes an image of a page, decoded before it is shown: so the page that it replaces stays until then. */
export async function pagePicture(svg: string): Promise<PagePicture> {
  const url = URL.createObjectURL(new Blob([inRuns(svg)], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } catch {
    // what cannot be decoded is shown as such by the page's own image
  }
  return { url, free: () => URL.revokeObjectURL(url) }
}
