import type { Proof } from '#shared/packet/proof.ts'
import type { ProofOptions } from './prove-packet.ts'

/** Reads finished files again: in this process, or in others that are lent for it. */
export type PdfReader = {
  /** As `provePacket`. */
  readonly prove: (bytes: Uint8Array, options: ProofOptions) => Promise<Proof>
  /** As `textOfPdf`. */
  readonly textOf: (bytes: Uint8Array, signal?: AbortSignal) => Promise<readonly string[]>
}

/** Fetched when there is something to read: the program starts without the two PDF libraries. */
export const readerHere: PdfReader = {
  prove: async (bytes, options) => (await import('./prove-packet.ts')).provePacket(bytes, options),
  textOf: async (bytes, signal) => (await import('./text-of-pdf.ts')).textOfPdf(bytes, signal),
}
