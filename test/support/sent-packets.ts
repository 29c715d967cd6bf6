import { expect } from 'vitest'
import type { MadePacket } from '#main/actions/packet/make-packet.ts'
import { labelsByUnit } from '#main/actions/packet/supplement/edition-plan.ts'
import { readPdf } from './pdf.ts'
import type { ReadPage, ReadPdf } from './pdf.ts'

/** Text with plain spaces. */
export const spaced = (text: string | undefined): string => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
/** Without hyphens: whether pdf.js reads their glyph as one hangs on where the file first sets it. */
export const letters = (text: string | undefined): string => (text ?? '').replace(/[\s\u00a0\u00ad-]+/g, '')
/** A packet as its readers have it. */
export type Sent = { readonly made: MadePacket; readonly read: ReadPdf }
export type Edition = ReadonlyMap<string, Sent>

export async function readAll(files: ReadonlyMap<string, MadePacket>): Promise<Edition> {
  const edition = new Map<string, Sent>()
  for (const [name, made] of files) edition.set(name, { made, read: await readPdf(made.bytes) })
  return edition
}

export function sentOf(edition: Edition, name: string): Sent {
  const sent = edition.get(name)
  if (sent === undefined) throw new Error(`no ${name}`)
  return sent
}

export const pageOf = ({ made, read }: Sent, label: string): ReadPage | undefined =>
  read.pages[made.report.labels.indexOf(label)]

/** Every page of `earlier` whose unit is said not to have changed reads in `later` as it did, word for word. */
export function expectStanding(earlier: Sent, later: Sent): number {
  const told = new Set(
    later.made.report.changes
      .filter((change) => change.edition === later.made.report.edition)
      .map((change) => change.item),
  )
  const units = labelsByUnit(earlier.made.report.units, earlier.made.report.labels)
  let stood = 0
  for (const [key, labels] of units) {
    const [, item] = key.split(':')
    if (item === undefined || told.has(item)) continue
    for (const label of labels) {
      expect(letters(pageOf(later, label)?.text), `${key}, side ${label}`).toBe(
        letters(pageOf(earlier, label)?.text),
      )
      stood += 1
    }
  }
  return stood
}
