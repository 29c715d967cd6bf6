import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { granted } from '#support/store.ts'
import { openStore } from '#main/store/open-store.ts'
import { saveOwnDay } from '#main/store/own-day.ts'
import { docx, item, paragraph } from '#support/docx-makers.ts'
import { freshFolder, makeDemo, saksklar, spoiledCopy } from '#support/demo.ts'
import type { Ran } from '#support/demo.ts'

type Json = Record<string, never> & Record<string, unknown>

const number = '21/09999'
let workspace = ''
let folder = ''
let id = ''

const run = (...words: readonly string[]): Promise<Ran> => saksklar(...words, '--workspace', workspace)
const granted0 = async (...words: readonly string[]): Promise<string> => {
  const { code, out, err } = await run(...words)
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${out}${err}`)
  return out
}
const call = async <T = Json>(name: string, input: unknown): Promise<T> =>
  JSON.parse(await granted0('call', name, JSON.stringify(input))) as T
/** A step that is refused says why in words, and the section that it rests on. */
const stopped = async (words: readonly string[], why: RegExp, ground: string): Promise<void> => {
  const { code, err } = await run(...words)
  expect([code, err]).toEqual([1, expect.stringMatching(why)])
  expect(err).toContain(ground)
}
const course = (...words: readonly string[]): Promise<string> => granted0('course', number, ...words)

/** The day comes. */
function on(day: string): void {
  const store = granted(openStore(workspace))
  granted(store.transaction((db) => (saveOwnDay(db, day), null)))
  store.close()
}

/** What an officer wrote in Word. */
async function write(proposal: readonly string[], reading?: string): Promise<void> {
  const sections = ['Sammendrag', 'Saksopplysninger', 'Vurdering', 'Økonomiske konsekvenser']
  const body = [
    paragraph('Forslag til vedtak', 'Overskrift1'),
    ...proposal.map((point) => item(point, 'numbered')),
    ...sections.flatMap((title) => [paragraph(title, 'Overskrift1'), paragraph(`Om ${title} i planen.`)]),
    paragraph('Endringer siden førstegangsbehandling', 'Overskrift1'),
    paragraph('Varigheten er endret etter høringen.'),
  ]
  const file = join(folder, 'framlegg.docx')
  writeFileSync(file, docx(body.join('')))
  const { readings } = await call<{ readings: { id: string; own: { paper: string } | null }[] }>(
    'course.get',
    {
      id,
    },
  )
  const own = readings.find((each) => each.id === reading)?.own?.paper
  const papers = await call<{ id: string; state: string; stage: string }[]>('case.papers', { id })
  const paper = own ?? papers.find(({ state, stage }) => state === 'draft' && stage !== 'mandate')?.id ?? ''
  await granted0('docx', 'import', number, file, '--paper', paper)
}

async function place(body: string, date: string, stage: string): Promise<string> {
  const { committees } = await call<{ committees: { id: string; name: string }[] }>('case.choices', {})
  const committee = committees.find(({ name }) => name === body)?.id
  const { id: meeting } = await call<{ id: string }>('meeting.create', {
    committee,
    startsAt: `${date}T09:00`,
    endsAt: `${date}T12:00`,
    place: 'Rådhuset',
    remote: false,
    absenceNote: '',
  })
  const queue = await call<{ reading: string; case: string; stage: string }[]>('agenda.queue', { meeting })
  const waiting = queue.find((each) => each.case === id && each.stage === stage)
  expect(waiting).toBeDefined()
  await call('agenda.add', { meeting, reading: waiting?.reading, kind: 'PS', position: null })
  return `${body.toLowerCase()}/${date}`
}

const textFile = (text: string): string => {
  const file = join(folder, 'vedtak.txt')
  writeFileSync(file, text)
  return file
}

beforeAll(async () => {
  folder = freshFolder('saksgang')
  workspace = spoiledCopy((await makeDemo()).folder, folder, 'solvik', () => undefined)
})

describe('a theme plan by the terminal alone', { timeout: 240_000 }, () => {
  test('from a new case to the first reading, held back until the notice and the day', async () => {
    const { employees, committees } = await call<{
      employees: { id: string }[]
      committees: { id: string; name: string }[]
    }>('case.choices', {})
    const made = await call<{ id: string }>('case.create', {
      caseNumber: number,
      title: 'Temaplan for friluftsliv',
      archiveCode: '614',
      language: 'nb',
      template: 'themePlan',
      officer: employees[0]?.id,
      owner: null,
      committee: committees.find(({ name }) => name === 'Formannskapet')?.id,
    })
    id = made.id
    const lead = committees.find(({ name }) => name === 'Formannskapet')
    const { id: mandate } = await call<{ id: string }>('mandate.add', { case: id, committee: lead?.id })
    const second = await run('call', 'mandate.add', JSON.stringify({ case: id, committee: lead?.id }))
    expect([second.code, second.err]).toEqual([1, expect.stringContaining('allerede en mandatsak')])
    await write(['Det utarbeides en temaplan for friluftsliv.'], mandate)
    await call('mandate.approve', { id: mandate, approved: true })
    const early = await place('Formannskapet', '2021-06-02', 'mandate')
    on('2021-05-25')
    await granted0('issue', early)
    on('2021-06-02')
    const mandated = await course('--decide', 'adopted', '--text', textFile('Planen utarbeides.'))
    expect(mandated).toMatch(/Mandat og rammer – Formannskapet: PS \d+\/21 2021-06-02 – Vedtatt/)
    await stopped(['course', number, 'approve'], /ikke mulig nå/, 'koml. § 13-1')
    await write(['Planen legges ut til høring.', 'Planen gjelder i tolv år.'])
    await course('submitForReview')
    expect(await course('approve')).toContain('Neste steg: politisk sekretær')
    const meeting = await place('Formannskapet', '2021-06-16', 'first')
    const decide = ['course', number, '--decide', 'sentToHearing', '--text', textFile('Legges ut.')]
    await stopped(decide, /Innkallingen til møtet 16\. juni 2021 er ikke sendt/, 'koml. § 11-3')
    expect(await granted0('issue', meeting)).toMatch(/^PS \d+\/21 {2}Temaplan for friluftsliv/)
    await stopped(decide, /Utfallet kan registreres fra den dagen/, 'koml. § 11-3')
    on('2021-06-16')
    expect(await granted0(...decide)).toContain('vedtatt sendt på høring')
  })

  test('through the hearing: planned, opened, spoken in, closed, and answered', async () => {
    await stopped(['course', number, 'openHearing'], /ikke planlagt noen høring/, 'koml. § 11-12')
    const parties = [
      { name: 'Turlaget', group: 'voluntary' },
      { name: 'Ungdomsrådet', group: 'statutoryCouncils' },
    ]
    const plan = { case: id, hearing: null, opensOn: '2021-08-16', closesOn: '2021-09-30', parties }
    await call('hearing.plan', plan)
    await stopped(['course', number, 'openHearing'], /Høringen begynner 16\. august 2021/, 'koml. § 11-12')
    on('2021-08-16')
    await course('openHearing')
    on('2021-09-15')
    const inputs = join(folder, 'innspill.csv')
    writeFileSync(
      inputs,
      'Avsender;Type;E-post;Dato;Innspill\nTurlaget;organisasjon;post@turlaget.example.no;2021-09-01;Merk stiene bedre.\nKari Strand;privatperson;kari.strand@example.no;2021-09-02;Planen bør vare lenger.\n',
    )
    await granted0('hearing', 'import', number, inputs, '--map', 'Avsender=sender,E-post=email,Innspill=text')
    const told = await granted0('hearing', number)
    expect(told).toContain('Turlaget')
    expect(told).not.toContain('kari.strand@example.no')
    await stopped(['course', number, 'closeHearing'], /åpen til og med 30\. september 2021/, 'koml. § 11-12')
    on('2021-10-01')
    await course('closeHearing')
    await stopped(
      ['course', number, 'finishAssessment'],
      /2 punkter i høringsinnspillene mangler/,
      'koml. § 13-1',
    )
    await answerAll()
    expect(await course('finishAssessment')).toContain('innspillene er vurdert')
  })

  test('by the second reading: changed, weighed, with the councils’ statements, and recommended', async () => {
    await stopped(['course', number, 'approve'], /ikke begynt/, 'koml. § 13-1')
    await call('paper.start', { case: id })
    await write(['Planen vedtas.', 'Planen gjelder i tjue år.'])
    await stopped(['course', number, 'approve'], /Vurder om det trengs en ny høring/, 'koml. § 13-1')
    await call('newHearing.assess', { case: id, needed: false, reason: 'Et av alternativene i høringen.' })
    await course('approve')
    const meeting = await place('Formannskapet', '2021-11-03', 'second')
    await stopped(['issue', meeting], /1 ting mangler før innkallingen/, 'medvirkningsordninger § 2')
    const { councils } = await call<{ councils: { committee: string; name: string }[] }>('statement.list', {
      case: id,
    })
    for (const { committee, name } of councils)
      await call('statement.set', {
        case: id,
        committee,
        statement:
          name === 'Ungdomsrådet'
            ? { state: 'given', input: null, text: 'Ungdomsrådet støtter planen.', receivedOn: '2021-09-20' }
            : { state: 'none', input: null, text: '', receivedOn: null },
      })
    await granted0('issue', meeting)
    const packet = join(folder, 'annengang.pdf')
    await granted0('packet', meeting, '--audience', 'members', '--out', packet, '--redline')
    expect(readFileSync(packet).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await granted0('proof', packet)).toMatch(/holder|Alt/)
    on('2021-11-03')
    await course('--decide', 'recommended', '--text', textFile('Planen vedtas.'), '--vote', 'Enstemmig')
  })

  test('to the council, carried out and archived; the plan is taken up again four years on', async () => {
    await call('paper.start', { case: id })
    await course('approve')
    const meeting = await place('Kommunestyret', '2021-11-24', 'council')
    await granted0('issue', meeting)
    on('2021-11-24')
    const adopted = await course(
      '--decide',
      'adopted',
      '--text',
      textFile('Planen vedtas.'),
      '--vote',
      '27–0',
    )
    expect(adopted).toContain('Temaplan: vedtatt')
    expect(adopted).toContain('Skal tas opp til revisjon: 24.11.2025')
    const passport = join(folder, 'sakspass.pdf')
    expect(await granted0('passport', number, '--out', passport)).toMatch(/side/)
    expect(readFileSync(passport).subarray(0, 5).toString()).toBe('%PDF-')
    await course('startImplementation')
    expect(await course('archive')).toContain('Saken er ferdig')
    const { decisions } = JSON.parse(
      await granted0('call', 'case.decisions', JSON.stringify({ id })).then((out) => `{"decisions":${out}}`),
    ) as { decisions: { kind: string; voteSummary: string }[] }
    expect(decisions.map(({ kind }) => kind)).toEqual(['decision', 'recommendation', 'decision', 'decision'])
  })
})

type Heard = { readonly inputs: readonly { id: string; points: readonly { id: string }[] }[] }

/** Each input becomes a point, where it is none yet, and every point is answered. */
async function answerAll(): Promise<void> {
  const heard = (): Promise<Heard> => call('assessment.get', { case: id })
  for (const input of (await heard()).inputs)
    if (input.points.length === 0) await call('assessment.addPoint', { input: input.id, text: 'Innspillet' })
  const points = (await heard()).inputs.flatMap((input) => input.points)
  const change = { assessment: 'Tas til etterretning.', conclusion: 'noted' }
  await call('assessment.answerMany', { points: points.map((point) => ({ id: point.id, change })) })
}
