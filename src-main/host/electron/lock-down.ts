import { app, protocol } from 'electron'
import type { Session, WebContents } from 'electron'
import type { AppHandlers } from '../host.ts'
import { isOwn } from './origin.ts'

/** As `features/meetings/session/projector/open-projector.ts` names it. */
const wallName = 'saksklar-lerret'

/** What must be said before Electron is ready: every page in its sandbox, the scheme, and no way to a network. */
export function lockDownProgram(): void {
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ])
    app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.on('web-contents-created', (_, contents) => lockDownContents(contents))
}

/**
 * Nothing opens beside the window but the wall of a meeting's hall, which has no address and no bridge, and is drawn from the
 * window; and no page leaves for another.
 */
function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url, frameName }) => {
    const isWall = (url === '' || url === 'about:blank') && frameName === wallName && isOwn(contents.getURL())
    if (!isWall) return { action: 'deny' }
    const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false, preload: '' }
    return { action: 'allow', overrideBrowserWindowOptions: { autoHideMenuBar: true, webPreferences } }
  })
  contents.on('will-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOwn(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** The session grants nothing, downloads nothing, and answers requests from the program's own files alone. */
export function lockDownSession(session: Session, fetch: AppHandlers['fetch']): void {
  session.setPermissionRequestHandler((_, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/') // Electron's own would come from elsewhere
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOwn(url) && !/^(blob:app:\/\/saksklar\/|data:|devtools:)/.test(url) })
  })
  session.protocol.handle('app', (request) =>
    isOwn(request.url) ? fetch(request) : new Response('', { status: 404 }),
  )
}
