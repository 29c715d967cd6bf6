import { homedir } from 'node:os'
import { join } from 'node:path'
import { statSync } from 'node:fs'
import type { Dialogs, FileFilter } from '../host.ts'
import type { Cdp } from './cdp.ts'
import { askNatively } from './native-dialogs.ts'
import { askOwn } from './own-dialog.ts'
import type { PathAnswer, PathAsk } from './own-dialog.ts'
import type { WindowPage } from './window-page.ts'

/** The browser's own dialog. It gives files, whose paths the debugger knows and the page never learns. */
const chooseFiles = `function(accept, multiple) {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept, multiple })
    input.addEventListener('change', () => resolve([...input.files]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}`

export type DialogParts = {
  /** The window as it is now; it may be another after a restart. */
  readonly window: () => { readonly cdp: Cdp; readonly page: WindowPage } | null
  /** Source of `page/path-dialog.ts`, built. */
  readonly pathDialog: string
}

/**
 * Dialogs that give paths. Files come by the browser's dialog. For folders and places to save, the browser has
 * nothing that fits: `showSaveFilePicker` empties a file that is there before a byte is ready, and neither it
 * nor `showDirectoryPicker` tells a path. So the system's own tool asks, or, where it has none, the host does.
 */
export function browserDialogs({ window, pathDialog }: DialogParts): Dialogs {
  const ask = async (question: PathAsk): Promise<string | null> => {
    const { kind, title, start, name } = question
    const answer = await askNatively(
      kind === 'folder' ? { kind, title, start } : { kind, title, start, name },
    )
    if (answer !== null) return answer.path
    return askOwn(question, async (view) => {
      const { page } = window() ?? {}
      if (page === undefined) return { did: 'cancel' }
      const declaration = `function(view) { ${pathDialog}; return globalThis.saksklarAskForPath(JSON.parse(view)).then(JSON.stringify) }`
      const { value } = await page.act(declaration, [JSON.stringify(view)])
      return JSON.parse(String(value)) as PathAnswer
    })
  }
  return {
    openFiles: async ({ filters, many }) => {
      const open = window()
      if (open === null) return []
      const { objectId: files = '' } = await open.page.act(chooseFiles, [accepted(filters), many])
      const paths: string[] = []
      for (let index = 0; ; index += 1) {
        const { objectId } = await open.page.part(files, index)
        if (objectId === undefined) break
        const { path } = await open.cdp.send('DOM.getFileInfo', { objectId }, open.page.session)
        if (path !== '') paths.push(path)
      }
      return paths
    },
    openFolder: ({ title }) => ask({ kind: 'folder', title, name: '', start: startFolder(), filters: [] }),
    saveTo: ({ title, suggestedName, filters }) =>
      ask({ kind: 'save', title, name: suggestedName, start: startFolder(), filters }),
  }
}

const accepted = (filters: readonly FileFilter[]): string =>
  filters.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)).join(',')

function startFolder(): string {
  const home = homedir()
  const found = ['Dokumenter', 'Documents'].map((name) => join(home, name))
  return found.find((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) ?? home
}
