import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printMinutes } from '#main/actions/minutes/print-minutes.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { newId } from '#support/builders.ts'
import { heldMeeting } from '#support/held-meeting.ts'
import type { HeldMeeting } from '#support/held-meeting.ts'
import { granted } from '#support/store.ts'

let desk: HeldMeeting
let engine: TypesetEngine
beforeAll(async () => {
  desk = await heldMeeting()
  engine = await loadEngine()
}, 120_000)
afterAll(() => desk.app.program.close())

const by = { at: '2021-06-10T08:00:00.000Z', today: '2021-06-10', actor: 'Helga', newId }
const folder = process.env['SAKSKLAR_SHOTS']

describe('the minutes of a meeting', () => {
  it('are printed', async () => {
    const store = desk.app.program.workspaces.session.store()
    for (const audience of ['members', 'public'] as const) {
      const made = granted(await printMinutes(store, desk.meeting, audience, by, { engine }))
      expect(made.claims).toEqual(['PDF/UA-1', 'PDF/A-2a'])
      if (folder !== undefined) writeFileSync(join(folder, made.fileName), made.bytes)
    }
  })
})
