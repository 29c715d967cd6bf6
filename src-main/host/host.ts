import type { Reply } from '#shared/contract/reply.ts'

/** Where a message came from, as the host saw it; never taken from the message itself. */
export type Sender = { readonly origin: string; readonly mainFrame: boolean }

export type FileFilter = { readonly name: string; readonly extensions: readonly string[] }

export type Dialogs = {
  /** Paths of the chosen files; empty when the user gave up. */
  openFiles(ask: {
    readonly title: string
    readonly filters: readonly FileFilter[]
    readonly many: boolean
  }): Promise<readonly string[]>
  /** A folder, or null when the user gave up. `create`: one that may be made now. */
  openFolder(ask: { readonly title: string; readonly create: boolean }): Promise<string | null>
  /**
   * Where to save: a path that the program itself writes to, whole or not at all. null when the user gave up.
   */
  saveTo(ask: {
    readonly title: string
    readonly suggestedName: string
    readonly filters: readonly FileFilter[]
  }): Promise<string | null>
}

export type AppHandlers = {
  /** Answers one call of the window. Never throws. */
  readonly invoke: (name: string, payload: unknown, sender: Sender) => Promise<Reply>
  /** The window's own files; the same function under every host. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The program was started again for the same user; its words after the script's name. */
  readonly onSecondInstance: (words: readonly string[]) => void
  /** Asked before the window closes: true lets it. */
  readonly mayClose: () => boolean
  readonly onWindowClosed: () => void
}

/** What shows the window: Electron, or the installed browser as an app window. */
export type Host = {
  readonly kind: 'electron' | 'browser'
  /** Folder of the program's own data for this user: preferences, browser profile. */
  readonly userData: string
  /** The window's origin; calls from any other are refused. */
  readonly origin: string
  readonly start: (handlers: AppHandlers) => Promise<void>
  /** Sends an event to the window, if there is one. */
  readonly emit: (name: string, data: unknown) => void
  readonly dialogs: Dialogs
  /** Opens a file with the user's own program for it. */
  readonly openPath: (path: string) => Promise<void>
  /** Brings the window to the front. */
  readonly focus: () => Promise<void>
  readonly quit: () => Promise<void>
}
