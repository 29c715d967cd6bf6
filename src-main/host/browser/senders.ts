import type { Sender } from '../host.ts'
import type { Cdp } from './cdp.ts'

/** Who runs script in the window, as the browser tells; a message cannot claim to be another. */
export type Senders = {
  of(context: number): Sender
  /** The context of the window's own page, when it is there. */
  live(): number | undefined
}

/** Follows the contexts of one page. */
export function followSenders(cdp: Cdp, session: string, origin: string, mainFrame: string): Senders {
  const senders = new Map<number, Sender>()
  let live: number | undefined
  cdp.on('Runtime.executionContextCreated', ({ context }, from) => {
    if (from !== session || context.auxData?.isDefault !== true) return
    const sender = { origin: context.origin, mainFrame: context.auxData.frameId === mainFrame }
    senders.set(context.id, sender)
    if (sender.mainFrame && sender.origin === origin) live = context.id
  })
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }, from) => {
    if (from !== session) return
    senders.delete(executionContextId)
    if (live === executionContextId) live = undefined
  })
  cdp.on('Runtime.executionContextsCleared', (_, from) => {
    if (from !== session) return
    senders.clear()
    live = undefined
  })
  return { of: (context) => senders.get(context) ?? { origin: '', mainFrame: false }, live: () => live }
}
