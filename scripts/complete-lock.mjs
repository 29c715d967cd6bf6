// Adds to package-lock.json the optional packages of other platforms that npm left out.
// A registry mirror that lacks, say, the macOS build of a version makes `npm install` drop its entry without
// a word; `npm ci` then refuses the lock file as out of step. An entry with `os` and `cpu` is all that npm
// needs to pass it by on other platforms, and to fetch it where it belongs. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'aix',
  'sunos',
  'netbsd',
  'openbsd',
]
const processors = [
  'arm64',
  'arm',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
]

/** What the name of a prebuilt package says of its platform: `…-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  if (cpu === undefined) throw new Error(`${name}: its name does not say for which processor it is`)
  const libc = words.includes('musl') ? ['musl'] : os === 'linux' ? ['glibc'] : undefined
  return { cpu: [cpu], ...(os && { os: [os] }), ...(libc && { libc }) }
}

/** Entries that the lock file lacks, by path. */
export function missingEntries(lock) {
  const missing = new Map()
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = [`${path}/node_modules/${name}`, `node_modules/${name}`].some(
        (place) => place in lock.packages,
      )
      if (found) continue
      const dev = entry.dev || entry.devOptional ? { dev: true } : {}
      missing.set(`node_modules/${name}`, { version: range, ...dev, optional: true, ...platformOf(name) })
    }
  }
  return missing
}

if (process.argv[1] === import.meta.filename) {
  const file = join(import.meta.dirname, '..', 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  for (const [path, entry] of missingEntries(lock)) lock.packages[path] = entry
  const ordered = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(ordered) }, null, 2)}\n`)
}
