import type { IntakeLimits } from '../limits.ts'

/** A part that no honest program writes: declares entities, nests without end, or does not close its tags. */
export class HostileXmlError extends Error {}

export type XmlEvents = {
  /** `name` is without prefix; `start` is where its tag begins. */
  open(name: string, attributes: string, start: number): void
  /** `end` is where its tag ends. */
  close(name: string, end: number): void
  text(raw: string): void
}

/**
 * Walks through XML once, from front to back, before any parser builds a tree of it. Throws on document
 * types (entities multiply), on depth and number beyond the limits, and on tags that never end.
 */
export function scanXml(xml: string, limits: IntakeLimits, events: XmlEvents): void {
  const open: string[] = []
  let elements = 0
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at)
    events.text(xml.slice(at, tag < 0 ? xml.length : tag))
    if (tag < 0) break
    const special = endOfSpecial(xml, tag, events)
    if (special !== null) {
      at = special
      continue
    }
    const end = endOfTag(xml, tag)
    const inner = xml.slice(tag + 1, end - 1)
    at = end
    if (inner.startsWith('/')) {
      const name = localName(inner.slice(1))
      if (open.pop() !== name) throw new HostileXmlError('tags cross')
      events.close(name, end)
      continue
    }
    if (++elements > limits.elements) throw new HostileXmlError('too many elements')
    const empty = inner.endsWith('/')
    const name = localName(inner)
    events.open(name, inner, tag)
    if (empty) events.close(name, end)
    else if (open.push(name) > limits.depth) throw new HostileXmlError('too deep')
  }
  if (open.length > 0) throw new HostileXmlError('tags left open')
}

/** Past a comment, an instruction or character data; null where an ordinary tag stands. */
function endOfSpecial(xml: string, at: number, events: XmlEvents): number | null {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4)
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2)
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at)
    events.text(xml.slice(at + 9, end - 3))
    return end
  }
  if (xml.startsWith('<!', at)) throw new HostileXmlError('document type')
  return null
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new HostileXmlError('never ends')
  return at + mark.length
}

/** A `>` between quotes does not end a tag. */
function endOfTag(xml: string, tag: number): number {
  let quote = ''
  for (let at = tag + 1; at < xml.length; at++) {
    const character = xml[at] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
    else if (character === '<') break
  }
  throw new HostileXmlError('tag never ends')
}

function localName(inner: string): string {
  const name = /^[^\s/]*/.exec(inner)?.[0] ?? ''
  return name.slice(name.indexOf(':') + 1)
}

/** The value of an attribute by its name without prefix, or undefined. */
export function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined)
}
