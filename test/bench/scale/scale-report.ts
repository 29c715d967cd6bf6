import { cpus, loadavg, totalmem } from 'node:os'
import type { Measured, MeasuredYears } from './measured.ts'

/** What grows faster than this power of the years is above linear; 0.15 is for what a busy machine adds. */
const mostGrowth = 1.15
/** Growth of what takes less than this at most is the machine's. */
const meaningful = 5
/** What a person waits for takes at most this, ms (95 of 100). */
export const instant = 50

export type Judged = {
  readonly rows: readonly Row[]
  readonly aboveLinear: readonly string[]
  readonly tooSlow: readonly string[]
}

type Row = {
  readonly what: string
  readonly group: Measured['group']
  readonly bySize: readonly (Measured | undefined)[]
  readonly growth: number | null
  readonly ratio: number | null
  readonly isSlow: boolean
}

/** Names carry sizes (pages, megabytes) that differ from year to year. */
const nameOf = ({ what }: Measured): string => what.replace(/, \d+ (MB|pages)/, '')

/** Each thing over all sizes: how it grows from the smallest to the largest, and beside its peer at the largest. */
export function judge(sizes: readonly MeasuredYears[]): Judged {
  const last = sizes.at(-1)
  const first = sizes[0]
  if (last === undefined || first === undefined) throw new Error('nothing was measured')
  const rows = last.measured.map((large): Row => {
    const bySize = sizes.map(({ measured }) => measured.find((each) => nameOf(each) === nameOf(large)))
    const small = bySize[0]
    const growth =
      small === undefined || sizes.length < 2
        ? null
        : Math.log(large.p50 / small.p50) / Math.log(last.years / first.years)
    const ratio = large.bare === null ? null : large.p50 / large.bare
    const isSlow = large.isInstant && large.p95 > instant
    return { what: nameOf(large), group: large.group, bySize, growth, ratio, isSlow }
  })
  const over = rows.filter(
    ({ growth, bySize }) => (growth ?? 0) > mostGrowth && (bySize.at(-1)?.p50 ?? 0) > meaningful,
  )
  return {
    rows,
    aboveLinear: over.map(({ what }) => what),
    tooSlow: rows.filter(({ isSlow }) => isSlow).map(({ what }) => what),
  }
}

const ms = (value: number | undefined): string =>
  value === undefined ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1)

const titles = {
  read: 'What screens read',
  write: 'What officers write, on the disk when it is answered',
  whole: 'The whole of it',
} as const
const peers = {
  read: 'SQLite running the same statements with the same values and nothing else',
  write: 'one row of a kilobyte, written as safely',
  whole:
    'a start: a process that reads a hundred rows with SQLite; opening: SQLite opening the file; backup and integrity: copying the file’s bytes; the trail: reading the rows and hashing each once',
} as const

/** The table for docs/performance.md. */
export function scaleReport(
  sizes: readonly MeasuredYears[],
  place: { readonly day: string; readonly versions: string },
): string {
  const { rows } = judge(sizes)
  const [cpu] = cpus()
  const lines = [
    '## Twenty years',
    '',
    'Written by `npm run bench:scale -- --write`: every call with which a screen reads, the main writes, and the whole of it, over',
    'generated years (`saksklar generate`). Times are milliseconds over things drawn evenly from all years, each asked three times',
    'of which the best counts, with the answer checked twice; 50 ms is what the 95th of 100 may take, and **bold** is above.',
    '`years^` is the power of the years with which the median grows: 1 is linear, and above 1.15 the command fails.',
    '',
    `- ${place.day}, load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
    `- ${cpus().length} × ${cpu?.model ?? '?'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform} ${process.arch}, ${place.versions}`,
    ...sizes.map(
      ({ years, bytes, rows: held }) =>
        `- ${years} ${years === 1 ? 'year' : 'years'}: ${holds(held)}, ${Math.round(bytes / 1e6)} MB`,
    ),
  ]
  for (const group of ['read', 'write', 'whole'] as const) {
    const own = rows.filter((row) => row.group === group)
    if (own.length === 0) continue
    lines.push('', `### ${titles[group]}`, '', `Beside: ${peers[group]}.`, '')
    lines.push(`| | ${sizes.map(({ years }) => `${years} y p50 ms | p95`).join(' | ')} | years^ | beside |`)
    lines.push(`| --- | ${sizes.map(() => '---: | ---:').join(' | ')} | ---: | ---: |`)
    for (const { what, bySize, growth, ratio, isSlow } of own) {
      const cells = bySize.map((each, at) => {
        const p95 = ms(each?.p95)
        return `${ms(each?.p50)} | ${isSlow && at === bySize.length - 1 ? `**${p95}**` : p95}`
      })
      const grown = growth === null ? '–' : growth.toFixed(2)
      lines.push(
        `| ${what} | ${cells.join(' | ')} | ${grown} | ${ratio === null ? '–' : `${ratio.toFixed(1)}×`} |`,
      )
    }
  }
  return lines.join('\n')
}

const holds = (rows: Readonly<Record<string, number>>): string => {
  const words: Readonly<Record<string, string>> = {
    case_file: 'cases',
    paper: 'papers',
    attachment: 'attachments',
    paper_block: 'paragraphs',
    meeting: 'meetings',
    decision: 'decisions',
    hearing_input: 'inputs',
    entry: 'entries',
    ballot: 'ballots',
    audit_event: 'audit events',
  }
  return Object.entries(rows)
    .map(([table, count]) => `${count.toLocaleString('en')} ${words[table] ?? table}`)
    .join(', ')
}
