import type { Inline, Mark, TextNode } from '#shared/document/model.ts'
import { assertNever } from '#shared/refusal.ts'
import type { WebWords } from '#shared/text/web-words.ts'
import { el, joined } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'
import type { NumberedParts } from './numbered-parts.ts'

/** What the text of a paper may point to, on the page at hand. */
export type References = {
  /** Printed label (`K-14`) and the anchor of its entry; undefined when it is not to be had. */
  entry(id: string): { readonly label: string; readonly anchor: string } | undefined
  /** Printed label (`innspill 7`), and its anchor when the page holds the input. */
  input(id: string): { readonly label: string; readonly anchor: string | null } | undefined
  readonly parts: NumberedParts
  readonly words: WebWords
}

/** Addresses that may become links; all else is text, as in print. */
const linkable = /^(https?:\/\/|mailto:)/i

/** Inline content of a block. A reference that leads nowhere says so. */
export function inlineHtml(nodes: readonly Inline[], references: References): Html {
  return joined(nodes.map((node) => oneInline(node, references)))
}

function oneInline(node: Inline, references: References): Html {
  switch (node.type) {
    case 'text':
      return markedText(node)
    case 'hardBreak':
      return el('br', {})
    case 'footnote': {
      const number = references.parts.numbers.get(node) ?? 0
      const label = references.words.footnote(number)
      const link = { id: `fnm-${number}`, href: `#fn-${number}`, role: 'doc-noteref', 'aria-label': label }
      return el('sup', {}, el('a', link, text(String(number))))
    }
    case 'citation': {
      const found = references.entry(node.attrs.entry)
      return found === undefined ? text('[kilde mangler]') : reference(found.label, found.anchor)
    }
    case 'inputReference': {
      const found = references.input(node.attrs.input)
      if (found === undefined) return text('[innspill mangler]')
      return found.anchor === null ? text(found.label) : reference(found.label, found.anchor)
    }
    default:
      return assertNever(node)
  }
}

const reference = (label: string, anchor: string): Html =>
  el('a', { class: 'ref', href: `#${anchor}` }, text(label))

function markedText(node: TextNode): Html {
  const words = text(node.text)
  // a link or an emphasis of nothing has no name that could be read out
  const marks = words.trim() === '' ? [] : (node.marks ?? [])
  // a link inside a link is no HTML: the first one counts
  const link = marks.find((mark) => mark.type === 'link')
  return marks.filter((mark) => mark.type !== 'link' || mark === link).reduce<Html>(applyMark, words)
}

function applyMark(inner: Html, mark: Mark): Html {
  switch (mark.type) {
    case 'bold':
      return el('strong', {}, inner)
    case 'italic':
      return el('em', {}, inner)
    case 'superscript':
      return el('sup', {}, inner)
    case 'subscript':
      return el('sub', {}, inner)
    case 'link':
      return linkable.test(mark.attrs.href) ? el('a', { href: mark.attrs.href }, inner) : inner
    default:
      return assertNever(mark)
  }
}
