import { hash } from 'node:crypto'
import { holeMark } from './hole-mark.ts'
import type { PreparedStream, Template } from './prepared.ts'

/**
 * A key for each object that equal ones of other attachments may stand for: the same for what is equal with all that it
 * leads to; null for what is filled in when it is placed, what leads to such, and what `mayBeShared` denies. Places
 * of holes that are no objects lie below zero or behind the objects.
 */
export function shareKeys(
  objects: readonly Template[],
  streams: readonly PreparedStream[],
  mayBeShared: (place: number) => boolean,
): (string | null)[] {
  const hashes = new Map(streams.map(({ object, bytes }) => [object, hash('sha256', bytes, 'base64')]))
  const keys: (string | null | undefined)[] = []
  const keyOf = (place: number): string | null => {
    const known = keys[place]
    if (known !== undefined) return known
    keys[place] = null // a loop leads to nothing that could be shared
    const template = objects[place]
    if (template === undefined || !mayBeShared(place)) return null
    let text = hashes.get(place) ?? ''
    for (const piece of template) {
      const said = typeof piece === 'string' ? piece : piece < 0 ? null : keyOf(piece)
      if (said === null) return null
      text += said + holeMark
    }
    return (keys[place] = hash('sha256', text, 'base64'))
  }
  return objects.map((_, place) => keyOf(place))
}
