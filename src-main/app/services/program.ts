import { existsSync } from 'node:fs'
import type { programCalls } from '#shared/contract/program.ts'
import type { ServicesOf } from '../../router/services.ts'
import { programVersion } from '../../version.ts'
import type { ServiceParts } from '../services.ts'

/** The program itself: what runs, what the user chose, which workspace is open. */
export function programServices(parts: ServiceParts): Partial<ServicesOf<keyof typeof programCalls>> {
  const { settings, workspaces, jobs } = parts
  const { session } = workspaces
  return {
    'program.about': () => ({
      version: programVersion(),
      host: parts.kind,
      node: process.version,
      sqlite:
        workspaces.mode() === 'nothing'
          ? ''
          : (session.db().prepare('SELECT sqlite_version()').pluck().get() as string),
      userData: parts.userData,
    }),
    'program.setUnsaved': ({ unsaved }) => {
      parts.setUnsaved(unsaved)
      return null
    },
    'preferences.get': () => settings.preferences(),
    'preferences.set': (change) => settings.setPreferences(change),
    'workspace.current': () => workspaces.current(),
    'workspace.recent': () =>
      settings.recent().map(({ folder, municipality, openedAt }) => ({
        folder,
        municipality,
        openedAt,
        present: existsSync(folder),
      })),
    'workspace.open': async ({ folder }) => {
      const chosen =
        folder ?? (await session.dialogs.openFolder({ title: 'Åpne arbeidsområde', create: false }))
      return chosen === null ? null : workspaces.open(chosen)
    },
    'workspace.close': () => {
      workspaces.close()
      return null
    },
    'workspace.workAs': ({ person }) => {
      const open = workspaces.workAs(person)
      if (open === null) throw new Error('no workspace is open')
      return open
    },
    'job.cancel': ({ job }) => jobs.cancel(job),
    'file.open': async ({ path }) => {
      await session.openPath(path)
      return null
    },
  }
}
