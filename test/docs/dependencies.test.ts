import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const manifest = readFileSync('package.json', 'utf8')
const specs = execFileSync('git', ['ls-files', 'test', 'scripts'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.startsWith('test/docs/'))
const text = specs.map((file) => readFileSync(file, 'utf8')).join('\n')

describe('the browser of the specs', () => {
  it('is driven by @playwright/test, the package that the project asks for, and by nothing beneath it', () => {
    expect(manifest).toContain('"@playwright/test"')
    expect(text).toContain("from '@playwright/test'")
    expect(manifest).not.toContain('"playwright-core"')
    expect(text).not.toContain("'playwright-core'")
  })
})
