import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { storeFileName } from '#main/store/workspace.ts'
import { allTopics } from '#shared/contract/call.ts'
import { freshFolder } from '#support/demo.ts'
import { openElsewhere } from '#support/other-window.ts'
import type { OtherWindow } from '#support/other-window.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'

const open: TestProgram[] = []
const others: OtherWindow[] = []
const start = (parts: Parameters<typeof aProgram>[0] = {}): TestProgram => {
  const program = aProgram(parts)
  open.push(program)
  return program
}
const elsewhere = async (folder: string): Promise<OtherWindow> => {
  const other = await openElsewhere(folder)
  others.push(other)
  return other
}
afterEach(async () => {
  for (const { program } of open.splice(0)) program.close()
  for (const other of others.splice(0)) await other.kill()
})

const solvik = { municipality: 'Solvik kommune', number: '9901' }

/** A workspace that was made and closed; gives its folder. */
async function made(): Promise<string> {
  const folder = join(freshFolder('new'), 'solvik')
  const { program, call } = start()
  await call('workspace.create', { folder, ...solvik })
  program.close()
  return folder
}

describe('a new workspace', () => {
  it('has the bodies that the law asks for, templates, numbering, and the person who made it', async () => {
    const folder = join(freshFolder('new'), 'solvik')
    const { call, events } = start()
    const opened = await call('workspace.create', { folder, ...solvik, me: 'Kari Nordlien' })
    expect(opened).toMatchObject({ folder, municipality: 'Solvik kommune', readonly: false, writer: null })
    expect(opened?.me?.name).toBe('Kari Nordlien')
    expect(events).toEqual([{ name: 'data.changed', data: { topics: [...allTopics] } }])
    const bodies = await call('committee.list', {})
    expect(bodies.map(({ kind }) => kind).toSorted()).toEqual([
      'council',
      'disabilityCouncil',
      'elderlyCouncil',
      'executiveCommittee',
      'youthCouncil',
    ])
    expect(bodies[0]?.patterns[0]).toEqual({ series: 'PS', pattern: '{kind} {n}/{yy}', example: 'PS 1/21' })
    expect((await call('template.list', {})).map(({ kind }) => kind).toSorted()).toEqual([
      'decision',
      'information',
      'question',
    ])
  })

  it('speaks nynorsk in a nynorsk municipality', async () => {
    const { call } = start()
    await call('workspace.create', { folder: join(freshFolder('new'), 'v'), ...solvik, language: 'nn' })
    const names = (await call('committee.list', {})).map(({ name }) => name)
    expect(names).toContain('Rådet for personar med funksjonsnedsetjing')
  })

  it('is not made over one that exists, nor in a synchronised folder', async () => {
    const folder = await made()
    const { refused } = start()
    expect((await refused('workspace.create', { folder, ...solvik })).code).toBe('store.exists')
    const synced = join(freshFolder('new'), 'OneDrive - Solvik', 'saker')
    expect((await refused('workspace.create', { folder: synced, ...solvik })).code).toBe('store.syncedFolder')
    expect(existsSync(synced)).toBe(false)
  })

  it('chosen by dialog in a folder with other things gets a folder of its own there', async () => {
    const documents = freshFolder('documents')
    writeFileSync(join(documents, 'brev.txt'), 'x')
    const openFolder = async (): Promise<string> => documents
    const { call } = start({ dialogs: { openFolder } as never })
    const opened = await call('workspace.create', {
      folder: null,
      municipality: 'Å/s: «kommune».',
      number: '9901',
    })
    expect(opened?.folder).toBe(join(documents, 'Saksklar Å s «kommune»'))
    expect(readdirSync(documents).toSorted()).toEqual(['Saksklar Å s «kommune»', 'brev.txt'])
  })
})

describe('a workspace that another window writes in', () => {
  it('opens for reading, says who has it, and follows what is saved there', async () => {
    const folder = await made()
    await elsewhere(folder)
    const { program, call, refused, events } = start()
    const opened = await call('workspace.open', { folder })
    expect(opened).toMatchObject({ readonly: true, mayTakeOver: false })
    expect(opened?.writer?.user).toBe(userInfo().username)
    expect(program.workspaces.mode()).toBe('read')
    expect((await refused('person.save', aPerson)).code).toBe('workspace.readonly')
    expect((await refused('workspace.takeOver', {})).code).toBe('store.busy')
    const before = (await call('person.list', {})).length
    events.length = 0
    await until(() => events.some(({ name }) => name === 'data.changed'))
    expect((await call('person.list', {})).length).toBeGreaterThan(before)
  })

  it('offers to open for writing when the other was killed, and then writes', async () => {
    const folder = await made()
    const other = await elsewhere(folder)
    const { call, events } = start()
    await call('workspace.open', { folder })
    await other.kill()
    events.length = 0
    await until(() => events.some(({ data }) => JSON.stringify(data) === '{"topics":["workspace"]}'))
    expect(await call('workspace.current', {})).toMatchObject({
      readonly: true,
      writer: null,
      mayTakeOver: true,
    })
    expect(await call('workspace.takeOver', {})).toMatchObject({ readonly: false, mayTakeOver: false })
    await call('person.save', aPerson)
    expect((await call('person.list', {})).some(({ name }) => name === aPerson.name)).toBe(true)
  })
})

