import type { PacketModel, PageMark } from '#shared/packet/model.ts'

/** Pages that belong together, wherever they land: `notice`, `changes`, `agenda`, an item's own, an attachment. */
export type LandedUnit = { readonly key: string; readonly firstPage: number; readonly pages: number }

export const itemKey = (item: string): string => `item:${item}`
/** By number, which stands through corrections of the paper; ids are of one version of it. */
export const attachmentKey = (item: string, number: number): string => `attachment:${item}:${number}`

/** Every unit of a typeset packet in the order of its pages, from the marks that the typesetter left. */
export function pageUnits(model: PacketModel, marks: readonly PageMark[]): readonly LandedUnit[] {
  const pageOf = (kinds: readonly PageMark['kind'][], id: string): number | null =>
    marks.find((mark) => kinds.includes(mark.kind) && mark.id === id)?.page ?? null
  const body = model.items.flatMap((item): readonly LandedUnit[] => {
    const firstPage = pageOf(['item'], item.id) ?? 0
    const end = pageOf(['paperEnd', 'itemEnd'], item.id) ?? firstPage
    const attachments = item.attachments.flatMap((each) => {
      const first = pageOf(['attachment'], each.id)
      const key = attachmentKey(item.id, each.number)
      return first === null ? [] : [{ key, firstPage: first, pages: each.pages.length }]
    })
    return [{ key: itemKey(item.id), firstPage, pages: end - firstPage + 1 }, ...attachments]
  })
  const starts = [
    { key: 'notice', firstPage: 1 },
    ...['changes', 'agenda'].flatMap((key) => {
      const firstPage = pageOf(['front'], key)
      return firstPage === null ? [] : [{ key, firstPage }]
    }),
  ]
  const bodyStart = body[0]?.firstPage ?? (pageOf(['end'], 'end') ?? 0) + 1
  const front = starts.map(({ key, firstPage }, index) => ({
    key,
    firstPage,
    pages: (starts[index + 1]?.firstPage ?? bodyStart) - firstPage,
  }))
  return [...front, ...body]
}
