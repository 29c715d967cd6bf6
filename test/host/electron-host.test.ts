import { EventEmitter } from 'node:events'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppHandlers, Host } from '#main/host/host.ts'

/**
 * Electron itself cannot be had on every machine, so its host is held to a stand-in that remembers what it was
 * told. This shows that the host asks for the right things; that Electron does them was not tried.
 */
const seen = vi.hoisted(() => ({
  calls: new Map<string, unknown[]>(),
  handlers: new Map<string, (...given: never[]) => unknown>(),
  windows: [] as { options: Record<string, unknown>; contents: unknown }[],
}))

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  const note =
    (name: string) =>
    (...given: unknown[]) =>
      void seen.calls.set(name, given)
  const keep = (name: string) => (handler: (...given: never[]) => unknown) =>
    void seen.handlers.set(name, handler)
  class Contents extends Emitter {
    readonly mainFrame = { url: 'app://saksklar/' }
    readonly send = vi.fn()
    getURL = (): string => 'app://saksklar/#/saker'
    setWindowOpenHandler = keep('windowOpen')
  }
  class BrowserWindow extends Emitter {
    readonly webContents = new Contents()
    readonly loadURL = vi.fn(async () => undefined)
    readonly show = vi.fn()
    readonly focus = vi.fn()
    constructor(options: Record<string, unknown>) {
      super()
      seen.windows.push({ options, contents: this })
      app.emit('web-contents-created', {}, this.webContents)
    }
    isMinimized = (): boolean => false
  }
  const app = Object.assign(new Emitter(), {
    enableSandbox: note('enableSandbox'),
    whenReady: async () => undefined,
    quit: vi.fn(),
    isPackaged: true,
    commandLine: { appendSwitch: (name: string, value?: string) => void seen.calls.set(name, [value]) },
  })
  const defaultSession = Object.assign(new Emitter(), {
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('devicePermission'),
    setDisplayMediaRequestHandler: note('displayMedia'),
    setSpellCheckerDictionaryDownloadURL: note('dictionary'),
    webRequest: { onBeforeRequest: keep('beforeRequest') },
    protocol: { handle: (scheme: string, handler: never) => void seen.handlers.set(scheme, handler) },
  })
  const showMessageBoxSync = vi.fn(() => 0)
  return {
    app,
    BrowserWindow,
    dialog: {
      showMessageBoxSync,
      showOpenDialog: vi.fn(async () => ({ canceled: false, filePaths: ['/a', '/b'] })),
      showSaveDialog: vi.fn(async () => ({ canceled: true, filePath: '' })),
    },
    ipcMain: { handle: (name: string, handler: never) => void seen.handlers.set(name, handler) },
    Menu: { setApplicationMenu: note('menu') },
    protocol: { registerSchemesAsPrivileged: note('schemes') },
    session: { defaultSession },
    shell: { openPath: vi.fn(async () => '') },
  }
})

type Contents = EventEmitter & { mainFrame: object; send: (...given: unknown[]) => void }
type Window = EventEmitter & { webContents: Contents; loadURL: (address: string) => Promise<void> }

