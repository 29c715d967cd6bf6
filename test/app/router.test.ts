import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createJobs } from '#main/router/jobs.ts'
import { createRouter } from '#main/router/router.ts'
import type { Services } from '#main/router/services.ts'
import { auditHead } from '#main/store/audit.ts'
import { allTopics } from '#shared/contract/call.ts'
import { calls } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Call } from '#shared/contract/call.ts'
import { freshFolder } from '#support/demo.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'

const names = Object.keys(calls) as CallName[]
const nobody = async (): Promise<never[]> => []
const givenUp = async (): Promise<null> => null
let window: TestProgram
let folder: string

beforeAll(async () => {
  folder = freshFolder('router')
  const dialogs = { openFiles: nobody, openFolder: givenUp, saveTo: givenUp }
  window = aProgram({ dialogs, openPath: async () => undefined })
  await window.call('workspace.create', { folder, municipality: 'Solvik', number: '9901', me: 'Kari' })
})
afterAll(() => window.program.close())
beforeEach(() => {
  window.logged.length = 0
})

describe('a call that the contract does not know is refused', () => {
  it.each([
    '',
    'case',
    'case.list ',
    'CASE.LIST',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'x'.repeat(1e6),
  ])('%.40j', async (name) => {
    const failure = await window.refused(name, {})
    expect(failure.code).toBe('wire.unknownCall')
    expect(String(failure.facts['call']).length).toBeLessThanOrEqual(80)
  })
})

describe('an input that is not as the contract says is refused by field, and what was typed is not repeated', () => {
  const person = { id: null, name: 'Kari', role: '', kind: 'employee', email: '', phone: '' }
  it.each([
    ['a field too many', { ...person, admin: true }, ''],
    ['a missing field', { ...person, kind: undefined }, 'kind'],
    ['a wrong type', { ...person, name: 7 }, 'name'],
    ['a number for an id', { ...person, id: 1 }, 'id'],
    ['an id that is none', { ...person, id: "'; DROP TABLE person" }, 'id'],
    ['ten megabytes for a name', { ...person, name: 'a'.repeat(1e7) }, 'name'],
    ['a control character', { ...person, name: 'Kari\u0000' }, 'name'],
    ['a line break in a line', { ...person, role: 'a\nb' }, 'role'],
    ['a name of blanks', { ...person, name: ' \u00a0 ' }, 'name'],
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['an array', [person], ''],
    ['a text', JSON.stringify(person), ''],
  ])('%s', async (_, input, field) => {
    const failure = await window.refused('person.save', input)
    expect(failure.code).toBe('wire.badInput')
    expect(failure.facts['field']).toBe(field)
    expect(JSON.stringify(failure).length).toBeLessThan(400)
    expect(window.logged).toEqual([])
  })

  it('with __proto__ and constructor among its fields, as JSON carries them', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const input: unknown = JSON.parse(
        `{"${key}":{"polluted":true},"id":null,"name":"Ola","role":"","kind":"employee","email":"","phone":""}`,
      )
      const reply = await window.program.call('person.save', input)
      // zod leaves `__proto__` out; every other unknown field is refused
      if (key !== '__proto__') expect(reply.ok).toBe(false)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
      expect((Object.prototype as { polluted?: boolean }).polluted).toBeUndefined()
    }
  })
})

/** Calls that are left alone while a property runs when their input is right: they close, open or make things. */
const skipped = new Set<string>([
  'workspace.open',
  'workspace.create',
  'workspace.openDemo',
  'workspace.buildDemo',
  'workspace.close',
  'file.open',
])

/** Every field of a call, holding anything: nearer to what passes than any JSON. */
const inputFor = (name: CallName): fc.Arbitrary<unknown> => {
  const shape = (calls[name] as Call<z.ZodObject>).in.shape
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('employee', 'council', 'chair', 'PS', 'case', 'nb', '', '{kind} {n}/{yy}', 1, null, true),
    fc.constant('0190a0a0-0000-7000-8000-000000000001'),
  )
  return fc.oneof(
    fc.jsonValue(),
    fc.record(Object.fromEntries(Object.keys(shape).map((key) => [key, value]))),
  )
}

describe('whatever JSON is sent', () => {
  it('to any call: no answer is a failure of the program, and what is refused changes nothing', async () => {
    const anything = fc.constantFrom(...names).chain((name) => fc.tuple(fc.constant(name), inputFor(name)))
    await fc.assert(
      fc.asyncProperty(anything, async ([name, input]) => {
        const isValid = calls[name].in.safeParse(input).success
        if (isValid && skipped.has(name)) return
        const head = auditHead(window.program.workspaces.session.db())
        const reply = await window.program.call(name, input)
        if (reply.ok) return
        expect(reply.failure.code).not.toBe('wire.internal')
        if (!isValid) expect(reply.failure.code).toBe('wire.badInput')
        expect(auditHead(window.program.workspaces.session.db())).toEqual(head)
      }),
      { numRuns: 3000 },
    )
    expect(window.logged).toEqual([])
  })
})

