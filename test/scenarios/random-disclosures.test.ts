import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePacket } from '#main/actions/packet/make-packet.ts'
import type { Store } from '#main/store/store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { textOfPdf } from '#main/typeset/proof/text-of-pdf.ts'
import { isRefusal } from '#shared/refusal.ts'
import { freshFolder } from '#support/demo.ts'
import { objectText } from '#support/everything-in-pdf.ts'
import { anAgenda } from '#support/random-agenda.ts'
import { buildMeeting, buildTown } from '#support/random-meeting.ts'
import type { Town } from '#support/random-meeting.ts'
import { newStore } from '#support/store.ts'
import { rmSync } from 'node:fs'

/** More in a long run (scripts/test-long.mjs). */
const packets = Number(process.env['SAKSKLAR_RANDOM_PACKETS'] ?? 100)

/** However a word was broken, it is the same word. */
const joined = (text: string): string => text.replace(/[\s\u00ad-]+/g, '').toLowerCase()

describe('whatever is exempt on whatever agenda', () => {
  const folder = freshFolder('random')
  let store: Store
  let town: Town
  let engine: TypesetEngine

  beforeAll(async () => {
    store = newStore(folder)
    store.db.pragma('synchronous = OFF') // thousands of small writes, none of which need to last
    town = buildTown(store.db)
    engine = await loadEngine()
  })
  afterAll(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it(
    `no marker of it is in any of ${packets} public packets, and every open one is`,
    { timeout: packets * 1000 },
    async () => {
      let secrets = 0
      await fc.assert(
        fc.asyncProperty(anAgenda, async (agenda) => {
          const { meeting, markers } = store.db.transaction(() => buildMeeting(store.db, town, agenda))()
          const made = await makePacket(store, meeting, 'public', { engine })
          if (isRefusal(made)) throw new Error(`${made.code} ${JSON.stringify(made.facts)}`)
          const shown = joined((await textOfPdf(made.bytes)).join('\n'))
          const everything = `${shown}${joined(await objectText(made.bytes))}`
          expect(markers.secret.filter((secret) => everything.includes(secret))).toEqual([])
          expect(markers.open.filter((open) => !shown.includes(open))).toEqual([])
          secrets += markers.secret.length
        }),
        { numRuns: packets, seed: 20210421, endOnFailure: true },
      )
      expect(secrets).toBeGreaterThan(packets * 3)
    },
  )
})
