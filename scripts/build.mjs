// Builds what the window shows: the page (vite.config.ts), and the scripts that the browser host brings into it.
// The main code is not built: Node 24 runs its source. `npm run build` builds; others call `buildIfStale`.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const stampFile = join(root, 'dist', 'window.stamp')

/** Whatever the built files depend on. */
const sources = [
  'src-renderer',
  'shared',
  'src-main/host/page',
  'vite.config.ts',
  'scripts/build.mjs',
  'package-lock.json',
]

function filesIn(path) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return [join(root, path)]
  }
}

/** A hash of all that the built files depend on. */
export function sourceStamp() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

function stampNow() {
  try {
    return readFileSync(stampFile, 'utf8')
  } catch {
    return ''
  }
}

/** Builds the page and the host's page scripts into dist/. */
export async function buildWindow() {
  const stamp = sourceStamp()
  process.env['NODE_ENV'] = 'production' // Vite keeps another value, and builds React for developers then
  await build({
    root: join(root, 'src-renderer'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
  })
  for (const name of ['page-bridge', 'path-dialog']) await buildPageScript(name)
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stampFile, stamp)
}

/** One file without imports, for the browser to run before the page's own. */
function buildPageScript(name) {
  return build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      target: 'chrome140',
      outDir: 'dist/page',
      emptyOutDir: false,
      minify: true,
      lib: {
        entry: join(root, 'src-main', 'host', 'page', `${name}.ts`),
        formats: ['iife'],
        name: 'saksklarHost',
        fileName: () => `${name}.js`,
      },
    },
  })
}

/** Builds when the sources are not those of the last build; true when it did. */
export async function buildIfStale() {
  if (stampNow() === sourceStamp()) return false
  await buildWindow()
  return true
}

if (import.meta.main) await buildWindow()
