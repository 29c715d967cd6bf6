import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadMinutes } from '#main/actions/minutes/load-minutes.ts'
import { loadExtract } from '#main/actions/minutes/load-extract.ts'
import { printMinutes } from '#main/actions/minutes/print-minutes.ts'
import { minutesPageHtml } from '#main/exchange/html/minutes-page.ts'
import { itemsOfCase, agendaOf } from '#main/store/agenda.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { layOutExtract } from '#shared/packet/minutes/extract.ts'
import { layOutMinutes } from '#shared/packet/minutes/lay-out.ts'
import { isRefusal } from '#shared/refusal.ts'
import { newId } from '#support/builders.ts'
import { everythingIn } from '#support/everything-in-pdf.ts'
import { buildTown } from '#support/random-meeting.ts'
import { saveRandomSession, shutBy } from '#support/random-held-session.ts'
import { granted, inStore } from '#support/store.ts'

const item = fc.record({
  shut: fc.constantFrom(...shutBy),
  withdrawn: fc.boolean(),
  late: fc.boolean(),
  released: fc.boolean(),
  corrected: fc.boolean(),
})
const by = { at: '2021-04-22T08:00:00.000Z', actor: 'test', newId }
let engine: TypesetEngine
beforeAll(async () => {
  engine = await loadEngine()
})

describe('random sessions with exempt items and closed doors', () => {
  it(
    'the public model, its words, its page and each extract hold no secret; the members’ hold what is open',
    () =>
      inStore(async (db) => {
        const town = buildTown(db)
        await fc.assert(
          fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 5 }), async (items) => {
            const { meeting, markers } = saveRandomSession(db, town, items)
            const model = granted(loadMinutes(db, meeting.id, 'public'))
            const document = layOutMinutes(model)
            const cases = agendaOf(db, meeting.id).map((each) => each.case)
            const extracts = cases.map((id) => {
              const extract = loadExtract(db, id, 'public', '2021-05-01')
              // its own number and title are no secret of a case that is open itself
              const about = isRefusal(extract) ? null : { ...extract, title: '', caseNumber: '' }
              return about === null ? '' : JSON.stringify([about, layOutExtract(about)])
            })
            const said = [
              JSON.stringify(model),
              JSON.stringify(document),
              minutesPageHtml(document, 'x.pdf'),
              ...extracts,
            ].join('\n')
            expect(markers.secret.filter((word) => said.includes(word))).toEqual([])
            const members = JSON.stringify(granted(loadMinutes(db, meeting.id, 'members')))
            expect(markers.open.filter((word) => !members.includes(word))).toEqual([])
            for (const id of cases) expect(itemsOfCase(db, id)).toHaveLength(1)
          }),
          { numRuns: 60 },
        )
      }),
    60_000,
  )

  it(
    'the public file holds none either: pages, bookmarks, metadata, objects, name',
    () =>
      inStore(async (db, store) => {
        const town = buildTown(db)
        for (let run = 0; run < 3; run += 1) {
          const items = shutBy.map((shut, at) => ({
            shut,
            withdrawn: (at + run) % 5 === 0,
            late: (at + run) % 2 === 0,
            released: (at + run) % 3 === 0,
            corrected: (at + run) % 2 === 1,
          }))
          const { meeting, markers } = saveRandomSession(db, town, items)
          const made = granted(await printMinutes(store, meeting.id, 'public', by, { engine }))
          const all = `${made.fileName}\n${await everythingIn(made.bytes)}`
          expect(markers.secret.filter((word) => all.includes(word))).toEqual([])
          expect(markers.secret.length).toBeGreaterThan(50)
        }
      }),
    120_000,
  )
})
