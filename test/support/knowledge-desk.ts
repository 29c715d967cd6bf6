import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { ImportField } from '#shared/domain/knowledge/import/fields.ts'
import type { CaseId, OperationId } from '#shared/ids.ts'
import { listBin } from '#main/store/bin.ts'
import {
  entriesOfCase,
  saveEntry,
  saveSource,
  saveTheme,
  sourcesOfCase,
  themesOfCase,
} from '#main/store/knowledge.ts'
import type { Database } from '#main/store/rows.ts'
import type { Store } from '#main/store/store.ts'
import { anEntry, aSource, aTheme } from './builders-knowledge.ts'
import { freshFolder } from './demo.ts'
import { openProgram } from './open-program.ts'
import type { OpenProgram } from './open-program.ts'
import { newStore, saveSmallCase } from './store.ts'
import type { SavedCase } from './store.ts'

/** A case with a theme, a source and an entry anew for each test, and the program whose dialogs name its files. */
export function knowledgeDesk() {
  const scratch = freshFolder('knowledge-import')
  let program: OpenProgram
  let saved: SavedCase
  let files: string[][]
  let saves: (string | null)[]

  beforeEach(async () => {
    const folder = join(freshFolder('knowledge'), 'solvik')
    const store = newStore(folder)
    saved = saveSmallCase(store.db)
    const { file, officer } = saved
    const theme = aTheme({ case: file.id, number: 1, name: 'Oppvekst' })
    saveTheme(store.db, theme)
    const source = aSource({ case: file.id, enteredBy: officer.id })
    saveSource(store.db, source)
    const sources = [{ source: source.id, passage: 's. 4' }]
    saveEntry(
      store.db,
      anEntry({
        case: file.id,
        theme: theme.id,
        enteredBy: officer.id,
        number: 1,
        title: 'Barn i barnehage',
        sources,
      }),
    )
    store.close()
    files = []
    saves = []
    program = await openProgram(folder, { files, saves })
  })

  const db = (): Database => program.program.workspaces.session.db()
  const store = (): Store => program.program.workspaces.session.store()
  const ids = (): { case: CaseId } => ({ case: saved.file.id })
  const answered = <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> =>
    program.granted(name, input)
  const refusedBy = <N extends CallName>(name: N, input: Input<N>) => program.refused(name, input)
  const call = (name: string, input: unknown) => program.program.call(name, input)
  /** The user gives up in the next dialog for a file. */
  const giveUp = (): void => void files.push([])
  /** Where the user would save next. */
  const saveTo = (path: string): void => void saves.push(path)
  afterAll(() => program.program.close())

  let written = 0
  /** The file that the user would choose next. */
  function offer(name: string, content: string | Uint8Array): void {
    const path = join(scratch, `${(written += 1)}-${name}`)
    writeFileSync(path, content)
    files.push([path])
  }
  let jobs = 0
  const job = (): string => `00000000-0000-4000-8000-${String((jobs += 1)).padStart(12, '0')}`
  const asked = { encoding: null, separator: null, sheet: null } as const

  async function read(
    name: string,
    content: string | Uint8Array,
  ): Promise<NonNullable<Output<'knowledge.readFile'>>> {
    offer(name, content)
    const file = await answered('knowledge.readFile', { ...asked, job: job() })
    if (file === null) throw new Error('no file')
    return file
  }
  type How = Partial<{ ifThere: 'skip' | 'update' | 'add'; makeThemes: boolean; skipRefused: boolean }>
  const mappingOf = ({ content }: { content: NonNullable<Output<'knowledge.readFile'>>['content'] }) =>
    content.kind === 'table' ? content.columns.map(({ field }): ImportField | null => field) : []

  async function looked(name: string, content: string | Uint8Array, how: How = {}) {
    const file = await read(name, content)
    const { skipRefused = false, ...chosen } = how
    const input = {
      ...ids(),
      token: file.token,
      mapping: mappingOf(file),
      ifThere: 'skip' as const,
      makeThemes: false,
      theme: null,
      ...chosen,
    }
    const plan = await answered('knowledge.planImport', { ...input, job: job() })
    const take = { ...input, plan: plan.plan, skipRefused }
    return {
      file,
      plan,
      input,
      take,
      import: () => answered('knowledge.import', { ...take, job: job() }),
    }
  }
  const undo = (done: { import: OperationId }) => answered('knowledge.undoImport', { import: done.import })

  const entries = () => entriesOfCase(db(), ids().case)
  /** All that an import may touch, but for when the case was last touched. */
  const everything = () => ({
    entries: entries(),
    themes: themesOfCase(db(), ids().case),
    sources: sourcesOfCase(db(), ids().case),
    bin: listBin(db()),
  })

  return {
    scratch,
    db,
    store,
    ids,
    answered,
    refusedBy,
    call,
    giveUp,
    saveTo,
    offer,
    job,
    asked,
    read,
    looked,
    undo,
    entries,
    everything,
  }
}
