import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { OpenWorkspace, programCalls } from '#shared/contract/program.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { workspaceWords } from '#shared/text/workspace-words.ts'
import { makeDemoIn } from '../../demo/make-demo.ts'
import type { DemoWatch } from '../../demo/make-demo.ts'
import { unlock } from '../unlock.ts'
import { workspaceAt } from '../../store/workspace.ts'
import { isWithin } from '../handed-paths.ts'
import { folderForNew } from '../new-folder.ts'
import type { ServicesOf } from '../../router/services.ts'
import { programVersion } from '../../version.ts'
import type { ServiceParts } from '../services.ts'

/** The program itself: what runs, what the user chose, which workspace is open. */
export function programServices(parts: ServiceParts): ServicesOf<keyof typeof programCalls> {
  const { settings, workspaces, jobs } = parts
  const { session } = workspaces
  const words = () => workspaceWords[settings.preferences().language]
  /** The demo is made where it is not there; what somebody has changed in it stays. */
  const openDemo = async (watch: DemoWatch): Promise<OpenWorkspace | Refusal> => {
    const folder = parts.demoFolder ?? join(parts.userData, 'demo')
    if (!existsSync(workspaceAt(folder).file)) {
      const refusal = await makeDemoIn(folder, watch)
      if (refusal !== null) return refusal
    }
    return workspaces.open(folder)
  }
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
    'workspace.forget': ({ folder }) => {
      settings.forget(folder)
      return null
    },
    'workspace.open': async ({ folder }) => {
      const title = words().openTitle
      const chosen = folder ?? (await session.dialogs.openFolder({ title, create: false }))
      return chosen === null ? null : workspaces.open(chosen)
    },
    'workspace.unlock': ({ folder, key }) => unlock(folder, key) ?? workspaces.open(folder),
    'workspace.create': async ({ folder, municipality: name, number, language = 'nb', me = '' }) => {
      const title = words().createTitle
      const chosen = folder ?? (await session.dialogs.openFolder({ title, create: true }))
      if (chosen === null) return null
      const place = folder ?? folderForNew(chosen, words().folderName(name))
      return workspaces.create(place, { name, number, language, me })
    },
    'workspace.openDemo': () => openDemo({}),
    'workspace.buildDemo': (_, { signal, progress }) =>
      openDemo({ signal, progress: (done, total) => progress(words().makingDemo, done, total) }),
    'workspace.takeOver': () => workspaces.takeOver(),
    'workspace.close': () => {
      workspaces.close()
      return null
    },
    'workspace.workAs': ({ person }) => workspaces.workAs(person),
    'job.cancel': ({ job }) => jobs.cancel(job),
    'file.open': async ({ path }) => {
      const folder = workspaces.current()?.folder
      const inWorkspace = folder !== undefined && isWithin(path, folder)
      if (!inWorkspace && !parts.mayOpen(path)) return refuse('file.notChosen', { path })
      if (!existsSync(path)) return refuse('file.unreadable', { path })
      await session.openPath(path)
      return null
    },
  }
}
