/** What HTML from the clipboard may cost; 20,000 nested elements block a parser for seconds (durability.md). */
export type HtmlLimits = {
  readonly characters: number
  readonly elements: number
  readonly depth: number
  /** Formatting left open is opened again in every paragraph after it: this many elements at most, each time. */
  readonly formatting: number
}

export const htmlLimits: HtmlLimits = {
  characters: 8_000_000,
  elements: 150_000,
  depth: 250,
  formatting: 40,
}

/** Elements that hold nothing, and those that end by themselves where another of their kind begins. */
const unnested = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen p li td th tr dt dd option optgroup thead tbody tfoot colgroup rt rp body html head'.split(
    ' ',
  ),
)
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** Why HTML is not to be parsed at all, found in one pass from front to back; null when it may be. */
export function beyondLimits(html: string, limits: HtmlLimits = htmlLimits): 'tooLarge' | 'tooDeep' | null {
  if (html.length > limits.characters) return 'tooLarge'
  const open = new Map<string, number>()
  let depth = 0
  let styled = 0
  let elements = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    at += 1
    const isEnd = html[at] === '/'
    const name = nameAt(html, isEnd ? at + 1 : at)
    if (name === '') continue
    if (unnested.has(name)) {
      if (!isEnd && ++elements > limits.elements) return 'tooLarge'
      continue
    }
    const count = open.get(name) ?? 0
    const change = isEnd ? (count > 0 ? -1 : 0) : 1
    open.set(name, count + change)
    depth += change
    if (formatting.has(name)) styled += change
    if (!isEnd && ++elements > limits.elements) return 'tooLarge'
    if (depth > limits.depth || styled > limits.formatting) return 'tooDeep'
  }
  return null
}

/** The name of a tag, in lower case; empty where none begins. Names that go on and on are cut: they are all alike. */
function nameAt(html: string, from: number): string {
  const first = html.charCodeAt(from) | 32
  if (first < 97 || first > 122) return ''
  let to = from + 1
  while (to < from + 20 && to < html.length && !/[\s/>]/.test(html[to] ?? '')) to += 1
  return html.slice(from, to).toLowerCase()
}
