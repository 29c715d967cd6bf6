import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { Cdp } from '#main/host/browser/cdp.ts'
import { followSenders } from '#main/host/browser/senders.ts'

function pipe(): { readonly cdp: Cdp; readonly input: PassThrough; readonly say: (message: object) => void } {
  const input = new PassThrough()
  const cdp = new Cdp(new PassThrough(), input)
  return { cdp, input, say: (message) => void input.write(`${JSON.stringify(message)}\0`) }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('joins messages that are split within a character', async () => {
  const { cdp, input } = pipe()
  const heard: string[] = []
  cdp.on('Runtime.bindingCalled', ({ payload }) => heard.push(payload))
  const message = (payload: string): string =>
    `${JSON.stringify({ method: 'Runtime.bindingCalled', params: { payload } })}\0`
  for (const byte of Buffer.from(message('æøå🏔') + message('b'))) {
    input.write(Buffer.from([byte]))
    await settled()
  }
  expect(heard).toEqual(['æøå🏔', 'b'])
})

it('rejects what waits when the pipe ends, and what comes after', async () => {
  const { cdp, input } = pipe()
  const waiting = cdp.send('Browser.getVersion', {})
  input.end()
  await expect(waiting).rejects.toThrow('went away')
  await expect(cdp.send('Browser.getVersion', {})).rejects.toThrow('went away')
})

it('knows a sender by its context alone: another frame, origin, world or window is not the page', async () => {
  const { cdp, say } = pipe()
  const senders = followSenders(cdp, 'ours', 'https://saksklar.invalid', 'top')
  const created = (
    id: number,
    origin: string,
    frameId: string,
    isDefault: boolean,
    sessionId = 'ours',
  ): void =>
    say({
      method: 'Runtime.executionContextCreated',
      sessionId,
      params: { context: { id, origin, auxData: { frameId, isDefault } } },
    })
  created(1, 'https://saksklar.invalid', 'top', true)
  created(2, 'https://saksklar.invalid', 'inner', true)
  created(3, 'https://example.com', 'top', true)
  created(4, 'https://saksklar.invalid', 'top', false)
  created(5, 'https://saksklar.invalid', 'top', true, 'theirs')
  await settled()
  const stranger = { origin: '', mainFrame: false }
  expect([1, 2, 3, 4, 5].map((id) => senders.of(id))).toEqual([
    { origin: 'https://saksklar.invalid', mainFrame: true },
    { origin: 'https://saksklar.invalid', mainFrame: false },
    { origin: 'https://example.com', mainFrame: true },
    stranger,
    stranger,
  ])
  expect(senders.live()).toBe(1)
  say({ method: 'Runtime.executionContextsCleared', sessionId: 'ours', params: {} })
  await settled()
  expect([senders.live(), senders.of(1)]).toEqual([undefined, stranger])
})