describe('what cannot be opened', () => {
  it('is refused, and what was open stays open', async () => {
    const folder = await made()
    const { call, refused } = start()
    await call('workspace.open', { folder })
    const broken = freshFolder('broken')
    writeFileSync(join(broken, storeFileName), 'Kjære formannskap')
    for (const [place, code] of [
      [broken, 'store.notAWorkspace'],
      [join(broken, 'borte'), 'store.missing'],
      ['/proc/self', 'store.missing'],
      ['a'.repeat(3000), 'store.missing'],
      ['a/'.repeat(1900), 'store.missing'],
      ['\u0000', 'wire.badInput'],
      ['', 'wire.badInput'],
    ] as const) {
      expect((await refused('workspace.open', { folder: place })).code).toBe(code)
      expect((await call('workspace.current', {}))?.folder).toBe(folder)
    }
  })

  it('is null when the user gives the dialog up', async () => {
    const openFolder = async (): Promise<null> => null
    const { call } = start({ dialogs: { openFolder } as never })
    expect(await call('workspace.open', { folder: null })).toBeNull()
    expect(await call('workspace.create', { folder: null, ...solvik })).toBeNull()
  })
})

describe('who works here', () => {
  it('is an employee, remembered for this workspace on this machine', async () => {
    const folder = await made()
    const userData = freshFolder('user')
    const first = start({ userData })
    await first.call('workspace.open', { folder })
    const { id } = await first.call('person.save', aPerson)
    const member = await first.call('person.save', { ...aPerson, name: 'Amina Hassan Lie', kind: 'member' })
    expect((await first.refused('workspace.workAs', { person: member.id })).code).toBe('person.notEmployee')
    const nobody = id.replace(/^......../, '00000000')
    expect((await first.refused('workspace.workAs', { person: nobody })).code).toBe('person.unknown')
    expect((await first.call('workspace.workAs', { person: id })).me?.name).toBe(aPerson.name)
    first.program.close()
    const second = start({ userData })
    expect((await second.call('workspace.open', { folder }))?.me?.id).toBe(id)
    expect(await second.call('workspace.recent', {})).toEqual([
      { folder, municipality: 'Solvik kommune', openedAt: '2021-04-10T08:00:00.000Z', present: true },
    ])
    await second.call('workspace.forget', { folder })
    expect(await second.call('workspace.recent', {})).toEqual([])
  })
})

describe('the demo', () => {
  it('is built where it is not there, with its progress, opened as it is afterwards', async () => {
    const demoFolder = join(freshFolder('demo'), 'her')
    const { call, events } = start({ demoFolder })
    const job = '0190a0a0-0000-4000-8000-000000000001'
    const opened = await call('workspace.buildDemo', { job })
    expect(opened).toMatchObject({ folder: demoFolder, municipality: 'Solvik kommune', readonly: false })
    expect(events.filter(({ name }) => name === 'job.progress').length).toBeGreaterThan(10)
    expect((await call('case.list', anyCase)).total).toBeGreaterThan(5)
    await call('person.save', aPerson)
    await call('workspace.close', {})
    await call('workspace.openDemo', {})
    expect((await call('person.list', {})).some(({ name }) => name === aPerson.name)).toBe(true)
  })

  it('given up half-way leaves nothing, and is built at the next try', async () => {
    const userData = freshFolder('user')
    const { program, call, events } = start({ userData })
    const job = '0190a0a0-0000-4000-8000-000000000002'
    const building = program.call('workspace.buildDemo', { job })
    await until(() => events.some(({ name }) => name === 'job.progress'))
    expect(await call('job.cancel', { job })).toBe(true)
    expect(await building).toMatchObject({ ok: false, failure: { code: 'work.cancelled' } })
    expect(readdirSync(join(userData, 'demo'))).toEqual([])
    expect((await call('workspace.openDemo', {})).municipality).toBe('Solvik kommune')
  })

  it("does not touch a folder that holds somebody's own things", async () => {
    const demoFolder = freshFolder('demo')
    writeFileSync(join(demoFolder, 'dagbok.txt'), 'x')
    const { refused } = start({ demoFolder })
    expect((await refused('workspace.openDemo', {})).code).toBe('demo.folderNotEmpty')
    expect(readFileSync(join(demoFolder, 'dagbok.txt'), 'utf8')).toBe('x')
  })
})

const aPerson = {
  id: null,
  name: 'Kari Nordlien',
  role: 'rådgiver',
  kind: 'employee',
  email: '',
  phone: '',
} as const

const anyCase = {
  text: '',
  states: [] as never[],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: true,
  offset: 0,
  limit: 100,
} as const

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; !condition(); turn++) {
    if (turn > 400) throw new Error('it did not come to pass')
    await setTimeout(20)
  }
}
