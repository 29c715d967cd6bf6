/** One bar: what it stands for and how much. */
export type Bar = { readonly label: string; readonly value: number }

const width = 640
const rowHeight = 34
const labelWidth = 150
/** Room for «100 prosent» also in the widest font that a browser may fall back to. */
const valueWidth = 128
const ink = '#14232e'
const accent = '#0b4f6c'
const rule = '#b9c7d0'

/**
 * Horizontal bars as SVG: the same string serves paper, screen and web. Every bar is labelled with its
 * value, so that nothing is said by length or colour alone; text lies horizontally, as turned text reads
 * letter by letter to machines. Values below zero are not drawn for: the caller gives shares and counts.
 */
export function barChart(bars: readonly Bar[], formatValue: (value: number) => string): string {
  const height = bars.length * rowHeight + 12
  const most = Math.max(1, ...bars.map((bar) => bar.value))
  const room = width - labelWidth - valueWidth
  const rows = bars.map(({ label, value }, index) => {
    const top = index * rowHeight + 8
    const length = Math.round((Math.max(0, value) / most) * room * 10) / 10
    const middle = top + 17
    return [
      `<text x="${labelWidth - 12}" y="${middle}" text-anchor="end">${escapeText(label)}</text>`,
      `<rect x="${labelWidth}" y="${top}" width="${length}" height="22" fill="${accent}"/>`,
      `<text x="${labelWidth + length + 8}" y="${middle}" font-weight="600">${escapeText(formatValue(value))}</text>`,
    ].join('')
  })
  const axis = `<path d="M${labelWidth} 0V${height}" stroke="${rule}" stroke-width="1"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Sans 3', system-ui, sans-serif" font-size="16" fill="${ink}">${axis}${rows.join('')}</svg>`
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')
