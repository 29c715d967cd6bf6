import type { CDPSession, Page } from '@playwright/test'
import { placeCaret, textPlaces } from './paper-page.ts'

/** What a run may use: a source of chance that repeats itself, the section it is about, and the one after it. */
export type Run = {
  readonly page: Page
  readonly cdp: CDPSession
  readonly key: string
  readonly other: string
  readonly upTo: (most: number) => number
}

export const times = async (n: number, work: () => Promise<void>): Promise<void> => {
  for (let i = 0; i < n; i += 1) await work()
}
export const press = async ({ page }: Run, key: string, n = 1): Promise<void> =>
  times(n, async () => page.keyboard.press(key))

/** Somewhere in the section. */
export async function anywhere(run: Run): Promise<void> {
  const places = await textPlaces(run.page, run.key)
  await placeCaret(run.page, run.key, places[run.upTo(places.length)] ?? 1)
}

export const atStart = async (run: Run): Promise<void> => placeCaret(run.page, run.key, 1)
export const atEnd = async (run: Run): Promise<void> => {
  await atStart(run)
  await press(run, 'Control+a')
  await press(run, 'ArrowRight')
}

/** The end of a block that is text, by number from the last. */
export async function atEndOfBlock(run: Run, number: number): Promise<void> {
  const at = await run.page.evaluate<number>(`(() => {
    const places = []
    document.querySelector('[data-section="${run.key}"] .paper-prose').editor.state.doc.forEach((node, at) => {
      if (node.type.name === 'textBlock') places.unshift(at + node.nodeSize - 1)
    })
    return places[${number} % places.length]
  })()`)
  await placeCaret(run.page, run.key, at)
}

/** A place in the first table's cells, by number. */
export async function inCell(run: Run, number: number): Promise<void> {
  const at = await run.page.evaluate<number>(`(() => {
    const places = []
    document.querySelector('[data-section="${run.key}"] .paper-prose').editor.state.doc.descendants((node, at) => {
      if (node.type.name === 'tableCell') places.push(at + 1)
      return true
    })
    return places[${number} % places.length]
  })()`)
  await placeCaret(run.page, run.key, at)
}

export async function drag(run: Run, toKey: string): Promise<void> {
  const { page, key } = run
  const from = page.locator(`[data-section="${key}"] .paper-prose > p`).first()
  await page.evaluate(`document.querySelector('[data-section="${key}"]').scrollIntoView()`)
  await placeCaret(page, key, 1, 7) // by two presses of the mouse the next would be the third of a row
  const box = await from.boundingBox()
  const target = await page
    .locator(`[data-section="${toKey}"] .paper-prose > :is(p, h3)`)
    .nth(1)
    .boundingBox()
  if (box === null || target === null) throw new Error('nothing to drag')
  await page.mouse.move(box.x + 14, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 30, { steps: 3 })
  await page.mouse.move(target.x + 40 + run.upTo(60), target.y + 10, { steps: 4 })
  await page.mouse.up()
}

export async function placeItem(run: Run): Promise<void> {
  const at = await run.page.evaluate<number>(`(() => {
    const places = []
    document.querySelector('[data-section="${run.key}"] .paper-prose').editor.state.doc.forEach((node, at) => {
      if (node.attrs.style === 'bullet') places.push(at + 1)
    })
    return places[${run.upTo(5)} % places.length]
  })()`)
  await placeCaret(run.page, run.key, at)
}

export async function paste({ page }: Run, html: string, text: string): Promise<void> {
  const last = text.split(/\r?\n/).at(-1) ?? ''
  await page.evaluate(`(() => {
    const data = new DataTransfer()
    if (${JSON.stringify(html)} !== '') data.setData('text/html', ${JSON.stringify(html)})
    data.setData('text/plain', ${JSON.stringify(text)})
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(event)
  })()`)
  await page.waitForFunction(`document.activeElement.textContent.includes(${JSON.stringify(last)})`)
}
