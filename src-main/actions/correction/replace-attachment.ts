import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { CasePaper } from '#shared/domain/paper/paper.ts'
import { attachmentsOfPaper, saveAttachment } from '../../store/attachments.ts'
import { putBlob } from '../../store/blobs.ts'
import type { Database } from '../../store/rows.ts'
import type { TakenIn } from '../../typeset/intake/take-in.ts'
import { mediaTypes } from '../attach-files.ts'

/** A file that takes the place of an attachment under its number. */
export type NewAttachment = {
  readonly number: number
  readonly taken: TakenIn
  readonly fileName: string
  /** As printed; the title of the one before when nobody has given another. */
  readonly title?: string
}

/** Gives an attachment of a version under correction other pages; its exemption stands. Null when done. */
export function replaceAttachment(
  db: Database,
  paper: CasePaper,
  { number, taken, fileName, title }: NewAttachment,
): Refusal | null {
  const listed = attachmentsOfPaper(db, paper.id)
  const before = listed.find((each) => each.number === number)
  if (before === undefined)
    return refuse('correct.noSuchAttachment', {
      number,
      numbers: listed.map((each) => each.number).join(', '),
    })
  const { original: _, ...kept } = before
  const { pdf, kind } = taken
  saveAttachment(db, {
    ...kept,
    title: title ?? before.title,
    fileName,
    blob: putBlob(db, pdf, 'application/pdf'),
    ...(kind === 'pdf' ? {} : { original: putBlob(db, taken.original, mediaTypes[kind]) }),
    byteSize: pdf.length,
    pages: taken.pages,
    language: taken.language,
    tagged: taken.tagged,
  })
  return null
}
