import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { preferences } from '#shared/contract/program.ts'
import type { Preferences } from '#shared/contract/program.ts'
import { isRefusal } from '#shared/refusal.ts'
import { writeWhole } from '../files.ts'

const recentWorkspace = z.object({
  folder: z.string(),
  municipality: z.string(),
  openedAt: z.string(),
  /** Who works there, by id. */
  me: z.string().nullable(),
})
export type RecentWorkspace = z.infer<typeof recentWorkspace>

const settings = z.object({ preferences, recent: z.array(recentWorkspace).max(20) })
type Settings = z.infer<typeof settings>

const first: Settings = { preferences: { language: 'nb', theme: 'system' }, recent: [] }

/** One user's choices on one machine, kept in `settings.json` in their data folder. */
export type UserSettings = {
  preferences(): Preferences
  setPreferences(change: Partial<Preferences>): Preferences
  /** Last opened first. */
  recent(): readonly RecentWorkspace[]
  /** Puts a workspace first in the list, or changes what is said of it. */
  remember(workspace: RecentWorkspace): void
}

/** Reads the choices from `userData`; a file that cannot be read is as none, and is replaced at the next change. */
export function openUserSettings(userData: string): UserSettings {
  const file = join(userData, 'settings.json')
  let current = readSettings(file)
  const keep = (next: Settings): void => {
    current = next
    mkdirSync(userData, { recursive: true })
    // A choice that cannot be kept is still in force until the window closes: not worth stopping work for.
    const refusal = writeWhole(file, new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`))
    if (isRefusal(refusal)) process.stderr.write(`settings.json was not written: ${refusal.code}\n`)
  }
  return {
    preferences: () => current.preferences,
    setPreferences: (change) => {
      keep({ ...current, preferences: { ...current.preferences, ...change } })
      return current.preferences
    },
    recent: () => current.recent,
    remember: (workspace) => {
      const others = current.recent.filter(({ folder }) => folder !== workspace.folder)
      keep({ ...current, recent: [workspace, ...others].slice(0, 20) })
    },
  }
}

function readSettings(file: string): Settings {
  if (!existsSync(file)) return first
  try {
    const read = settings.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : first
  } catch {
    return first
  }
}
