import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportAssessment } from '#main/actions/assessment/export-assessment.ts'
import type { AssessmentForm } from '#main/actions/assessment/export-assessment.ts'
import { readWorkbook } from '#main/exchange/table/read-workbook.ts'
import { findCase, saveCase } from '#main/store/cases.ts'
import { saveContact, saveInput } from '#main/store/hearings.ts'
import type { HearingInput, SenderKind } from '#shared/domain/hearing/hearing.ts'
import type { CaseId } from '#shared/ids.ts'
import { aDisclosure, anInput, aPoint, newId } from '#support/builders.ts'
import { tableLimits } from '#shared/domain/knowledge/import/table.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { saveLongHearing } from '#support/long-hearing.ts'
import { granted, inStore, refused, saveSmallCase } from '#support/store.ts'
import type { Database } from '#main/store/rows.ts'

const d = demoCases()

type Given = { readonly db: Database; readonly file: CaseId; readonly inputs: readonly HearingInput[] }

const inHearing = (work: (given: Given) => Promise<void>): Promise<void> =>
  inStore(async (db) => {
    const { file } = saveSmallCase(db)
    const { inputs } = saveLongHearing(db, file.id, { inputs: 5, points: 2, answered: 1, undivided: true })
    await work({ db, file: file.id, inputs })
  })
const csvOf = async (db: Database, file: CaseId, form: AssessmentForm): Promise<string> =>
  new TextDecoder().decode(granted(await exportAssessment(db, file, { format: 'csv', form }, 'nb')).bytes)

describe('points with their answers as a file', () => {
  test('tell all to officers: a row for each point, and one for an input that has none', () =>
    inHearing(async ({ db, file, inputs }) => {
      const [first] = inputs
      const [point] = first?.points ?? []
      if (first === undefined || point === undefined) throw new Error('no input')
      const text = '=1+1\n@SUM(A1)'
      saveInput(db, { ...first, points: [{ ...point, text, changedBlocks: [newId()] }] })
      const made = granted(await exportAssessment(db, file, { format: 'csv', form: 'full' }, 'nb'))
      const csv = new TextDecoder().decode(made.bytes)
      expect(csv).toContain('I-1;Avsender 1;Privatperson;')
      expect(csv).toContain("'=1+1")
      expect(csv).toContain('[ett avsnitt er borte]')
      expect(csv).toMatch(/I-5;Avsender 5;.*Ikke besvart/)
      expect(made).toMatchObject({ points: 7, exempt: 0 })
    }))
  test('are the same in a workbook, which reads back', () =>
    inHearing(async ({ db, file }) => {
      const made = granted(await exportAssessment(db, file, { format: 'xlsx', form: 'full' }, 'nn'))

      const read = granted(await readWorkbook(made.bytes, null, tableLimits))
      expect(JSON.stringify(read)).toContain('Kva punktet seier')
      expect(JSON.stringify(read)).toContain('Kommunedirektøren er enig')
    }))
  test('a text that no cell of a spreadsheet holds is refused there, and written as CSV', () =>
    inHearing(async ({ db, file, inputs }) => {
      const [first] = inputs
      if (first === undefined) throw new Error('no input')
      saveInput(db, { ...first, points: [aPoint({ theme: null, text: 'x'.repeat(33_000) })] })
      const how = { form: 'full' } as const
      expect(refused(await exportAssessment(db, file, { ...how, format: 'xlsx' }, 'nb'))).toMatchObject({
        code: 'assessment.cellTooLong',
        facts: { input: 'I-1' },
      })
      granted(await exportAssessment(db, file, { ...how, format: 'csv' }, 'nb'))
    }))
  test('are saved where the user says, or where a terminal names a place', async () => {
    const file = await d.newCase()
    saveLongHearing(d.program.workspaces.session.db(), file)
    const asked = { case: file, format: 'csv', form: 'full', job: newJob() } as const
    expect(await d.call('assessment.export', { ...asked, path: join(freshFolder('ut'), 'x.csv') })).toBeNull()
    expect((await d.refused('assessment.export', { ...asked, case: newId() })).code).toBe('case.gone')
  })
})

