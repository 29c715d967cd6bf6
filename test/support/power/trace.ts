import { readFileSync } from 'node:fs'
import { sep } from 'node:path'

/** What a program asked the system to do to the files of one folder, in the order in which it asked. */
export type Step =
  | { readonly kind: 'open'; readonly fd: number; readonly path: string; readonly flags: ReadonlySet<string> }
  | { readonly kind: 'close' | 'sync'; readonly fd: number }
  /** `at` null: where the file stands. */
  | { readonly kind: 'write'; readonly fd: number; readonly at: number | null; readonly bytes: Buffer }
  | { readonly kind: 'truncate' | 'seek'; readonly fd: number; readonly to: number }
  | { readonly kind: 'rename'; readonly path: string; readonly target: string }
  | { readonly kind: 'mkdir' | 'unlink' | 'rmdir'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string }

/** Calls that strace writes down; whatever of them changes a file in the folder must be understood below. */
export const traced =
  `open openat creat close dup dup2 dup3 lseek write pwrite64 writev pwritev pwritev2 ftruncate
  truncate fallocate copy_file_range sendfile msync sync_file_range fsync fdatasync sync syncfs rename renameat renameat2
  link linkat symlink symlinkat mkdir mkdirat unlink unlinkat rmdir`.split(/\s+/)

const line = /^(\w+)\((.*)\)\s+= (-?\d+)/

/** Reads a trace (`strace -xx`, one thread) and keeps what is about `folder` or was said on standard output. */
export function readTrace(file: string, folder: string): Step[] {
  const reading = new Reading(folder)
  const text = readFileSync(file, 'latin1')
  for (let from = 0, to = text.indexOf('\n'); to >= 0; from = to + 1, to = text.indexOf('\n', from)) {
    const [, call = '', given = '', answer = ''] = line.exec(text.slice(from, to)) ?? []
    if (call !== '' && !answer.startsWith('-')) reading.take(call, given, Number(answer))
  }
  return reading.steps
}

class Reading {
  readonly steps: Step[] = []
  /** Numbers of what is open in the folder. */
  readonly #open = new Set<number>()
  readonly #folder: string
  constructor(folder: string) {
    this.#folder = folder
  }

  take(call: string, given: string, answer: number): void {
    if (/^\d/.test(given)) this.#onOpenFile(call, given, answer)
    else this.#onPaths(call, given, answer)
  }

  #onOpenFile(call: string, given: string, answer: number): void {
    const fd = Number.parseInt(given, 10)
    if (call === 'write' && fd === 1) this.steps.push({ kind: 'said', text: bytesIn(given).toString() })
    if (!this.#open.has(fd)) return
    const last = given.slice(given.lastIndexOf(', ') + 2)
    if (call === 'close') {
      this.#open.delete(fd)
      this.steps.push({ kind: 'close', fd })
    } else if (call === 'fsync' || call === 'fdatasync') this.steps.push({ kind: 'sync', fd })
    else if (call === 'ftruncate') this.steps.push({ kind: 'truncate', fd, to: Number(last) })
    else if (call === 'lseek') this.steps.push({ kind: 'seek', fd, to: answer })
    else if (call === 'write' || call === 'pwrite64') {
      const bytes = bytesIn(given).subarray(0, answer)
      if (bytes.length < answer) throw new Error(`the trace keeps ${bytes.length} of ${answer} bytes`)
      this.steps.push({ kind: 'write', fd, at: call === 'write' ? null : Number(last), bytes })
    } else throw new Error(`not understood, and on a file that matters: ${call}`)
  }

  #onPaths(call: string, given: string, answer: number): void {
    const [path = '', target = ''] = [...given.matchAll(/"([^"]*)"/g)].map(([, hex = '']) =>
      unhex(hex).toString(),
    )
    const isOpening = ['open', 'openat', 'creat'].includes(call)
    if (isOpening) this.#open.delete(answer)
    if (!this.#isInside(path) && !this.#isInside(target)) return
    if (isOpening) {
      const flags = new Set(given.match(/O_[A-Z]+/g))
      this.#open.add(answer)
      this.steps.push({ kind: 'open', fd: answer, path, flags })
    } else if (call.startsWith('rename')) this.steps.push({ kind: 'rename', path, target })
    else if (call.startsWith('mkdir')) this.steps.push({ kind: 'mkdir', path })
    else if (call === 'rmdir' || given.includes('AT_REMOVEDIR')) this.steps.push({ kind: 'rmdir', path })
    else if (call.startsWith('unlink')) this.steps.push({ kind: 'unlink', path })
    else throw new Error(`not understood, and on a file that matters: ${call} ${path}`)
  }

  #isInside(path: string): boolean {
    return path === this.#folder || path.startsWith(this.#folder + sep)
  }
}

function bytesIn(given: string): Buffer {
  const [, hex = ''] = /"([^"]*)"/.exec(given) ?? []
  return unhex(hex)
}

/** `\x53\x41` as strace writes it. */
const unhex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')
