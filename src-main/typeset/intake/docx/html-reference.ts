import { textNode } from '#shared/document/incoming/tidy-inlines.ts'
import type { Inline, Mark } from '#shared/document/model.ts'
import type { EntryId, HearingInputId } from '#shared/ids.ts'
import { attribute, holds } from './html-tree.ts'
import type { HtmlElement } from './html-tree.ts'

/**
 * Citations and references to inputs in a document of ours. Which entry a number means only the case knows: the
 * printed label stands in for the id until then (`actions/word/resolve-references.ts`). Several may run together, and
 * what somebody has written among them is text.
 */
export function references(element: HtmlElement, marks: readonly Mark[]): readonly Inline[] {
  const isCitation = attribute(element, 'class') === 'citation'
  const label = isCitation ? /(\[K[-\u2011]\d{1,6}\])/ : /(innsp[ie]ll? \d{1,6})/
  return textIn(element)
    .split(label)
    .flatMap((part, index): Inline[] => {
      if (part === '') return []
      if (index % 2 === 0) return [textNode(part, marks)]
      return isCitation
        ? [{ type: 'citation', attrs: { entry: part.replace('\u2011', '-') as EntryId } }]
        : [{ type: 'inputReference', attrs: { input: part as HearingInputId } }]
    })
}

/** Whether a link within the document is only that of a citation to the list of sources. */
export const holdsReference = (element: HtmlElement): boolean =>
  holds(element.childNodes, (inner) => attribute(inner, 'class') === 'citation')

/** All text below an element. */
export function textIn(element: HtmlElement): string {
  return element.childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textIn(node) : ''))
    .join('')
}
