import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FollowUpReportView } from '#shared/contract/follow-ups.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { Cell } from '#shared/domain/knowledge/import/table.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { followUpWords } from '#shared/text/packet/follow-up-words.ts'
import { slug } from '../../exchange/html/slug.ts'
import { templateFolder } from '../../resources.ts'
import { printedTrail, trailKeyword } from '../../store/printed-head.ts'
import type { Store } from '../../store/store.ts'
import { assemble } from '../../typeset/assemble/assemble.ts'
import type { AssembledPacket } from '../../typeset/assemble/assemble.ts'
import {
  followUpChart,
  followUpChartPath,
  followUpReportMarkup,
  followUpReportTitle,
  ownerText,
} from '../../typeset/markup/follow-up-report.ts'
import { pageMarkLabel } from '../../typeset/markup/packet.ts'
import type { KnowledgeWork } from '../knowledge/print-knowledge.ts'
import type { ScanWork } from '../web/scan-web-file.ts'
import { loadFollowUpReport } from './load-report.ts'
import type { ReportWish } from './load-report.ts'
import { pdfLeak, reportSecrets, rowsLeak } from './report-leak.ts'

export type ReportWork = Omit<KnowledgeWork, 'reader'> & Pick<ScanWork, 'reader'>

export type PrintedReport = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly fileName: string
  readonly report: FollowUpReportView
  /** null of what is no PDF. */
  readonly conformance: AssembledPacket['conformance'] | null
}

/**
 * A body's report as a PDF: tagged, same store, same bytes. One for everybody is read again and searched for what is exempt.
 * Refuses as {@link loadFollowUpReport} and with `web.leakInPdf`; `signal` stops it between steps.
 */
export async function printFollowUpReport(
  store: Store,
  wish: ReportWish,
  day: string,
  work: ReportWork,
): Promise<PrintedReport | Refusal> {
  work.signal?.throwIfAborted()
  work.progress?.('load', 0, 1)
  const report = loadFollowUpReport(store.db, wish, day)
  if (isRefusal(report)) return report
  const trail = printedTrail(store.db)
  const watch = work.signal === undefined ? {} : { signal: work.signal }
  const files = new Map<string, Uint8Array>([[followUpChartPath, followUpChart(report)]])
  for (const name of ['packet.typ', 'follow-up-report.typ'])
    files.set(`/${name}`, await readFile(join(templateFolder, name)))
  work.progress?.('typeset', 0, 1)
  const { pdf } = await work.engine.typeset(
    { main: followUpReportMarkup(report, trail), files },
    pageMarkLabel,
    watch,
  )
  work.signal?.throwIfAborted()
  work.progress?.('assemble', 0, 1)
  const words = followUpWords[report.language]
  const metadata = {
    title: followUpReportTitle(report),
    author: report.municipality,
    subject: `${report.committee}, ${words.half(report.half)}`,
    keywords: [words.title, words.audience[report.audience], ...trailKeyword(trail)],
    language: report.language === 'nn' ? 'nn-NO' : 'nb-NO',
    createdAt: new Date(`${day}T12:00:00Z`),
  } as const
  const made = await (work.assemble ?? assemble)({ typeset: pdf, placements: [], metadata, ...watch })
  const fileName = reportFileName(report, 'pdf')
  if (wish.audience === 'public') {
    work.progress?.('prove', 0, 1)
    const scan: ScanWork = { ...watch, ...(work.reader === undefined ? {} : { reader: work.reader }) }
    const secrets = reportSecrets(store.db, wish.committee, report)
    const leak = await pdfLeak(secrets, { name: fileName, bytes: made.bytes }, scan)
    if (leak !== null) return leak
  }
  return { bytes: made.bytes, pages: made.pages, fileName, report, conformance: made.conformance }
}

/**
 * What stands, as a workbook for whoever sorts and counts further. One for everybody is searched before it is packed.
 * Refuses as {@link loadFollowUpReport} and with `followUp.leak`.
 */
export async function writeFollowUpWorkbook(
  store: Store,
  wish: ReportWish,
  day: string,
): Promise<PrintedReport | Refusal> {
  const report = loadFollowUpReport(store.db, wish, day)
  if (isRefusal(report)) return report
  const words = followUpWords[report.language]
  const rows = report.standing.map((row): readonly Cell[] => [
    row.number ?? '',
    row.caseNumber,
    row.title === '' ? words.withheldTitle : row.title,
    formatDate(row.madeOn, 'numeric', report.language),
    row.point,
    row.withheld ? words.withheld : row.task,
    ownerText(row, words),
    row.due === null ? '' : formatDate(row.due, 'numeric', report.language),
    words.states[row.state],
    row.overdue ? words.yes : '',
    row.orphaned ? words.yes : '',
  ])
  if (wish.audience === 'public') {
    const leak = rowsLeak(reportSecrets(store.db, wish.committee, report), rows.flat().join('\n'))
    if (leak !== null) return leak
  }
  const { writeWorkbook } = await import('../../exchange/table/write-table.ts')
  const widths = [12, 12, 40, 12, 7, 60, 26, 12, 14, 12, 14]
  const bytes = await writeWorkbook({ name: words.sheet, header: words.columns, widths, rows })
  return { bytes, pages: 0, fileName: reportFileName(report, 'xlsx'), report, conformance: null }
}

/** `oppfolging-av-vedtak-formannskapet-2021-1-offentlig.pdf` */
export function reportFileName(
  {
    language,
    committee,
    half,
    audience,
  }: Pick<FollowUpReportView, 'language' | 'committee' | 'half' | 'audience'>,
  form: 'pdf' | 'xlsx',
): string {
  const reader = audience === 'public' ? ' offentlig' : ''
  return `${slug(`${followUpWords[language].title} ${committee} ${half}${reader}`)}.${form}`
}
