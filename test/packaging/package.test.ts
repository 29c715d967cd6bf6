import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractFile, getRawHeader, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationFiles } from '#main/store/migrations.ts'
import { stubElectron } from '#support/electron-stub.ts'
import { buildForPackage } from '../../scripts/package.mjs'

const root = join(import.meta.dirname, '..', '..')

/** Packed by electron-builder with a stand-in for Electron's own files, then read back. Nothing is installed or run. */
describe.skipIf(process.platform !== 'linux')('what is packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-package-'))
  const linux = join(folder, 'linux', 'linux-unpacked')
  const windows = join(folder, 'win', 'win-unpacked')
  const archive = (packed: string): string => join(packed, 'resources', 'app.asar')
  const inArchive = (packed: string): string[] => listPackage(archive(packed), { isPack: false })
  const text = (path: string): string => extractFile(archive(linux), path).toString('utf8')

  beforeAll(async () => {
    await buildForPackage()
    pack('linux', 'electron', [])
    // signing and the hash in the executable need a real one
    pack('win', 'electron.exe', ['-c.win.signAndEditExecutable=false', '-c.disableAsarIntegrity=true'])
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function pack(system: 'linux' | 'win', executable: string, more: readonly string[]): void {
    const stub = stubElectron(join(folder, `stub-${system}`), executable)
    const output = `-c.directories.output=${join(folder, system)}`
    const words = [`--${system}`, 'dir', `-c.electronDist=${stub}`, output, ...more]
    const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')
    const packed = spawnSync(process.execPath, [builder, ...words], { cwd: root, encoding: 'utf8' })
    if (packed.status !== 0) throw new Error(packed.stdout + packed.stderr)
  }

  it('holds the built program and four packages, and nothing of the repository beside', () => {
    for (const packed of [linux, windows]) {
      const files = inArchive(packed)
      const tops = new Set(
        files.map((path) =>
          path
            .split('/')
            .slice(1, path.startsWith('/node_modules/@') ? 4 : 3)
            .join('/'),
        ),
      )
      const expected = [
        'dist',
        'dist/main',
        'dist/renderer',
        'node_modules',
        'node_modules/@napi-rs',
        'node_modules/@napi-rs/canvas',
        'node_modules/@napi-rs/canvas-linux-x64-gnu',
        'node_modules/@napi-rs/keyring',
        'node_modules/@napi-rs/keyring-linux-x64-gnu',
        'node_modules/better-sqlite3',
        'node_modules/pdfjs-dist',
        'package.json',
      ]
      expect([...tops].toSorted()).toEqual(expected)
      expect(files.filter((path) => /\.(ts|tsx|map|cc?|gyp)$|\/(test|src|deps)\//.test(path))).toEqual([])
    }
  })

  it('holds every migration, the preload script and the page', () => {
    const files = inArchive(linux)
    for (const name of migrationFiles) expect(files).toContain(`/dist/main/migrations/${name}`)
    for (const name of ['main/electron.js', 'main/preload.cjs', 'renderer/index.html'])
      expect(files).toContain(`/dist/${name}`)
    expect(JSON.parse(text('package.json'))).toMatchObject({
      name: 'saksklar',
      main: 'dist/main/electron.js',
    })
  })

  it('has native code of its own system alone, outside the archive', () => {
    const native = (packed: string): readonly string[] =>
      inArchive(packed).filter((path) => /better-sqlite3.*\.node$/.test(path))
    expect(native(linux)).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node'])
    expect(native(windows)).toEqual(['/node_modules/better-sqlite3/prebuilds/win32-x64.node'])
    for (const packed of [linux, windows]) {
      const all = inArchive(packed).filter((path) => path.endsWith('.node'))
      for (const path of all) expect(existsSync(`${archive(packed)}.unpacked${path}`)).toBe(true)
      expect(JSON.stringify(getRawHeader(archive(packed)).header)).toContain('"unpacked":true')
    }
  })

  it('has its fuses as docs/security.md says', async () => {
    const [off, on] = ['0', '1'].map((mark) => mark.charCodeAt(0))
    for (const file of [join(linux, 'saksklar'), join(windows, 'Saksklar.exe')]) {
      const fuses = await getCurrentFuseWire(file)
      expect(fuses).toMatchObject({
        [FuseV1Options.RunAsNode]: off,
        [FuseV1Options.EnableCookieEncryption]: on,
        [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
        [FuseV1Options.EnableNodeCliInspectArguments]: off,
        [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
        [FuseV1Options.OnlyLoadAppFromAsar]: on,
        [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
        [FuseV1Options.GrantFileProtocolExtraPrivileges]: off,
      })
    }
  })

  it('has nothing in it that tests use, nor the host that opens a browser', () => {
    const main = text('dist/main/electron.js')
    for (const name of ['SAKSKLAR_TEST', 'SAKSKLAR_BROWSER_FLAGS', 'remote-debugging', 'scripted'])
      expect([name, main.includes(name)]).toEqual([name, false])
  })

  it('loads nothing from outside itself but Electron, Node and the packages that are packed', () => {
    const main = text('dist/main/electron.js')
    const bare = [...main.matchAll(/^import .*? from "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
      ([, a, b]) => a ?? b ?? '',
    )
    const foreign = bare.filter(
      (name) => !/^(node:|electron$|better-sqlite3$|pdfjs-dist\/|[a-z]+$)/.test(name),
    )
    expect(foreign).toEqual([])
    expect(text('dist/main/preload.cjs').match(/require\("([^"]+)"\)/g)).toEqual(['require("electron")'])
  })

  it('runs its child processes by its own Node, from its own files: typesets, assembles, takes in', () => {
    const resources = join(linux, 'resources')
    expect(readdirSync(join(resources, 'resources')).toSorted()).toEqual([
      'dictionaries',
      'fonts',
      'html',
      'icons',
      'typst',
      'warm-up.json.gz',
    ])
    const script = join(import.meta.dirname, 'packed-children.ts')
    const { PATH = '' } = process.env
    const ran = spawnSync(process.execPath, [script, join(resources, 'children')], {
      env: { PATH, SAKSKLAR_RESOURCES: join(resources, 'resources') },
      encoding: 'utf8',
    })
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toEqual({
      typeset: '%PDF-',
      assembled: '%PDF-',
      pages: 3,
      taken: 'pdf',
      references: 'references',
      misspelled: ['komunestyret', 'ikke'],
    })
  })

  it('has nothing in its threads that could fetch what a reference points to', () => {
    const worker = readFileSync(join(linux, 'resources', 'children', 'exchange-worker.js'), 'utf8')
    for (const name of ['execFileSync', 'node:https', '"https"', 'node:http"', 'undici'])
      expect([name, worker.includes(name)]).toEqual([name, false])
  })

  it('has dictionaries as data with their licences, and none of their words in the program', () => {
    const place = join(linux, 'resources', 'resources', 'dictionaries')
    expect(readdirSync(place, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
      'COPYING',
      'nb',
      'nb.txt',
      ...['index.aff', 'index.dic', 'license', 'readme.md'].map((name) => join('nb', name)),
      'nn',
      'nn.txt',
      ...['index.aff', 'index.dic', 'license', 'readme.md'].map((name) => join('nn', name)),
    ])
    expect(readFileSync(join(place, 'COPYING'), 'utf8')).toContain('GNU GENERAL PUBLIC LICENSE')
    expect(readFileSync(join(place, 'nn', 'license'), 'utf8')).toContain('GNU General Public license')
    expect(inArchive(linux).filter((path) => /dictionar|hunspell/.test(path))).toEqual([])
    const engine = readdirSync(join(linux, 'resources', 'children', 'node_modules', 'hunspell-wasm'))
    expect(engine).toEqual(expect.arrayContaining(['COPYING', 'COPYING.LESSER', 'COPYING.MPL', 'wasm']))
  })

  it('loads the store in a child, from the packed files and with the packed Node', () => {
    const children = join(linux, 'resources', 'children')
    const words = [
      '--input-type=commonjs',
      '-e',
      "new (require('better-sqlite3'))(':memory:'); console.log(process.version)",
    ]
    const ran = spawnSync(join(children, 'node'), words, { cwd: children, encoding: 'utf8' })
    expect([ran.stderr, ran.stdout]).toEqual(['', expect.stringMatching(/^v24\./)])
  })

  it('has every entry of a process or a thread that the source starts', () => {
    const sources = readdirSync(join(root, 'src-main'), { recursive: true, encoding: 'utf8' })
    const named = sources
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...readFileSync(join(root, 'src-main', path), 'utf8').matchAll(
          /import\.meta\.dirname, '([a-z-]+)\.ts'/g,
        ),
      ])
      .map(([, name]) => `${name}.js`)
    expect(named.length).toBeGreaterThan(4)
    expect(readdirSync(join(linux, 'resources', 'children'))).toEqual(expect.arrayContaining(named))
  })

  it('packs no file that is larger than Node itself', () => {
    expect(readFileSync(archive(linux)).length).toBeLessThan(60_000_000)
  })
})
