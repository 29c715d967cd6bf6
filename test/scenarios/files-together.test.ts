import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTogether } from '#main/files.ts'
import { freshFolder } from '#support/demo.ts'
import { granted, refused } from '#support/store.ts'

describe('files that belong together', () => {
  it('are written all, or none, and never over another', (context) => {
    const target = freshFolder('together')
    context.onTestFinished(() => rmSync(target, { recursive: true, force: true }))
    const files = ['a.pdf', 'b.pdf'].map((name) => ({
      path: join(target, name),
      bytes: new TextEncoder().encode(name),
    }))
    writeFileSync(join(target, 'b.pdf'), 'en annens')
    expect(refused(writeTogether(files)).code).toBe('file.exists')
    expect(readdirSync(target)).toEqual(['b.pdf'])
    rmSync(join(target, 'b.pdf'))
    expect(
      refused(writeTogether([...files, { path: join(target, 'no', 'c'), bytes: new Uint8Array() }])).code,
    ).toBe('file.noFolder')
    expect(readdirSync(target)).toEqual([])
    const written = granted(writeTogether(files))
    expect(readdirSync(target)).toEqual(['a.pdf', 'b.pdf'])
    expect(readFileSync(join(target, 'a.pdf'), 'utf8')).toBe('a.pdf')
    written.undo()
    expect(readdirSync(target)).toEqual([])
  })
})
