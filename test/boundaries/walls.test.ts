import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Forbidden imports, planted where they would do harm; each must be refused by the tool named. */
const planted: readonly { readonly file: string; readonly text: string; readonly by: 'lint' | 'types' }[] = [
  {
    file: 'shared/domain/reads-disk.ts',
    text: `import { readFileSync } from 'node:fs'\nexport const x = readFileSync`,
    by: 'lint',
  },
  {
    file: 'shared/domain/asks-main.ts',
    text: `import { y } from '../../src-main/store/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'shared/domain/asks-main-by-alias.ts',
    text: `import { y } from '#main/store/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'shared/domain/words-itself.ts',
    text: `import { y } from '../text/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  { file: 'shared/domain/asks-the-clock.ts', text: `export const x = (): number => Date.now()`, by: 'lint' },
  { file: 'shared/domain/throws-dice.ts', text: `export const x = (): number => Math.random()`, by: 'lint' },
  { file: 'shared/text/asks-the-clock.ts', text: `export const x = (): Date => new Date()`, by: 'lint' },
  {
    file: 'src-main/store/typesets.ts',
    text: `import { y } from '../typeset/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'src-main/typeset/markup/stores.ts',
    text: `import { y } from '#main/store/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'src-main/language/stores.ts',
    text: `import { y } from '../store/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'src-main/actions/knows-its-caller.ts',
    text: `import { y } from '../cli/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'src-renderer/features/reads-disk.ts',
    text: `import { readFileSync } from 'node:fs'\nexport const x = readFileSync`,
    by: 'lint',
  },
  {
    file: 'src-renderer/features/asks-store.ts',
    text: `import { y } from '../../src-main/store/planted.ts'\nexport const x = y`,
    by: 'lint',
  },
  {
    file: 'src-main/actions/ring-a.ts',
    text: `import { b } from './ring-b.ts'\nexport const a = (): unknown => b`,
    by: 'lint',
  },
  {
    file: 'src-main/host/browser/knows-electron.ts',
    text: `import { app } from 'electron'\nexport const x = app`,
    by: 'lint',
  },
  {
    file: 'src-main/actions/knows-electron.ts',
    text: `import { app } from 'electron/main'\nexport const x = app`,
    by: 'lint',
  },
  { file: 'shared/domain/touches-screen.ts', text: `export const x = document.title`, by: 'types' },
  { file: 'shared/domain/knows-process.ts', text: `export const x = process.pid`, by: 'types' },
  { file: 'src-main/store/touches-screen.ts', text: `export const x = window.document`, by: 'types' },
  { file: 'src-renderer/features/knows-process.ts', text: `export const x = process.pid`, by: 'types' },
]

/** What is allowed, so that a tool that refuses everything fails too. */
const innocent: Readonly<Record<string, string>> = {
  'shared/domain/innocent.ts': 'export const one = 1\n',
  'shared/text/planted.ts': 'export const y = 1\n',
  'src-main/store/planted.ts': `import { one } from '#shared/domain/innocent.ts'\nexport const y = one\n`,
  'src-main/typeset/planted.ts': 'export const y = 1\n',
  'src-main/cli/planted.ts': 'export const y = 1\n',
  'src-main/actions/innocent.ts': `import { y } from '../store/planted.ts'\nimport { y as z } from '../typeset/planted.ts'\nexport const sum = y + z\n`,
  'src-main/actions/ring-b.ts': `import { a } from './ring-a.ts'\nexport const b = (): unknown => a\n`,
  'src-main/host/electron/innocent.ts': `import { app } from 'electron'\nexport const name = (): string => app.name\n`,
  'src-renderer/features/innocent.ts': `import { one } from '#shared/domain/innocent.ts'\nexport const title = (): string => document.title + one\n`,
}

describe('the walls between rooms', () => {
  const house = mkdtempSync(join(tmpdir(), 'saksklar-walls-'))
  let lint = ''
  let types = ''

  beforeAll(() => {
    for (const file of [
      'package.json',
      '.oxlintrc.json',
      'tsconfig.base.json',
      'tsconfig.json',
      'shared/tsconfig.json',
      'src-main/tsconfig.json',
      'src-renderer/tsconfig.json',
    ]) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      cpSync(join(root, file), join(house, file))
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
    for (const [file, text] of [
      ...planted.map((each) => [each.file, each.text] as const),
      ...Object.entries(innocent),
    ]) {
      mkdirSync(dirname(join(house, file)), { recursive: true })
      writeFileSync(join(house, file), text)
    }
    const run = (tool: string, args: readonly string[]): string => {
      const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${tool}.cmd` : tool)
      const { stdout, stderr } = spawnSync(bin, args, { cwd: house, encoding: 'utf8' })
      return `${stdout}${stderr}`
    }
    lint = run('oxlint', ['--format', 'unix', 'shared', 'src-main', 'src-renderer'])
    writeFileSync(
      join(house, 'tsconfig.json'),
      JSON.stringify({
        files: [],
        references: ['shared', 'src-main', 'src-renderer'].map((path) => ({ path })),
      }),
    )
    types = run('tsc', ['-b'])
  })
  afterAll(() => {
    rmSync(house, { recursive: true, force: true })
  })

  it.each(planted.map((each) => [each.file, each.by] as const))('%s is refused by %s', (file, by) => {
    const report = (by === 'lint' ? lint : types)
      .split('\n')
      .filter((line) => line.startsWith(file) || line.includes(`/${file}:`))
    const ground = by === 'lint' ? /no-restricted|no-cycle/ : /TS2304|TS2584|TS2591|TS2580/
    expect(report.join('\n')).toMatch(ground)
  })

  it.each(Object.keys(innocent).filter((file) => !file.includes('ring')))('%s is let through', (file) => {
    expect(`${lint}\n${types}`.split('\n').filter((line) => line.startsWith(file))).toEqual([])
  })
})
