import type { Inline, Mark, TextNode } from '#shared/document/model.ts'
import { assertNever } from '#shared/refusal.ts'
import { call, join, str } from './code.ts'
import type { Code } from './code.ts'

/** How citations and references to inputs read and where they lead, for the paper at hand. */
export type References = {
  /** Printed label (`K-14`) and the anchor of its note; undefined when the entry is not to be had. */
  entry(id: string): { readonly label: string; readonly anchor: string } | undefined
  input(id: string): { readonly label: string; readonly anchor: string | null } | undefined
}

const linkable = /^(https?:\/\/|mailto:)/i

/** Inline content of a block. A reference that leads nowhere prints as such, visibly. */
export function inlineCode(nodes: readonly Inline[], references: References): Code {
  return join(nodes.map((node) => oneInline(node, references)))
}

function oneInline(node: Inline, references: References): Code {
  switch (node.type) {
    case 'text':
      return textCode(node)
    case 'hardBreak':
      return call('linebreak', [])
    case 'footnote':
      return call('footnote', [inlineCode(node.content, references)])
    case 'citation': {
      const found = references.entry(node.attrs.entry)
      return found === undefined
        ? str('[kilde mangler]')
        : call('reference', [str(found.label), str(found.anchor)])
    }
    case 'inputReference': {
      const found = references.input(node.attrs.input)
      if (found === undefined) return str('[innspill mangler]')
      return found.anchor === null
        ? str(found.label)
        : call('reference', [str(found.label), str(found.anchor)])
    }
    default:
      return assertNever(node)
  }
}

function textCode(node: TextNode): Code {
  return (node.marks ?? []).reduce<Code>(applyMark, str(node.text))
}

function applyMark(inner: Code, mark: Mark): Code {
  switch (mark.type) {
    case 'bold':
      return call('strong', [inner])
    case 'italic':
      return call('emph', [inner])
    case 'superscript':
      return call('super', [inner])
    case 'subscript':
      return call('sub', [inner])
    case 'link':
      return linkable.test(mark.attrs.href) ? call('web-link', [str(mark.attrs.href), inner]) : inner
    default:
      return assertNever(mark)
  }
}
