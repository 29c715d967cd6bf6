import { untold } from '#shared/packet/change-notes.ts'
import { compareEditions, highestNumber, isNews, labelPages } from '#shared/domain/meeting/editions.ts'
import type { ItemChange } from '#shared/domain/meeting/editions.ts'
import type { PageLabel } from '#shared/domain/meeting/page-labels.ts'
import type {
  ChangeKind,
  PacketChange,
  PageNumbering,
  Revision,
  ToldCorrection,
} from '#shared/packet/change.ts'
import type { PacketItem, PacketModel } from '#shared/packet/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { noticeHash } from '../edition-items.ts'
import type { LoadedPacket } from '../load-packet-model.ts'
import type { PacketReport } from '../packet-report.ts'
import { attachmentKey, itemKey } from '../page-units.ts'
import type { LandedUnit } from '../page-units.ts'
import { editionItemOf, revisionsOf } from '../standing-edition.ts'

/** What an edition changes for one audience, against the one that was sent. */
export type EditionPlan = {
  readonly earlier: PacketReport
  readonly items: readonly ItemChange[]
  readonly noticeChanged: boolean
}

/** Compares what is loaded with the earlier account. Refuses with `supplement.itemGone` and `.orderChanged`. */
export function planEdition(
  earlier: PacketReport,
  present: Pick<LoadedPacket, 'model' | 'contents'>,
): EditionPlan | Refusal {
  const items = compareEditions(earlier.items.map(editionItemOf), present.contents)
  if (isRefusal(items)) return items
  return { earlier, items, noticeChanged: noticeHash(present.model) !== earlier.notice }
}

export const hasNews = (plan: EditionPlan): boolean => plan.noticeChanged || plan.items.some(isNews)

/** A change that takes all of the item's attachments along: they have no lines of their own. */
export const isWhole = (kind: ItemChange['kind']): boolean =>
  !(kind === 'unchanged' || kind === 'corrected' || kind === 'updated')

/** In which edition each thing changed last, this one included. */
export function revisionsIn(plan: EditionPlan, edition: number): ReadonlyMap<string, Revision> {
  const revised = new Map(revisionsOf(plan.earlier))
  for (const { item, kind, attachments } of plan.items) {
    if (kind !== 'unchanged') revised.set(itemKey(item), { kind, edition })
    if (isWhole(kind)) continue
    for (const each of attachments)
      if (each.kind !== 'unchanged')
        revised.set(attachmentKey(item, each.number), { kind: each.kind, edition })
  }
  return revised
}

export type NumberedEdition = {
  readonly numbering: PageNumbering
  readonly retired: readonly PageLabel[]
  readonly changes: readonly PacketChange[]
}

/** Gives each landed page its label, and says what changed where. */
export function numberEdition(
  plan: EditionPlan,
  model: PacketModel,
  landed: readonly LandedUnit[],
): NumberedEdition {
  const before = labelsByUnit(plan.earlier.units, plan.earlier.labels)
  const present = landed.map(({ key, pages }) => ({ kept: before.get(key) ?? [], pages }))
  const vanished = [...before].filter(([key]) => !landed.some((unit) => unit.key === key))
  const units = [...present, ...vanished.map(([, kept]) => ({ kept, pages: 0 }))]
  const labelled = labelPages(units, plan.earlier.retired)
  const labels = labelled.units.flat()
  const total = highestNumber(labels, labelled.retired)
  const after = labelsByUnit(landed, labels)
  const earlier = plan.earlier.changes.map((change) => untold(change, model.items))
  const changes = [...changesNow(plan, model, before, after), ...earlier]
  return { numbering: { labels, total }, retired: labelled.retired, changes }
}

type Labels = ReadonlyMap<string, readonly PageLabel[]>

/** The labels of each unit's pages, by its key. */
export function labelsByUnit(units: readonly LandedUnit[], labels: readonly PageLabel[]): Labels {
  return new Map(
    units.map(({ key, firstPage, pages }) => [key, labels.slice(firstPage - 1, firstPage - 1 + pages)]),
  )
}

function changesNow(
  plan: EditionPlan,
  model: PacketModel,
  before: Labels,
  after: Labels,
): readonly PacketChange[] {
  const { edition, issuedOn, startsAt } = model.meeting
  const on = issuedOn ?? startsAt.slice(0, 10)
  const line = (
    kind: ChangeKind,
    item: string | null,
    attachment: number | null,
    keys: readonly string[],
    told?: ToldCorrection,
  ): PacketChange => {
    const labels = keys.flatMap((key) => after.get(key) ?? [])
    const gone = keys.flatMap((key) => before.get(key) ?? []).filter((label) => !labels.includes(label))
    return { edition, on, kind, item, attachment, labels, gone, ...(told === undefined ? {} : { told }) }
  }
  const notice = plan.noticeChanged ? [line('corrected', null, null, ['notice'])] : []
  const items = plan.items.flatMap(({ item, kind, attachments }) => {
    const own = itemKey(item)
    const below = new Set([...before.keys(), ...after.keys()].filter((key) => belongsTo(key, item)))
    const told = toldOf(model.items.find(({ id }) => id === item))
    if (isWhole(kind) && kind !== 'unchanged')
      return [line(kind, item, null, [own, ...below], kind === 'withdrawn' ? told : undefined)]
    return [
      ...(kind === 'unchanged' ? [] : [line(kind, item, null, [own], told)]),
      ...attachments.flatMap((each) => {
        if (each.kind === 'unchanged') return []
        const listed = model.items.find(({ id }) => id === item)?.attachments ?? []
        const isListed = listed.some(({ number }) => number === each.number)
        const said = each.kind === 'withdrawn' && isListed ? 'closed' : each.kind
        // Said once: on the paper's own line where it has one.
        const why = kind === 'unchanged' && told !== undefined ? { ...told, sections: [] } : undefined
        return [line(said, item, each.number, [attachmentKey(item, each.number)], why)]
      }),
    ]
  })
  return [...notice, ...items]
}

/** What was put right and why, as far as this audience may read it. */
function toldOf(item: PacketItem | undefined): ToldCorrection | undefined {
  if (item === undefined) return undefined
  if (item.withdrawn)
    return item.withdrawnReason === undefined ? undefined : { sections: [], reason: item.withdrawnReason }
  return item.paper?.correction
}

const belongsTo = (key: string, item: string): boolean => key.startsWith(`attachment:${item}:`)
