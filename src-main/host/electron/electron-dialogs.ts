import { dialog } from 'electron'
import type { BrowserWindow } from 'electron'
import type { Dialogs, FileFilter } from '../host.ts'

/** The system's dialogs, over the window. */
export function electronDialogs(window: () => BrowserWindow | null): Dialogs {
  const over = <Options, Answer>(
    plain: (options: Options) => Promise<Answer>,
    modal: (parent: BrowserWindow, options: Options) => Promise<Answer>,
    options: Options,
  ): Promise<Answer> => {
    const parent = window()
    return parent === null ? plain(options) : modal(parent, options)
  }
  const open = (options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> =>
    over(
      (given: Electron.OpenDialogOptions) => dialog.showOpenDialog(given),
      (parent, given) => dialog.showOpenDialog(parent, given),
      options,
    )
  return {
    openFiles: async ({ title, filters, many }) => {
      const properties: Electron.OpenDialogOptions['properties'] = ['openFile']
      if (many) properties.push('multiSelections')
      const { canceled, filePaths } = await open({ title, filters: plain(filters), properties })
      return canceled ? [] : filePaths
    },
    openFolder: async ({ title, create }) => {
      const properties: Electron.OpenDialogOptions['properties'] = ['openDirectory']
      if (create) properties.push('createDirectory', 'promptToCreate')
      const { canceled, filePaths } = await open({ title, properties })
      return canceled ? null : (filePaths[0] ?? null)
    },
    saveTo: async ({ title, suggestedName, filters }) => {
      const options: Electron.SaveDialogOptions = {
        title,
        defaultPath: suggestedName,
        filters: plain(filters),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const { canceled, filePath } = await over(
        (given: Electron.SaveDialogOptions) => dialog.showSaveDialog(given),
        (parent, given) => dialog.showSaveDialog(parent, given),
        options,
      )
      return canceled || filePath === '' ? null : filePath
    },
  }
}

const plain = (filters: readonly FileFilter[]): Electron.FileFilter[] =>
  filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))
