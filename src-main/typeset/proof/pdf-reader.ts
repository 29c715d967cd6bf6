import type { Proof } from '#shared/packet/proof.ts'
import { provePacket } from './prove-packet.ts'
import type { ProofOptions } from './prove-packet.ts'
import { textOfPdf } from './text-of-pdf.ts'

/** Reads finished files again: in this process, or in others that are lent for it. */
export type PdfReader = {
  /** As {@link provePacket}. */
  readonly prove: (bytes: Uint8Array, options: ProofOptions) => Promise<Proof>
  /** As {@link textOfPdf}. */
  readonly textOf: (bytes: Uint8Array, signal?: AbortSignal) => Promise<readonly string[]>
}

export const readerHere: PdfReader = { prove: provePacket, textOf: textOfPdf }
