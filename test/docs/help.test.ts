import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '#main/cli/commands.ts'
import { cliReference } from '#main/cli/help.ts'
import { saksklar } from '#support/demo.ts'

const root = join(import.meta.dirname, '..', '..')

describe('help', () => {
  it('lists every command, and its overview names the exit codes', async () => {
    const { out, code } = await saksklar('help')
    expect(code).toBe(0)
    for (const command of commands) expect(out).toContain(`  ${command.name}`)
    for (const meaning of ['utført', 'avvist', 'feil bruk', 'arbeidsområdet']) expect(out).toContain(meaning)
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    'of %s tells each option, and its examples parse',
    async (name, command) => {
      const { out } = await saksklar('help', name)
      for (const option of command.options) expect(out).toContain(`--${option.name}`)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const example of command.examples) {
        expect(example.split(' ')[0]).toBe(name)
        const answer = await saksklar(...example.split(' '), '--help')
        expect([example, answer.code]).toEqual([example, 0])
      }
    },
  )

  it('is what docs/cli.md holds (npm run docs)', () => {
    expect(readFileSync(join(root, 'docs', 'cli.md'), 'utf8')).toBe(cliReference(commands))
  })
})

describe('README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  )

  it('names only npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it('names only saksklar commands that exist', () => {
    const named = [...readme.matchAll(/saksklar -- ([a-z]+)/g)].map((match) => match[1] ?? '')
    expect(
      named.filter((name) => name !== 'help' && !commands.some((command) => command.name === name)),
    ).toEqual([])
  })
})
