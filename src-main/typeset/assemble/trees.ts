import { PDFArray, PDFDict, PDFHexString, PDFNumber } from '@cantoo/pdf-lib'
import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { arrayAt, keyOf, name } from '#main/typeset/intake/objects.ts'

/** Entries of one leaf; more than a few hundred make readers slow, as one flat list does. */
const leafSize = 256

/** All entries of a number tree; loops and odd keys are skipped. */
export function readNumberTree(root: PDFDict | undefined): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>()
  for (const [key, value] of leafEntries(root, 'Nums')) {
    if (key instanceof PDFNumber) found.set(key.asNumber(), value)
  }
  return found
}

/** All entries of a name tree, by their keys' bytes. */
export function readNameTree(root: PDFDict | undefined): Map<string, PDFObject> {
  const found = new Map<string, PDFObject>()
  for (const [key, value] of leafEntries(root, 'Names')) {
    const text = keyOf(key)
    if (text !== undefined) found.set(text, value)
  }
  return found
}

function* leafEntries(root: PDFDict | undefined, list: string): Generator<[PDFObject, PDFObject]> {
  const seen = new Set<PDFDict>()
  const pending = root === undefined ? [] : [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    const leaf = arrayAt(node, list)
    for (let index = 0; index + 1 < (leaf?.size() ?? 0); index += 2) {
      const [key, value] = [leaf?.lookup(index), leaf?.get(index + 1)]
      if (key !== undefined && value !== undefined) yield [key, value]
    }
    const kids = arrayAt(node, 'Kids')
    for (let index = (kids?.size() ?? 0) - 1; index >= 0; index--) {
      const kid = kids?.lookup(index)
      if (kid instanceof PDFDict) pending.push(kid)
    }
  }
}

/** Writes a number tree with leaves of 256. */
export function writeNumberTree(context: PDFContext, entries: ReadonlyMap<number, PDFObject>): PDFRef {
  const sorted = [...entries].toSorted(([a], [b]) => a - b)
  return writeTree(
    context,
    'Nums',
    sorted.map(([key, value]) => [PDFNumber.of(key), value] as const),
  )
}

/** Writes a name tree with leaves of 256; keys are bytes. */
export function writeNameTree(context: PDFContext, entries: ReadonlyMap<string, PDFObject>): PDFRef {
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const key = (text: string) => PDFHexString.fromBytes(Buffer.from(text, 'latin1'))
  return writeTree(
    context,
    'Names',
    sorted.map(([text, value]) => [key(text), value] as const),
  )
}

function writeTree(
  context: PDFContext,
  list: string,
  entries: readonly (readonly [PDFObject, PDFObject])[],
): PDFRef {
  const kids = PDFArray.withContext(context)
  for (let from = 0; from < entries.length; from += leafSize) {
    const part = entries.slice(from, from + leafSize)
    const leaf = PDFDict.withContext(context)
    leaf.set(name('Limits'), context.obj([part[0]?.[0] ?? 0, part.at(-1)?.[0] ?? 0]))
    leaf.set(name(list), context.obj(part.flat()))
    kids.push(context.register(leaf))
  }
  return context.register(context.obj({ Kids: kids }))
}
