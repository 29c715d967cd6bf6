import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusedWith, saksklar, spoiledCopy, sql } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { rawStore } from '#support/raw-store.ts'

const { demo, scratch, inDemo } = await demoTerminal('terminal')
const meeting = 'formannskapet/2020-11-24'

describe('wrong use is answered with code 2 and the way to help', () => {
  it.each([
    [['pakke'], /«pakke» er ikke en kommando.*saksklar help/],
    [['packet'], /mangler MØTE/],
    [['packet', meeting, '--audience', 'public'], /mangler --out FIL/],
    [['packet', meeting, '--out', 'x.pdf'], /mangler --audience/],
    [['packet', meeting, '--audience', 'alle', '--out', 'x.pdf'], /«alle» passer ikke.*members, public/],
    [['packet', meeting, '--audience', 'public', '--out', 'x.pdf', '--fort'], /--fort finnes ikke/],
    [['list', '--only'], /mangler verdi: --only/],
    [['list', 'alt'], /«alt» er ett argument for mye/],
    [['check', '--today', 'i-morgen'], /«i-morgen» er ikke en dato/],
    [['attach', '21/00688'], /mangler SAK FIL/],
  ])('%j', async (words, says) => {
    refusedWith(await saksklar(...words, '--workspace', demo), 2, says)
  })
})

describe('what does not exist is said by its name', () => {
  it.each([
    [
      ['packet', 'formannskapet/2099-01-01', '--audience', 'public', '--out', '/tmp/x.pdf'],
      /«formannskapet\/2099-01-01»/,
    ],
    [['show', '99/9999'], /«99\/9999» er verken en sak eller et møte/],
    [['check', 'nei'], /«nei»/],
    [['attach', '99/9999', 'x.pdf'], /«99\/9999»/],
  ])('%j', async (words, says) => {
    refusedWith(await inDemo(...words), 1, says)
  })
})

describe('a workspace that cannot be used is refused with code 3 and left alone', () => {
  it('that is missing', async () => {
    refusedWith(
      await saksklar('list', '--workspace', join(scratch, 'nowhere')),
      3,
      /finnes ikke noe arbeidsområde/,
    )
  })
  it('that is some other file', async () => {
    const file = join(scratch, 'notes.txt')
    writeFileSync(file, 'Dette er notater.')
    refusedWith(await saksklar('list', '--workspace', file), 3, /er ikke et arbeidsområde for Saksklar/)
    expect(readFileSync(file, 'utf8')).toBe('Dette er notater.')
  })
  it('that is another program’s database', async () => {
    const file = join(scratch, 'other.db')
    const other = rawStore(file, { key: null })
    other.exec('CREATE TABLE x (a)')
    other.close()
    refusedWith(await saksklar('list', '--workspace', file), 3, /er ikke et arbeidsområde for Saksklar/)
  })
  it('that a newer version made, which keeps things in another way', async () => {
    const folder = spoiledCopy(demo, scratch, 'newer', (file) =>
      sql(file, 'PRAGMA user_version = 99; ALTER TABLE session_step RENAME TO step'),
    )
    refusedWith(
      await saksklar('list', '--workspace', folder),
      3,
      /nyere Saksklar \(versjon 99.*Oppdater programmet/,
    )
  })
  it('that is cut short', async () => {
    const folder = spoiledCopy(demo, scratch, 'short', (file) => truncateSync(file, 5000))
    refusedWith(await saksklar('list', '--workspace', folder), 3, /er skadet/)
  })
  it('that is open elsewhere', async () => {
    const folder = spoiledCopy(demo, scratch, 'busy', () => undefined)
    const other = rawStore(join(folder, 'saksklar.db'))
    other.pragma('locking_mode = EXCLUSIVE')
    other.exec('BEGIN EXCLUSIVE')
    refusedWith(await saksklar('list', '--workspace', folder), 3, /er åpent i et annet vindu/)
    other.close()
  })
})
