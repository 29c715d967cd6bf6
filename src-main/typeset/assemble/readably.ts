import { DamagedPdfError } from '#main/typeset/intake/damaged.ts'
import { InflationCapError, UndecodableStreamError } from '#main/typeset/intake/inflate.ts'
import { LockedPdfError } from '#main/typeset/intake/open-pdf.ts'
import type { Placement } from './attachment.ts'

import { UnreadableAttachment } from './unreadable-attachment.ts'

const faults = [DamagedPdfError, LockedPdfError, UndecodableStreamError, InflationCapError]

/** Does work on an attachment; what is wrong with the file itself says which file it is. */
export async function readably<T>({ firstPage, title }: Placement, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof Error) || !faults.some((fault) => cause instanceof fault)) throw cause
    throw new UnreadableAttachment(firstPage, `${title}: ${cause.message}`, cause)
  }
}
