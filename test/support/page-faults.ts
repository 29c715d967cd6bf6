import { attributeOf, named, textOf } from './html-pages.ts'
import type { ReadPage } from './html-pages.ts'

/** Faults of the form that hold for every page of every meeting. */
export function faultsOf(pages: ReadonlyMap<string, ReadPage>, files: readonly string[]): readonly string[] {
  return [...pages.values()].flatMap((page) => [
    ...page.errors.map((code) => `${page.path}: ${code}`),
    ...headingFaults(page),
    ...idFaults(page),
    ...linkFaults(page, pages, files),
    ...landmarkFaults(page),
    ...tableFaults(page),
    ...strangerFaults(page),
  ])
}

function headingFaults(page: ReadPage): readonly string[] {
  const headings = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
  const levels = headings.map((each) => Number(each.tagName.slice(1)))
  return [
    ...(levels[0] === 1 && levels.filter((level) => level === 1).length === 1
      ? []
      : [`${page.path}: not one h1, first`]),
    ...levels.flatMap((level, at) =>
      level > (levels[at - 1] ?? 0) + 1 ? [`${page.path}: jump to h${level}`] : [],
    ),
    ...headings.flatMap((each) => (textOf(each) === '' ? [`${page.path}: empty ${each.tagName}`] : [])),
  ]
}

function idFaults(page: ReadPage): readonly string[] {
  const ids = page.elements.flatMap((each) => attributeOf(each, 'id') ?? [])
  const pointed = page.elements.flatMap((each) => attributeOf(each, 'aria-labelledby') ?? [])
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at || !/^[a-z][a-z0-9-]*$/.test(id)),
    ...pointed.filter((id) => !ids.includes(id)),
  ].map((id) => `${page.path}: id ${id}`)
}

function linkFaults(
  page: ReadPage,
  pages: ReadonlyMap<string, ReadPage>,
  files: readonly string[],
): readonly string[] {
  return named(page, 'a').flatMap((link) => {
    const href = attributeOf(link, 'href') ?? ''
    if (textOf(link) === '') return [`${page.path}: link without a name to ${href}`]
    if (/^(https?:\/\/|mailto:)/.test(href)) return []
    const [path = '', fragment] = href.split('#')
    const target = path === '' ? page : pages.get(path)
    if (target === undefined) return files.includes(path) ? [] : [`${page.path}: dead link ${href}`]
    const isThere =
      fragment === undefined || target.elements.some((each) => attributeOf(each, 'id') === fragment)
    return isThere ? [] : [`${page.path}: no ${href}`]
  })
}

function landmarkFaults(page: ReadPage): readonly string[] {
  const body = named(page, 'body')[0]
  const first = body?.childNodes.find((node) => 'tagName' in node)
  const isSkip = first !== undefined && 'attrs' in first && attributeOf(first, 'href') === '#innhold'
  const counts = ['main', 'footer'].filter((name) => named(page, name).length !== 1)
  const [html] = named(page, 'html')
  const isTold = html !== undefined && ['nb', 'nn'].includes(attributeOf(html, 'lang') ?? '')
  return [
    ...(isSkip ? [] : ['skip link']),
    ...(isTold ? [] : ['language']),
    ...counts,
    ...(named(page, 'title').map(textOf).join('') === '' ? ['title'] : []),
  ].map((what) => `${page.path}: ${what}`)
}

function tableFaults(page: ReadPage): readonly string[] {
  const unscoped = named(page, 'th').filter((each) => attributeOf(each, 'scope') === undefined)
  const unnamed = named(page, 'table').filter(
    (table) =>
      attributeOf(table, 'aria-labelledby') === undefined &&
      !table.childNodes.some((node) => node.nodeName === 'caption' && textOf(node) !== ''),
  )
  return [...unscoped, ...unnamed].map((each) => `${page.path}: ${each.tagName} without a head`)
}

const elementsOfOurs = new Set(
  `html head meta title link body a header footer main nav section div p span small strong em sup sub br time
   h1 h2 h3 h4 ul ol li dl dt dd table caption thead tbody tr th td blockquote figure figcaption img svg path`.split(
    /\s+/,
  ),
)
const attributesOfOurs = new Set(
  `lang charset http-equiv content name rel href class id tabindex role type scope colspan rowspan src alt loading
   datetime viewBox width height d focusable data-label
   aria-labelledby aria-label aria-hidden aria-current`.split(/\s+/),
)

/** Whatever is not ours: scripts, styles inside the page, handlers, frames, things from elsewhere. */
function strangerFaults(page: ReadPage): readonly string[] {
  const fetched = page.elements.flatMap((each) => [
    attributeOf(each, 'src') ?? [],
    each.tagName === 'link' ? (attributeOf(each, 'href') ?? []) : [],
  ])
  return [
    ...page.elements.map((each) => each.tagName).filter((name) => !elementsOfOurs.has(name)),
    ...page.elements
      .flatMap((each) => each.attrs.map(({ name }) => name))
      .filter((name) => !attributesOfOurs.has(name)),
    ...fetched
      .flat()
      .filter((address) => !/^(style\.css$|bilder\/[0-9a-f]+\.(png|jpg)$|data:image\/svg)/.test(address)),
  ].map((what) => `${page.path}: ${what}`)
}
