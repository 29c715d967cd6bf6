import { DamagedPdfError } from '#main/typeset/intake/damaged.ts'
import { InflationCapError, UndecodableStreamError } from '#main/typeset/intake/inflate.ts'
import { LockedPdfError } from '#main/typeset/intake/open-pdf.ts'
import type { Placement } from './attachment.ts'
import { UnreadableAttachment } from './unreadable-attachment.ts'
import type { UnreadableGround } from './unreadable-attachment.ts'

/** Does work on an attachment; what is wrong with the file itself says which file it is. */
export async function readably<T>({ firstPage, title }: Placement, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const ground = groundOf(cause)
    if (ground === null || !(cause instanceof Error)) throw cause
    throw new UnreadableAttachment(firstPage, ground, `${title}: ${cause.message}`, cause)
  }
}

/** As intake refuses it; null for what is not the file's doing. */
function groundOf(cause: unknown): UnreadableGround | null {
  if (cause instanceof LockedPdfError) return 'attachment.encrypted'
  if (cause instanceof InflationCapError) return 'attachment.bomb'
  const damaged = cause instanceof DamagedPdfError || cause instanceof UndecodableStreamError
  return damaged ? 'attachment.damaged' : null
}
