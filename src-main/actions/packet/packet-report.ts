import type { Conformance } from '../../typeset/assemble/assemble.ts'
import type { EditionItem } from '#shared/domain/meeting/editions.ts'
import { plainLabels } from '#shared/domain/meeting/page-labels.ts'
import type { PageLabel } from '#shared/domain/meeting/page-labels.ts'
import type { PacketChange, Revision } from '#shared/packet/change.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import { noticeHash } from './edition-items.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import { pageUnits } from './page-units.ts'
import type { LandedUnit } from './page-units.ts'

/** Where everything landed: pages are physical, counted from 1; `labels` says what is printed on them. */
export type PacketReport = {
  readonly meeting: string
  readonly committee: string
  readonly date: string
  readonly audience: PacketModel['audience']
  readonly edition: number
  /** Day of issue; null for a draft. */
  readonly issuedOn: string | null
  readonly pages: number
  /** The printed number of each page. */
  readonly labels: readonly PageLabel[]
  /** Numbers that earlier editions printed and this one does not; they are never used again. */
  readonly retired: readonly PageLabel[]
  /** Every run of pages that belong together, in order. */
  readonly units: readonly LandedUnit[]
  /** Whether papers are printed with their changes since the first reading: an aid, never the packet as sent. */
  readonly redlined: boolean
  /** Hash of the notice's own facts: time, place, who is called. */
  readonly notice: string
  /** Changes since the first edition, latest first. */
  readonly changes: readonly PacketChange[]
  readonly items: readonly ReportedItem[]
  /** What the audience does not get, and on what ground. */
  readonly withheld: readonly {
    readonly item: string
    readonly attachment?: number
    readonly ground: string
  }[]
  readonly warnings: readonly PacketWarning[]
  /** The anchor of the audit trail that it bears; absent in accounts from before there were any. */
  readonly trail?: string
  /** What the file claims to follow, or which attachments keep it from that and why. */
  readonly conformance: Conformance
}

export type ReportedItem = Pick<EditionItem, 'id' | 'state' | 'text' | 'print'> & {
  /** The day by which it was printed; it stays while the item is unchanged. */
  readonly asOf: string
  readonly revised: Revision | null
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
    readonly id: string
    readonly number: number
    readonly title: string
    /** Hash of its bytes; null when this audience does not get it. */
    readonly blob: string | null
    readonly revised: Revision | null
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

/**
 * The account of a finished packet, from its model and the marks that the typesetter left. `retired`: printed
 * numbers that earlier editions have used up.
 */
export function packetReport(
  meeting: string,
  loaded: Pick<LoadedPacket, 'model' | 'contents' | 'dates'>,
  marks: readonly PageMark[],
  outcomes: readonly AttachmentOutcome[],
  extra: readonly PacketWarning[],
  retired: readonly PageLabel[] = [],
): Omit<PacketReport, 'conformance'> {
  const { model, contents, dates } = loaded
  const pageOf = (kind: PageMark['kind'][], id: string): number | null =>
    marks.find((mark) => kind.includes(mark.kind) && mark.id === id)?.page ?? null
  const items = model.items.map((item): ReportedItem => {
    const said = contents.find((each) => each.id === item.id)
    const firstPage = pageOf(['item'], item.id) ?? 0
    const paperPages = (pageOf(['paperEnd', 'itemEnd'], item.id) ?? firstPage) - firstPage + 1
    const attachments = item.attachments.map((each) => ({
      id: each.id,
      number: each.number,
      title: each.title,
      blob: said?.attachments.find((one) => one.number === each.number)?.blob ?? null,
      revised: each.revised ?? null,
      firstPage: pageOf(['attachment'], each.id),
      pages: each.elsewhere === undefined ? each.pages.length : 0,
      tagged: outcomes.find((outcome) => outcome.id === each.id)?.tagged ?? false,
    }))
    const { id, number, kind, title, withdrawn, late, revised = null } = item
    const { state = 'closed', text = null, print = '' } = said ?? {}
    const hashes = { id, state, text, print, asOf: dates.get(id) ?? '', revised }
    const pages = paperPages + attachments.reduce((sum, each) => sum + each.pages, 0)
    return { ...hashes, number, kind, title, withdrawn, late, firstPage, paperPages, pages, attachments }
  })
  const pages = pageOf(['end'], 'end') ?? 0
  return {
    meeting,
    committee: model.committee,
    date: model.meeting.startsAt.slice(0, 10),
    audience: model.audience,
    edition: model.meeting.edition,
    issuedOn: model.meeting.issuedOn,
    pages,
    labels: model.numbering?.labels ?? plainLabels(pages),
    retired,
    units: pageUnits(model, marks),
    redlined: model.items.some((item) => item.paper?.redline !== undefined),
    notice: noticeHash(model),
    ...(model.trail === undefined ? {} : { trail: model.trail }),
    changes: model.changes ?? [],
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
