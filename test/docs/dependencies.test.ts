import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Manifest = {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const named = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
const sources = execFileSync(
  'git',
  [
    'ls-files',
    '--cached',
    '--others',
    '--exclude-standard',
    'bin',
    'shared',
    'src-*',
    'scripts',
    'test',
    '*.ts',
    '*.json',
    '*.yml',
  ],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.(?:ts|tsx|mjs|css|json|yml)$/.test(file) && !file.startsWith('package'))
const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n')
const commands = Object.values(manifest.scripts).join('\n')

/** Used by other tools without being named: types, what oxlint finds beside itself, the programs that run all this. */
const unnamed = /^@types\/|^oxlint-tsgolint$/

describe('the packages that the project asks for', () => {
  it('are in use, each under its own name', () => {
    const idle = named.filter(
      (name) =>
        !unnamed.test(name) &&
        !text.includes(`'${name}'`) &&
        !text.includes(`'${name}/`) &&
        !commands.includes(name.replace('typescript', 'tsc')) &&
        !text.includes(`/${name}/`),
    )
    expect(idle).toEqual([])
  })
})
