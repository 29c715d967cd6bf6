import { isAbsolute, relative, resolve } from 'node:path'
import type { Dialogs } from '../host/host.ts'

/** Places that the user has pointed at while the program ran. */
export type HandedPaths = {
  /** The dialogs, noting what they are answered with. */
  readonly dialogs: Dialogs
  /** Whether a path is a file that the user chose to save to, or lies in a folder that they chose. */
  has(path: string): boolean
}

/**
 * The window asks for a file to be opened by its path. A page that was taken over must not start any program of
 * the machine that way, so only what the user has chosen for writing may be opened.
 */
export function handedPaths(real: Dialogs): HandedPaths {
  const files = new Set<string>()
  const folders = new Set<string>()
  return {
    dialogs: {
      openFiles: (ask) => real.openFiles(ask),
      openFolder: async (ask) => note(folders, await real.openFolder(ask)),
      saveTo: async (ask) => note(files, await real.saveTo(ask)),
    },
    has: (path) => files.has(resolve(path)) || [...folders].some((folder) => isWithin(path, folder)),
  }
}

/** Whether a path is the folder or lies in it, however it is written. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, resolve(path))
  return way === '' || (!isAbsolute(way) && way.split(/[\\/]/)[0] !== '..')
}

function note(places: Set<string>, answer: string | null): string | null {
  if (answer !== null) places.add(resolve(answer))
  return answer
}
