import { join } from 'node:path'
import * as Y from 'yjs'
import type { Output } from '#shared/contract/index.ts'
import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { newDocument, sectionFragment } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { CaseId, OperationId, PaperId } from '#shared/ids.ts'
import { saveMunicipality, savePerson } from '#main/store/municipality.ts'
import type { Database } from '#main/store/rows.ts'
import { aMunicipality, aPerson, newId } from './builders.ts'
import { april, caseProgram, newJob } from './case-program.ts'
import type { CaseProgram } from './case-program.ts'
import { freshFolder } from './demo.ts'
import { granted, newStore } from './store.ts'

/** An officer with a workspace and a key of their own. */
export type Officer = CaseProgram & {
  readonly name: string
  readonly workspace: string
  readonly userData: string
  /** The days pass: what is done next is done later than what was done before. */
  later(): void
  /** The day comes, `2021-04-21`. */
  on(day: string): void
  db(): Database
  send(id: CaseId, exemptToo?: boolean): Promise<string>
  /** Takes a bundle in, trusting its key as somebody who has asked by telephone. */
  receive(path: string, choices?: Choices): Promise<Output<'bundle.merge'>>
  open(id: PaperId): Promise<OpenDesk>
  text(id: PaperId, key: string): Promise<string>
}
type Choices = readonly { kind: never; id: never; field: string; take: 'ours' | 'theirs' }[]

/** A paper open as the editor has it. */
export type OpenDesk = {
  readonly document: Y.Doc
  readonly opened: Output<'paper.open'>
  fragment(key: string): Y.XmlFragment
  say(key: string, content: Content): void
  save(): Promise<void>
}

/** Opens a workspace for a named officer; `fill` puts what it holds into it first. */
export async function officer(
  name: string,
  fill: (db: Database) => void = () => undefined,
): Promise<Officer> {
  const workspace = join(freshFolder(name.toLowerCase()), 'arbeid')
  const store = newStore(workspace)
  const me = aPerson({ name })
  granted(
    store.transaction((db) => {
      saveMunicipality(db, aMunicipality())
      savePerson(db, me)
      fill(db)
      return null
    }),
  )
  store.close()
  return officerIn(name, workspace, me.id)
}

/** The same over a workspace that is there. */
export async function officerIn(
  name: string,
  workspace: string,
  me?: Parameters<CaseProgram['program']['workspaces']['workAs']>[0],
): Promise<Officer> {
  const userData = freshFolder('user')
  let now = Date.parse(april.now())
  const clock = {
    now: () => new Date(now).toISOString(),
    today: () => new Date(now).toISOString().slice(0, 10),
  }
  const program = await caseProgram(workspace, { clock, userData })
  if (me !== undefined) granted(program.program.workspaces.workAs(me))
  const call: CaseProgram['call'] = async (which, input) => program.call(which, input)
  const path = (): string => join(freshFolder('bunt'), 'sak.saksklar-sak')
  return {
    ...program,
    name,
    workspace,
    userData,
    later: () => void (now += 3_600_000),
    on: (day) => void (now = Date.parse(`${day}T08:00:00.000Z`)),
    db: () => program.program.workspaces.session.db(),
    send: async (id, exemptToo = false) => {
      const to = path()
      await call('bundle.export', { job: newJob(), case: id, path: to, exemptToo })
      return to
    },
    receive: async (from, choices = []) => {
      const seen = await call('bundle.inspect', { job: newJob(), path: from })
      const trust = seen?.from.fingerprint ?? null
      return call('bundle.merge', { job: newJob(), path: from, trust, choices: [...choices] })
    },
    open: async (id) => {
      const opened = await call('paper.open', { id })
      const document = newDocument()
      Y.applyUpdate(document, Buffer.from(opened.state, 'base64'))
      let stored = Y.encodeStateVector(document)
      const fragment = (key: string): Y.XmlFragment => sectionFragment(document, key)
      return {
        document,
        opened,
        fragment,
        say: (key, content) => document.transact(() => replaceContent(fragment(key), content)),
        save: async () => {
          const update = Buffer.from(Y.encodeStateAsUpdate(document, stored)).toString('base64')
          await call('paper.write', { id, epoch: opened.epoch, operation: newId<OperationId>(), update })
          stored = Y.encodeStateVector(document)
        },
      }
    },
    text: async (id, key) => {
      const { sections } = await call('paper.get', { id })
      return plainText((sections.find((section) => section.key === key)?.content ?? []) as Content)
    },
  }
}
