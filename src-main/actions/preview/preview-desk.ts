import type { PreviewPages } from '#shared/contract/preview.ts'
import type { Content } from '#shared/document/model.ts'
import type { PaperId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Database } from '../../store/rows.ts'
import { TypesetError } from '../../typeset/compile/engine.ts'
import { JobError } from '../../typeset/jobs/messages.ts'
import { textArea } from '../../typeset/preview/block-places.ts'
import { startPreviewer } from '../../typeset/preview/previewer.ts'
import type { Previewer, PreviewPage } from '../../typeset/preview/previewer.ts'
import { loadPreview } from './load-preview.ts'

export type PreviewOrder = {
  readonly paper: PaperId
  readonly revision: number
  readonly fresh: boolean
  readonly sections: readonly { readonly key: string; readonly content: Content }[]
}

export type Superseded = { readonly kind: 'superseded' }

/** Keeps the paper that is being written set, in a process that is started when it is first wanted. */
export type PreviewDesk = {
  /**
   * Sets a paper. Of those that wait, only the newest is set. Refuses with `paper.gone`, `preview.notSet` and
   * `preview.processEnded`; what was set before stays to be looked at.
   */
  compile(db: Database, order: PreviewOrder, today: string): Promise<PreviewPages | Superseded | Refusal>
  page(paper: PaperId, page: number, have: string | null): Promise<PreviewPage | null>
  /** Ends the process after a while, unless somebody looks again. */
  leave(paper: PaperId): void
  close(): void
  /** For tests that kill it. */
  pid(): number | undefined
}

export type PreviewDeskParts = {
  /** Milliseconds that the process is kept after the paper was left, and when nobody has asked for anything. */
  readonly keptAfterLeaving?: number
  readonly keptIdle?: number
  readonly log: (line: string) => void
}

const minute = 60_000

/** A desk with nothing on it. */
export function createPreviewDesk({
  keptAfterLeaving = minute,
  keptIdle = 10 * minute,
  log,
}: PreviewDeskParts): PreviewDesk {
  let previewer: Previewer | null = null
  let timer: NodeJS.Timeout | undefined
  let open: { readonly db: Database; readonly paper: PaperId } | null = null
  /** Sections that are newer than the store's. */
  let newer = new Map<string, Content>()
  let pictures: ReadonlyMap<string, Uint8Array> = new Map()
  /** Of which paper the process has pages. */
  let shown: PaperId | null = null
  let atWork = false
  let waiting: { readonly go: () => void; readonly giveUp: () => void } | null = null

  const end = (): void => {
    clearTimeout(timer)
    void previewer?.close()
    previewer = null
    open = null
    shown = null
    newer = new Map()
    pictures = new Map()
  }
  const keep = (milliseconds: number): void => {
    clearTimeout(timer)
    timer = setTimeout(end, milliseconds)
    timer.unref()
  }
  const lay = (db: Database, { paper, fresh, sections }: PreviewOrder): void => {
    if (fresh || open?.paper !== paper || open.db !== db) {
      newer = new Map()
      pictures = new Map()
    }
    open = { db, paper }
    for (const { key, content } of sections) newer.set(key, content)
  }
  /** Resolves to false for an order that a newer one has overtaken. */
  const turn = (): Promise<boolean> => {
    waiting?.giveUp()
    if (!atWork) {
      atWork = true
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      waiting = { go: () => resolve(true), giveUp: () => resolve(false) }
    })
  }
  const next = (): void => {
    const { go } = waiting ?? {}
    waiting = null
    atWork = go !== undefined
    go?.()
  }
  const set = async (
    db: Database,
    { paper, revision }: PreviewOrder,
    today: string,
  ): Promise<PreviewPages | Superseded | Refusal> => {
    const loaded = loadPreview(db, paper, newer, today, pictures)
    if (isRefusal(loaded)) return loaded
    pictures = loaded.images
    previewer ??= startPreviewer()
    const { sizes, places } = await previewer.set(loaded.model, loaded.images)
    shown = paper
    return {
      kind: 'pages',
      revision,
      pages: [...sizes],
      area: textArea,
      blocks: [...places],
      budget: loaded.budget,
      missingPictures: [...loaded.missing],
    }
  }
  return {
    compile: async (db, order, today) => {
      keep(keptIdle)
      lay(db, order)
      if (!(await turn())) return { kind: 'superseded' }
      try {
        // what was laid meanwhile is of the same paper, or this order was overtaken
        return open?.paper === order.paper && open.db === db
          ? await set(db, order, today)
          : { kind: 'superseded' }
      } catch (error) {
        return refusalFor(error, log)
      } finally {
        next()
      }
    },
    page: async (paper, page, have) => {
      if (previewer === null || shown !== paper) return null
      keep(keptIdle)
      return previewer.page(page, have)
    },
    leave: (paper) => {
      if (open?.paper === paper) keep(keptAfterLeaving)
    },
    close: end,
    pid: () => previewer?.pid(),
  }
}

function refusalFor(error: unknown, log: (line: string) => void): Refusal | Superseded {
  if (error instanceof JobError && error.kind === 'closed') return { kind: 'superseded' }
  if (!(error instanceof TypesetError) && !(error instanceof JobError)) throw error
  log(`preview: ${error.message}`)
  return refuse(
    error instanceof JobError && error.kind === 'died' ? 'preview.processEnded' : 'preview.notSet',
  )
}
