import { readFileSync } from 'node:fs'
import { cpus, getPriority, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Round } from './measure.ts'
import type { OfficeTimes } from './office.ts'
import { nameOf } from './sizes.ts'
import type { BenchSize } from './sizes.ts'

export type BenchResult = {
  readonly size: BenchSize
  readonly best: Round
  /** Milliseconds that preparing the attachments took, once. */
  readonly intake: number
  readonly office: OfficeTimes | null
}

export type BenchPlace = { readonly rounds: number; readonly qpdf: string; readonly soffice: string | null }

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2)
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
const times = (value: number): string => `${value.toFixed(2)}×`
const wholeMegabytes = (bytes: number): string => String(Math.round(bytes / 1024 / 1024))

const columns: readonly (readonly [string, (result: BenchResult) => string])[] = [
  ['pages / attachments', ({ size, best }) => `${nameOf(size)} (${best.pages})`],
  ['qpdf s', ({ best }) => seconds(best.qpdf)],
  ['Typst s', ({ best }) => `${seconds(best.warm.typst)} · ${seconds(best.cold.typst)}`],
  ['assembly s', ({ best }) => `${seconds(best.warm.assembly)} · ${seconds(best.cold.assembly)}`],
  ['export s', ({ best }) => `${seconds(best.warm.exported)} · ${seconds(best.cold.exported)}`],
  [
    'assembly : qpdf',
    ({ best: { warm, cold, qpdf } }) => `**${times(warm.assembly / qpdf)}** · ${times(cold.assembly / qpdf)}`,
  ],
  [
    'export : (Typst + qpdf)',
    ({ best: { warm, cold, qpdf } }) =>
      `**${times(warm.exported / (warm.typst + qpdf))}** · ${times(cold.exported / (cold.typst + qpdf))}`,
  ],
  ['proof s', ({ best }) => seconds(best.proof)],
  ['intake s', ({ intake }) => seconds(intake)],
  [
    'memory MB',
    ({ best }) => `${wholeMegabytes(best.typesetMemory)} + ${wholeMegabytes(best.assembleMemory)}`,
  ],
  ['size (qpdf) MB', ({ best }) => `${megabytes(best.size)} (${megabytes(best.qpdfSize)})`],
  ['officers: documents', ({ office }) => String(office?.documents ?? '–')],
  ['one by one s', ({ office, best }) => beside(office?.oneByOne, best)],
  ['all at once s', ({ office, best }) => beside(office?.atOnce, best)],
]

/** Beside a cold export, and beside one with its proof. */
const beside = (time: number | undefined, { cold, proof }: Round): string =>
  time === undefined
    ? '–'
    : `${seconds(time)} (${times(time / cold.exported)}, ${times(time / (cold.exported + proof))} with proof)`

/** The figures as a table, with where and how they came about. */
export function benchReport(results: readonly BenchResult[], place: BenchPlace): string {
  const rows = [
    columns.map(([title]) => title),
    columns.map(() => '---'),
    ...results.map((result) => columns.map(([, value]) => value(result))),
  ]
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
  return `${placeLines(place).join('\n')}\n\n${table}\n\n${growthLines(results).join('\n')}\n`
}

function placeLines({ rounds, qpdf, soffice }: BenchPlace): readonly string[] {
  const root = join(import.meta.dirname, '..', '..', 'node_modules')
  const version = (name: string): string =>
    (JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as { version: string }).version
  const [cpu] = cpus()
  return [
    `- ${new Date().toISOString().slice(0, 10)}, best of ${rounds} rounds, priority ${getPriority()}, load average ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
    `- ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 1024 ** 3)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
    `- typst-ts-node-compiler ${version('@myriaddreamin/typst-ts-node-compiler')} (Typst 0.14), @cantoo/pdf-lib ${version('@cantoo/pdf-lib')}, ${qpdf}`,
    `- ${soffice ?? 'LibreOffice is not installed: no comparison'}`,
  ]
}

/** Time grows with pages to this power: 1 is linear. Between neighbours with as many attachments. */
function growthLines(results: readonly BenchResult[]): readonly string[] {
  return results.flatMap((from, index) =>
    results.slice(index + 1).flatMap((to) => {
      if (to.size.attachments !== from.size.attachments) return []
      const power = (of: (round: Round) => number): string =>
        (Math.log(of(to.best) / of(from.best)) / Math.log(to.best.pages / from.best.pages)).toFixed(2)
      const span = `${nameOf(from.size)} → ${nameOf(to.size)}`
      return [
        `- Growth ${span}: export pages^${power(({ warm }) => warm.exported)}, assembly pages^${power(({ warm }) => warm.assembly)}, Typst pages^${power(({ warm }) => warm.typst)}, proof pages^${power(({ proof }) => proof)}`,
      ]
    }),
  )
}
