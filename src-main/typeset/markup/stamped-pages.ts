import type { PageSize } from '#shared/domain/attachment/attachment.ts'
import { stampScale, stripAbove } from '#shared/packet/stamp-size.ts'
import { array, num, points } from './code.ts'
import type { Code } from './code.ts'

/** An attachment's pages as templates take them: width, height, height of the strip above, and scale of the stamp in it. */
export const stampedPages = (pages: readonly PageSize[]): Code =>
  array(
    pages.map((page) =>
      array([
        points(page.width),
        points(page.height),
        points(stripAbove(page)),
        num(Number(stampScale(page).toFixed(4))),
      ]),
    ),
  )
