import type { PacketWords } from '../text/packet-words.ts'
import type { PacketChange, Revision, ToldCorrection } from './change.ts'
import type { PacketItem } from './model.ts'

/** «Ny i utgave 2» below what changed in a later edition. */
export function revisionNotes(revised: Revision | undefined, words: PacketWords): readonly string[] {
  return revised === undefined ? [] : [words.changes.inEdition(revised.kind, revised.edition)]
}

/** «Endret: Vurdering», «Begrunnelse: …». */
export function toldNotes(told: ToldCorrection | undefined, words: PacketWords): readonly string[] {
  if (told === undefined) return []
  return [
    ...(told.sections.length === 0 ? [] : [words.changes.changedSections(told.sections)]),
    ...(told.reason === '' ? [] : [words.changes.reason(told.reason)]),
  ]
}

/** What was put right in an item, or why it was withdrawn, below its title. */
export function itemToldNotes(item: PacketItem, words: PacketWords): readonly string[] {
  if (item.withdrawn) return toldNotes({ sections: [], reason: item.withdrawnReason ?? '' }, words)
  const told = item.paper?.correction
  return told === undefined || told.sections.length === 0 ? [] : toldNotes(told, words)
}

/** A change of an earlier edition: what was put right and why is told no more when the item has been exempted since. */
export function untold(change: PacketChange, items: readonly PacketItem[]): PacketChange {
  const { told, ...bare } = change
  const item = items.find(({ id }) => id === change.item)
  const isOpen = item !== undefined && (item.paper !== null || (item.withdrawn && item.exemption === null))
  return told === undefined || isOpen ? change : bare
}
