import { canonicalJson } from '#shared/document/canonical.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { highestNumber, isNews } from '#shared/domain/meeting/editions.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import { labelsAfter } from '#shared/domain/meeting/page-labels.ts'
import type { PageLabel } from '#shared/domain/meeting/page-labels.ts'
import type { PacketItem, PacketModel, PageMark } from '#shared/packet/model.ts'
import type { Store } from '../../../store/store.ts'
import { supplementMarkup, supplementTitle } from '../../../typeset/markup/supplement.ts'
import { metadataOf, reportOf, typesetPacket } from '../make-packet.ts'
import type { MadePacket, PacketWork } from '../make-packet.ts'
import type { LoadedPacket } from '../load-packet-model.ts'
import { attachmentKey, pageUnits } from '../page-units.ts'
import { proveMade } from '../prove-made.ts'
import { putTogether, readAttachments } from '../put-together.ts'
import { isWhole, labelsByUnit, numberEdition } from './edition-plan.ts'
import type { EditionPlan } from './edition-plan.ts'
import type { LoadedEdition } from './load-edition.ts'

/**
 * Labels stand in the text, and longer ones may move it: it is set until they are those of the pages that
 * they stand on. Two rounds are the rule; a text that never settles is a mistake of ours.
 */
const mostRounds = 8

type Settled = { readonly model: PacketModel; readonly pdf: Uint8Array; readonly marks: readonly PageMark[] }

async function settle(
  start: PacketModel,
  markup: ((model: PacketModel) => string) | undefined,
  numbered: (model: PacketModel, marks: readonly PageMark[]) => PacketModel,
  work: PacketWork,
): Promise<Settled> {
  let model = start
  for (let round = 0; round < mostRounds; round++) {
    work.signal?.throwIfAborted()
    work.progress?.('typeset', 0, 1)
    const typeset = await typesetPacket(model, work, markup?.(model))
    const marks = typeset.marks as readonly PageMark[]
    const next = numbered(model, marks)
    if (printedNumbers(next) === printedNumbers(model)) return { model, pdf: typeset.pdf, marks }
    model = next
  }
  throw new Error(`page numbers did not settle in ${mostRounds} rounds`)
}

const printedNumbers = ({ numbering, changes }: PacketModel): string =>
  canonicalJson({ numbering: numbering ?? null, changes: changes ?? null })

/** The consolidated packet: everything that holds, under the numbers that were printed. */
export async function printConsolidated(
  store: Store,
  meeting: Meeting,
  { loaded, plan }: Pick<LoadedEdition, 'loaded' | 'plan'>,
  work: PacketWork,
): Promise<MadePacket | Refusal> {
  const number = (model: PacketModel, marks: readonly PageMark[]): ReturnType<typeof numberEdition> =>
    numberEdition(plan, model, pageUnits(model, marks))
  const settled = await settle(
    loaded.model,
    undefined,
    (model, marks) => {
      const { numbering, changes } = number(model, marks)
      return { ...model, numbering, changes }
    },
    work,
  )
  const { retired } = number(settled.model, settled.marks)
  return finish(store, meeting, { ...loaded, model: settled.model }, settled, work, undefined, retired)
}

/** Only what is new, under the same numbers, behind a cover that says so. `whole` is the consolidated packet. */
export async function printSupplement(
  store: Store,
  meeting: Meeting,
  { loaded, plan }: Pick<LoadedEdition, 'loaded' | 'plan'>,
  whole: MadePacket,
  work: PacketWork,
): Promise<MadePacket | Refusal> {
  const byUnit = labelsByUnit(whole.report.units, whole.report.labels)
  const items = loaded.model.items.flatMap((item) => newsOf(item, plan, byUnit))
  const total = highestNumber(whole.report.labels, whole.report.retired)
  const start = { ...loaded.model, items, changes: whole.report.changes }
  const settled = await settle(
    start,
    supplementMarkup,
    (model, marks) => ({ ...model, numbering: { total, labels: supplementLabels(model, marks, byUnit) } }),
    work,
  )
  const here = new Set(
    items.flatMap((item) =>
      item.attachments.flatMap((each) => (each.elsewhere === undefined ? each.id : [])),
    ),
  )
  const files = loaded.files.filter((file) => here.has(file.id))
  const title = supplementTitle(settled.model)
  return finish(store, meeting, { ...loaded, files, model: settled.model }, settled, work, title)
}

/** An item with changes: its own pages always, its attachments where they are new. */
function newsOf(
  item: PacketItem,
  plan: EditionPlan,
  byUnit: ReadonlyMap<string, readonly PageLabel[]>,
): readonly PacketItem[] {
  const change = plan.items.find((each) => each.item === item.id)
  if (change === undefined || !isNews(change)) return []
  if (isWhole(change.kind)) return [item]
  const same = new Set(change.attachments.flatMap(({ number, kind }) => (kind === 'unchanged' ? number : [])))
  const attachments = item.attachments.map((each) => {
    const label = byUnit.get(attachmentKey(item.id, each.number))?.[0]
    return same.has(each.number) && label !== undefined ? { ...each, elsewhere: label } : each
  })
  return [{ ...item, attachments }]
}

/** The cover is the change page of the whole packet and bears its number; the rest is as there. */
function supplementLabels(
  model: PacketModel,
  marks: readonly PageMark[],
  byUnit: ReadonlyMap<string, readonly PageLabel[]>,
): readonly PageLabel[] {
  const [cover, ...landed] = pageUnits(model, marks)
  const pages = landed.flatMap(({ key, pages: count }) => {
    const labels = byUnit.get(key) ?? []
    if (labels.length !== count)
      throw new Error(`${key} is ${count} pages here and ${labels.length} in whole`)
    return labels
  })
  const own = (byUnit.get('changes') ?? []).slice(0, cover?.pages ?? 0)
  const more = (cover?.pages ?? 0) - own.length
  const next = byUnit.get('agenda')?.[0] ?? null
  return [...own, ...(more === 0 ? [] : labelsAfter(own.at(-1) ?? '1', next, more)), ...pages]
}

async function finish(
  store: Store,
  meeting: Meeting,
  loaded: LoadedPacket,
  { model, pdf, marks }: Settled,
  work: PacketWork,
  title?: string,
  retired?: readonly PageLabel[],
): Promise<MadePacket | Refusal> {
  const here = { ...loaded, model }
  const read = await readAttachments(store, here, work.signal)
  if (isRefusal(read)) return read
  const assembled = await putTogether(here, read, { pdf, marks }, work, {
    metadata: metadataOf(model, meeting, title),
    labels: model.numbering?.labels ?? [],
  })
  if (isRefusal(assembled)) return assembled
  const report = reportOf(store, meeting, loaded, marks, assembled, retired)
  const proof = await proveMade(store.db, meeting, loaded, assembled.bytes, report, {
    progress: (done, total) => work.progress?.('prove', done, total),
    ...(work.reader === undefined ? {} : { reader: work.reader }),
    ...(work.signal === undefined ? {} : { signal: work.signal }),
  })
  return isRefusal(proof) ? proof : { bytes: assembled.bytes, report, proof }
}
