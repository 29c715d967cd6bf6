import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missingEntries } from '../../scripts/complete-lock.mjs'

type Lock = { packages: Record<string, { resolved?: string; optionalDependencies?: object }> }
const lock = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'),
) as Lock

it('the lock file knows the optional packages of every platform, so that npm ci works on all', () => {
  expect([...missingEntries(lock).keys()]).toEqual([])
})

it('a lock file that npm has pruned is seen', () => {
  const pruned = Object.keys(lock.packages).find((path) => path.includes('darwin')) ?? ''
  const packages = Object.fromEntries(Object.entries(lock.packages).filter(([path]) => path !== pruned))
  expect([...missingEntries({ packages }).keys()]).toEqual([pruned])
})

it('the lock file names no host', () => {
  expect(Object.values(lock.packages).flatMap((entry) => entry.resolved ?? [])).toEqual([])
})
