import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import type { PDFObject } from '@cantoo/pdf-lib'
import { entriesOf } from '#main/typeset/intake/objects.ts'
import { Grafted } from './grafted.ts'

/** Puts a reference into words; whoever asks learns what else must be written. */
export type Refer = (ref: PDFRef) => string
const asItIs: Refer = (ref) => ref.tag

/**
 * An object as PDF syntax, one character for each byte, with no blank that syntax does not need: half the
 * time and two thirds of the text of the library's own. Streams are not objects here: give their dictionary.
 * `refer` is asked for each reference, so that what is written says at once what else must be.
 */
export function objectText(value: PDFObject, refer: Refer = asItIs): string {
  // The commonest first: this runs for every value of the file.
  if (value instanceof PDFNumber || value instanceof PDFName) return value.toString()
  if (value instanceof PDFRef) return refer(value)
  if (value instanceof PDFDict) return dictText(value, undefined, refer)
  if (value instanceof PDFArray) return arrayText(value, refer)
  if (value instanceof Grafted) for (const ref of value.refs) refer(ref)
  return value.toString()
}

/** A dictionary's text; `without` is left out, for what the writer says itself. */
export function dictText(dict: PDFDict, without?: PDFName, refer: Refer = asItIs): string {
  let text = '<<'
  for (const [key, value] of entriesOf(dict)) {
    if (key === without) continue
    const said = objectText(value, refer)
    text += standsApart(said) ? key.toString() + said : `${key.toString()} ${said}`
  }
  return `${text}>>`
}

function arrayText(array: PDFArray, refer: Refer): string {
  let text = '['
  const size = array.size()
  for (let index = 0; index < size; index++) {
    const said = objectText(array.get(index), refer)
    text += index === 0 || standsApart(said) ? said : ` ${said}`
  }
  return `${text}]`
}

/** Whether a text begins with a delimiter, so that no blank is needed in front of it: `/ < [ (`. */
function standsApart(text: string): boolean {
  const code = text.charCodeAt(0)
  return code === 47 || code === 60 || code === 91 || code === 40
}
