import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Clock } from '#main/app/session.ts'
import type { HearingId } from '#shared/ids.ts'
import { answered } from '#support/answered-hearing.ts'
import { newId } from '#support/builders.ts'
import { caseProgram, newJob } from '#support/case-program.ts'
import type { CaseProgram } from '#support/case-program.ts'
import { freshFolder } from '#support/demo.ts'
import { newStore } from '#support/store.ts'

const clock: Clock = { now: () => '2023-01-10T09:00:00.000Z', today: () => '2023-01-10' }

async function desk() {
  const workspace = join(freshFolder('personvern'), 'sak')
  const store = newStore(workspace)
  const { hearing, input } = answered(store)
  store.close()
  // opening it takes what has lain in the bin for its days: one of three inputs goes for good before it can be erased
  const program = await caseProgram(workspace, { clock })
  const order = { hearing: hearing.id, inputs: 2, method: 'anonymise', keepSummaries: true } as const
  const call: CaseProgram['call'] = (name, sent) => program.call(name, sent)
  const refused: CaseProgram['refused'] = (name, sent) => program.refused(name, sent)
  return { call, refused, events: program.events, program: program.program, order, input }
}

describe('erasing from the window', () => {
  it('tells how far it comes, passes over what is not due with why, and leaves a history', async () => {
    const { call, order, events, program } = await desk()
    expect(await call('retention.pressing', {})).toMatchObject({
      due: 1,
      held: 0,
      inputs: 2,
      sweepOwed: false,
    })
    const other = { ...order, hearing: newId<HearingId>() }
    const done = await call('retention.run', { orders: [other, order], job: newJob() })
    expect(done).toMatchObject({
      erased: [{ inputs: 2 }],
      passedOver: [{ hearing: other.hearing, code: 'hearing.gone' }],
      sweep: 'swept',
    })
    const steps = events.filter(({ name }) => name === 'job.progress').map(({ data }) => data)
    expect(steps).toMatchObject([
      { step: 'erase', done: 0, total: 2 },
      { step: 'erase', done: 1, total: 2 },
      { step: 'sweep', done: 2, total: 2 },
    ])
    expect(await call('retention.pressing', {})).toMatchObject({ due: 0, held: 0, sweepOwed: false })
    // the one that went before is remembered as erased with the others: a bundle had it
    expect(await call('retention.history', {})).toMatchObject([{ inputs: 3, dueOn: '2022-07-08' }])
    const db = program.workspaces.session.db()
    const facts = db.prepare<[], Buffer>('SELECT facts FROM case_exchange').pluck().all()
    for (const each of facts) expect(inflateRawSync(each).toString('utf8')).not.toMatch(/Zebulina|bukkeritt/)
    program.close()
  })

  it('given up before a hearing is begun, touches nothing of it', async () => {
    const { call, order, program } = await desk()
    const job = newJob()
    const running = call('retention.run', { orders: [order], job })
    await call('job.cancel', { job })
    expect(await running).toMatchObject({ erased: [], sweep: 'givenUp' })
    expect(await call('retention.pressing', {})).toMatchObject({ due: 1 })
    program.close()
  })

  it('is final: the input cannot be changed, nor anybody’s address be written to it again', async () => {
    const { call, refused, order, input, program } = await desk()
    await call('retention.run', { orders: [order], job: newJob() })
    const facts = { name: 'Ny', address: '', email: 'ny@example.no', phone: '' }
    expect(await refused('input.setContact', { id: input.id, ...facts })).toMatchObject({
      code: 'input.erased',
    })
    const change = { sender: 'Zebulina' }
    expect(await refused('input.update', { id: input.id, change })).toMatchObject({ code: 'input.erased' })
    program.close()
  })

  it('is held back by what an officer says, which asks for a reason', async () => {
    const { call, refused, order, program } = await desk()
    const said = { hearing: order.hearing, choice: null, archived: { on: '2022-01-02', as: '' } }
    const hold = { reason: 'Klage', until: null }
    await refused('retention.say', { ...said, hold: { ...hold, reason: ' ' } })
    const { before } = await call('retention.say', { ...said, hold })
    expect(await call('retention.pressing', {})).toMatchObject({ due: 0, held: 1 })
    const done = await call('retention.run', { orders: [order], job: newJob() })
    expect(done).toMatchObject({ erased: [], passedOver: [{ code: 'retention.held' }] })
    await call('retention.say', { hearing: order.hearing, ...before })
    expect(await call('retention.pressing', {})).toMatchObject({ due: 1, held: 0 })
    const later = { ...said, hold: null, archived: { on: '2023-01-11', as: '' } }
    expect(await refused('retention.say', later)).toMatchObject({ code: 'retention.archivedNotYet' })
    program.close()
  })
})
