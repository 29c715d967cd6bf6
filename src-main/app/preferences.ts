import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { preferences } from '#shared/contract/program.ts'
import type { Preferences } from '#shared/contract/program.ts'
import { hintChoices } from '#shared/contract/language.ts'
import type { HintChoices } from '#shared/contract/language.ts'
import { usualLongSentence } from '#shared/domain/language/hints/hint.ts'
import { isRefusal } from '#shared/refusal.ts'
import { ensureFolder, writeWhole } from '../files.ts'

const recentWorkspace = z.object({
  folder: z.string(),
  municipality: z.string(),
  openedAt: z.string(),
  /** Who works there, by id. */
  me: z.string().nullable(),
})
export type RecentWorkspace = z.infer<typeof recentWorkspace>

const mostRecent = 20
const first: Settings = {
  preferences: { language: 'nb', theme: 'system' },
  hints: { off: [], longSentence: usualLongSentence },
  recent: [],
  packetFolder: null,
}

/** Each part stands for itself: what cannot be read is as never chosen, and the rest is kept. */
const settings = z.object({
  preferences: z
    .object({
      language: preferences.shape.language.catch(first.preferences.language),
      theme: preferences.shape.theme.catch(first.preferences.theme),
    })
    .catch(first.preferences),
  hints: hintChoices.catch(first.hints),
  packetFolder: z.string().nullable().catch(null),
  recent: z
    .array(recentWorkspace.nullable().catch(null))
    .catch([])
    .transform((all) => all.filter((each) => each !== null).slice(0, mostRecent)),
})
type Settings = {
  readonly preferences: Preferences
  readonly hints: HintChoices
  readonly recent: readonly RecentWorkspace[]
  readonly packetFolder: string | null
}

/** One user's choices on one machine, kept in `settings.json` in their data folder. */
export type UserSettings = {
  preferences(): Preferences
  setPreferences(change: Partial<Preferences>): Preferences
  hints(): HintChoices
  setHints(choices: HintChoices): HintChoices
  /** Where packets go unless one says otherwise; null until somebody has chosen. */
  packetFolder(): string | null
  setPacketFolder(folder: string): void
  /** Last opened first. */
  recent(): readonly RecentWorkspace[]
  /** Puts a workspace first in the list, or changes what is said of it. */
  remember(workspace: RecentWorkspace): void
  /** Takes a workspace out of the list. */
  forget(folder: string): void
}

/** Reads the choices from `userData`; a file that cannot be read is as none, and is replaced at the next change. */
export function openUserSettings(userData: string): UserSettings {
  const file = join(userData, 'settings.json')
  let current = readSettings(file)
  const keep = (next: Settings): void => {
    current = next
    // A choice that cannot be kept is still in force until the window closes: not worth stopping work for.
    const refusal =
      ensureFolder(userData) ??
      writeWhole(file, new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`))
    if (isRefusal(refusal)) process.stderr.write(`settings.json was not written: ${refusal.code}\n`)
  }
  return {
    preferences: () => current.preferences,
    setPreferences: (change) => {
      keep({ ...current, preferences: { ...current.preferences, ...change } })
      return current.preferences
    },
    hints: () => current.hints,
    setHints: (hints) => {
      keep({ ...current, hints })
      return current.hints
    },
    packetFolder: () => current.packetFolder,
    setPacketFolder: (packetFolder) => keep({ ...current, packetFolder }),
    recent: () => current.recent,
    remember: (workspace) => {
      const others = current.recent.filter(({ folder }) => folder !== workspace.folder)
      keep({ ...current, recent: [workspace, ...others].slice(0, mostRecent) })
    },
    forget: (folder) => {
      const others = current.recent.filter((each) => each.folder !== folder)
      if (others.length < current.recent.length) keep({ ...current, recent: others })
    },
  }
}

function readSettings(file: string): Settings {
  try {
    const read = settings.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : first
  } catch {
    return first
  }
}
