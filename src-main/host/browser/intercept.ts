import type { AppHandlers } from '../host.ts'
import type { Cdp } from './cdp.ts'
import type { PausedRequest } from './protocol.ts'

/** Answers every request that the window makes: its own files from `fetch`, all else with no. Nothing goes out. */
export function answerRequests(
  cdp: Cdp,
  origin: string,
  fetch: AppHandlers['fetch'],
  log: (line: string) => void,
): void {
  cdp.on('Fetch.requestPaused', (paused, session) => {
    void answer(paused, session).catch((error: unknown) => {
      log(`a request failed: ${String(error)}`)
      cdp.tell('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Failed' }, session)
    })
  })

  async function answer(
    { requestId, resourceType, request }: PausedRequest,
    session: string | undefined,
  ): Promise<void> {
    const url = new URL(request.url)
    if (url.origin !== origin) {
      log(`blocked ${resourceType} ${url.origin}`)
      // no content leaves a page where it is; a failed request would put an error page in its place
      if (resourceType === 'Document')
        await cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }, session)
      else await cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }, session)
      return
    }
    const { method, headers } = request
    const response = await fetch(new Request(request.url, { method, headers }))
    const body = Buffer.from(await response.arrayBuffer()).toString('base64')
    const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
    await cdp.send(
      'Fetch.fulfillRequest',
      { requestId, responseCode: response.status, responseHeaders, body },
      session,
    )
  }
}

/** Has every request of a target, whatever it is, wait for an answer from here. */
export function interceptAll(cdp: Cdp, session: string): Promise<unknown> {
  return cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session)
}
