/** A stretch of text in a file of the web edition, and where it stands, as it is told: `linje 12`. */
export type TextView = { readonly place: string; readonly text: string }

/** All that a reader, a search engine or a program finds in a file that is no PDF; its name comes first. */
export function textViews(path: string, bytes: Uint8Array): readonly TextView[] {
  const name = { place: 'filnavnet', text: path }
  if (path.endsWith('.html')) return [name, ...htmlViews(Buffer.from(bytes).toString('utf8'))]
  const asText = /\.(?:css|json|txt)$/.test(path)
  return [name, { place: 'innholdet', text: Buffer.from(bytes).toString(asText ? 'utf8' : 'latin1') }]
}

/** Line by line, once without tags and once with them: addresses and alternative texts stand inside tags. */
function htmlViews(html: string): readonly TextView[] {
  const lines = html.split('\n')
  const views = lines.flatMap((line, index) => {
    const place = `linje ${index + 1}`
    return [
      { place, text: plain(line) },
      { place, text: decoded(line) },
    ]
  })
  // what is split by the end of a line is found in the whole
  return [...views, { place: 'hele siden', text: lines.map(plain).join('\n') }]
}

/** A cell or a line break parts words; other tags may stand in the middle of one. */
function plain(line: string): string {
  return decoded(line.replace(/<\/?(?:td|th|br|li|p|div|dt|dd)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, ''))
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The five entities that our escaping makes. */
const decoded = (line: string): string =>
  line.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? found)
