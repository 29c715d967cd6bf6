import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { isRefusal, refuse } from '#shared/refusal.ts'
import { Cdp } from '#main/host/browser/cdp.ts'
import { openWindow } from '#main/host/browser/open-window.ts'

type Asked = { readonly id: number; readonly method: string; readonly params: { readonly url?: string } }

const answers: Readonly<Record<string, object>> = {
  'Target.getTargets': { targetInfos: [{ type: 'page', targetId: 'window', url: 'about:blank' }] },
  'Target.attachToTarget': { sessionId: 'ours' },
  'Page.getFrameTree': { frameTree: { frame: { id: 'top' } } },
}

it('brings the window back though the browser told of its first page in the same breath as it answered', async () => {
  const [commands, input] = [new PassThrough(), new PassThrough()]
  const went: string[] = []
  const at = (url: string): string =>
    `${JSON.stringify({ method: 'Page.frameNavigated', sessionId: 'ours', params: { frame: { id: 'top', url } } })}\0`
  commands.on('data', (text: Buffer) => {
    const { id, method, params } = JSON.parse(text.toString().slice(0, -1)) as Asked
    const said = `${JSON.stringify({ id, result: answers[method] ?? {} })}\0`
    if (method !== 'Page.navigate') return void input.write(said)
    went.push(params.url ?? '')
    return void input.write(went.length === 1 ? said + at(went[0] ?? '') + at('about:blank') : said)
  })
  const opened = await openWindow({
    browser: {
      cdp: new Cdp(commands, input),
      pid: 0,
      ended: new Promise(() => undefined),
      isAlive: () => true,
      kill: () => undefined,
      complaint: () => refuse('host.browserPolicy'),
    },
    origin: 'https://saksklar.invalid',
    address: '/#/saker',
    bridge: '',
    handlers: {
      invoke: () => Promise.reject(new Error('nobody calls')),
      fetch: () => Promise.reject(new Error('nothing is asked for')),
      onSecondInstance: () => undefined,
      mayClose: () => true,
      onWindowClosed: () => undefined,
    },
    log: () => undefined,
    onClosed: () => undefined,
  })
  expect(isRefusal(opened)).toBe(false)
  await expect.poll(() => went).toEqual(['https://saksklar.invalid/#/saker', 'https://saksklar.invalid/'])
})
