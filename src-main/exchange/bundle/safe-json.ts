/** Deeper than anything that we write: what reads it afterwards goes down as deep as it does. */
const deepest = 40

/**
 * JSON from outside; `undefined` where it is none, is nested beyond reason, or names what would reach into the
 * program's own objects (`__proto__`).
 */
export function readSafeJson(bytes: Uint8Array): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
  if (depthOf(text) > deepest) return undefined
  try {
    let isUnsafe = false
    const value = JSON.parse(text, (key, each: unknown) => {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') isUnsafe = true
      return each
    }) as unknown
    return isUnsafe ? undefined : value
  } catch {
    return undefined
  }
}

/** How deep brackets go, outside strings. */
function depthOf(text: string): number {
  let [depth, most, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const each = text.charCodeAt(at)
    if (inString) {
      if (each === 0x5c) at += 1
      else if (each === 0x22) inString = false
    } else if (each === 0x22) inString = true
    else if (each === 0x7b || each === 0x5b) most = Math.max(most, (depth += 1))
    else if (each === 0x7d || each === 0x5d) depth -= 1
  }
  return most
}
