import { attribute, descendants, hasClass, style, textOf } from './html-nodes.ts'
import type { HtmlElement } from './html-nodes.ts'

export type ListPlace = { readonly style: 'bullet' | 'numbered'; readonly level: number }

/** Formats of Word's list levels by `l0-2`, from the style sheet that comes along. */
export type ListFormats = ReadonlyMap<string, 'bullet' | 'numbered'>

/** `@list l0:level2 {mso-level-number-format:bullet; …}`; a level that says no format counts in Arabic numerals. */
export function listFormats(html: string): ListFormats {
  const formats = new Map<string, 'bullet' | 'numbered'>()
  for (const [, list = '', level = '', rules = ''] of html.matchAll(
    /@list\s+(l\d{1,6}):level(\d)[^{}]{0,60}\{([^}]{0,2000})\}/g,
  ))
    formats.set(`${list}-${level}`, /number-format:\s*(?:bullet|image)/.test(rules) ? 'bullet' : 'numbered')
  return formats
}

/**
 * Where a paragraph of Word's stands in a list (`mso-list:l0 level2 lfo1`), or null. Word writes no list elements
 * but a paragraph with its bullet as text.
 */
export function wordListPlace(element: HtmlElement, formats: ListFormats): ListPlace | null {
  const found = /^(l\d+)\s+level(\d)/.exec(style(element, 'mso-list'))
  if (found === null) return null
  const [, list = '', level = '1'] = found
  const known = formats.get(`${list}-${level}`) ?? markerStyle(wordMarker(element))
  return { style: known, level: Number(level) - 1 }
}

/** The bullet or number that Word wrote as text, to be left out. */
export const isWordMarker = (element: HtmlElement): boolean => style(element, 'mso-list').startsWith('ignore')

function wordMarker(element: HtmlElement): string {
  for (const inner of descendants(element)) if (isWordMarker(inner)) return textOf(inner)
  return ''
}

/** `1.`, `a)`, `iv.` count; every other sign is a bullet. `o` is Word's round bullet of the second level. */
function markerStyle(marker: string): 'bullet' | 'numbered' {
  const sign = marker.replaceAll('\u00a0', ' ').trim()
  return /^(?:\(?(?:\d+(?:\.\d+)*|[a-zæøå]|[ivxlcdm]+)[.)]|\d+(?:\.\d+)+)$/i.test(sign)
    ? 'numbered'
    : 'bullet'
}

/**
 * The level of an item within lists `depth` deep. Word and Google on the web set each item in a list of its own
 * and say how deep it lies.
 */
export function itemLevel(item: HtmlElement, depth: number): number {
  const said = Number(attribute(item, 'data-aria-level') || attribute(item, 'aria-level'))
  return Number.isInteger(said) && said > 0 ? said - 1 : depth
}

/** Whether a list is one of text: pages set menus and rows of buttons as lists too, but those read the same. */
export const isList = ({ tagName }: HtmlElement): boolean =>
  tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir'

/** A bullet typed as a letter of the text, with the space after it, at the beginning of a paragraph. */
export const typedBullet =
  /^[\u2022\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u2023\u00b7\uf0b7\uf0a7\uf076\uf0d8](?:[ \u00a0\t]+|$)/

/** Level of a heading, 1–6, by element, role or Word's class; 0 for what is none. */
export function headingLevel(element: HtmlElement): number {
  const byName = /^h([1-6])$/.exec(element.tagName)
  if (byName !== null) return Number(byName[1])
  if (hasClass(element, /^(?:MsoTitle|title)$/i) && element.tagName === 'p') return 1
  if (attribute(element, 'role') === 'heading') {
    const level = Number(attribute(element, 'aria-level'))
    return Number.isInteger(level) && level >= 1 && level <= 9 ? Math.min(level, 6) : 2
  }
  const outline = Number(style(element, 'mso-outline-level'))
  return element.tagName === 'p' && Number.isInteger(outline) && outline >= 1 && outline <= 6 ? outline : 0
}
