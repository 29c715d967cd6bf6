import { isAllowedLink } from '#shared/document/links.ts'
import type { Mark } from '#shared/document/model.ts'
import { attribute, style } from './html-nodes.ts'
import type { HtmlElement } from './html-nodes.ts'

const byName: Readonly<Record<string, Exclude<Mark['type'], 'link'>>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  sup: 'superscript',
  sub: 'subscript',
}

/** The marks that hold within an element, from those around it, its name and its own style. */
export function marksWithin(element: HtmlElement, around: readonly Mark[]): readonly Mark[] {
  const own = byName[element.tagName]
  let marks = own === undefined ? around : added(around, { type: own })
  if (attribute(element, 'style') === '') return marks
  marks = weighed(marks, style(element, 'font-weight'))
  const slant = style(element, 'font-style')
  if (slant === 'italic' || slant === 'oblique') marks = added(marks, { type: 'italic' })
  else if (slant === 'normal') marks = without(marks, 'italic')
  const raised = style(element, 'vertical-align')
  if (element.tagName !== 'td' && element.tagName !== 'th') {
    if (raised === 'super') marks = added(without(marks, 'subscript'), { type: 'superscript' })
    if (raised === 'sub') marks = added(without(marks, 'superscript'), { type: 'subscript' })
    if (raised === 'baseline') marks = without(without(marks, 'superscript'), 'subscript')
  }
  return marks
}

/** Google Docs wraps all in a `b` that is of normal weight. */
function weighed(marks: readonly Mark[], weight: string): readonly Mark[] {
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) return added(marks, { type: 'bold' })
  return weight === 'normal' || (weight !== '' && Number(weight) < 600) ? without(marks, 'bold') : marks
}

const added = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark]

const without = (marks: readonly Mark[], type: Mark['type']): readonly Mark[] =>
  marks.filter((mark) => mark.type !== type)

/** An address as a browser would read it, where a text may lead there; null elsewhere. */
export function linkAddress(href: string): string | null {
  // browsers skip these, so that `java\nscript:` is a scheme
  const read = href
    .replace(/[\t\n\r]/g, '')
    .trim()
    .replaceAll(' ', '%20')
  return isAllowedLink(read) && URL.canParse(read) ? read : null
}
