import { v7 } from 'uuid'
import type { OpenWorkspace } from '#shared/contract/program.ts'
import type { Id, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { foundMunicipality } from '../actions/settings/found-municipality.ts'
import type { NewMunicipality } from '../actions/settings/found-municipality.ts'
import { clearAttempts } from '../actions/packet/packet-places.ts'
import { purgeBin } from '../actions/bin/purge-bin.ts'
import type { Dialogs, Host } from '../host/host.ts'
import type { Emit } from '../router/services.ts'
import { noteActing } from '../store/audit.ts'
import { findPerson, getMunicipality } from '../store/municipality.ts'
import { isNewer } from '../store/newer-schema.ts'
import { createStore, openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { workspaceAt } from '../store/workspace.ts'
import { readWriter, userName } from '../store/writer-lock.ts'
import type { UserSettings } from './preferences.ts'
import { indexInBackground } from './index-in-background.ts'
import { workspaceClock } from './clock.ts'
import type { Clock, Session } from './session.ts'
import { watchWriter } from './watch-writer.ts'

/** The one workspace that the program has open, and how it comes to be open. */
export type Workspaces = {
  readonly session: Session
  mode(): 'nothing' | 'read' | 'write'
  current(): OpenWorkspace | null
  /**
   * Opens the folder in place of what was open; what was open stays so when this is refused. For reading where
   * somebody else writes there, where nobody may, or where a newer program made it.
   */
  open(folder: string, how?: HowToOpen): OpenWorkspace | Refusal
  /** Makes a workspace for a municipality and opens it. */
  create(folder: string, municipality: NewMunicipality): OpenWorkspace | Refusal
  /** Opens for writing what is open for reading. */
  takeOver(): OpenWorkspace | Refusal
  workAs(person: PersonId): OpenWorkspace | Refusal
  close(): void
}

export type HowToOpen = {
  /** Takes no right to write, and changes nothing: for one question from a terminal. */
  readonly readonly?: boolean
  /** Whether the workspace goes into the list of recent ones; true where nothing is said. */
  readonly remembered?: boolean
}

export type WorkspaceParts = {
  readonly settings: UserSettings
  /** The machine's; a workspace may have a day of its own. */
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly openPath: Host['openPath']
  readonly emit: Emit
  /** While something works on the workspace, nothing is written beside it that can wait. */
  readonly isWorkedOn: () => boolean
  /** Called before what is open is closed: whoever works on it gives up. */
  readonly onClosing: () => void
  readonly log: (line: string) => void
}

type Opened = {
  readonly store: Store
  readonly folder: string
  readonly readonly: boolean
  readonly clock: Clock
  /** Whether `clock` shows another day than the machine's. */
  readonly hasOwnDay: boolean
  /** Somebody else writes, or did when this window opened. */
  writer: OpenWorkspace['writer']
  mayTakeOver: boolean
  /** A newer program made it: this one only reads. */
  readonly newer: boolean
  me: PersonId | null
  readonly stopWatching: () => void
  readonly stopIndexing: () => void
}

/** Why a workspace that may not be written may still be read. */
const readAllTheSame: ReadonlySet<string> = new Set(['store.busy', 'store.readOnly', 'store.newer'])

/** No workspace is open at first. */
export function createWorkspaces(parts: WorkspaceParts): Workspaces {
  const { settings, clock, emit, log } = parts
  let opened: Opened | null = null
  const session = sessionOver(parts, () => opened)
  const remember = (): void => {
    if (opened === null) return
    const { municipality } = describe(opened)
    settings.remember({ folder: opened.folder, municipality, openedAt: clock.now(), me: opened.me })
  }
  const close = (): void => {
    if (opened !== null) parts.onClosing()
    opened?.stopWatching()
    opened?.stopIndexing()
    opened?.store.close()
    opened = null
  }
  const replaceBy = (store: Store, folder: string, readonly: boolean, watched: boolean): OpenWorkspace => {
    close()
    const known = settings.recent().find((each) => each.folder === folder)?.me ?? null
    const me = known === null ? null : (findPerson(store.db, known as PersonId)?.id ?? null)
    const stopWatching = watched
      ? watchWriter(store, folder, emit, () => {
          if (opened === null) return
          opened.writer = null
          opened.mayTakeOver = !opened.newer
          emit('data.changed', { topics: ['workspace'] })
        })
      : () => undefined
    const stopIndexing = readonly ? () => undefined : indexInBackground(store, parts)
    const writer = watched ? writerOf(folder) : null
    const here = workspaceClock(store.db, clock)
    const days = { clock: here, hasOwnDay: here !== clock }
    const how = { readonly, writer, mayTakeOver: false, newer: isNewer(store.db) }
    opened = { store, folder, ...how, ...days, me, stopWatching, stopIndexing }
    if (!readonly) {
      purge(store, here)
      // nobody else can be at work: what an earlier program began and never issued goes
      for (const path of clearAttempts(store)) log(`taken away, for it was never issued: ${path}`)
    }
    return describe(opened)
  }
  const purge = (store: Store, here: Clock): void => {
    const purged = purgeBin(store, { today: here.today(), at: here.now() })
    if (isRefusal(purged)) log(`the bin was not purged: ${purged.code}`)
  }
  const open: Workspaces['open'] = (folder, { readonly = false, remembered = true } = {}) => {
    const place = workspaceAt(folder)
    if (opened?.folder === place.folder) return describe(opened)
    const toWrite = readonly ? null : openStore(place.file)
    if (isRefusal(toWrite) && !readAllTheSame.has(toWrite.code)) return toWrite
    if (toWrite !== null && !isRefusal(toWrite)) replaceBy(toWrite, place.folder, false, false)
    else {
      const toRead = openStore(place.file, { readonly: true })
      if (isRefusal(toRead)) return toRead
      replaceBy(toRead, place.folder, true, toWrite?.code === 'store.busy')
    }
    if (remembered) remember()
    return opened === null ? refuse('workspace.noneOpen') : describe(opened)
  }
  return {
    session,
    mode: () => (opened === null ? 'nothing' : opened.readonly ? 'read' : 'write'),
    current: () => (opened === null ? null : describe(opened)),
    open,
    create: (folder, municipality) => {
      const store = createStore(folder)
      if (isRefusal(store)) return store
      const me = foundMunicipality(store, municipality, {
        at: clock.now(),
        actor: userName() || 'saksklar',
        newId: session.newId,
      })
      if (isRefusal(me)) {
        store.close()
        return me
      }
      replaceBy(store, workspaceAt(folder).folder, false, false)
      if (opened !== null) opened.me = me
      remember()
      return opened === null ? refuse('workspace.noneOpen') : describe(opened)
    },
    takeOver: () => {
      if (opened === null) return refuse('workspace.noneOpen')
      if (!opened.readonly) return describe(opened)
      const { folder } = opened
      const store = openStore(folder)
      return isRefusal(store) ? store : replaceBy(store, folder, false, false)
    },
    workAs: (person) => {
      if (opened === null) return refuse('workspace.noneOpen')
      const found = findPerson(opened.store.db, person)
      if (found === null) return refuse('person.unknown')
      if (found.kind !== 'employee') return refuse('person.notEmployee', { name: found.name })
      opened.me = person
      remember()
      return describe(opened)
    },
    close,
  }
}

function describe(opened: Opened): OpenWorkspace {
  const { folder, readonly, writer, mayTakeOver, newer, clock, hasOwnDay, me: chosen } = opened
  const { db } = opened.store
  const person = chosen === null ? null : findPerson(db, chosen)
  return {
    folder,
    municipality: getMunicipality(db)?.name ?? '',
    readonly,
    writer,
    mayTakeOver,
    newer,
    ownDay: hasOwnDay ? clock.today() : null,
    me: person === null ? null : { id: person.id, name: person.name, role: person.role },
  }
}

function writerOf(folder: string): OpenWorkspace['writer'] {
  const { user, machine, since } = readWriter(folder)
  return { user, machine, since }
}

function sessionOver(
  { clock: machine, dialogs, openPath }: WorkspaceParts,
  opened: () => Opened | null,
): Session {
  const store = (): Store => {
    const now = opened()
    if (now === null) throw new Error('no workspace is open')
    return now.store
  }
  const clockHere = (): Clock => opened()?.clock ?? machine
  const me = (): PersonId | null => opened()?.me ?? null
  return {
    store,
    db: () => store().db,
    clock: { now: () => clockHere().now(), today: () => clockHere().today() },
    newId: <I extends Id<string>>() => v7() as I,
    me,
    actor: () => {
      const person = me()
      const name = person === null ? undefined : findPerson(store().db, person)?.name
      const actor = name ?? (userName() || 'saksklar')
      // the trail keeps who it was besides: names change
      if (opened() !== null) noteActing(store().db, actor, person)
      return actor
    },
    dialogs,
    openPath,
  }
}
