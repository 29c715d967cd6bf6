import { isRefusal, refuse } from '../../../refusal.ts'
import type { Refusal } from '../../../refusal.ts'
import { parseTypedDate } from '../../calendar/dates.ts'
import { isPeriod } from '../check-knowledge.ts'
import type { EntryKind, SeriesPoint } from '../knowledge.ts'
import { foldName } from './fields.ts'
import { cellText } from './table.ts'
import type { Cell } from './table.ts'

const spaces = /[\s\u00a0\u2007\u2009\u202f']/g

/** A point and three digits: thousands to some, decimals to others. It is read as decimals, and told. */
export const isAmbiguous = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && /^\s*[-−–]?\d{1,3}\.\d{3}\s*$/.test(cell)

/**
 * A number as people and programs write it: `32,5`, `1 212`, `-3.5`, `1.212.000`, `1 212,50`. null for an empty cell.
 */
export function readNumber(cell: Cell | undefined): number | null | Refusal {
  if (typeof cell === 'number') return cell
  const typed = cellText(cell)
  if (typed === '') return null
  const bare = typed.replaceAll(spaces, '').replace(/^[−–]/, '-')
  const [, sign = '', digits = ''] = /^([+-]?)(\d[\d.,]*)$/.exec(bare) ?? []
  const plain = inDecimals(digits)
  const value = plain === null ? Number.NaN : Number(`${sign}${plain}`)
  return Number.isFinite(value) ? value : refuse('entry.badNumber', { typed: typed.slice(0, 80) })
}

/** Digits with a point before the decimals and nothing else; null where the signs contradict each other. */
function inDecimals(digits: string): string | null {
  if (/^\d+([.,]\d+)?$/.test(digits)) return digits.replace(',', '.')
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return digits.replaceAll(',', '')
  return null
}

/** A day, month or year: `31.12.2019`, `12.2019`, `2019-12-31`, `2019`. null for an empty cell. */
export function readPeriod(cell: Cell | undefined): string | null | Refusal {
  const typed = cellText(cell)
  if (typed === '') return null
  if (isPeriod(typed)) return typed
  const [, month, year] = /^(\d{1,2})[./](\d{4})$/.exec(typed) ?? []
  const turned = `${year}-${month?.padStart(2, '0')}`
  if (isPeriod(turned)) return turned
  const day = parseTypedDate(typed)
  return isRefusal(day) ? refuse('entry.badPeriod', { typed: typed.slice(0, 80) }) : day
}

/** A series in one cell: `2014=21,4; 2015=22,9`. Empty for an empty cell. */
export function readSeries(cell: Cell | undefined): readonly SeriesPoint[] | Refusal {
  const points: SeriesPoint[] = []
  for (const part of cellText(cell).split(/[;\n|]/)) {
    if (part.trim() === '') continue
    const at = part.lastIndexOf(part.includes('=') ? '=' : ':')
    const value = at < 0 ? null : readNumber(part.slice(at + 1))
    if (value === null) return refuse('importRow.badSeries', { typed: part.trim().slice(0, 80) })
    if (isRefusal(value)) return value
    points.push({ label: part.slice(0, at).trim(), value })
  }
  return points
}

const kinds: Readonly<Record<EntryKind, readonly string[]>> = {
  fact: ['fakta', 'faktum', 'fact'],
  figure: ['tall', 'tal', 'statistikk', 'figure', 'statistic', 'statistics'],
  challenge: ['utfordring', 'challenge'],
  possibility: ['mulighet', 'moglegheit', 'possibility', 'opportunity'],
  document: ['dokument', 'document'],
  law: ['lov', 'law', 'lovogforskrift'],
  decision: ['vedtak', 'decision'],
}

/** What an entry is, by its name in bokmål, nynorsk or English; `otherwise` for an empty cell. */
export function readKind(cell: Cell | undefined, otherwise: EntryKind): EntryKind | Refusal {
  const typed = cellText(cell)
  const folded = foldName(typed)
  if (typed === '') return otherwise
  const found = (Object.keys(kinds) as EntryKind[]).find((kind) => kinds[kind].includes(folded))
  return found ?? refuse('importRow.badKind', { typed: typed.slice(0, 80) })
}

const yes = new Set(['x', 'ja', 'j', '1', 'yes', 'y', 'true', 'sann', 'sant', 'ok'])
const no = new Set(['', 'nei', 'n', '0', 'no', 'false', 'usann', 'usant'])

/** A cross, a yes or a 1. */
export function readYes(cell: Cell | undefined): boolean | Refusal {
  const typed = cellText(cell)
  const said = typed === '✓' || typed === '✔' ? 'x' : typed.toLocaleLowerCase('nb').replace(/^[-–]$/, '')
  if (yes.has(said)) return true
  return no.has(said) ? false : refuse('importRow.badYes', { typed: typed.slice(0, 80) })
}
