import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, inject } from 'vitest'
import { run } from '#main/cli/main.ts'
import { rawStore } from './raw-store.ts'

export type Ran = { readonly code: number; readonly out: string; readonly err: string }

/** Runs a command line in this process, as the terminal program would. */
export async function saksklar(...words: readonly string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) }
  const code = await run(words, streams, new AbortController().signal)
  return { code, out, err }
}

/** A fresh folder below the system's temporary one. */
export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `saksklar-${name}-`))

/**
 * The demo municipality in a fresh folder, with its packets by file name. It is made once in a test run and
 * copied from there; `anew` makes it again.
 */
export async function makeDemo({ anew = false } = {}): Promise<{
  folder: string
  packets: ReadonlyMap<string, Uint8Array>
  account: DemoAccount
}> {
  const folder = freshFolder('demo')
  const account = anew ? await buildIn(folder) : await copyTo(folder)
  const names = readdirSync(join(folder, 'out'))
  const packets = new Map(
    names.map((name) => [name, new Uint8Array(readFileSync(join(folder, 'out', name)))]),
  )
  return { folder, packets, account }
}

async function buildIn(folder: string): Promise<DemoAccount> {
  const { code, out, err } = await saksklar('demo', '--out', folder, '--json')
  if (code !== 0) throw new Error(`demo ended with ${code}: ${err}`)
  return JSON.parse(out) as DemoAccount
}

async function copyTo(folder: string): Promise<DemoAccount> {
  const place = inject('demoPlace')
  const made = join(place, 'made.json')
  if (isFirst(join(place, 'taken'))) {
    const account = await buildIn(join(place, 'demo'))
    writeFileSync(`${made}.new`, JSON.stringify(account))
    renameSync(`${made}.new`, made)
  }
  for (let turn = 0; !existsSync(made); turn++) {
    if (turn > 1000) throw new Error('the demo of this run was not made')
    await setTimeout(100)
  }
  cpSync(join(place, 'demo'), folder, { recursive: true })
  return JSON.parse(readFileSync(made, 'utf8')) as DemoAccount
}

/** Whether this process is the first to make a folder: the file system decides. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

export type ReportedPacket = {
  readonly file: string
  readonly audience: 'members' | 'public'
  readonly pages: number
  readonly withheld: readonly { readonly item: string; readonly ground: string }[]
  readonly warnings: readonly { readonly code: string }[]
  readonly items: readonly {
    readonly number: string
    readonly title: string
    readonly withdrawn: boolean
    readonly firstPage: number
    readonly pages: number
    readonly attachments: readonly {
      readonly number: number
      readonly title: string
      readonly firstPage: number | null
      readonly pages: number
    }[]
  }[]
}
export type DemoAccount = { readonly packets: readonly ReportedPacket[] }

/** A copy of a demo workspace that a test may spoil, below `parent`; gives its folder. */
export function spoiledCopy(
  demo: string,
  parent: string,
  name: string,
  spoil: (file: string) => void,
): string {
  const folder = join(parent, name)
  mkdirSync(folder)
  cpSync(join(demo, 'saksklar.db'), join(folder, 'saksklar.db'))
  spoil(join(folder, 'saksklar.db'))
  return folder
}

/** Runs statements on a database file past all that the program guards. */
export function sql(file: string, statements: string): void {
  const db = rawStore(file)
  db.exec(statements)
  db.close()
}

/** Expects the one Norwegian line that a refusal is, free of traces of the program's insides. */
export function refusedWith(ran: Ran, code: number, words: RegExp): void {
  const lines = ran.err
    .split('\n')
    .filter((line) => line !== '' && !/^(Leser|Setter|Legger|Lager)/.test(line))
  expect(lines, ran.err).toHaveLength(1)
  expect(lines[0]).toMatch(/^Avvist: /)
  expect(lines[0]).toMatch(words)
  expect(ran.code).toBe(code)
}
