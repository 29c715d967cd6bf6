export type ReadElement = {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  /** Text of this element and everything below it. */
  readonly text: string
  readonly kids: readonly ReadElement[]
}

/** A piece of a page's text, or a bracket of marked content, as pdf.js gives them. */
export type MarkedItem = {
  readonly type?: string
  readonly id?: string
  readonly str?: string
  readonly hasEOL?: boolean
  readonly width?: number
  readonly transform?: readonly number[]
}

type RawElement = {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly RawElement[]
}

/** The structure of a page with its text; null for a page that has none. */
export function readStructure(tree: object | null, items: readonly MarkedItem[]): ReadElement | null {
  return tree === null ? null : readElement(tree, textById(items))
}

/** Text inside each marked-content sequence, by the id that the structure tree uses. */
function textById(items: readonly MarkedItem[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') open.push(item.id)
    else if (item.type === 'endMarkedContent') open.pop()
    else for (const id of open) if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + (item.str ?? ''))
  }
  return texts
}

function readElement(raw: RawElement, texts: ReadonlyMap<string, string>): ReadElement {
  const kids: ReadElement[] = []
  let text = ''
  for (const child of raw.children ?? []) {
    if (child.role === undefined) {
      text += texts.get(child.id ?? '') ?? ''
      continue
    }
    const kid = readElement(child, texts)
    kids.push(kid)
    text += kid.text
  }
  return {
    role: raw.role ?? '',
    ...(raw.alt === undefined ? {} : { alt: raw.alt }),
    ...(raw.lang === undefined ? {} : { lang: raw.lang }),
    text,
    kids,
  }
}

/** Every element of a page's structure, outermost first. */
export function elementsBelow(structure: ReadElement | null): readonly ReadElement[] {
  const below = (element: ReadElement): ReadElement[] => [element, ...element.kids.flatMap(below)]
  return structure === null ? [] : below(structure)
}
