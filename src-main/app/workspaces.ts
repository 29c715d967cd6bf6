import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { v7 } from 'uuid'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import type { Id, PersonId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { Dialogs, Host } from '../host/host.ts'
import { findPerson, getMunicipality } from '../store/municipality.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { workspaceAt } from '../store/workspace.ts'
import type { UserSettings } from './preferences.ts'
import type { Clock, Session } from './session.ts'

/** The one workspace that the program has open, and how it comes to be open. */
export type Workspaces = {
  readonly session: Session
  mode(): 'nothing' | 'read' | 'write'
  current(): OpenWorkspace | null
  /** Opens the folder in place of what was open; what was open stays so when this is refused. */
  open(folder: string): OpenWorkspace | Refusal
  workAs(person: PersonId): OpenWorkspace | null
  close(): void
}

export type WorkspaceParts = {
  readonly settings: UserSettings
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly openPath: Host['openPath']
}

type Opened = {
  readonly store: Store
  readonly folder: string
  readonly readonly: boolean
  me: PersonId | null
}

/** No workspace is open at first. */
export function createWorkspaces({ settings, clock, dialogs, openPath }: WorkspaceParts): Workspaces {
  let opened: Opened | null = null
  const store = (): Store => {
    if (opened === null) throw new Error('no workspace is open')
    return opened.store
  }
  const me = (): PersonId | null => opened?.me ?? null
  const describe = ({ store: { db }, folder, readonly, me: chosen }: Opened): OpenWorkspace => {
    const person = chosen === null ? null : findPerson(db, chosen)
    return {
      folder,
      municipality: getMunicipality(db)?.name ?? '',
      readonly,
      writer: null,
      me: person === null ? null : { id: person.id, name: person.name, role: person.role },
    }
  }
  const remember = (): void => {
    if (opened === null) return
    const { municipality } = describe(opened)
    settings.remember({ folder: opened.folder, municipality, openedAt: clock.now(), me: opened.me })
  }
  const close = (): void => {
    opened?.store.close()
    opened = null
  }
  return {
    session: {
      store,
      db: () => store().db,
      clock,
      newId: <I extends Id<string>>() => v7() as I,
      me,
      actor: () => {
        const person = me()
        return (person === null ? null : findPerson(store().db, person)?.name) ?? userInfo().username
      },
      dialogs,
      openPath,
    },
    mode: () => (opened === null ? 'nothing' : opened.readonly ? 'read' : 'write'),
    current: () => (opened === null ? null : describe(opened)),
    open: (folder) => {
      const { folder: place, file } = workspaceAt(folder)
      if (opened?.folder === place) return describe(opened)
      const found = openStore(existsSync(file) ? file : folder)
      if (isRefusal(found)) return found
      close()
      const known = settings.recent().find((each) => each.folder === place)?.me ?? null
      opened = { store: found, folder: place, readonly: false, me: known as PersonId | null }
      remember()
      return describe(opened)
    },
    workAs: (person) => {
      if (opened === null) return null
      opened.me = person
      remember()
      return describe(opened)
    },
    close,
  }
}
