import type { Bridge, Reply } from '#shared/contract/reply.ts'

/**
 * Runs in the window of the browser host before any script of the page, built to one function. The host's
 * binding is taken off the page and stays in this closure; which frame called is for the host to see, not
 * for the message to say.
 */
type Incoming =
  | { readonly id: number; readonly reply: Reply }
  | { readonly name: string; readonly data: unknown }
  | { readonly mayClose: boolean }

const page = window as unknown as Record<string, unknown>
const send = page['__saksklarSend'] as ((text: string) => void) | undefined
delete page['__saksklarSend']

if (send !== undefined && window.top === window && location.protocol === 'https:') {
  const { parse, stringify } = JSON
  const waiting = new Map<number, (reply: Reply) => void>()
  const listeners = new Set<(name: string, data: unknown) => void>()
  let next = 1
  let mayClose = true

  const receive = (text: string): void => {
    const message = parse(text) as Incoming
    if ('reply' in message) {
      waiting.get(message.id)?.(message.reply)
      waiting.delete(message.id)
    } else if ('mayClose' in message) mayClose = message.mayClose
    else for (const listener of listeners) listener(message.name, message.data)
  }

  const bridge: Bridge = {
    host: 'browser',
    invoke: (name, payload) =>
      new Promise((resolve) => {
        const id = next
        next += 1
        waiting.set(id, resolve)
        send(stringify({ id, name, payload }))
      }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
  Object.defineProperty(window, 'saksklar', { value: Object.freeze(bridge) })
  // The host reaches this through the debugger only; a page that calls it deceives itself, nothing more.
  Object.defineProperty(window, Symbol.for('saksklar.receive'), { value: Object.freeze(receive) })
  // The browser asks the user in its own words.
  window.addEventListener('beforeunload', (event) => {
    if (!mayClose) event.preventDefault()
  })
}
