import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { CheckId } from '#shared/packet/proof.ts'
import type { ProofOptions } from '#main/typeset/proof/prove-packet.ts'
import type { Doctoring } from '#support/small-packet.ts'

/** A name as PDF writes it. */
export const key = (text: string): PDFName => PDFName.of(text)
/** Every dictionary with a number of its own. */
export const dictsOf = (document: PDFDocument): readonly PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
const isA = (dict: PDFDict, at: string, value: string): boolean => dict.get(key(at)) === key(value)
/** Structure elements of a role. */
export const elements = (document: PDFDocument, role: string): readonly PDFDict[] =>
  dictsOf(document).filter((dict) => dict.has(key('P')) && isA(dict, 'S', role))
/** Link annotations. */
export const links = (document: PDFDocument): readonly PDFDict[] =>
  dictsOf(document).filter((dict) => isA(dict, 'Subtype', 'Link'))
/** The bookmark with such a title. */
export const bookmark = (document: PDFDocument, title: RegExp): PDFDict => {
  const isIt = (dict: PDFDict): boolean => {
    const said = dict.lookup(key('Title'))
    const text = said instanceof PDFHexString || said instanceof PDFString ? said.decodeText() : ''
    return dict.has(key('Parent')) && title.test(text)
  }
  return first(dictsOf(document).filter(isIt))
}
/** The first of them; a packet without any cannot be doctored so. */
export const first = <T>(all: readonly T[]): T => {
  const [one] = all
  if (one === undefined) throw new Error('the packet has no such thing to doctor')
  return one
}
/** The document information. */
export const info = (document: PDFDocument): PDFDict =>
  document.context.lookup(document.context.trailerInfo.Info, PDFDict)
/** Replaces a place of the template; fails when it is not there any more. */
export const swap =
  (from: string, to: string) =>
  (source: string): string => {
    if (!source.includes(from)) throw new Error(`the template has no «${from}»`)
    return source.replaceAll(from, to)
  }

/** One way to spoil a packet, and the check that must find it. */
export type Spoiled = readonly [what: string, check: CheckId, doctoring: Doctoring, options?: ProofOptions]
