import { beforeAll, describe, expect, it } from 'vitest'
import { openElsewhere } from '#support/other-window.ts'
import { freshFolder, makeDemo, refusedWith, saksklar } from '#support/demo.ts'

let demo = ''
beforeAll(async () => {
  demo = (await makeDemo()).folder
  process.env['XDG_CONFIG_HOME'] = freshFolder('config')
})

describe('saksklar call', () => {
  it('answers as the window would be answered, as JSON', async () => {
    const { code, out } = await saksklar('call', 'municipality.get', '--workspace', demo)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ name: 'Solvik kommune', number: '9901' })
  })

  it('lists the calls where none is named', async () => {
    const { out } = await saksklar('call')
    for (const name of ['municipality.save', 'workspace.open', 'bin.restore']) expect(out).toContain(name)
    expect(out).toMatch(/municipality\.save +skriver\n/)
  })

  it('reads beside a window that has the workspace open, and is refused to write there, with who', async () => {
    const other = await openElsewhere(demo)
    const read = await saksklar('call', 'committee.list', '{}', '--workspace', demo, '--json')
    expect(read.code).toBe(0)
    expect(JSON.parse(read.out)).toHaveLength(5)
    const person = '{"id":null,"name":"A","role":"","kind":"employee","email":"","phone":""}'
    refusedWith(
      await saksklar('call', 'person.save', person, '--workspace', demo),
      3,
      /åpent i et annet vindu.*\(.+ på .+\)/,
    )
    await other.kill()
    expect((await saksklar('call', 'person.save', person, '--workspace', demo)).code).toBe(0)
  })

  it('is refused with a code and an exit code that programs can go by', async () => {
    refusedWith(await saksklar('call', 'case.delete; rm -rf /'), 2, /kjenner ikke kallet/)
    refusedWith(
      await saksklar('call', 'committee.list', '{"x":1}', '--workspace', demo),
      2,
      /har deler som ikke hører til/,
    )
    refusedWith(await saksklar('call', 'committee.list', '{x', '--workspace', demo), 2, /er ikke JSON/)
    refusedWith(
      await saksklar('call', 'committee.list', '{}', '--workspace', freshFolder('none')),
      3,
      /ikke noe arbeidsområde/,
    )
    const { code, out } = await saksklar('call', 'constructor', '{}', '--json')
    expect([code, (JSON.parse(out) as { code: string }).code]).toEqual([2, 'wire.unknownCall'])
  })
})
