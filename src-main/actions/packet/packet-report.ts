import type { PacketModel, PageMark } from '../../typeset/markup/model.ts'

/** Where everything landed: pages are physical and printed at once, counted from 1. */
export type PacketReport = {
  readonly meeting: string
  readonly committee: string
  readonly date: string
  readonly audience: PacketModel['audience']
  readonly pages: number
  readonly items: readonly ReportedItem[]
  /** What the audience does not get, and on what ground. */
  readonly withheld: readonly {
    readonly item: string
    readonly attachment?: number
    readonly ground: string
  }[]
  readonly warnings: readonly PacketWarning[]
}

export type ReportedItem = {
  readonly number: string
  readonly kind: string
  readonly title: string
  readonly withdrawn: boolean
  readonly late: boolean
  readonly firstPage: number
  /** Pages of the item's own paper, or of the page that says why there is none. */
  readonly paperPages: number
  /** Paper and attachments together. */
  readonly pages: number
  readonly attachments: readonly {
    readonly number: number
    readonly title: string
    readonly firstPage: number | null
    readonly pages: number
    readonly tagged: boolean
  }[]
}

export type PacketWarning = {
  readonly code: string
  readonly item?: string
  readonly facts: Readonly<Record<string, string | number>>
}

export type AttachmentOutcome = {
  readonly id: string
  readonly tagged: boolean
  readonly warnings: readonly string[]
}

/** The account of a finished packet, from its model and the marks that the typesetter left. */
export function packetReport(
  meeting: string,
  model: PacketModel,
  marks: readonly PageMark[],
  outcomes: readonly AttachmentOutcome[],
  extra: readonly PacketWarning[],
): PacketReport {
  const pageOf = (kind: PageMark['kind'][], id: string): number | null =>
    marks.find((mark) => kind.includes(mark.kind) && mark.id === id)?.page ?? null
  const items = model.items.map((item): ReportedItem => {
    const firstPage = pageOf(['item'], item.id) ?? 0
    const paperPages = (pageOf(['paperEnd', 'itemEnd'], item.id) ?? firstPage) - firstPage + 1
    const attachments = item.attachments.map((each) => ({
      number: each.number,
      title: each.title,
      firstPage: pageOf(['attachment'], each.id),
      pages: each.pages.length,
      tagged: outcomes.find((outcome) => outcome.id === each.id)?.tagged ?? false,
    }))
    const { number, kind, title, withdrawn, late } = item
    const pages = paperPages + attachments.reduce((sum, each) => sum + each.pages, 0)
    return { number, kind, title, withdrawn, late, firstPage, paperPages, pages, attachments }
  })
  return {
    meeting,
    committee: model.committee,
    date: model.meeting.startsAt.slice(0, 10),
    audience: model.audience,
    pages: pageOf(['end'], 'end') ?? 0,
    items,
    withheld: model.audience === 'members' ? [] : withheld(model),
    warnings: [...attachmentWarnings(model, outcomes), ...extra],
  }
}

function withheld(model: PacketModel): PacketReport['withheld'] {
  return model.items.flatMap((item) => {
    if (item.exemption !== null && item.paper === null) return [{ item: item.number, ground: item.exemption }]
    return item.attachments.flatMap(({ number, exemption, pages }) =>
      exemption === null || pages.length > 0
        ? []
        : [{ item: item.number, attachment: number, ground: exemption }],
    )
  })
}

function attachmentWarnings(
  model: PacketModel,
  outcomes: readonly AttachmentOutcome[],
): readonly PacketWarning[] {
  return model.items.flatMap((item) =>
    item.attachments.flatMap((each) => {
      const outcome = outcomes.find((one) => one.id === each.id)
      return (outcome?.warnings ?? []).map((code) => ({
        code,
        item: item.number,
        facts: { attachment: each.number },
      }))
    }),
  )
}