describe('the Electron host, told to a stand-in', () => {
  const app = {
    invoke: vi.fn<AppHandlers['invoke']>(async () => ({ ok: true, value: 1 })),
    fetch: vi.fn<AppHandlers['fetch']>(async () => new Response('ours')),
    onSecondInstance: vi.fn<AppHandlers['onSecondInstance']>(),
    mayClose: vi.fn<AppHandlers['mayClose']>(() => true),
    onWindowClosed: vi.fn<AppHandlers['onWindowClosed']>(),
  }
  let host: Host
  let window: Window
  const handler = (name: string): ((...given: unknown[]) => unknown) =>
    seen.handlers.get(name) as (...given: unknown[]) => unknown

  beforeAll(async () => {
    const { lockDownProgram } = await import('#main/host/electron/lock-down.ts')
    const { electronHost } = await import('#main/host/electron/electron-host.ts')
    lockDownProgram()
    host = electronHost({
      userData: '/data',
      preload: '/preload.cjs',
      icon: '/icon.png',
      log: () => undefined,
    })
    await host.start(app)
    window = seen.windows[0]?.contents as Window
  })
  beforeEach(() => vi.clearAllMocks())

  it('puts every page in the sandbox, isolates it, and gives it no Node and no tools', () => {
    expect(seen.calls.has('enableSandbox')).toBe(true)
    expect(seen.windows[0]?.options['webPreferences']).toEqual({
      preload: '/preload.cjs',
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
      devTools: false,
    })
  })

  it('serves its page by a scheme of its own, which can do no more than it needs', async () => {
    expect(seen.calls.get('schemes')).toEqual([
      [
        {
          scheme: 'app',
          privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
        },
      ],
    ])
    const answer = async (url: string): Promise<number> =>
      ((await handler('app')({ url })) as Response).status
    expect([await answer('app://saksklar/'), await answer('app://other/')]).toEqual([200, 404])
    expect(app.fetch).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['app://saksklar/assets/a.js', false],
    ['blob:app://saksklar/1', false],
    ['data:image/png;base64,', false],
    ['app://saksklar.no/', true],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
  ])('lets a request out or not: %s', (url, cancel) => {
    const answered = vi.fn()
    handler('beforeRequest')({ url }, answered)
    expect(answered).toHaveBeenCalledWith({ cancel })
  })

  it('finds no address on any network', () => {
    expect(seen.calls.get('host-resolver-rules')).toEqual(['MAP * ~NOTFOUND'])
    expect(seen.calls.get('force-webrtc-ip-handling-policy')).toEqual(['disable_non_proxied_udp'])
    expect(seen.calls.get('dictionary')).toEqual(['http://127.0.0.1:9/'])
  })

  it('grants no permission, whatever it is', () => {
    const answered = vi.fn()
    handler('permissionRequest')(null, 'geolocation', answered)
    expect(answered).toHaveBeenCalledWith(false)
    expect(handler('permissionCheck')()).toBe(false)
    expect(handler('devicePermission')()).toBe(false)
    expect(seen.calls.get('displayMedia')).toEqual([null])
  })

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stops %s to other pages', (event) => {
    const stopped = (url: string): boolean => {
      const preventDefault = vi.fn()
      window.webContents.emit(event, { preventDefault, url })
      return preventDefault.mock.calls.length > 0
    }
    expect(['https://example.com/', 'app://saksklar.no/', 'file:///', 'nonsense'].map(stopped)).not.toContain(
      false,
    )
    expect(stopped('app://saksklar/#/saker')).toBe(false)
  })

  it('opens no window, attaches no web view, downloads nothing', async () => {
    const opened = (url: string, frameName = 'saksklar-lerret'): unknown =>
      handler('windowOpen')({ url, frameName })
    for (const url of ['app://saksklar/', 'https://example.com/'])
      expect(opened(url)).toEqual({ action: 'deny' })
    expect(opened('about:blank', 'another')).toEqual({ action: 'deny' })
    const event = { preventDefault: vi.fn() }
    window.webContents.emit('will-attach-webview', event)
    const { session } = await import('electron')
    session.defaultSession.emit('will-download', event)
    expect(event.preventDefault).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['the page', () => window.webContents.mainFrame, { origin: 'app://saksklar', mainFrame: true }],
    ['a frame of it', () => ({ url: 'app://saksklar/' }), { origin: 'app://saksklar', mainFrame: false }],
    ['a look-alike', () => ({ url: 'app://saksklar.no/' }), { origin: '', mainFrame: false }],
    ['a frame that is gone', () => null, { origin: '', mainFrame: false }],
  ])('tells who called as it saw it: %s', async (_, frame, sender) => {
    await handler('call')({ sender: window.webContents, senderFrame: frame() }, 'case.list', { a: 1 })
    expect(app.invoke).toHaveBeenCalledWith('case.list', { a: 1 }, sender)
  })

  it('asks before it closes over what is not stored, and stays when told so', () => {
    const closed = (mayClose: boolean): boolean => {
      app.mayClose.mockReturnValue(mayClose)
      const preventDefault = vi.fn()
      window.emit('close', { preventDefault })
      return preventDefault.mock.calls.length === 0
    }
    expect([closed(true), closed(false)]).toEqual([true, false])
  })

  it('loads a page that crashed again, three times a minute, then a page of plain words', () => {
    for (let crashes = 1; crashes <= 4; crashes += 1)
      window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    const addresses = vi.mocked(window.loadURL).mock.calls.map(([address]) => address)
    const again = 'app://saksklar/?etter=krasj#/saker'
    expect(addresses).toEqual([again, again, again, 'app://saksklar/_stopped'])
  })

  it('sends events, gives the system’s paths, and leaves without asking again', async () => {
    host.emit('data.changed', { topics: [] })
    expect(window.webContents.send).toHaveBeenCalledWith('event', 'data.changed', { topics: [] })
    const ask = { title: 'Velg', filters: [], many: true, create: true, suggestedName: 'a.pdf' }
    expect(await host.dialogs.openFiles(ask)).toEqual(['/a', '/b'])
    expect(await host.dialogs.openFolder(ask)).toBe('/a')
    expect(await host.dialogs.saveTo(ask)).toBeNull()
    await host.quit()
    app.mayClose.mockReturnValue(false)
    const event = { preventDefault: vi.fn() }
    window.emit('close', event)
    expect(event.preventDefault).not.toHaveBeenCalled()
    window.emit('closed')
    expect(app.onWindowClosed).toHaveBeenCalledTimes(1)
  })
})
