import type { PaperId } from '#shared/ids.ts'

export type ReadClipboard = {
  readonly content: readonly unknown[]
  /** Says what was left out, with a way to take the paste back. */
  readonly tell: (undo: () => void) => void
}

/**
 * Foreign HTML read by the main process, the only one that may parse it. Null where it cannot be: then the plain
 * text is taken.
 */
export async function readClipboard(
  _paper: PaperId,
  _given: { readonly html: string; readonly text: string },
): Promise<ReadClipboard | null> {
  return Promise.resolve(null) // until `paper.readClipboard` is in the contract
}
