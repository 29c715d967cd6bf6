import type { Frame, Page } from '@playwright/test'
import type { Bridge, Reply } from '#shared/contract/reply.ts'

/** Calls the program from the page, past the contract's types: what a page that was taken over could do. */
export function ask(page: Page | Frame, name: string, input: unknown = {}): Promise<Reply> {
  return page.evaluate(
    ([call, payload]) => (globalThis as never as { saksklar: Bridge }).saksklar.invoke(call, payload),
    [name, input] as const,
  )
}

/**
 * What a piece of script in the page gives, or the name of the error that it ends in; `left` when the
 * page went away meanwhile. It waits a moment first: what
 * runs at once on a debugger's word may use eval.
 */
export function attempt(page: Page | Frame, script: string): Promise<unknown> {
  const gone = (error: Error): string =>
    /context was destroyed/i.test(error.message) ? 'left' : error.message
  const given = page.evaluate(
    `(async () => { await new Promise((done) => setTimeout(done)); try { return await (${script}) } catch (error) { return error.name } })()`,
  )
  return given.catch(gone)
}
