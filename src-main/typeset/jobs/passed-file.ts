import { readSync, writeSync } from 'node:fs'
import { open, unlink } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'

/** Where a piece of bytes lies in a passed file. */
export type Piece = { readonly at: number; readonly length: number }

/**
 * A file without a name that two processes hold open: megabytes go over without being copied through a channel,
 * and nothing of a packet stays on the disk, not even when both are killed.
 */
export class PassedFile {
  readonly #file: FileHandle
  /** Set where the system does not let an open file lose its name. */
  readonly #named: string | undefined

  private constructor(file: FileHandle, named: string | undefined) {
    this.#file = file
    this.#named = named
  }

  static async create(): Promise<PassedFile> {
    const path = join(tmpdir(), `saksklar-${randomUUID()}.tmp`)
    const file = await open(path, 'wx+', 0o600)
    const named = await unlink(path).then(
      () => undefined,
      () => path,
    )
    return new PassedFile(file, named)
  }

  get descriptor(): number {
    return this.#file.fd
  }

  /** Replaces what the file holds; gives each piece's place. */
  async write(pieces: readonly Uint8Array[]): Promise<readonly Piece[]> {
    await this.#file.truncate(0)
    let at = 0
    const places = pieces.map(({ length }) => {
      const piece = { at, length }
      at += length
      return piece
    })
    for (const [index, bytes] of pieces.entries()) {
      const start = places[index]?.at ?? 0
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await this.#file.write(
          bytes,
          written,
          bytes.length - written,
          start + written,
        )
        written += bytesWritten
      }
    }
    return places
  }

  async read({ at, length }: Piece): Promise<Uint8Array> {
    const bytes = Buffer.allocUnsafeSlow(length)
    for (let read = 0; read < length;) {
      const { bytesRead } = await this.#file.read(bytes, read, length - read, at + read)
      if (bytesRead === 0) throw new Error('the passed file is shorter than was said')
      read += bytesRead
    }
    return bytes
  }

  async close(): Promise<void> {
    await this.#file.close()
    if (this.#named !== undefined) await unlink(this.#named).catch(() => undefined)
  }
}

/** The other side: reads a piece from a descriptor that was passed on. */
export function readPiece(descriptor: number, { at, length }: Piece): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(length)
  for (let read = 0; read < length;) {
    const count = readSync(descriptor, bytes, read, length - read, at + read)
    if (count === 0) throw new Error('the passed file is shorter than was said')
    read += count
  }
  return bytes
}

/** The other side: writes pieces to a descriptor that was passed on, from its beginning. */
export function writePieces(descriptor: number, pieces: readonly Uint8Array[]): readonly Piece[] {
  let at = 0
  return pieces.map((bytes) => {
    const piece = { at, length: bytes.length }
    for (let written = 0; written < bytes.length;)
      written += writeSync(descriptor, bytes, written, bytes.length - written, at + written)
    at += bytes.length
    return piece
  })
}
