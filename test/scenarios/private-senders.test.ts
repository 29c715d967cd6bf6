import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseId, HearingInputId, MeetingId } from '#shared/ids.ts'
import { inflateRawSync } from 'node:zlib'
import { fromBufferPromise } from 'yauzl'
import { findCaseByNumber } from '#main/store/cases.ts'
import { hearingsOfCase, inputsOfHearing, saveContact, saveInput } from '#main/store/hearings.ts'
import { putBlob } from '#main/store/blobs.ts'
import { putInBin } from '#main/store/bin.ts'
import { saveInputFiles } from '#main/store/input-files.ts'
import type { Database } from '#main/store/rows.ts'
import { newId } from '#support/builders.ts'
import { caseProgram, newJob } from '#support/case-program.ts'
import type { CaseProgram } from '#support/case-program.ts'
import { freshFolder, makeDemo, saksklar, spoiledCopy } from '#support/demo.ts'
import { everythingIn } from '#support/everything-in-pdf.ts'

/** Rounds, each with other people: `SAKSKLAR_PRIVATE=20` as in a release, which makes every meeting's packet each time. */
const rounds = Number(process.env['SAKSKLAR_PRIVATE'] ?? 1)

type Person = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly address: string
}

const word = (most: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnoprstuvyøåéü'.split('')),
    minLength: 6,
    maxLength: most,
  })
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
/** People that no demo has: their words are made of chance. */
const people = fc.array(
  fc
    .record({
      first: word(9),
      last: word(12),
      street: word(12),
      number: fc.integer({ min: 1, max: 99 }),
      digits: fc.noBias(fc.integer({ min: 41_000_000, max: 98_999_999 })),
    })
    .map(({ first, last, street, number, digits }): Person => ({
      name: `Xq${first} ${capital(last)}zq`,
      email: `xq${first}.${last}@post.example.no`,
      phone: String(digits).replace(/(...)(..)(...)/, '$1 $2 $3'),
      address: `Zq${street}vegen ${number}, 9901 Solvik`,
    })),
  { minLength: 41, maxLength: 41 },
)

/** Everybody who answered is somebody: contact data for all, names as senders of private persons, originals, the bin. */
function plant(db: Database, file: CaseId, all: readonly Person[]): void {
  const inputs = hearingsOfCase(db, file).flatMap((hearing) => inputsOfHearing(db, hearing.id))
  for (const [at, input] of inputs.entries()) {
    const person = all[at] ?? all[0]
    if (person === undefined) return
    if (input.senderKind === 'privatePerson') saveInput(db, { ...input, sender: person.name })
    const { name, email, phone, address } = person
    saveContact(db, { input: input.id, name, email, phone, address })
    const letter = `From: ${name} <${email}>\r\n\r\n${address}\r\n${phone}`
    const blob = putBlob(db, Buffer.from(letter), 'message/rfc822')
    saveInputFiles(db, input.id, [{ name: `${email}.eml`, part: 'original', blob }])
  }
  const [first] = inputs
  const person = all.at(-1)
  if (first === undefined || person === undefined) return
  // what was thrown is of no packet that was sent, and of none that will be
  const thrown = { ...first, id: newId<HearingInputId>(), number: 41, sender: person.name, points: [] }
  saveInput(db, { ...thrown, senderKind: 'privatePerson' })
  const { name, email, phone, address } = person
  saveContact(db, { input: thrown.id, name, email, phone, address })
  putInBin(db, { kind: 'input', id: thrown.id }, '2021-04-01T08:00:00.000Z')
}

/** What makes the open meeting's next edition another than the one that was sent. */
const corrected = [
  '21/00655',
  '--replace',
  '74 000 kroner',
  '--with',
  '84 000 kroner',
  '--reason',
  'Feil beløp',
]

/** Every way in which a person may be written, and found. */
const traces = ({ name, email, phone, address }: Person): readonly string[] => [
  name,
  email,
  phone,
  phone.replaceAll(' ', ''),
  address.split(',')[0] ?? address,
]

/** What stands in a file, whatever it is packed in. */
async function said(path: string): Promise<string> {
  const bytes = readFileSync(path)
  if (path.endsWith('.pdf')) return everythingIn(bytes)
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return bytes.toString('utf8')
  const archive = await fromBufferPromise(bytes, { lazyEntries: true })
  const parts: string[] = []
  for await (const entry of archive.eachEntry()) {
    const stream = await archive.openReadStreamPromise(entry)
    const pieces: Buffer[] = []
    for await (const piece of stream) pieces.push(piece as Buffer)
    const part = Buffer.concat(pieces)
    parts.push(entry.fileName, part.toString('utf8'), deflated(part))
  }
  return parts.join('\n')
}

