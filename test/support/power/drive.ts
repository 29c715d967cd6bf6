import { dirname } from 'node:path'
import type { Step } from './trace.ts'

/** A change of a file's bytes that was asked for; `bytes` null: the file is cut or lengthened to `at`. */
export type Change = { readonly at: number; readonly bytes: Buffer | null }

/** A file or a folder as it lies on the disk, and what was asked for since it was last flushed. */
export type Thing = FileThing | FolderThing
export type FileThing = { readonly kind: 'file'; lasting: Bytes; waiting: Change[] }
export type FolderThing = { readonly kind: 'folder'; lasting: Map<string, Thing>; waiting: Naming[] }

/** A name that came, went, or did both at once by renaming. */
export type Naming = { readonly gone: string | null; readonly come: readonly [string, Thing] | null }

/** Bytes that grow. */
export class Bytes {
  #held: Buffer
  #length: number
  constructor(start: Uint8Array = Buffer.alloc(0)) {
    this.#held = Buffer.from(start)
    this.#length = start.length
  }

  apply({ at, bytes }: Change): void {
    const end = at + (bytes?.length ?? 0)
    if (end > this.#held.length) this.#held = Buffer.concat([this.#held, Buffer.alloc(end)])
    if (bytes !== null) bytes.copy(this.#held, at)
    else if (end < this.#length) this.#held.fill(0, end, this.#length)
    this.#length = bytes === null ? end : Math.max(this.#length, end)
  }

  copy(): Bytes {
    return new Bytes(this.view())
  }

  view(): Buffer {
    return this.#held.subarray(0, this.#length)
  }
}

type OnOpen = Exclude<Extract<Step, { readonly fd: number }>, { readonly kind: 'open' }>
type Open = { readonly thing: Thing; position: number; readonly appends: boolean }

/**
 * A disk that holds for certain only what was flushed: a file's bytes by flushing the file, names by flushing the
 * folder that they stand in. Stricter than most file systems, for none promises more (fsync(2)).
 */
export class Drive {
  readonly root: FolderThing
  /** Names as the running program sees them, by full path. */
  readonly #seen = new Map<string, Thing>()
  readonly #open = new Map<number, Open>()
  /** The folder at `path` is there for good, and what lies in it. */
  constructor(path: string, files: ReadonlyMap<string, Uint8Array>) {
    this.root = { kind: 'folder', lasting: new Map(), waiting: [] }
    this.#seen.set(path, this.root)
    for (const [name, bytes] of files) {
      const file: FileThing = { kind: 'file', lasting: new Bytes(bytes), waiting: [] }
      this.root.lasting.set(name, file)
      this.#seen.set(`${path}/${name}`, file)
    }
  }

  take(step: Step): void {
    if (step.kind === 'open') this.#opens(step.fd, step.path, step.flags)
    else if ('fd' in step) this.#onOpen(step)
    else if (step.kind === 'rename') this.#renames(step.path, step.target)
    else if (step.kind === 'mkdir') this.#name(step.path, { kind: 'folder', lasting: new Map(), waiting: [] })
    else if (step.kind === 'unlink' || step.kind === 'rmdir') {
      this.#folderOf(step.path).waiting.push({ gone: lastPart(step.path), come: null })
      this.#seen.delete(step.path)
    }
  }

  #onOpen(step: OnOpen): void {
    const open = this.#open.get(step.fd)
    if (open === undefined) throw new Error(`${step.kind} on what is not open`)
    const { thing } = open
    if (step.kind === 'close') this.#open.delete(step.fd)
    else if (step.kind === 'sync') flush(thing)
    else if (step.kind === 'seek') open.position = step.to
    else if (thing.kind !== 'file') throw new Error(`${step.kind} on a folder`)
    else if (step.kind === 'truncate') thing.waiting.push({ at: step.to, bytes: null })
    else if (step.kind === 'write') {
      const at = step.at ?? (open.appends ? sizeOf(thing) : open.position)
      thing.waiting.push({ at, bytes: step.bytes })
      if (step.at === null) open.position = at + step.bytes.length
    }
  }

  #opens(fd: number, path: string, flags: ReadonlySet<string>): void {
    let thing = this.#seen.get(path)
    if (thing === undefined) {
      thing = { kind: 'file', lasting: new Bytes(), waiting: [] }
      this.#name(path, thing)
    } else if (flags.has('O_TRUNC') && thing.kind === 'file') thing.waiting.push({ at: 0, bytes: null })
    this.#open.set(fd, { thing, position: 0, appends: flags.has('O_APPEND') })
  }

  #name(path: string, thing: Thing): void {
    this.#folderOf(path).waiting.push({ gone: null, come: [lastPart(path), thing] })
    this.#seen.set(path, thing)
  }

  #renames(path: string, target: string): void {
    const thing = this.#seen.get(path)
    if (thing?.kind !== 'file' || dirname(path) !== dirname(target))
      throw new Error(`renamed in a way that is not modelled: ${path} ${target}`)
    this.#folderOf(path).waiting.push({ gone: lastPart(path), come: [lastPart(target), thing] })
    this.#seen.delete(path)
    this.#seen.set(target, thing)
  }

  #folderOf(path: string): FolderThing {
    const folder = this.#seen.get(dirname(path))
    if (folder?.kind !== 'folder') throw new Error(`in a folder that is not there: ${path}`)
    return folder
  }
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function sizeOf({ lasting, waiting }: FileThing): number {
  return waiting.reduce(
    (size, { at, bytes }) => (bytes === null ? at : Math.max(size, at + bytes.length)),
    lasting.view().length,
  )
}

/** What was asked for is on the disk for good. */
function flush(thing: Thing): void {
  if (thing.kind === 'file') for (const change of thing.waiting) thing.lasting.apply(change)
  else for (const naming of thing.waiting) rename(thing.lasting, naming)
  thing.waiting = []
}

export function rename(names: Map<string, Thing>, { gone, come }: Naming): void {
  if (gone !== null) names.delete(gone)
  if (come !== null) names.set(...come)
}
