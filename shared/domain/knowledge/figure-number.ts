import { formatDecimal } from '../calendar/dates.ts'

const raised: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
}

/**
 * A figure of any size as it is printed: `32,5`, `43 600`, and by powers of ten what is too long to read, `1,2 · 10⁻⁹`.
 */
export function formatFigure(value: number): string {
  const size = Math.abs(value)
  if (size === 0 || (size >= 1e-6 && size < 1e15)) return formatDecimal(Number(value.toPrecision(digits)))
  const [mantissa = '', power = ''] = size.toExponential(digits - 1).split('e')
  const exponent = power.replace('+', '').replaceAll(/./g, (sign) => raised[sign] ?? '')
  return `${value < 0 ? '−' : ''}${formatDecimal(Number(mantissa))}\u00a0·\u00a010${exponent}`
}

/** What a double holds for sure: 0.1 + 0.2 is 0,3. */
const digits = 15
