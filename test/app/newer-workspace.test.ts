import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { freshFolder } from '#support/demo.ts'
import { makeNewer } from '#support/newer-store.ts'
import { openElsewhere } from '#support/other-window.ts'
import { aProgram } from '#support/program.ts'
import type { TestProgram } from '#support/program.ts'

const open: TestProgram[] = []
const start = (): TestProgram => {
  const program = aProgram()
  open.push(program)
  return program
}
afterEach(() => {
  for (const { program } of open.splice(0)) program.close()
})

const someone = {
  id: null,
  name: 'Kari Nordlien',
  role: '',
  kind: 'employee',
  email: '',
  phone: '',
} as const

/** A workspace that was made and closed; gives its folder. */
async function made(): Promise<string> {
  const folder = join(freshFolder('new'), 'solvik')
  const { program, call } = start()
  await call('workspace.create', { folder, municipality: 'Solvik kommune', number: '9901' })
  program.close()
  return folder
}

describe('a workspace that a newer program has worked in', () => {
  it('opens for reading, says so, and is not opened for writing', async () => {
    const folder = await made()
    makeNewer(folder)
    const { program, call, refused } = start()
    const reading = { readonly: true, newer: true, writer: null, mayTakeOver: false }
    expect(await call('workspace.open', { folder })).toMatchObject(reading)
    expect(program.workspaces.mode()).toBe('read')
    expect((await call('committee.list', {})).length).toBe(5)
    expect((await refused('person.save', someone)).code).toBe('workspace.readonly')
    expect((await refused('workspace.takeOver', {})).code).toBe('store.newer')
    expect(await call('workspace.current', {})).toMatchObject({ folder, readonly: true })
  })

  it('may not be taken over when the newer program has closed it', async () => {
    const folder = await made()
    const other = await openElsewhere(folder)
    const { call, events } = start()
    makeNewer(folder) // as if the other one, which holds the right to write here, were the newer program
    expect(await call('workspace.open', { folder })).toMatchObject({ readonly: true, newer: true })
    await other.kill()
    const isTold = (): boolean => events.some(({ data }) => JSON.stringify(data).includes('["workspace"]'))
    await expect.poll(isTold, { timeout: 10_000 }).toBe(true)
    expect(await call('workspace.current', {})).toMatchObject({ writer: null, mayTakeOver: false })
  })

  it('is refused where this program cannot read it, and what was open stays open', async () => {
    const [folder, other] = [await made(), await made()]
    makeNewer(folder, 'DROP TABLE milestone')
    const { call, refused } = start()
    await call('workspace.open', { folder: other })
    const refusal = { code: 'store.newer', facts: { missing: 'milestone' } }
    expect(await refused('workspace.open', { folder })).toMatchObject(refusal)
    expect(await call('workspace.current', {})).toMatchObject({ folder: other, readonly: false })
  })
})