describe('what anybody may read of it', () => {
  test('is summary and answer; no names of private persons, and nothing of an exempt input but that it is there', () =>
    inHearing(async ({ db, file, inputs }) => {
      const [first, second] = inputs
      if (first === undefined || second === undefined) throw new Error('no inputs')
      saveInput(db, { ...first, sender: 'Kari Hemmelig', senderKind: 'privatePerson' })
      saveInput(db, {
        ...second,
        sender: 'Helselaget Nord',
        summary: 'Om en pasient.',
        disclosure: aDisclosure(),
      })
      const csv = await csvOf(db, file, 'public')
      expect(csv).toContain('I-1;Privatperson;Privatperson;Innspill 1 om planen.')
      expect(csv).toContain('I-2;Unntatt offentlighet;;')
      expect(csv).not.toMatch(/Hemmelig|Helselaget|pasient|servicetorget er flyttet/)
      expect(await csvOf(db, file, 'full')).toMatch(/Kari Hemmelig/)
    }))
  test('is not made where an answer names a private person, tells their address, or holds an identity number', () =>
    inHearing(async ({ db, file, inputs }) => {
      const [first] = inputs
      if (first === undefined) throw new Error('no inputs')
      saveContact(db, {
        input: first.id,
        name: 'Kari Hemmelig',
        address: 'Blåbærveien 12',
        email: 'kari@hemmelig.no',
        phone: '998 87 766',
      })
      const says = (assessment: string): void =>
        saveInput(db, { ...first, points: [aPoint({ theme: null, assessment })] })
      const code = async (): Promise<string> =>
        refused(await exportAssessment(db, file, { format: 'xlsx', form: 'public' }, 'nb')).code
      says('Vi er enig med kari  hemmelig.')
      expect(await code()).toBe('assessment.leak')
      says('Den som bor i Blåbærveien 12, får svar.')
      expect(await code()).toBe('assessment.leak')
      says('Gjelder 01010112377.')
      expect(await code()).toBe('assessment.identityNumber')
      says('Vi er enig.')
      granted(await exportAssessment(db, file, { format: 'xlsx', form: 'public' }, 'nb'))
    }))
  test('is not made of an exempt case', () =>
    inHearing(async ({ db, file }) => {
      const whole = findCase(db, file)
      if (whole === null) throw new Error('no case')
      saveCase(db, { ...whole, disclosure: aDisclosure() })
      const how = { format: 'csv', form: 'public' } as const
      expect(refused(await exportAssessment(db, file, how, 'nb')).code).toBe('assessment.caseExempt')
    }))
  test('never holds contact data, whoever sent it and however it is written', () =>
    inStore(async (db) => {
      const { file } = saveSmallCase(db)
      const { inputs } = saveLongHearing(db, file.id, { inputs: 1, points: 1 })
      const hearing = inputs[0]?.hearing ?? newId<HearingInput['hearing']>()
      const secret = 'Zzyzx Qwertyson'
      const kinds: readonly SenderKind[] = ['privatePerson', 'organisation', 'employee', 'council']
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...kinds),
          fc.boolean(),
          fc.constantFrom('sender', 'summary', 'text', 'assessment', 'change', 'none'),
          fc.constantFrom(
            secret,
            secret.toUpperCase(),
            secret.replace(' ', '\n'),
            secret.replace(' ', '\u00a0'),
          ),
          async (senderKind, exempt, where, written) => {
            const said = (field: string): string => (field === where ? `Fra ${written}.` : 'Vi er enig.')
            const input = anInput({
              id: inputs[0]?.id ?? newId(),
              hearing,
              number: 1,
              senderKind,
              sender: said('sender'),
              summary: said('summary'),
              text: said('text'),
              disclosure: exempt ? aDisclosure({ id: newId() }) : null,
              points: [
                aPoint({
                  theme: null,
                  text: said('text'),
                  assessment: said('assessment'),
                  change: said('change'),
                }),
              ],
            })
            saveInput(db, input)
            saveContact(db, { input: input.id, name: secret, address: '', email: '', phone: '' })
            const made = await exportAssessment(db, file.id, { format: 'csv', form: 'public' }, 'nb')
            if ('refused' in made) expect(made.code).toBe('assessment.leak')
            else expect(new TextDecoder().decode(made.bytes)).not.toMatch(/zzyzx/i)
          },
        ),
        { numRuns: 60 },
      )
    }))
})
