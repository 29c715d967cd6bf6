// Builds what Electron runs: its main program and preload into dist/main, the child processes into dist/children.
// Only packaging and `npm start` with Electron need this; everything else runs the source.
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

/** What is not built into one file: native code, and packages that look for files of their own beside them. */
export const outside = [
  'better-sqlite3',
  '@napi-rs/keyring',
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-renderer',
  '@myriaddreamin/typst-ts-web-compiler',
  'pdfjs-dist',
  'hunspell-wasm',
]

/** Entries of processes and threads of their own; `src-main/own-process.ts` finds them by these names. */
export const children = [
  'src-main/typeset/jobs/typeset-child.ts',
  'src-main/typeset/jobs/assemble-child.ts',
  'src-main/typeset/jobs/prove-child.ts',
  'src-main/typeset/preview/preview-child.ts',
  'src-main/typeset/intake/process/child.ts',
  'src-main/typeset/intake/process/watchdog.ts',
  'src-main/demo/demo-child.ts',
  'src-main/store/backup/backup-child.ts',
  'src-main/app/packet-work/packet-worker.ts',
  'src-main/app/exchange-work/exchange-worker.ts',
  'src-main/language/spelling-thread.ts',
]

const isOutside = (id) =>
  id === 'electron' ||
  id.startsWith('node:') ||
  builtinModules.includes(id) ||
  outside.some((name) => id === name || id.startsWith(`${name}/`))

/** In a package, nobody but the user answers dialogs: the file that lets tests do so is left empty. */
const withoutTestDialogs = {
  name: 'without-test-dialogs',
  load: (id) =>
    basename(id) === 'test-dialogs.ts' ? 'export const testDialogs = async (real) => real' : null,
}

/**
 * The program never touches the network: citation.js, of which its parsers alone are used, brings two libraries along
 * that fetch, and these are left out.
 */
const fetching = new Set(['node-fetch', 'sync-fetch'])
const withoutFetching = {
  name: 'without-fetching',
  enforce: 'pre',
  resolveId: (id) => (fetching.has(id) ? `\0without-${id}` : null),
  load: (id) =>
    id.startsWith('\0without-')
      ? 'const none = () => { throw new Error("this program fetches nothing") }\nnone.Headers = class {}\nexport default none\nexport const Headers = none.Headers'
      : null,
}

function bundle(entry, outDir, name, format, packaged) {
  return build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [withoutFetching, ...(packaged ? [withoutTestDialogs] : [])],
    ssr: { noExternal: true, external: outside },
    build: {
      target: 'node24',
      outDir,
      emptyOutDir: false,
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: join(root, entry),
        external: isOutside,
        output: { format, entryFileNames: name, codeSplitting: false },
      },
    },
  })
}

/** Builds for a package, or for Electron in a checkout (`packaged: false`), where tests may answer dialogs. */
export async function buildElectron({ packaged }) {
  for (const folder of ['main', 'children'])
    rmSync(join(root, 'dist', folder), { recursive: true, force: true })
  await bundle('src-main/host/electron/main.ts', 'dist/main', 'electron.js', 'es', packaged)
  await bundle('src-main/host/electron/preload.ts', 'dist/main', 'preload.cjs', 'cjs', packaged)
  for (const entry of children)
    await bundle(entry, 'dist/children', basename(entry).replace(/\.ts$/, '.js'), 'es', packaged)
  for (const folder of ['main', 'children'])
    cpSync(join(root, 'src-main', 'store', 'migrations'), join(root, 'dist', folder, 'migrations'), {
      recursive: true,
    })
  writeFileSync(join(root, 'dist', 'children', 'package.json'), '{ "type": "module" }\n')
}

if (import.meta.main) await buildElectron({ packaged: process.argv.includes('--packaged') })