describe('a sender that is not the window is refused before anything is looked at', () => {
  const origin = 'https://saksklar.invalid'
  it.each([
    ['another origin', { origin: 'https://evil.example', mainFrame: true }],
    ['a frame within the page', { origin, mainFrame: false }],
    ['an origin that begins like ours', { origin: `${origin}.evil.example`, mainFrame: true }],
    ['no origin', { origin: 'null', mainFrame: true }],
  ])('%s', async (_, sender) => {
    const reply = await window.program.invoke('workspace.close', {}, sender, origin)
    expect(reply).toMatchObject({ ok: false, failure: { code: 'wire.foreignSender' } })
    expect(window.program.workspaces.mode()).toBe('write')
  })
  it('and the window itself is heard', async () => {
    const reply = await window.program.invoke('program.about', {}, { origin, mainFrame: true }, origin)
    expect(reply.ok).toBe(true)
  })
})

describe('what must be open', () => {
  it('is open: else the call is refused, and its input is not even read', async () => {
    const { program, refused } = aProgram()
    for (const name of names.filter((each) => calls[each].needs !== 'nothing'))
      expect([name, (await refused(name, 'anything')).code]).toEqual([name, 'workspace.noneOpen'])
    program.close()
  })
})

/** A router over services of the test's own. */
function over(services: Partial<Services>, open: 'nothing' | 'read' | 'write' = 'write') {
  const events: unknown[] = []
  const logged: string[] = []
  const jobs = createJobs()
  const call = createRouter({
    services: services as Services,
    jobs,
    emit: (name, data) => void events.push([name, data]),
    openFor: () => open,
    log: (line) => void logged.push(line),
  })
  return { call, events, logged, jobs }
}

describe('the router', () => {
  it('does not send an answer that is not as promised, and keeps why for itself', async () => {
    const { call, logged, events } = over({ 'municipality.save': () => ({ secret: 'løsen' }) as never })
    const input = {
      name: 'S',
      number: '9901',
      language: 'nb',
      chiefExecutiveTitle: 'k',
      address: '',
      email: '',
      phone: '',
      website: '',
      pageBudget: null,
    }
    const reply = await call('municipality.save', input)
    expect(reply).toEqual({
      ok: false,
      failure: { code: 'wire.internal', facts: { call: 'municipality.save' } },
    })
    expect(logged[0]).toContain('not as promised')
    expect(events).toEqual([])
  })

  it('answers with a code where a service throws anything at all', async () => {
    for (const thrown of [new Error('x'), 'x', null, undefined, { toString: null }]) {
      const { call } = over({
        'bin.list': () => {
          throw thrown
        },
      })
      expect(await call('bin.list', {})).toMatchObject({ ok: false, failure: { code: 'wire.internal' } })
    }
  })

  it('lets nobody write where only reading is open', async () => {
    const { call } = over({}, 'read')
    for (const name of names.filter((each) => calls[each].needs === 'write'))
      expect(await call(name, {})).toMatchObject({ failure: { code: 'workspace.readonly' } })
  })

  const job = '0190a0a0-0000-4000-8000-000000000001'
  const opened = {
    folder: '',
    municipality: '',
    readonly: false,
    writer: null,
    mayTakeOver: false,
    newer: false,
    ownDay: null,
    me: null,
  }

  it('runs work of one id once at a time, and again when it is over', async () => {
    let finish = (): void => undefined
    const { call } = over({
      'workspace.buildDemo': () => new Promise((resolve) => (finish = () => resolve(opened))),
    })
    const first = call('workspace.buildDemo', { job })
    expect(await call('workspace.buildDemo', { job })).toMatchObject({
      failure: { code: 'work.alreadyRunning' },
    })
    finish()
    expect((await first).ok).toBe(true)
    const again = call('workspace.buildDemo', { job })
    finish()
    expect((await again).ok).toBe(true)
  })

  it('ends cancelled work with its code, tells no progress after, and tells views of what was stored', async () => {
    const { call, jobs, events } = over({
      'workspace.buildDemo': (_, { signal, progress }) =>
        new Promise((_resolve, reject) => {
          progress('a', 1, 2)
          signal.addEventListener('abort', () => {
            progress('b', 2, 2)
            reject(new Error('stopped'))
          })
        }),
    })
    const running = call('workspace.buildDemo', { job })
    expect(jobs.cancel(job)).toBe(true)
    expect(await running).toMatchObject({ failure: { code: 'work.cancelled' } })
    expect(events).toEqual([
      ['job.progress', { job, step: 'a', done: 1, total: 2 }],
      ['data.changed', { topics: [...allTopics] }],
    ])
    expect(jobs.cancel(job)).toBe(false)
  })
})
