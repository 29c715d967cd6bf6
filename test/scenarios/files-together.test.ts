import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stageTogether } from '#main/staged-files.ts'
import { freshFolder } from '#support/demo.ts'
import { granted, refused } from '#support/store.ts'

describe('files that belong together', () => {
  it('lie beside their places until they are put there: all, or none, and never over another', async (context) => {
    const target = freshFolder('together')
    context.onTestFinished(() => rmSync(target, { recursive: true, force: true }))
    const seen = (): string[] => readdirSync(target).filter((name) => !name.startsWith('.'))
    const files = ['a.pdf', 'b.pdf'].map((name) => ({
      path: join(target, name),
      bytes: new TextEncoder().encode(name),
    }))
    writeFileSync(join(target, 'b.pdf'), 'en annens')
    expect(refused(await stageTogether(files)).code).toBe('file.exists')
    expect(readdirSync(target)).toEqual(['b.pdf'])
    rmSync(join(target, 'b.pdf'))
    const nowhere = [...files, { path: join(target, 'no', 'c'), bytes: new Uint8Array() }]
    expect(refused(await stageTogether(nowhere)).code).toBe('file.noFolder')
    expect(readdirSync(target)).toEqual([])
    const stopped = AbortSignal.abort(new Error('stopped by the user'))
    await expect(stageTogether(files, stopped)).rejects.toThrow('stopped by the user')
    expect(readdirSync(target)).toEqual([])

    const taken = granted(await stageTogether(files))
    expect(seen()).toEqual([])
    writeFileSync(join(target, 'b.pdf'), 'en annens, i mellomtiden')
    expect(refused(taken.place()).code).toBe('file.exists')
    taken.drop()
    expect(readdirSync(target)).toEqual(['b.pdf'])
    rmSync(join(target, 'b.pdf'))

    const placed = granted(granted(await stageTogether(files)).place())
    expect(readdirSync(target)).toEqual(['a.pdf', 'b.pdf'])
    expect(readFileSync(join(target, 'a.pdf'), 'utf8')).toBe('a.pdf')
    placed.undo()
    expect(readdirSync(target)).toEqual([])
  })
})
