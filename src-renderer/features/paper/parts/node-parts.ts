import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'

/** A place beside a node where the paper draws what belongs to it: a table's caption, a picture's text, who does what. */
export type NodePart = {
  readonly name: number
  readonly kind: 'table' | 'image' | 'point'
  readonly host: HTMLElement
  readonly node: Node
  readonly view: EditorView
  readonly getPos: () => number | undefined
}

export type NodeParts = {
  readonly set: (part: NodePart) => void
  readonly remove: (name: number) => void
  readonly all: () => readonly NodePart[]
  readonly subscribe: (hear: () => void) => () => void
  readonly nextName: () => number
}

/** The parts of one section. Hearers are told once for all changes of a turn. */
export function createNodeParts(): NodeParts {
  const parts = new Map<number, NodePart>()
  const hearers = new Set<() => void>()
  let shown: readonly NodePart[] = []
  let isTold = true
  let last = 0
  const changed = (): void => {
    if (!isTold) return
    isTold = false
    queueMicrotask(() => {
      isTold = true
      shown = [...parts.values()]
      for (const hear of hearers) hear()
    })
  }
  return {
    set: (part) => {
      parts.set(part.name, part)
      changed()
    },
    remove: (name) => {
      parts.delete(name)
      changed()
    },
    all: () => shown,
    subscribe: (hear) => {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    nextName: () => (last += 1),
  }
}

/** Changes attributes of the node that a part belongs to; nothing happens where it is gone. */
export function setPartAttributes(part: NodePart, attributes: Readonly<Record<string, unknown>>): void {
  const at = part.getPos()
  if (at === undefined || part.view.isDestroyed) return
  const tr = part.view.state.tr
  for (const [name, value] of Object.entries(attributes)) tr.setNodeAttribute(at, name, value)
  part.view.dispatch(tr)
}
