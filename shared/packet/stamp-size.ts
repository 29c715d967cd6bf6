import type { PageSize } from '../domain/attachment/attachment.ts'

/** Room above an A4 page of an attachment for its stamp, in points: the page grows, so the stamp can hide nothing. */
export const stripHeight = 22

/** Width of A4 in points: a stamp of eight points is made to be read there. */
const usualWidth = 595.28
/** Letter and folio are printed as A4 is; from here on a page is made smaller in print. */
const largestUsual = 655
/** A narrower page has no room for an item, a page of how many, and a page of the packet side by side. */
const narrowest = 300

/**
 * How much larger a page's stamp is than on A4, so that a plan in A0 says what it is when it is printed on A4 or A3, and a
 * slip of paper has room for all of it. Goes by the shorter side: a long roll keeps its width.
 */
export function stampScale({ width, height }: PageSize): number {
  if (width < narrowest) return width / narrowest
  const shorter = Math.min(width, height)
  return shorter > largestUsual ? shorter / usualWidth : 1
}

/** Height of the strip above a page of an attachment, as displayed; `usual` is that of A4. */
export const stripAbove = (page: PageSize, usual: number = stripHeight): number => usual * stampScale(page)

/** The scale of the stamp on a page that has its strip already: the other way round. */
export function scaleOfStamped({ width, height }: PageSize): number {
  if (width < narrowest) return width / narrowest
  if (width <= largestUsual) return 1
  const upright = width / usualWidth
  if (height - stripHeight * upright >= width) return upright
  const below = height / (1 + stripHeight / usualWidth)
  return below > largestUsual ? below / usualWidth : 1
}
