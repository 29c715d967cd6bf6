import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { entriesOf } from '#main/typeset/intake/objects.ts'

type Meet = (ref: PDFRef) => void
const nobody: Meet = () => undefined

/**
 * An object as PDF syntax, one character for each byte, with no blank that syntax does not need: half the
 * time and two thirds of the text of the library's own. Streams are not objects here: give their dictionary.
 * `meet` is told of each reference, so that what is written says at once what else must be.
 */
export function objectText(value: PDFObject, meet: Meet = nobody): string {
  // The commonest first: this runs for every value of the file.
  if (value instanceof PDFNumber || value instanceof PDFName) return value.toString()
  if (value instanceof PDFRef) {
    meet(value)
    return value.tag
  }
  if (value instanceof PDFDict) return dictText(value, undefined, meet)
  return value instanceof PDFArray ? arrayText(value, meet) : value.toString()
}

/** A dictionary's text; `without` is left out, for what the writer says itself. */
export function dictText(dict: PDFDict, without?: PDFName, meet: Meet = nobody): string {
  let text = '<<'
  for (const [key, value] of entriesOf(dict)) {
    if (key === without) continue
    const said = objectText(value, meet)
    text += standsApart(said) ? key.toString() + said : `${key.toString()} ${said}`
  }
  return `${text}>>`
}

function arrayText(array: PDFArray, meet: Meet): string {
  let text = '['
  const size = array.size()
  for (let index = 0; index < size; index++) {
    const said = objectText(array.get(index), meet)
    text += index === 0 || standsApart(said) ? said : ` ${said}`
  }
  return `${text}]`
}

/** Whether a text begins with a delimiter, so that no blank is needed in front of it: `/ < [ (`. */
function standsApart(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === 47 || code === 60 || code === 91 || code === 40
}
