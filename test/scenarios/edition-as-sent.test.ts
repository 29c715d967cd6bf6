import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusedWith, saksklar } from '#support/demo.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import type { Ran } from '#support/demo.ts'

const held = 'formannskapet/2021-04-21'
const open = 'formannskapet/2021-05-26'
const { demo, scratch, copy } = await demoTerminal('as-sent')

const packet = (workspace: string, meeting: string, audience = 'public'): Promise<Ran> =>
  saksklar(
    'packet',
    meeting,
    '--audience',
    audience,
    '--out',
    join(scratch, 'p.pdf'),
    '--workspace',
    workspace,
  )

const withoutLate =
  "DELETE FROM agenda_item WHERE id NOT IN (SELECT item_id FROM printed_number) AND meeting_id = (SELECT id FROM meeting WHERE starts_at LIKE '2021-05-26%');"

/** Nobody kept what was printed. */
const forgotten = 'DROP TRIGGER issued_packet_never_goes; DELETE FROM issued_packet;'

describe('the first edition of a packet that was sent', () => {
  it('is made again as it was, byte for byte, while nothing has changed', async () => {
    const { code, err } = await packet(copy(), held)
    expect(code, err).toBe(0)
    const sent = readFileSync(join(demo, 'out', 'formannskapet-2021-04-21-offentlig.pdf'))
    expect(readFileSync(join(scratch, 'p.pdf')).equals(sent)).toBe(true)
  })

  it.each([
    [
      'a meeting that was moved to another room',
      "UPDATE meeting SET place = 'Kantinen' WHERE starts_at LIKE '2021-05-26%'",
    ],
    [
      'a title that was changed',
      "UPDATE agenda_item SET title = 'En annen tittel' WHERE meeting_id = (SELECT id FROM meeting WHERE starts_at LIKE '2021-05-26%')",
    ],
    [
      'an item that was withdrawn',
      "UPDATE agenda_item SET withdrawn = 1 WHERE meeting_id = (SELECT id FROM meeting WHERE starts_at LIKE '2021-05-26%')",
    ],
  ])('is not made with %s: that is a supplement', async (_what, statements) => {
    const workspace = copy(withoutLate + statements)
    for (const audience of ['members', 'public'])
      refusedWith(
        await packet(workspace, open, audience),
        1,
        /etter at utgave 1 ble sendt.*saksklar supplement/,
      )
  })

  it('is not made with an item that came late, account or none', async () => {
    for (const statements of ['', forgotten])
      refusedWith(await packet(copy(statements), open), 1, /etter at utgave 1 ble sendt.*saksklar supplement/)
  })

  it('is not made without an item that was withdrawn from a terminal, though nobody kept the account', async () => {
    const workspace = copy(`${withoutLate} ${forgotten}`)
    expect((await packet(workspace, open)).code).toBe(0)
    const other = copy(`${withoutLate} ${forgotten}`)
    const words = ['withdraw', open, 'PS 41/21', '--reason', 'x', '--workspace', other]
    expect((await saksklar(...words)).code).toBe(0)
    refusedWith(await packet(other, open), 1, /etter at utgave 1 ble sendt.*saksklar supplement/)
  })

  it('is not made otherwise when its meeting is held: the file that was sent is named by its hash', async () => {
    const workspace = copy("UPDATE meeting SET place = 'Kantinen' WHERE starts_at LIKE '2021-04-21%'")
    refusedWith(await packet(workspace, held), 1, /den som ble sendt, gjelder \(SHA-256 [0-9a-f]{64}\)/)
  })

  it('is made again without the account, for then nobody has sent it', async () => {
    const { code, err } = await packet(copy(`${forgotten} UPDATE meeting SET place = 'Kantinen'`), held)
    expect(code, err).toBe(0)
  })
})