const deflated = (bytes: Buffer): string => {
  try {
    return inflateRawSync(bytes).toString('utf8')
  } catch {
    return ''
  }
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('who answered a hearing in private', () => {
  let demo = ''
  beforeAll(async () => {
    demo = (await makeDemo()).folder
  })
  afterAll(() => rmSync(demo, { recursive: true, force: true }))

  /** Every file for the public that the program makes of the case, in one folder. */
  async function allPublic(workspace: string, program: CaseProgram, saves: (string | null)[], file: CaseId) {
    const out = freshFolder('offentlig')
    const to = (name: string): string => {
      const path = join(out, name)
      saves.push(path)
      return path
    }
    const { hearings } = await program.call('hearing.get', { case: file })
    const hearing = hearings[0]?.id
    if (hearing === undefined) throw new Error('no hearing')
    const db = program.program.workspaces.session.db()
    const meetings = db
      .prepare<[string], MeetingId>(
        'SELECT DISTINCT i.meeting_id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.case_id = ? ORDER BY m.starts_at',
      )
      .pluck()
      .all(file)
    await program.call('progress.exportPage', { case: file, folder: out, job: newJob() })
    await program.call('hearing.exportPage', { case: file, folder: out, job: newJob() })
    to('brev.pdf')
    await program.call('hearing.letter', { case: file, job: newJob() })
    for (const format of ['csv', 'xlsx'] as const) {
      to(`innspill.${format}`)
      const wanted = { hearing, format, audience: 'public', contacts: true } as const
      await program.call('hearing.export', { ...wanted, job: newJob() })
      to(`merknader.${format}`)
      await program.call('assessment.export', { case: file, format, form: 'public', job: newJob() })
    }
    const passport = { case: file, audience: 'public', path: join(out, 'sakspass.pdf') } as const
    await program.call('passport.print', { ...passport, job: newJob() })
    const path = join(out, 'kunnskap.pdf')
    await program.call('knowledge.exportPdf', {
      case: file,
      themes: [],
      audience: 'public',
      path,
      job: newJob(),
    })
    program.program.close()
    // those that print what was said: the second reading and the council
    const printed = rounds > 1 ? meetings : meetings.slice(-2)
    for (const meeting of printed) {
      const ran = [
        await saksklar(
          'packet',
          meeting,
          '--audience',
          'public',
          '--workspace',
          workspace,
          '--out',
          join(out, `${meeting}.pdf`),
        ),
        await saksklar(
          'packet',
          meeting,
          '--audience',
          'public',
          '--redline',
          '--workspace',
          workspace,
          '--out',
          join(out, `${meeting}-endringer.pdf`),
        ),
        await saksklar('web', meeting, '--workspace', workspace, '--out', join(out, `nett-${meeting}`)),
      ]
      expect(ran.map(({ code, err }) => (code === 0 ? '' : err))).toEqual(['', '', ''])
    }
    const supplement = join(out, 'tillegg')
    const later = ['supplement', 'formannskapet/2021-05-26', '--issued', '2021-05-21', '--out', supplement]
    expect((await saksklar('correct', ...corrected, '--workspace', workspace)).err).toBe('')
    expect((await saksklar(...later, '--workspace', workspace)).code).toBe(0)
    return { out, meetings }
  }

  it('is in no file for the public, in no form', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const workspace = spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined)
        const saves: (string | null)[] = []
        const program = await caseProgram(workspace, { saves })
        const db = program.program.workspaces.session.db()
        const file = findCaseByNumber(db, '20/01610')?.id
        if (file === undefined) throw new Error('no case')
        plant(db, file, all)
        const { out, meetings } = await allPublic(workspace, program, saves, file)
        const paths = filesBelow(out)
        expect(meetings.length).toBeGreaterThanOrEqual(4)
        expect(paths.length).toBeGreaterThan(30)
        for (const path of paths) {
          const text = await said(path)
          const lower = text.toLowerCase()
          for (const person of all)
            for (const trace of traces(person))
              expect(lower.includes(trace.toLowerCase()), `${path}: ${trace}`).toBe(false)
        }
        rmSync(out, { recursive: true, force: true })
      }),
      { numRuns: rounds, endOnFailure: true },
    )
  }, 600_000)

  it('goes into no bundle either: how to reach them and what they sent stay where they are', async () => {
    const workspace = spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined)
    const [all = []] = fc.sample(people, 1)
    const program = await caseProgram(workspace)
    const db = program.program.workspaces.session.db()
    const file = findCaseByNumber(db, '20/01610')?.id
    if (file === undefined) throw new Error('no case')
    plant(db, file, all)
    program.program.close()
    const bundle = join(freshFolder('bunt'), 'sak.saksklar')
    const ran = await saksklar(
      'bundle',
      'export',
      '20/01610',
      bundle,
      '--exempt-too',
      '--workspace',
      workspace,
    )
    expect([ran.code, ran.err]).toEqual([0, ran.err])
    const text = (await said(bundle)).toLowerCase()
    expect(text).toContain('eldrerådet')
    for (const { email, phone, address } of all)
      for (const trace of [email, phone, address])
        expect(text.includes(trace.toLowerCase()), trace).toBe(false)
  }, 120_000)
})
