import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { freshFolder, makeDemo, saksklar, spoiledCopy } from '#support/demo.ts'
import { rawStore } from '#support/raw-store.ts'

describe('saksklar audit', () => {
  let demo = ''
  beforeAll(async () => {
    demo = (await makeDemo()).folder
  })
  const packet = (): string => join(demo, 'out', 'kommunestyret-2021-05-11-offentlig.pdf')
  const verify = (folder: string, ...words: readonly string[]) =>
    saksklar('audit', 'verify', '--workspace', folder, ...words)

  test('says what is proven since the anchor that a packet bears, and that the rest is unproven', async () => {
    const { code, out } = await verify(demo, '--packet', packet())
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Bevist uendret til og med hendelse \d+ \(anker: kommunestyret-2021-05-11-offentlig\.pdf, PDF\)\.$/m,
    )
    expect(out).toMatch(/^Hendelse \d+–\d+ er i orden innbyrdes, men ubevist: ingen anker etter\.$/m)
  })

  test('proves nothing without an anchor; one that was given out and typed proves all', async () => {
    const bare = await verify(demo)
    expect(bare.code).toBe(4)
    expect(bare.out).toContain('ubevist: ingen anker ble oppgitt')
    const [code = '', full = ''] = (await saksklar('audit', 'anchor', '--workspace', demo)).out.split('\n')
    for (const typed of [code, full, code.toLowerCase().replaceAll('-', ' ')]) {
      const { code: exit, out } = await verify(demo, '--quick', '--anchor', typed)
      expect(exit, typed).toBe(0)
      expect(out).not.toContain('ubevist')
    }
    expect(
      (await verify(demo, '--anchor', `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)).err,
    ).toContain('kontrolltegnene')
  })

  test('finds an anchor in a manifest, and says when a file has none', async () => {
    const folder = freshFolder('anker')
    const { out } = await saksklar('audit', 'anchor', '--workspace', demo, '--json')
    const { sequence, hash } = JSON.parse(out) as { sequence: number; hash: string }
    const manifest = join(folder, 'manifest.json')
    writeFileSync(manifest, JSON.stringify({ kind: 'backup', auditHead: { sequence, hash } }))
    const proven = await verify(demo, '--manifest', manifest, '--packet', packet(), '--json')
    expect(JSON.parse(proven.out)).toMatchObject({ state: 'proven', provenTo: sequence, counted: 0 })
    writeFileSync(manifest, '{}')
    expect((await verify(demo, '--manifest', manifest)).err).toContain('bærer ikke noe anker')
  })

  test('ends with 5 and names the thing where a row was changed with a database tool', async () => {
    const spoiled = spoiledCopy(demo, freshFolder('spolert'), 'solvik', (file) => {
      const raw = rawStore(file)
      raw.exec('DROP TRIGGER decision_point_stays')
      raw.exec(
        `UPDATE decision_point SET text = 'Forfalsket.' WHERE rowid IS NULL OR number = 1`.replace(
          'rowid IS NULL OR ',
          '',
        ),
      )
      raw.close()
    })
    const { code, out } = await verify(spoiled, '--packet', packet())
    expect(code).toBe(5)
    expect(out).toMatch(
      /FEIL {2}Punkter i vedtak .*: endret utenom programmet; sist lovlig ført i hendelse \d+, \d+\.\d+\.\d{4}\./,
    )
  })
})
