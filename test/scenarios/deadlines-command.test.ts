import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoTerminal } from '#support/demo-terminal.ts'

const { at, inDemo } = await demoTerminal('deadlines')
const number = '21/09999'
const way = (...words: readonly string[]) => inDemo('deadlines', number, ...words)

beforeAll(async () => {
  const choices = JSON.parse((await inDemo('call', 'case.choices', '{}')).out) as {
    employees: { id: string }[]
    committees: { id: string; name: string }[]
  }
  const committee = choices.committees.find(({ name }) => name === 'Formannskapet')?.id
  const facts = { caseNumber: number, title: 'Kommuneplan', archiveCode: '', language: 'nb', owner: null }
  const made = { ...facts, template: 'municipalPlan', committee, officer: choices.employees[0]?.id }
  expect((await inDemo('call', 'case.create', JSON.stringify(made))).code).toBe(0)
})

describe('deadlines', () => {
  test('lists the way backwards from a day as officers type it', async () => {
    const { out, code } = await way('--council', '15.12.2021')
    expect(code).toBe(0)
    expect(out).toContain('Fristene går opp: Kommunestyret 15.12.2021')
    expect(out).toMatch(/07\.12\.2021 {2}Innkalling til kommunestyret .*koml\. § 11-3 første ledd/)
    expect((await way('--council', '2021-12-15')).out).toBe(out)
  })

  test('says what is impossible with the conflict, the ground and the first day that would do, and fails', async () => {
    const { out, code } = await way('--council', '30.6.2021')
    expect(code).toBe(1)
    expect(out).toContain('Umulig: Kommunestyret 30.06.2021')
    expect(out).toMatch(
      /Fra i dag \(25\.05\.2021\) til «Endelig behandling i kommunestyret» \(30\.06\.2021\) er det \d+ dager for lite/,
    )
    expect(out).toContain('42 dager, pbl. § 11-14 første ledd')
    expect(out).toMatch(/Første dag som loven tillater: \d\d\.\d\d\.2021\./)
  })

  test('tries a meeting on another day, and tells what moves', async () => {
    const { out, code } = await way('--council', '15.12.2021', '--slip', 'formannskapet=9.6.2021', '--json')
    expect(code).toBe(0)
    const { moved, before, verdict } = JSON.parse(out) as {
      moved: { key: string; after: string }[]
      before: unknown
      verdict: string
    }
    expect(verdict).toBe('good')
    expect(before).not.toBeNull()
    expect(moved).toContainEqual(expect.objectContaining({ key: 'first.meeting', after: '2021-06-09' }))
  })

  test('writes a calendar', async () => {
    const file = at('frister.ics')
    expect((await way('--forwards', '--ics', file)).out).toMatch(/frister\.ics: \d+ hendelser/)
    expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  })

  test('refuses a day that cannot be read, a body that is not on the way, and a case that is over', async () => {
    expect((await way('--council', '30.2.2021')).err).toContain('30.2.2021')
    expect((await way('--slip', 'kirkerådet=9.6.2021')).err).toContain('kirkerådet')
    expect((await inDemo('deadlines', '20/01610')).err).toContain('ferdig behandlet')
  })
})
