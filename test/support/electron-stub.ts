import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What marks the fuses in Electron's executable; version and number follow, then one character for each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/**
 * A folder that looks like Electron's distribution to electron-builder: names, version, and an executable that is
 * nothing but fuses, all on. Electron's own cannot be had without its download.
 */
export function stubElectron(folder: string, executable: string): string {
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['nb', 'nn', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${name}.pak`), 'x')
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox'])
    writeFileSync(join(folder, name), 'x')
  writeFileSync(join(folder, 'version'), '45.4.1')
  const wire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('1'.repeat(9))])
  const around = Buffer.from('stub'.repeat(100))
  writeFileSync(join(folder, executable), Buffer.concat([around, wire, around]), { mode: 0o755 })
  return folder
}
