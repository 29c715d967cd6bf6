import { isRefusal } from '#shared/refusal.ts'
import { intakeLimits } from '../../typeset/intake/limits.ts'
import { readPdfToAttach } from '../../typeset/intake/inspect-pdf.ts'
import { takeApart } from '../../typeset/prepare/take-apart.ts'
import { encodePrepared } from '../../typeset/prepare/prepared-form.ts'
import type { BuiltAttachment } from './context.ts'

/** A PDF made for the demo, read as intake reads one. Throws where intake would refuse it. */
export async function readBuilt(title: string, bytes: Uint8Array): Promise<BuiltAttachment> {
  const read = await readPdfToAttach(bytes, intakeLimits, (pdf) => encodePrepared(takeApart(pdf)))
  if (isRefusal(read)) throw new Error(`demo attachment «${title}» refused: ${read.code}`)
  return { bytes, facts: read.facts, prepared: read.more }
}
