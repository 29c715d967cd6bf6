import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The program's version, from the package.json above this file, be it source or built. */
export function programVersion(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const version = versionIn(join(folder, 'package.json'))
    if (version !== null) return version
    if (folder === dirname(folder)) throw new Error('the program lies outside its package')
  }
}

function versionIn(file: string): string | null {
  try {
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    return name === 'saksklar' && typeof version === 'string' ? version : null
  } catch {
    return null
  }
}
