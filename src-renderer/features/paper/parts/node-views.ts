import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView, NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { SectionContext } from '../editing/context.ts'
import type { NodePart } from './node-parts.ts'

/** How nodes are drawn that are more than their text. */
export const NodeViews = Extension.create<{ context: SectionContext }>({
  name: 'paperNodeViews',
  addProseMirrorPlugins() {
    const { context } = this.options
    return [
      new Plugin({
        props: {
          nodeViews: {
            table: (node, view, getPos) => tableView(context, node, view, getPos),
            image: (node, view, getPos) => imageView(context, node, view, getPos),
            footnote: (node) => noteView(context, node),
            citation: (node) => chipView(context, node, 'citation'),
            inputReference: (node) => chipView(context, node, 'inputReference'),
            ...(context.isProposal
              ? { textBlock: (node, view, getPos) => pointView(context, node, view, getPos) }
              : {}),
          },
        },
      }),
    ]
  },
})

type GetPos = () => number | undefined

/** A part that stays as long as its node does, and is told of every change of it. */
function hostFor(
  context: SectionContext,
  kind: NodePart['kind'],
  node: Node,
  view: EditorView,
  getPos: GetPos,
): { readonly host: HTMLElement; readonly show: (node: Node) => void; readonly end: () => void } {
  const host = document.createElement('div')
  host.className = `paper-part paper-part-${kind}`
  host.contentEditable = 'false'
  const name = context.parts.nextName()
  const show = (now: Node): void => context.parts.set({ name, kind, host, node: now, view, getPos })
  show(node)
  return { host, show, end: () => context.parts.remove(name) }
}

/** What happens in the part is its own; only the text is the editor's. */
function own(host: HTMLElement): Pick<NodeView, 'stopEvent' | 'ignoreMutation'> {
  return {
    stopEvent: (event: Event) => event.target instanceof Element && host.contains(event.target),
    ignoreMutation: (mutation: ViewMutationRecord) =>
      host.contains(mutation.target) ||
      (mutation.type !== 'selection' && mutation.target === host.parentElement),
  }
}

function tableView(context: SectionContext, node: Node, view: EditorView, getPos: GetPos): NodeView {
  const dom = document.createElement('div')
  dom.className = 'paper-table'
  const part = hostFor(context, 'table', node, view, getPos)
  const table = document.createElement('table')
  const body = table.appendChild(document.createElement('tbody'))
  dom.append(part.host, table)
  const name = (now: Node): void => {
    dom.dataset['block'] = String(now.attrs['id'])
    table.setAttribute('aria-label', String(now.attrs['caption']))
  }
  name(node)
  return {
    dom,
    contentDOM: body,
    update: (now) => {
      if (now.type !== node.type) return false
      part.show(now)
      name(now)
      return true
    },
    destroy: part.end,
    ...own(part.host),
  }
}

function imageView(context: SectionContext, node: Node, view: EditorView, getPos: GetPos): NodeView {
  const dom = document.createElement('figure')
  dom.className = 'paper-image'
  dom.dataset['block'] = String(node.attrs['id'])
  const part = hostFor(context, 'image', node, view, getPos)
  dom.append(part.host)
  return {
    dom,
    update: (now) => {
      if (now.type !== node.type || now.attrs['blob'] !== node.attrs['blob']) return false
      part.show(now)
      return true
    },
    destroy: part.end,
    stopEvent: (event) =>
      event.target instanceof Element && event.target.closest('input, textarea, select, button') !== null,
    ignoreMutation: () => true,
  }
}

/** A numbered point of the proposal, with who does what below it; what is no point looks as elsewhere. */
function pointView(context: SectionContext, node: Node, view: EditorView, getPos: GetPos): NodeView {
  const { style, level, id } = node.attrs as { style: string; level: number; id: string | null }
  const tag = { heading: 'h3', subheading: 'h4', quote: 'blockquote' }[style] ?? 'p'
  const text = document.createElement(tag)
  text.dataset['style'] = style
  if (level > 0) text.dataset['level'] = String(level)
  text.dataset['block'] = id ?? ''
  const isSame = (now: Node): boolean =>
    now.type === node.type && now.attrs['style'] === style && now.attrs['level'] === level
  if (style !== 'numbered')
    return {
      dom: text,
      contentDOM: text,
      update: (now) => {
        text.dataset['block'] = String(now.attrs['id'] ?? '')
        return isSame(now)
      },
    }
  const dom = document.createElement('div')
  dom.className = 'paper-point'
  const part = hostFor(context, 'point', node, view, getPos)
  dom.append(text, part.host)
  return {
    dom,
    contentDOM: text,
    update: (now) => {
      if (!isSame(now)) return false
      text.dataset['block'] = String(now.attrs['id'] ?? '')
      part.show(now)
      return true
    },
    destroy: part.end,
    ...own(part.host),
  }
}

/** The raised number; numbers are counted by the sheet. Pressed, the note opens at the foot of the section. */
function noteView(context: SectionContext, node: Node): NodeView {
  const dom = document.createElement('sup')
  dom.className = 'paper-note'
  dom.dataset['note'] = String(node.attrs['id'])
  dom.addEventListener('click', () => context.openNote(String(node.attrs['id'])))
  return {
    dom,
    update: (now) => now.type === node.type && now.attrs['id'] === node.attrs['id'],
    ignoreMutation: () => true,
  }
}

function chipView(context: SectionContext, node: Node, kind: 'citation' | 'inputReference'): NodeView {
  const dom = document.createElement('span')
  dom.className = `paper-chip paper-chip-${kind}`
  const id = String(node.attrs[kind === 'citation' ? 'entry' : 'input'])
  const name = (): void => {
    const found = context.references.find(kind, id)
    dom.textContent = found === undefined ? '…' : (found?.label ?? '?')
    dom.title = found?.title ?? ''
    dom.classList.toggle('broken', found === null)
  }
  name()
  const stop = context.references.subscribe(name)
  return { dom, ignoreMutation: () => true, destroy: stop }
}
