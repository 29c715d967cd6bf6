import { app, BrowserWindow, dialog, ipcMain, Menu, session, shell } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { hostWords } from '#shared/text/host-words.ts'
import type { AppHandlers, Host, Sender } from '../host.ts'
import { electronDialogs } from './electron-dialogs.ts'
import { lockDownSession } from './lock-down.ts'
import { electronOrigin, isOwn } from './origin.ts'

export type ElectronHostOptions = {
  readonly userData: string
  /** The built preload script. */
  readonly preload: string
  readonly icon: string
  readonly log: (line: string) => void
}

const crashesAtMost = 3
const calm = 60_000

/** Electron as the program's window. */
export function electronHost({ userData, preload, icon, log }: ElectronHostOptions): Host {
  let window: BrowserWindow | null = null
  let leaving = false
  return {
    kind: 'electron',
    userData,
    origin: electronOrigin,
    dialogs: electronDialogs(() => window),
    start: async (handlers) => {
      app.on('window-all-closed', () => undefined) // the program ends when it has taken its leave, not before
      await app.whenReady()
      lockDownSession(session.defaultSession, handlers.fetch)
      ipcMain.handle('call', (event, name: unknown, payload: unknown) =>
        handlers.invoke(String(name), payload, senderOf(event)),
      )
      if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
      const opened = openWindow(preload, icon)
      window = opened
      askBeforeClose(opened, handlers, () => leaving)
      reloadAfterCrash(opened, log)
      opened.once('closed', () => {
        window = null
        handlers.onWindowClosed()
      })
      await opened.loadURL(`${electronOrigin}/`)
    },
    emit: (name, data) => {
      if (window !== null && isOwn(window.webContents.getURL())) window.webContents.send('event', name, data)
    },
    openPath: async (path) => {
      const problem = await shell.openPath(path)
      if (problem !== '') throw new Error(problem)
    },
    focus: async () => {
      if (window?.isMinimized() === true) window.restore()
      window?.focus()
    },
    quit: async () => {
      leaving = true
      app.quit()
    },
  }
}

/** As Electron saw it: the frame that sent, never what the message says. */
function senderOf({ senderFrame, sender }: IpcMainInvokeEvent): Sender {
  const isOurs = senderFrame !== null && isOwn(senderFrame.url)
  return {
    origin: isOurs ? electronOrigin : '',
    mainFrame: senderFrame !== null && senderFrame === sender.mainFrame,
  }
}

function openWindow(preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Saksklar',
    icon,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => window.show())
  return window
}

function askBeforeClose(window: BrowserWindow, handlers: AppHandlers, isLeaving: () => boolean): void {
  window.on('close', (event) => {
    if (isLeaving() || handlers.mayClose()) return
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: hostWords.unsaved,
      buttons: [hostWords.stay, hostWords.close],
      defaultId: 0,
      cancelId: 0,
    })
    if (answer === 0) event.preventDefault()
  })
}

/** A page that crashes is loaded again, three times a minute at most; then the user decides. */
function reloadAfterCrash(window: BrowserWindow, log: (line: string) => void): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return
    const now = performance.now()
    crashes = [...crashes.filter((at) => now - at < calm), now]
    log(hostWords.crashed)
    const { hash } = new URL(window.webContents.getURL())
    const address = crashes.length <= crashesAtMost ? `/?etter=krasj${hash}` : '/_stopped'
    window.loadURL(`${electronOrigin}${address}`).catch(() => undefined)
  })
}
