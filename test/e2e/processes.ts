import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

/** Processes whose command line names `text`: the program itself, and every part of its browser. Linux only. */
export function processesNaming(text: string): readonly { readonly pid: number; readonly command: string }[] {
  return pids().flatMap((pid) => {
    const command = commandOf(pid)
    return command.includes(text) ? [{ pid, command }] : []
  })
}

/** The browser's own process, without its helpers. */
export function browserOf(userData: string): number | undefined {
  const all = processesNaming(`--user-data-dir=${userData}`)
  return all.find(({ command }) => !command.includes('--type=') && !command.includes('crashpad'))?.pid
}

/** A process and whatever it has started. */
export function treeOf(root: number): readonly number[] {
  const parents = new Map(pids().map((pid) => [pid, parentOf(pid)]))
  const tree = new Set([root])
  for (let grown = -1; grown !== tree.size;) {
    grown = tree.size
    for (const [pid, parent] of parents) if (tree.has(parent)) tree.add(pid)
  }
  return [...tree]
}

/** What these processes hold open towards any network, in or out, as `/proc/net` writes it. */
export function networkSockets(tree: readonly number[]): readonly string[] {
  return tree.flatMap((pid) => {
    const inodes = new Set(socketsOf(pid))
    return ['tcp', 'tcp6', 'udp', 'udp6', 'raw', 'raw6'].flatMap((kind) =>
      linesOf(`/proc/${pid}/net/${kind}`)
        .slice(1)
        .filter((line) => inodes.has(line.trim().split(/\s+/)[9] ?? ''))
        .map((line) => `${kind} ${line.trim()}`),
    )
  })
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  return entriesOf(folder).flatMap((name) => {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${name}`))?.[1]
      return inode === undefined ? [] : [inode]
    } catch {
      return []
    }
  })
}

const pids = (): number[] =>
  entriesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)

function parentOf(pid: number): number {
  const status = linesOf(`/proc/${pid}/stat`)[0] ?? ''
  return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1])
}

const commandOf = (pid: number): string => (linesOf(`/proc/${pid}/cmdline`)[0] ?? '').replaceAll('\0', ' ')

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
  } catch {
    return [] // gone meanwhile
  }
}
