import { afterEach, beforeAll, beforeEach } from 'vitest'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { Failure } from '#shared/contract/reply.ts'
import type { CaseId, CommitteeId, PersonId } from '#shared/ids.ts'
import type { Program } from '#main/app/program.ts'
import type { Clock } from '#main/app/session.ts'
import { newId } from './builders.ts'
import { april, caseProgram } from './case-program.ts'
import type { CaseProgram } from './case-program.ts'
import { freshFolder, makeDemo, spoiledCopy } from './demo.ts'

/** The demo's workspace, a fresh copy for each test, behind the router; the theme plan is at hand as `id`. */
export type DemoCases = {
  readonly program: Program
  readonly id: CaseId
  readonly opened: readonly string[]
  readonly events: CaseProgram['events']
  /** What the next file dialogs answer. */
  readonly files: string[][]
  /** Where the next files are saved. */
  readonly saves: (string | null)[]
  call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>
  refused<N extends CallName>(name: N, input: Input<N>): Promise<Failure>
  numbered(caseNumber: string): Promise<CaseId>
  /** A case of its own: with a hearing, before the formannskap, unless said otherwise. */
  newCase(given?: Partial<Input<'case.create'>>): Promise<CaseId>
  whatToGive(): Promise<Input<'case.create'>>
  /** Opens another copy on another day. */
  on(clock: Clock): Promise<void>
}

/** Call once at the top of a test file. `spoil` changes each copy before it is opened. */
export function demoCases(spoil: (file: string) => void = () => undefined): DemoCases {
  let demo = ''
  let now: CaseProgram | undefined
  let id = newId<CaseId>()
  const files: string[][] = []
  const saves: (string | null)[] = []
  const at = (): CaseProgram => {
    if (now === undefined) throw new Error('only within a test')
    return now
  }
  const open = async (clock: Clock): Promise<void> => {
    const folder = spoiledCopy(demo, freshFolder('sak'), 'solvik', spoil)
    now = await caseProgram(folder, { files, saves, clock })
    id = await numbered('20/01610')
  }
  const numbered = async (caseNumber: string): Promise<CaseId> => {
    const { rows } = await at().call('case.list', { ...everyCase, text: caseNumber })
    const [row] = rows
    if (row === undefined) throw new Error(`no case ${caseNumber}`)
    return row.id
  }
  const whatToGive = async (): Promise<Input<'case.create'>> => {
    const { employees, committees } = await at().call('case.choices', {})
    return {
      caseNumber: '21/09999',
      title: 'Ny skole på Åsen',
      archiveCode: '614',
      language: 'nb',
      template: 'themePlan',
      officer: employees[0]?.id ?? newId<PersonId>(),
      owner: null,
      committee: committees.find(({ name }) => name === 'Formannskapet')?.id ?? newId<CommitteeId>(),
    }
  }
  beforeAll(async () => {
    demo = (await makeDemo()).folder
  })
  beforeEach(async () => {
    files.length = 0
    saves.length = 0
    await open(april)
  })
  afterEach(() => at().program.close())
  return {
    get program() {
      return at().program
    },
    get id() {
      return id
    },
    get opened() {
      return at().opened
    },
    get events() {
      return at().events
    },
    files,
    saves,
    call: async (name, input) => at().call(name, input),
    refused: async (name, input) => at().refused(name, input),
    numbered,
    whatToGive,
    newCase: async (given = {}) => (await at().call('case.create', { ...(await whatToGive()), ...given })).id,
    on: async (clock) => {
      at().program.close()
      await open(clock)
    },
  }
}

/** The list without anything that narrows it. */
export const everyCase: Input<'case.list'> = {
  text: '',
  states: [],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: false,
  offset: 0,
  limit: 100,
}
