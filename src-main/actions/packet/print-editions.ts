import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Store } from '../../store/store.ts'
import type { LoadedPacket } from './load-packet-model.ts'
import { printLoaded } from './make-packet.ts'
import type { PacketWork } from './make-packet.ts'
import { hasNews } from './supplement/edition-plan.ts'
import type { EditionPlan } from './supplement/edition-plan.ts'
import { printConsolidated, printSupplement } from './supplement/print-edition.ts'
import type { EditionFile } from './supplement/supplement-account.ts'

/** What an edition is for one audience: all that is printed, and for a later one what that changes. Plain data. */
export type EditionToPrint = {
  readonly audience: Audience
  readonly loaded: LoadedPacket
  /** null for a first edition. */
  readonly plan: EditionPlan | null
}

/** A whole issue, or a whole supplement, for whoever prints it. */
export type PrintOrder = { readonly meeting: Meeting; readonly editions: readonly EditionToPrint[] }

/** Prints here, in a thread or in processes: gives every file, or why one cannot be given out. */
export type Printer = (order: PrintOrder) => Promise<readonly EditionFile[] | Refusal>

/** Prints and proves all files of an edition; a packet for each audience, and what is new where that is something. */
export async function printEditions(
  store: Store,
  { meeting, editions }: PrintOrder,
  work: PacketWork,
): Promise<readonly EditionFile[] | Refusal> {
  const files: EditionFile[] = []
  const edition = meeting.agendaVersion
  for (const { audience, loaded, plan } of editions) {
    const { progress } = work
    const told: PacketWork =
      progress === undefined
        ? work
        : { ...work, progress: (step, done, total) => progress(step, done, total, audience) }
    const whole =
      plan === null
        ? await printLoaded(store, meeting, loaded, told)
        : await printConsolidated(store, meeting, { loaded, plan }, told)
    if (isRefusal(whole)) return whole
    files.push({ audience, kind: 'packet', edition, ...whole })
    // An audience that gets nothing new gets no supplement, and is told nothing of what others got.
    if (plan === null || !hasNews(plan)) continue
    const news = await printSupplement(store, meeting, { loaded, plan }, whole, told)
    if (isRefusal(news)) return news
    files.push({ audience, kind: 'supplement', edition, ...news })
  }
  return files
}

/** Prints in this process, with the tools that it is lent; what an issue or a supplement needs to be made here. */
export function printingHere(
  store: Store,
  work: PacketWork,
): {
  readonly print: Printer
  readonly progress?: NonNullable<PacketWork['progress']>
  readonly signal?: AbortSignal
} {
  const { progress, signal } = work
  return {
    print: (order) => printEditions(store, order, work),
    ...(progress === undefined ? {} : { progress }),
    ...(signal === undefined ? {} : { signal }),
  }
}
