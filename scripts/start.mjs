// `npm start`: builds the window where it is stale, chooses Electron or the browser and says which, and opens the
// demo municipality unless a folder is given (`npm start -- FOLDER`).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { electronBinary } from './electron-binary.mjs'

const root = join(import.meta.dirname, '..')
const say = (line) => process.stderr.write(`${line}\n`)
const bin = join(root, 'node_modules', '.bin')

if (!existsSync(join(root, 'node_modules', 'vite'))) {
  say('Pakkene mangler. Kjør «npm ci» i prosjektmappen først.')
  process.exit(2)
}
const own = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')
if (Number(process.versions.node.split('.')[0]) < 24) {
  if (!existsSync(own)) {
    say(
      `Saksklar trenger Node 24 (dette er ${process.version}). På Linux og Windows (x64) følger den med «npm ci»; ellers: installer Node 24.`,
    )
    process.exit(2)
  }
  const again = spawnSync(own, [import.meta.filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exit(again.status ?? 70)
}

const { buildIfStale } = await import('./build.mjs')
const words = process.argv.slice(2)
const wish = process.env['SAKSKLAR_HOST']
const electron = wish === 'browser' ? null : electronBinary()
if (wish === 'electron' && electron === null) {
  say('Electron er valgt med SAKSKLAR_HOST, men programmet er ikke installert (node_modules/electron/dist).')
  process.exit(4)
}

if (await buildIfStale()) say('Vinduet er bygd.')
if (!words.some((word) => !word.startsWith('-'))) words.push('--workspace', workspace())

const env = { ...process.env }
if (electron === null) {
  say('Electron er ikke installert her: bruker Chrome, Edge eller Chromium som vindu.')
  if (process.getuid?.() === 0) {
    say('Kjører som root: nettleseren startes uten sandkassen sin (--no-sandbox). Bare til utvikling.')
    env['SAKSKLAR_BROWSER_FLAGS'] = `--no-sandbox --test-type ${env['SAKSKLAR_BROWSER_FLAGS'] ?? ''}`
  }
  run(process.execPath, [join(root, 'src-main', 'host', 'browser', 'main.ts'), ...words])
} else {
  say('Bruker Electron som vindu.')
  const { buildElectron } = await import('./build-electron.mjs')
  await buildElectron({ packaged: false })
  env['SAKSKLAR_NODE'] = process.execPath
  run(electron, [root, ...words])
}

/** The workspace to open when none is given: the user's, else the demo, which is built where it is missing. */
function workspace() {
  const named = process.env['SAKSKLAR_WORKSPACE']
  if (named !== undefined && named !== '') return named
  const demo = join(root, 'demo')
  if (!existsSync(join(demo, 'saksklar.db'))) {
    say('Lager demokommunen Solvik med møtepakker i demo/. Det tar et halvt minutt, bare denne gangen.')
    const program = join(root, 'bin', 'saksklar.mjs')
    const made = spawnSync(process.execPath, [program, 'demo', '--out', demo], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (made.status !== 0) process.exit(made.status ?? 70)
  }
  return demo
}

function run(command, args) {
  const child = spawn(command, args, { stdio: 'inherit', env, cwd: root })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal === null ? code : 1))
}
