/** A file that someone might send, by what it is, and what must come of it. */
export type HostileFile = {
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Codes that it may be refused with, or warnings that it must come in with. */
  readonly becomes:
    | { readonly refused: readonly string[]; readonly unlessPages?: number }
    | { readonly taken: readonly string[]; readonly without?: readonly string[] }
}

export const megabyte = 1024 * 1024
export const refused = (...codes: readonly string[]) => ({
  refused: codes.map((code) => `attachment.${code}`),
})
export const taken = (...codes: readonly string[]) => ({ taken: codes.map((code) => `attachment.${code}`) })

/** Bytes without sense, the same every time. */
export const noise = (length: number): Buffer =>
  Buffer.from(
    Uint8Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31 + (index >> 9)) % 256),
  )
