import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'

/** The installed Electron, or null. Reads files only: `require('electron')` would start a download. */
export function electronBinary(env = process.env) {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
    const there = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    const file = join(dist, readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return there === version && existsSync(file) ? file : null
  } catch {
    return null
  }
}
