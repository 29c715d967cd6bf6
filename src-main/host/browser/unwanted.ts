import type { Cdp } from './cdp.ts'
import { interceptAll } from './intercept.ts'

type Watch = {
  readonly cdp: Cdp
  readonly targetId: string
  readonly session: string
  readonly origin: string
  readonly log: (line: string) => void
  readonly goHome: () => void
}

/** What stands in place of a page that crashed or could not be had; whoever asked for it sees to that. */
const failed = /^chrome-error:/

/** Closes what else would open (popup, Ctrl+N), shuts frames and workers in, and brings the window back to its page. */
export function keepAlone({ cdp, targetId, session, origin, log, goHome }: Watch): void {
  cdp.on('Target.attachedToTarget', ({ targetInfo, sessionId }, parent) => {
    if (parent !== session) return
    if (targetInfo.type === 'page') {
      log('closed a popup')
      return cdp.tell('Target.closeTarget', { targetId: targetInfo.targetId })
    }
    interceptAll(cdp, sessionId).then(
      () => cdp.tell('Runtime.runIfWaitingForDebugger', {}, sessionId),
      // what cannot be shut in does not run: a worker without a network answers «not found» and may
      () => cdp.tell('Runtime.runIfWaitingForDebugger', {}, sessionId),
    )
  })
  cdp.on('Target.targetCreated', ({ targetInfo: { type, url, targetId: other } }) => {
    if (type !== 'page' || other === targetId || url.startsWith('devtools://')) return
    log('closed another window')
    cdp.tell('Target.closeTarget', { targetId: other })
  })
  let wasHome = false // the browser opens the window with a page of its own
  cdp.on('Page.frameNavigated', ({ frame }, from) => {
    if (from !== session || frame.parentId !== undefined) return
    if (frame.url.startsWith(`${origin}/`)) wasHome = true
    else if (wasHome && !failed.test(frame.url)) {
      log('the window left the program; it is brought back')
      goHome()
    }
  })
}
