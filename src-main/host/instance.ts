import { createHash } from 'node:crypto'
import { chmodSync, closeSync, lstatSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The one running program of a data folder; `release` lets another take its place. */
export type Instance = { release(): void }

const longest = 65_536
const patience = 3000

/**
 * One program per data folder. The first listens on a named pipe (Windows) or a socket file; a later one hands
 * over its words and gets null. When the first dies, the system drops the pipe, and a socket file that is left
 * behind refuses to answer and is replaced.
 */
export async function claimInstance(
  userData: string,
  words: readonly string[],
  onSecond: (words: readonly string[]) => void,
): Promise<Instance | null> {
  const path = meetingPlace(userData)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const server = await listen(path, onSecond)
    if (server !== null) return { release: () => server.close() }
    if (await handOver(path, words)) return null
    await clear(path)
  }
  throw new Error('the place where programs meet could not be taken')
}

/** Short, for a socket's name holds 107 bytes, and in a folder that no other user may enter. */
function meetingPlace(userData: string): string {
  const id = createHash('sha256').update(userData).digest('hex').slice(0, 24)
  const { username, uid } = userInfo()
  if (process.platform === 'win32') return `\\\\.\\pipe\\saksklar-${username}-${id}`
  const folder = join(process.env['XDG_RUNTIME_DIR'] ?? tmpdir(), `saksklar-${uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid: owner } = lstatSync(folder)
  if (owner !== uid) throw new Error(`${folder} belongs to another user`)
  chmodSync(folder, 0o700)
  return join(folder, id)
}

function listen(path: string, onSecond: (words: readonly string[]) => void): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true }, (socket) => hear(socket, onSecond))
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => {
      server.unref()
      resolve(server)
    })
  })
}

function hear(socket: Socket, onSecond: (words: readonly string[]) => void): void {
  let text = ''
  socket.setEncoding('utf8').on('data', (piece: string) => {
    text += piece
    if (text.length > longest) socket.destroy()
  })
  socket.on('error', () => undefined)
  socket.on('end', () => {
    const words = wordsIn(text)
    if (words !== null) onSecond(words)
    socket.end('taken')
  })
}

function wordsIn(text: string): readonly string[] | null {
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) && found.every((word) => typeof word === 'string') ? found : null
  } catch {
    return null // not one of ours
  }
}

/** Takes a dead program's socket away. One at a time: two that do it at once would take away each other's new one. */
async function clear(path: string): Promise<void> {
  const turn = `${path}.turn`
  try {
    closeSync(openSync(turn, 'wx', 0o600))
  } catch {
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - since > patience) rmSync(turn, { force: true })
    return sleep(50)
  }
  try {
    if (!(await handOver(path, []))) rmSync(path, { force: true })
  } finally {
    rmSync(turn, { force: true })
  }
}

/** Whether a living program took the words. One that is stuck holds its place all the same. */
function handOver(path: string, words: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path, allowHalfOpen: true })
    socket.setTimeout(patience, () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('connect', () => socket.end(JSON.stringify(words)))
    socket.resume()
    socket.once('close', () => resolve(true))
    socket.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'),
    )
  })
}
