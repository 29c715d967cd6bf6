import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { putBlob } from '#main/store/blobs.ts'
import { forgetKeys } from '#main/store/seal/store-key.ts'
import { pageSize } from '#main/store/seal/page-proof.ts'
import { readerHere } from '#main/typeset/proof/pdf-reader.ts'
import { saksklar } from '#support/demo.ts'
import { granted, newStore, saveSmallCase } from '#support/store.ts'

let parent: string
let folder: string
let file: string
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'saksklar-sealed-'))
  process.env['SAKSKLAR_NO_KEYCHAIN'] = '1'
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))
beforeEach(() => {
  forgetKeys()
  folder = mkdtempSync(join(parent, 'ws-'))
  file = join(folder, 'saksklar.db')
  const store = newStore(folder)
  granted(
    store.transaction((db) => {
      saveSmallCase(db)
      putBlob(db, Buffer.alloc(50_000, 'vedlegg '), 'text/plain')
    }),
  )
  store.close()
})

const here = (...words: readonly string[]): ReturnType<typeof saksklar> => {
  forgetKeys() // each command is a program of its own
  return saksklar(...words, '--workspace', folder)
}

describe('a workspace that is inspected', () => {
  it('and is whole says how many pages it has', async () => {
    const { code, out } = await here('inspect')
    expect([code, out]).toEqual([0, expect.stringMatching(/saksklar\.db: alle \d+ sider er hele\.\n$/)])
  })

  it('and is damaged says what cannot be read, and is put right from a backup', async () => {
    copyFileSync(file, join(folder, 'kopi.db'))
    const bytes = readFileSync(file)
    // the last pages are the file that was put in last
    bytes[bytes.length - 3 * pageSize + 100] = (bytes[bytes.length - 3 * pageSize + 100] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const inspected = await here('inspect')
    expect(inspected.code).toBe(1)
    expect(inspected.out).toMatch(/^1 side er skadet\.\n/)
    expect(inspected.out).toMatch(/Dette kan ikke leses:\n {2}1 filer\n/)
    const mended = await here('mend', '--backup', join(folder, 'kopi.db'))
    expect([mended.code, mended.err]).toEqual([0, ''])
    expect(mended.out).toMatch(/Fra sikkerhetskopien, som det var da: 1 filer\n/)
    expect((await here('inspect')).code).toBe(0)
    expect(readdirSync(join(folder, 'skadet'))).toHaveLength(1)
    expect((await here('mend')).out).toBe('Ingenting er skadet. Ingenting er gjort.\n')
  })
})

describe('a workspace that is encrypted', () => {
  it('opens with its key and no other, says which it needs, and is as it was', async () => {
    const [sheet, keyFile] = [join(folder, 'ark.pdf'), join(folder, 'nokkel.txt')]
    const listed = (await here('list')).out
    const encrypted = await here('encrypt', '--recovery', sheet, '--write-key', keyFile)
    expect([encrypted.code, encrypted.err]).toEqual([0, ''])
    expect(encrypted.out).toMatch(/kopi i «backups» er ikke kryptert/)
    const written = readFileSync(keyFile, 'utf8').trim()
    for (const said of [encrypted.out, readFileSync(file, 'latin1')])
      expect(said).not.toContain(written.slice(0, 11))
    if (process.platform !== 'win32') expect(statSync(keyFile).mode & 0o077).toBe(0)
    const printed = (await readerHere.textOf(readFileSync(sheet))).join(' ')
    for (const group of written.split('-')) expect(printed).toContain(group)

    const locked = await here('list')
    expect(locked.code).toBe(3)
    expect(locked.err).toMatch(
      /er kryptert, og nøkkelen [0-9A-F]{4}-[0-9A-F]{4} mangler på denne maskinen\. Ingenting er galt/,
    )
    expect((await here('list', '--key-file', keyFile)).out).toBe(listed)
    expect((await here('inspect', '--key-file', keyFile)).code).toBe(0)

    const mistyped = join(folder, 'feil.txt')
    writeFileSync(
      mistyped,
      written.replace(/^./, (first) => (first === '7' ? '8' : '7')),
    )
    expect((await here('list', '--key-file', mistyped)).err).toMatch(/skrevet feil i gruppe 1\./)

    const [sheet2, keyFile2] = [join(folder, 'ark2.pdf'), join(folder, 'nokkel2.txt')]
    expect((await here('encrypt', '--recovery', sheet2, '--key-file', keyFile)).err).toMatch(/alt kryptert/)
    expect(existsSync(sheet2)).toBe(false)
    const changed = await here(
      'encrypt',
      '--new-key',
      '--recovery',
      sheet2,
      '--write-key',
      keyFile2,
      '--key-file',
      keyFile,
    )
    expect([changed.code, changed.err]).toEqual([0, ''])
    const wrong = await here('list', '--key-file', keyFile)
    expect([wrong.code, wrong.err]).toEqual([
      3,
      expect.stringMatching(/den du oppga, heter .* Ingenting er galt/),
    ])
    expect((await here('decrypt', '--key-file', keyFile2)).code).toBe(0)
    expect((await here('list')).out).toBe(listed)
    expect((await here('decrypt')).err).toMatch(/er ikke kryptert/)
  })
})
