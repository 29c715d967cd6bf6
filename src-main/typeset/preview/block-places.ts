/** A height on a page: `page` from 1, `y` in points from its upper edge. */
export type PlaceOnPage = { readonly page: number; readonly y: number }

/** Where a block of the text is printed, from the top of its first line to the foot of its last. */
export type BlockPlace = { readonly id: string; readonly from: PlaceOnPage; readonly to: PlaceOnPage }

/** Where text stands on a page of packet.typ (its margins), in points from the upper edge. */
export const textArea = { top: 76.5, bottom: 771 } as const

/** From a line's foot to the top of its capitals, in the size of plain text. */
const capitals = 7

/**
 * Each block's place, from what `tell-spots` of preview.typ tells: `[mark, page, y]` in the order of print. Blocks that
 * print nothing have none. Throws when it is told anything else.
 */
export function blockPlaces(marks: readonly unknown[]): readonly BlockPlace[] {
  const begun = new Map<string, PlaceOnPage>()
  const places: BlockPlace[] = []
  for (const { mark, place } of (marks[0] as readonly unknown[]).map(toSpot)) {
    const id = mark.slice(1)
    const from = begun.get(id)
    if (mark.startsWith('(')) begun.set(id, { ...place, y: place.y - capitals })
    else if (mark.startsWith('<')) begun.set(id, place)
    else if (from !== undefined) places.push({ id, from, to: endOf(from, place) })
  }
  return places
}

/** A mark behind the last thing on a page may land on the next one, above all that stands there. */
function endOf(from: PlaceOnPage, to: PlaceOnPage): PlaceOnPage {
  return to.page > from.page && to.y <= textArea.top + 1 ? { page: to.page - 1, y: textArea.bottom } : to
}

function toSpot(told: unknown): { readonly mark: string; readonly place: PlaceOnPage } {
  const [mark, page, y] = Array.isArray(told) ? (told as unknown[]) : []
  if (typeof mark !== 'string' || typeof page !== 'number' || typeof y !== 'number')
    throw new Error('the typesetter told a spot that is none')
  return { mark, place: { page, y } }
}
