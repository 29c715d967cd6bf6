import { canonicalJson } from '#shared/document/canonical.ts'
import { highestNumber } from '#shared/domain/meeting/editions.ts'
import type { EditionItem } from '#shared/domain/meeting/editions.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { PageLabel } from '#shared/domain/meeting/page-labels.ts'
import type { PacketChange, PageNumbering, Revision } from '#shared/packet/change.ts'
import type { PacketModel, PageMark } from '#shared/packet/model.ts'
import { issuedPacketsOf } from '../../store/issued-packets.ts'
import type { IssuedPacket } from '../../store/issued-packets.ts'
import type { Database } from '../../store/rows.ts'
import { noticeHash } from './edition-items.ts'
import type { PacketReport, ReportedItem } from './packet-report.ts'
import { attachmentKey, itemKey, pageUnits } from './page-units.ts'
import type { LandedUnit } from './page-units.ts'

/** What an edition that was sent holds the next print to. */
export type Standing = {
  /** The day by which each item was printed: it says what it said, though the agenda has a new date. */
  readonly dates: ReadonlyMap<string, string>
  /** By key of the unit (`item:…`, `attachment:…`). */
  readonly revised: ReadonlyMap<string, Revision>
  readonly numbering?: PageNumbering
  readonly changes?: readonly PacketChange[]
  /** Printed numbers that are used up. */
  readonly retired?: readonly PageLabel[]
  /** The anchor that was printed. */
  readonly trail?: string
  /** Where all landed and what it said; absent while an edition is being made. */
  readonly printed?: {
    readonly notice: string
    readonly units: readonly LandedUnit[]
    readonly items: readonly EditionItem[]
  }
}

/** The packet that was sent as the meeting's present edition; the first one made is it. */
export function sentPacket(db: Database, meeting: Meeting, audience: Audience): IssuedPacket | null {
  const packets = issuedPacketsOf(db, meeting.id, audience).filter(
    ({ kind, edition, voided }) => !voided && kind === 'packet' && edition === meeting.agendaVersion,
  )
  return packets.find(({ report }) => !(report as PacketReport).redlined) ?? null
}

/** Its account. */
export function sentReport(db: Database, meeting: Meeting, audience: Audience): PacketReport | null {
  return (sentPacket(db, meeting, audience)?.report as PacketReport | undefined) ?? null
}

/**
 * What a print of an edition that was sent stands by; null when there is no account of it. The pages of a first
 * edition are numbered as counted.
 */
export function standingEdition(db: Database, meeting: Meeting, audience: Audience): Standing | null {
  if (meeting.agendaVersion < 1) return null
  const report = sentReport(db, meeting, audience)
  if (report === null) return null
  const later =
    meeting.agendaVersion === 1
      ? {}
      : {
          numbering: { labels: report.labels, total: highestNumber(report.labels, report.retired) },
          changes: report.changes,
          retired: report.retired,
        }
  return {
    dates: datesOf(report),
    revised: revisionsOf(report),
    ...later,
    ...(report.trail === undefined ? {} : { trail: report.trail }),
    printed: { notice: report.notice, units: report.units, items: report.items.map(editionItemOf) },
  }
}

export const datesOf = (report: PacketReport): ReadonlyMap<string, string> =>
  new Map(report.items.map((item) => [item.id, item.asOf]))

export function revisionsOf(report: PacketReport): ReadonlyMap<string, Revision> {
  return new Map(
    report.items.flatMap((item) => [
      ...(item.revised === null ? [] : [[itemKey(item.id), item.revised] as const]),
      ...item.attachments.flatMap(({ number, revised }) =>
        revised === null ? [] : [[attachmentKey(item.id, number), revised] as const],
      ),
    ]),
  )
}

/** An item as an account remembers it. */
export function editionItemOf({ id, state, text, print, attachments }: ReportedItem): EditionItem {
  return { id, state, text, print, attachments: attachments.map(({ number, blob }) => ({ number, blob })) }
}

/** Whether a packet that is made again is the one that was sent: same notice, same things on the same pages. */
export function standsAsSent(
  standing: Standing | null,
  model: PacketModel,
  contents: readonly EditionItem[],
  marks: readonly PageMark[],
): boolean {
  if (standing?.printed === undefined) return true
  const { notice, units, items } = standing.printed
  return (
    notice === noticeHash(model) &&
    canonicalJson(units) === canonicalJson(pageUnits(model, marks)) &&
    canonicalJson(items) === canonicalJson(contents)
  )
}
