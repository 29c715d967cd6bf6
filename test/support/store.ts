import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Committee, Person } from '#shared/domain/municipality/municipality.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, savePerson } from '#main/store/municipality.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { savePaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import type { Store } from '#main/store/store.ts'
import { saveTemplate } from '#main/store/templates.ts'
import { workspaceAt } from '#main/store/workspace.ts'
import { aCase, aCommittee, aMeeting, anItem, aPaper, aPerson, aReading, aTemplate } from './builders.ts'

/** What a test takes for granted: throws with the refusal's code when it was refused. */
export function granted<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`refused: ${result.code} ${JSON.stringify(result.facts)}`)
  return result
}

/** The refusal that a test expects; throws when there was none. */
export function refused(result: unknown): Refusal {
  if (!isRefusal(result)) throw new Error(`not refused: ${typeof result}`)
  return result
}

/** In memory where there is such a place: hundreds of stores are made, and each waits for the disk many times. */
const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** What `mkdtempSync` takes for a folder there. */
export const scratchFolder = join(parent, 'saksklar-store-')

/** Runs `work` in a folder of its own and removes the folder afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(scratchFolder)
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An empty store as the program makes it; made once, for all its migrations take a tenth of a second each time. */
let empty: Buffer | null = null

function emptyStore(): Buffer {
  if (empty !== null) return empty
  const folder = mkdtempSync(join(parent, 'saksklar-empty-'))
  const made = granted(createStore(folder))
  made.close()
  empty = readFileSync(made.path)
  rmSync(folder, { recursive: true, force: true })
  return empty
}

/** A new, empty store in a folder that is not there yet: a copy of the one that was made first. */
export function newStore(folder: string): Store {
  mkdirSync(folder, { recursive: true })
  writeFileSync(workspaceAt(folder).file, emptyStore())
  return granted(openStore(folder))
}

/** Runs `work` on a new, empty store, and closes it. */
export async function inStore<T>(work: (db: Database, store: Store) => T | Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const store = newStore(join(folder, 'solvik'))
    try {
      return await work(store.db, store)
    } finally {
      store.close()
    }
  })
}

export type SavedCase = {
  readonly officer: Person
  readonly committee: Committee
  readonly template: PaperTemplate
  readonly file: Case
  readonly reading: Reading
  readonly paper: CasePaper
}

/** A store's smallest case: an officer, a body, a template, a case with one reading and its paper. */
export function saveSmallCase(db: Database, caseNumber = '20/01610'): SavedCase {
  const officer = aPerson()
  const committee = aCommittee()
  const template = aTemplate()
  const file = aCase({ officer: officer.id, caseNumber })
  const reading = aReading({ case: file.id, committee: committee.id })
  const paper = aPaper({ case: file.id, reading: reading.id, template: template.id, author: officer.id })
  savePerson(db, officer)
  saveCommittee(db, committee)
  saveTemplate(db, template)
  saveCase(db, file)
  saveReading(db, reading)
  savePaper(db, paper)
  return { officer, committee, template, file, reading, paper }
}

export type SavedMeeting = SavedCase & { readonly meeting: Meeting; readonly item: AgendaItem }

/** A small case on the agenda of a meeting that is not issued yet. */
export function saveSmallMeeting(db: Database): SavedMeeting {
  const saved = saveSmallCase(db)
  const meeting = aMeeting({ committee: saved.committee.id })
  const item = anItem({
    meeting: meeting.id,
    case: saved.file.id,
    reading: saved.reading.id,
    paper: saved.paper.id,
  })
  saveMeeting(db, meeting)
  saveAgendaItem(db, item)
  return { ...saved, meeting, item }
}
