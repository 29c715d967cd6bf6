import type { PaperReport } from '#shared/bundle/report.ts'
import type { Output } from '#shared/contract/index.ts'
import type { Content } from '#shared/document/model.ts'
import type { OperationId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import type { Desk } from '../session/desk.ts'
import { putBack } from '../versions/put-back.ts'

type Exchange = Output<'bundle.reports'>[number]
export type Lost = PaperReport['sections'][number]['lost'][number]
/** A merge that took words from this paper, and that has not been seen to. */
export type Merge = { readonly exchange: Exchange; readonly report: PaperReport }

const nameOf = (exchange: OperationId, { paper }: PaperReport): string =>
  `saksklar.merge-seen.${exchange}.${paper}`

/** The newest merge that words of this paper were lost in, unless it was set aside. */
export function mergeOf(reports: readonly Exchange[], paper: PaperReport['paper']): Merge | null {
  for (const exchange of reports) {
    const report = exchange.report?.papers.find((each) => each.paper === paper)
    if (report === undefined || !report.sections.some(({ lost }) => lost.length > 0)) continue
    return wasSeen(exchange.id, report) ? null : { exchange, report }
  }
  return null
}

function wasSeen(exchange: OperationId, report: PaperReport): boolean {
  try {
    return localStorage.getItem(nameOf(exchange, report)) !== null
  } catch {
    return false
  }
}

export function setSeen({ exchange, report }: Merge): void {
  try {
    localStorage.setItem(nameOf(exchange.id, report), '1')
  } catch {
    // no storage: it is told again next time
  }
}

/**
 * Puts a lost block in again: behind what it followed before the merge, or behind what is left of it. False where the
 * text cannot take it. Throws a `CallFailure` (`bundle.lostGone`).
 */
export async function putInAgain(desk: Desk, { exchange, report }: Merge, lost: Lost): Promise<boolean> {
  const { section, content } = await call('bundle.lost', { exchange: exchange.id, at: lost.at })
  const before =
    report.version === null
      ? []
      : await call('paper.version', { id: report.paper, version: report.version }).then(
          ({ sections }) => (sections.find(({ key }) => key === section)?.content ?? []) as Content,
          (): Content => [], // the version is gone: then it comes last
        )
  const ids = before.map(({ attrs }) => attrs.id as string)
  const at = lost.block === null ? -1 : ids.indexOf(lost.block)
  const behind = at >= 0 ? ids.slice(0, at + 1) : idsIn(desk, section)
  const own = lost.stands && lost.block !== null ? [lost.block] : behind
  return putBack(desk, section, content, own)
}

function idsIn(desk: Desk, section: string): string[] {
  const ids: string[] = []
  desk.editorOf(section)?.state.doc.forEach(({ attrs }) => ids.push(String(attrs['id'])))
  return ids
}
