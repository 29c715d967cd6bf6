import type { AppHandlers } from '../host.ts'
import type { Cdp } from './cdp.ts'
import { interceptAll } from './intercept.ts'
import type { RemoteObject } from './protocol.ts'
import { followSenders } from './senders.ts'

/** The window's page, driven over the pipe. */
export type WindowPage = {
  readonly session: string
  /** Where in the program the user is: the address's part from `#` on. */
  place(): string
  /** Hands a message to the page's bridge; is lost when no page is there. */
  deliver(message: object): void
  /** Shows the program from an address within it on; rejects where the browser will not. */
  begin(address: string): Promise<unknown>
  go(address: string): void
  /** Runs a function out of the page's reach, in a world of its own, as if the user had clicked. */
  act(declaration: string, args: readonly unknown[]): Promise<RemoteObject>
  /** One part of a list that `act` gave. */
  part(list: string, index: number): Promise<RemoteObject>
}

export type WindowPageOptions = {
  readonly cdp: Cdp
  readonly targetId: string
  readonly origin: string
  /** Source of `page-bridge.ts`, built. */
  readonly bridge: string
  readonly handlers: AppHandlers
}

const binding = '__saksklarSend'
const deliverFunction = `function(text) { window[Symbol.for('saksklar.receive')]?.(text) }`

/**
 * Takes hold of the window that the browser opened and shuts it in. It shows nothing yet: whoever watches over it
 * watches from its first page on, or would take the program for a page that was never left.
 */
export async function openPage(options: WindowPageOptions): Promise<WindowPage> {
  const { cdp, targetId, origin, bridge, handlers } = options
  const { sessionId: session } = await cdp.send('Target.attachToTarget', { targetId, flatten: true })
  const { frameTree } = await cdp.send('Page.getFrameTree', {}, session)
  const mainFrame = frameTree.frame.id
  const senders = followSenders(cdp, session, origin, mainFrame)
  let mayClose = true
  let place = ''
  cdp.on('Page.navigatedWithinDocument', ({ url }, from) => {
    if (from === session) place = new URL(url).hash
  })

  const deliver = (message: object): void => {
    const executionContextId = senders.live()
    if (executionContextId === undefined || cdp.isClosed) return
    const call = { executionContextId, silent: true, functionDeclaration: deliverFunction }
    cdp.tell('Runtime.callFunctionOn', { ...call, arguments: [{ value: JSON.stringify(message) }] }, session)
  }
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }, from) => {
    if (from !== session || name !== binding) return
    const asked = read(payload)
    if (asked === null) return
    void answer(asked, executionContextId)
  })
  const answer = async ({ id, name, payload }: Asked, context: number): Promise<void> => {
    const reply = await handlers.invoke(name, payload, senders.of(context))
    if (context === senders.live()) deliver({ id, reply })
    if (handlers.mayClose() !== mayClose) deliver({ mayClose: (mayClose = !mayClose) })
  }
  cdp.on('Runtime.executionContextsCleared', (_, from) => {
    if (from === session) mayClose = true // a new page begins by letting itself be closed
  })
  await Promise.all([
    cdp.send('Page.enable', {}, session),
    cdp.send('Runtime.enable', {}, session),
    cdp.send('Inspector.enable', {}, session),
    interceptAll(cdp, session),
    cdp.send('Runtime.addBinding', { name: binding }, session),
    cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: bridge }, session),
    // whatever this page opens stands still until it has been looked at
    cdp.send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
      session,
    ),
    cdp.send('Browser.setDownloadBehavior', { behavior: 'deny' }),
  ])
  return {
    session,
    place: () => place,
    deliver,
    begin: (address) => cdp.send('Page.navigate', { url: `${origin}${address}` }, session),
    go: (to) => cdp.tell('Page.navigate', { url: `${origin}${to}` }, session),
    act: async (declaration, args) => {
      const world = { frameId: mainFrame, worldName: 'saksklar-dialog' }
      const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world, session)
      const call = {
        executionContextId,
        userGesture: true,
        awaitPromise: true,
        functionDeclaration: declaration,
      }
      const given = { ...call, arguments: args.map((value) => ({ value })) }
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', given, session)
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
      return result
    },
    part: async (objectId, index) => {
      const call = { objectId, functionDeclaration: 'function(index) { return this[index] }' }
      const given = { ...call, arguments: [{ value: index }] }
      return (await cdp.send('Runtime.callFunctionOn', given, session)).result
    },
  }
}

type Asked = { readonly id: number; readonly name: string; readonly payload: unknown }

/** What the bridge sent, or null for what no bridge of ours sends. */
function read(text: string): Asked | null {
  try {
    const found = JSON.parse(text) as Partial<Asked> | null
    const { id, name, payload } = found ?? {}
    return typeof id === 'number' && typeof name === 'string' ? { id, name, payload } : null
  } catch {
    return null
  }
}
