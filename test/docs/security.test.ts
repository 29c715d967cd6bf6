import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8').replace(/\s+/g, ' ')

it('docs/security.md names files that are there', () => {
  const files = [...text.matchAll(/`((?:src-main|test|shared)\/[^`]+|[\w-]+\.yml)`/g)].map(
    ([, path]) => path ?? '',
  )
  expect(files.length).toBeGreaterThan(20)
  expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

it('docs/security.md names tests by their titles', () => {
  const named = [...text.matchAll(/`(test\/[^`]+\.ts)`((?:,? (?:and )?(?:\([^)]*\), and )?«[^»]+»)+)/g)]
  const missing = named.flatMap(([, file = '', titles = '']) => {
    const source = readFileSync(join(root, file), 'utf8')
    return [...titles.matchAll(/«([^»]+)»/g)]
      .filter(([, title = '']) => !source.includes(title))
      .map(([, title]) => title)
  })
  expect(named.length).toBeGreaterThan(15)
  expect(missing).toEqual([])
})
