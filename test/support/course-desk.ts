import type { CourseView } from '#shared/contract/course.ts'
import type { Input } from '#shared/contract/index.ts'
import type { ReadingOutcome, ReadingStage } from '#shared/domain/case/case.ts'
import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { CaseId, CommitteeId, HearingId, MeetingId, PaperId, PersonId } from '#shared/ids.ts'
import { saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveTheme } from '#main/store/sources.ts'
import { aTextBlock, newId } from './builders.ts'
import { aHearing, anInput, aPoint, aTheme } from './builders-knowledge.ts'
import { freshFolder, makeDemo, spoiledCopy } from './demo.ts'
import { officerIn } from './officers.ts'
import type { Officer } from './officers.ts'

/** An officer of the demo municipality who takes a case of their own through its course, day by day. */
export type CourseDesk = {
  readonly officer: Officer
  readonly id: CaseId
  readonly call: Officer['call']
  readonly refused: Officer['refused']
  view(): Promise<CourseView>
  /** The named body; by the beginning of its name. */
  body(name: string): Promise<CommitteeId>
  /** Fills what the template demands of the paper that is next read. */
  write(): Promise<PaperId>
  /** Puts another text in the place of the proposal. */
  propose(paper: PaperId, text: string): Promise<void>
  /** A meeting of the body, with the reading of that stage on its agenda. */
  place(body: string, date: string, stage: ReadingStage): Promise<MeetingId>
  decide(outcome: ReadingOutcome, points?: readonly string[]): Promise<CourseView>
  step(step: Input<'case.advance'>['step'], setAside?: string): Promise<CourseView>
}

/** A new case by that template, on the desk of the first officer there is. */
export async function courseDesk(template: Input<'case.create'>['template']): Promise<CourseDesk> {
  const demo = (await makeDemo()).folder
  const officer = await officerIn(
    'Kari',
    spoiledCopy(demo, freshFolder('saksgang'), 'solvik', () => undefined),
  )
  const call: Officer['call'] = async (name, input) => officer.call(name, input)
  const refused: Officer['refused'] = async (name, input) => officer.refused(name, input)
  const choices = await call('case.choices', {})
  const body = async (name: string): Promise<CommitteeId> => {
    const found = choices.committees.find((each) => each.name.startsWith(name))
    if (found === undefined) throw new Error(`no body ${name}`)
    return found.id
  }
  const { id } = await call('case.create', {
    caseNumber: '21/09999',
    title: 'Temaplan for friluftsliv',
    archiveCode: '614',
    language: 'nb',
    template,
    officer: choices.employees[0]?.id ?? newId<PersonId>(),
    owner: null,
    committee: await body('Formannskapet'),
  })
  const view = (): Promise<CourseView> => call('course.get', { id })
  const lying = async (): Promise<CourseView['readings'][number]> => {
    const { readings } = await view()
    const found = readings.find(({ outcome, item }) => outcome === null && item !== null)
    if (found === undefined) throw new Error('no reading lies before a body')
    return found
  }
  return {
    officer,
    id,
    call,
    refused,
    view,
    body,
    write: async () => {
      const papers = await call('case.papers', { id })
      const draft = papers.find(({ state }) => state === 'draft')
      const paper = draft?.id ?? (await call('paper.start', { case: id })).id
      const desk = await officer.open(paper)
      const { sections } = await call('paper.get', { id: paper })
      for (const { key, required, content } of sections)
        if ((required || key === 'changes') && content.length === 0)
          desk.say(key, [aTextBlock(`Om ${key}.`, key === 'proposal' ? { style: 'numbered' } : {})])
      await desk.save()
      return paper
    },
    propose: async (paper, text) => {
      const desk = await officer.open(paper)
      desk.say('proposal', [aTextBlock(text, { style: 'numbered' })])
      await desk.save()
    },
    place: async (name, date, stage) => {
      const committee = await body(name)
      const made = await call('meeting.create', {
        committee,
        startsAt: `${date}T09:00`,
        endsAt: `${date}T12:00`,
        place: 'Rådhuset',
        remote: false,
        absenceNote: '',
      })
      const reading = (await view()).readings.find(
        (each) => each.stage === stage && each.committee.id === committee && each.outcome === null,
      )
      if (reading === undefined) throw new Error(`no ${stage} reading waits for ${name}`)
      const placing = { meeting: made.id, reading: reading.id, kind: 'PS', position: null } as const
      await call('agenda.add', placing)
      return made.id
    },
    decide: async (outcome, points = ['Forslaget vedtas.']) => {
      const { id: reading } = await lying()
      await call('reading.decide', { reading, outcome, points: [...points], voteSummary: 'Enstemmig' })
      return view()
    },
    step: async (step, setAside) => {
      await call('case.advance', { id, step, setAside: setAside ?? null })
      return view()
    },
  }
}

/** Every statutory council has been asked, and has nothing to say. */
export async function councilsPass({ id, call }: CourseDesk): Promise<void> {
  const { councils } = await call('statement.list', { case: id })
  for (const { committee } of councils)
    await call('statement.set', {
      case: id,
      committee,
      statement: { state: 'none', input: null, receivedOn: null, text: '' },
    })
}

/** A hearing of the case with its parties. */
export function planHearing(
  { officer, id }: CourseDesk,
  opensOn: string,
  closesOn: string,
  councils = true,
): HearingId {
  const hearing = aHearing({
    case: id,
    opensOn,
    closesOn,
    parties: [
      { name: 'Turlaget', group: 'voluntary' },
      ...(councils ? [{ name: 'Eldrerådet', group: 'statutoryCouncils' as const }] : []),
    ],
  })
  saveHearing(officer.db(), hearing)
  return hearing.id
}

/** An input of one point, answered or not. */
export function hear(
  { officer, id }: CourseDesk,
  hearing: HearingId,
  number: number,
  answered: boolean,
): HearingInput {
  const theme = aTheme({ case: id, number })
  saveTheme(officer.db(), theme)
  const said = answered ? { assessment: 'Tas inn.', conclusion: 'followed' as const } : {}
  const input = anInput({ hearing, number, points: [aPoint({ theme: theme.id, ...said })] })
  saveInput(officer.db(), input)
  return input
}

/** The point is answered. */
export function answer({ officer }: CourseDesk, input: HearingInput): void {
  const points = input.points.map((point) => ({
    ...point,
    assessment: 'Tas til etterretning.',
    conclusion: 'noted' as const,
  }))
  saveInput(officer.db(), { ...input, points })
}
