import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openStore } from '#main/store/open-store.ts'
import { listCommittees } from '#main/store/municipality.ts'
import { saveMeeting } from '#main/store/meetings.ts'
import { aMeeting } from '#support/builders.ts'
import { readyCase } from '#support/ready-case.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { saksklar } from '#support/demo.ts'
import { granted } from '#support/store.ts'

const { copy, at } = await demoTerminal('issue')
const reference = 'formannskapet/2021-08-25'

/** The demo municipality with a meeting of August and a ready case on nobody's agenda. */
function withMeeting(): string {
  const workspace = copy()
  const store = granted(openStore(workspace))
  const committee = listCommittees(store.db).find(({ name }) => name === 'Formannskapet')?.id
  if (committee === undefined) throw new Error('no body')
  const when = { startsAt: '2021-08-25T17:00', endsAt: '2021-08-25T19:00', number: 9 }
  const meeting = aMeeting({ committee, ...when, state: 'planned', issuedOn: null, agendaVersion: 0 })
  saveMeeting(store.db, meeting)
  const { reading } = readyCase(store.db, committee, { title: 'Nye gatelys' })
  store.close()
  return `${workspace}\n${meeting.id}\n${reading.id}`
}

describe('saksklar issue', () => {
  it('makes numbers and packets as one, takes them back, and marks them as sent; agenda tells of it', async () => {
    const [workspace = '', meeting = '', reading = ''] = withMeeting().split('\n')
    const run = (...words: string[]) => saksklar(...words, '--workspace', workspace)
    const placing = JSON.stringify({ meeting, reading, kind: 'PS', position: null })
    expect((await run('call', 'agenda.add', placing)).code).toBe(0)
    const out = at('innkalling')
    const made = await run('issue', reference, '--out', out, '--json')
    expect(made.code, made.err).toBe(0)
    const { items, files } = JSON.parse(made.out) as {
      items: { number: string }[]
      files: { path: string }[]
    }
    expect(items[0]?.number).toMatch(/^PS \d+\/21$/)
    expect(files.map(({ path }) => readFileSync(path).subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-'])
    expect((await run('agenda', reference)).out).toMatch(/Utgave 1: laget .*, ikke merket som sendt/)
    expect((await run('issue', reference, '--undo')).out).toMatch(
      /tatt tilbake\. Saksframlegg åpnet igjen: 1\. Pakker som ikke gjelder: 2\./,
    )
    expect(readdirSync(out)).toEqual([])
    const again = await run('issue', reference, '--out', out, '--json')
    expect((JSON.parse(again.out) as { items: unknown }).items).toEqual(items)
    expect((await run('issue', reference, '--sent')).out).toMatch(/Utgave 1 er merket som sendt/)
    expect(await run('issue', reference, '--undo')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/ble sendt medlemmene .* og kan ikke tas tilbake/) as string,
    })
    expect((await run('agenda', reference, '--compare')).err).toMatch(/ingen utgaver/)
    expect((await run('issue', reference, '--sent', '--undo')).code).toBe(2)
  })
})
