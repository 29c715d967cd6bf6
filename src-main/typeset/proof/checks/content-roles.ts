import { textAt } from '#main/typeset/intake/objects.ts'
import type { ProofFinding } from '#shared/packet/proof.ts'
import { proofFaults, proofNotes } from '#shared/text/proof-words.ts'
import { finding } from '../evidence.ts'
import type { Checked, Evidence } from '../evidence.ts'
import type { PacketLayout } from '../packet-layout.ts'
import { allElements, hasAlternative } from '../structure-walk.ts'
import type { WalkedElement } from '../structure-walk.ts'

/** Our own headings go down one level at a time; what attachments do inside theirs is told as it is. */
export function headings({ layout }: Evidence): Checked {
  let before = 0
  const faults: ProofFinding[] = []
  for (const { level, text, page } of layout.headings) {
    if (level > before + 1) faults.push(finding(page, proofFaults.headingJump(text.trim(), before, level)))
    before = level
  }
  return { counted: layout.headings.length, faults }
}

/** Each of our tables says which cells are headers. */
export function tableHeaders({ layout }: Evidence, elements: readonly WalkedElement[]): Checked {
  const bare = (element: WalkedElement): boolean => allElements([element]).every(({ role }) => role !== 'TH')
  const tables = elements.filter(({ role }) => role === 'Table')
  return judged(tables, bare, layout, proofFaults.tableWithoutHeader, proofNotes.foreignTables)
}

/** Each of our pictures and formulas is said in words. */
export function alternativeTexts({ layout }: Evidence, elements: readonly WalkedElement[]): Checked {
  const silent = (element: WalkedElement): boolean => !hasAlternative(element)
  // A table's frame is a figure to nobody: Typst marks figures of tables as such, with the table inside.
  const pictures = elements.filter(
    (element) =>
      (element.role === 'Figure' || element.role === 'Formula') &&
      !allElements(element.kids).some(({ role }) => role === 'Table' || role === 'Figure'),
  )
  return judged(pictures, silent, layout, proofFaults.pictureWithoutText, proofNotes.foreignPictures)
}

function judged(
  all: readonly WalkedElement[],
  isWrong: (element: WalkedElement) => boolean,
  layout: PacketLayout,
  fault: () => string,
  note: (head: string, count: number) => string,
): Checked {
  const wrong = all.filter(isWrong)
  const foreign = new Map<string, { page: number | null; count: number }>()
  for (const { page } of wrong.filter((element) => element.foreign)) {
    const head = attachmentAt(layout, page)
    const known = foreign.get(head)
    foreign.set(head, { page: known?.page ?? page, count: (known?.count ?? 0) + 1 })
  }
  return {
    counted: all.filter((element) => !element.foreign).length,
    faults: wrong.filter((element) => !element.foreign).map(({ page }) => finding(page, fault())),
    notes: [...foreign].map(([head, { page, count }]) => finding(page, note(head, count))),
  }
}

/** Attachments that say nothing of their language, or came without tags. */
export function attachmentNotes(
  { layout }: Evidence,
  elements: readonly WalkedElement[],
): readonly ProofFinding[] {
  const parts = elements.filter((element) => element.role === 'Part' && element.foreign)
  return layout.attachments.flatMap(({ head, first, last }) => {
    const own = parts.filter(({ page }) => page !== null && page >= first && page <= last)
    const below = allElements(own)
    const spoken = own.some(({ dict }) => textAt(dict, 'Lang') !== undefined)
    const onlyPictures = below
      .filter(({ content }) => content.length > 0)
      .every(({ role }) => role === 'Figure')
    return [
      ...(own.length === 0 || onlyPictures ? [finding(first, proofNotes.untagged(head))] : []),
      ...(own.length > 0 && !spoken ? [finding(first, proofNotes.foreignLanguage(head))] : []),
    ]
  })
}

/** The attachment that a page belongs to, by its stamp; a dash where none claims it. */
export function attachmentAt(layout: PacketLayout, page: number | null): string {
  return (
    layout.attachments.find(({ first, last }) => page !== null && first <= page && page <= last)?.head ?? '–'
  )
}
