import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import type { Block, Content, Table, TextBlock } from '#shared/document/model.ts'
import { wordCount } from '#shared/document/text.ts'
import type { EntryId } from '#shared/ids.ts'
import { buildIfStale } from '../../scripts/build.mjs'
import { aTextBlock, newId } from '../support/builders.ts'
import { freshFolder, spoiledCopy } from '../support/demo.ts'
import { testBrowser } from '../support/ui/chromium.ts'
import { paperWindow } from '../support/ui/paper-window.ts'
import { Prose } from './prose.ts'

/**
 * `node test/bench/typing.ts --workspace FOLDER [--keys 200] [--words 30000]`: from key to frame in a long paper,
 * beside a plain contenteditable with the same text in the same run, and how long the paper takes to open.
 * FOLDER is the demo's (`npm run demo`); it is copied.
 */
const sections = 15
const bounds = { key: 50, open: 1000 }

/** A long paper: tables and citations spread over its sections. */
function longPaper(words: number): readonly Content[] {
  const prose = new Prose(7)
  return Array.from({ length: sections }, () => {
    const blocks: Block[] = []
    while (wordCount(blocks) < words / sections) {
      const cites = blocks.length === 0 ? 4 : 2
      blocks.push(aTextBlock(prose.sentence().slice(0, 40), { style: 'heading' }))
      for (let i = 0; i < 4; i += 1) blocks.push(cited(prose.paragraph(), i < cites))
      blocks.push(...[1, 2, 3].map(() => aTextBlock(prose.sentence(), { style: 'bullet' })))
      if (blocks.filter(({ type }) => type === 'table').length < 2) blocks.push(table(prose))
    }
    return blocks
  })
}

function cited(text: string, isCited: boolean): TextBlock {
  const block = aTextBlock(text)
  if (!isCited) return block
  return { ...block, content: [...block.content, { type: 'citation', attrs: { entry: newId<EntryId>() } }] }
}

function table(prose: Prose): Table {
  const cells = (header: boolean): Table['content'][number] => ({
    type: 'tableRow',
    content: [0, 1, 2, 3].map(() => ({
      type: 'tableCell',
      attrs: { header, align: 'left', colspan: 1, rowspan: 1 },
      content: [{ type: 'text', text: prose.words(2) }],
    })),
  })
  return {
    type: 'table',
    attrs: { id: newId(), caption: prose.words(4) },
    content: [cells(true), ...[1, 2, 3, 4, 5].map(() => cells(false))],
  }
}

/** Notes for each key how long it took until the frame with it had been made. */
const watchKeys = `
  window.took = []
  addEventListener('keydown', (event) => {
    const from = event.timeStamp
    requestAnimationFrame(() => {
      const after = new MessageChannel()
      after.port1.onmessage = () => window.took.push(performance.now() - from)
      after.port2.postMessage(null)
    })
  }, true)`

async function typeKeys(page: Page, keys: number): Promise<readonly number[]> {
  await page.evaluate(watchKeys)
  const letters = 'det er en setning til '
  for (let i = 0; i < keys; i += 1) {
    await page.keyboard.press(
      letters[i % letters.length] === ' ' ? 'Space' : (letters[i % letters.length] ?? 'x'),
    )
    await page.waitForTimeout(40)
  }
  return page.evaluate<number[]>('window.took')
}

const at = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN

async function inPlainField(
  browser: Browser,
  content: readonly Content[],
  keys: number,
): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.setContent(
    '<div id="place" contenteditable="true" style="max-width: 49rem; font: 16px sans-serif"></div>',
  )
  const lines = content.flat().flatMap((block) => (block.type === 'textBlock' ? [textOf(block)] : []))
  await page.evaluate(`(() => {
    const place = document.getElementById('place')
    for (const line of ${JSON.stringify(lines)}) {
      const paragraph = document.createElement('p')
      paragraph.textContent = line
      place.append(paragraph)
    }
    const middle = place.children[Math.floor(place.children.length / 2)]
    middle.scrollIntoView()
    place.focus()
    getSelection().collapse(middle.firstChild, 10)
  })()`)
  const took = await typeKeys(page, keys)
  await page.close()
  return took
}

const textOf = (block: TextBlock): string =>
  block.content.map((node) => (node.type === 'text' ? node.text : '[K-1]')).join('')

async function bench(): Promise<number> {
  const { values } = parseArgs({
    options: { workspace: { type: 'string' }, keys: { type: 'string' }, words: { type: 'string' } },
  })
  if (values.workspace === undefined) throw new Error('--workspace FOLDER: the demo (npm run demo)')
  const keys = Number(values.keys ?? 200)
  await buildIfStale()
  const content = longPaper(Number(values.words ?? 30_000))
  const browser = await testBrowser()
  const names = ['proposal', 'summary', 'changes', 'background', 'facts', 'legalBasis', 'knowledge']
    .concat(['participation', 'assessment', 'alternatives', 'economy', 'climate', 'sustainability'])
    .concat(['children', 'universalDesign'])
  const said = Object.fromEntries(names.map((name, index) => [name, content[index] ?? []]))
  const copy = spoiledCopy(values.workspace, freshFolder('typing'), 'solvik', () => undefined)
  const window = await paperWindow(browser, copy, { said, isShown: false })
  const { page, caseId, paper } = window
  await page.evaluate(`(() => {
    window.openedAt = null
    const from = performance.now()
    const look = () => {
      if (document.querySelectorAll('.paper-prose').length < ${String(sections)}) return requestAnimationFrame(look)
      requestAnimationFrame(() => setTimeout(() => { window.openedAt = performance.now() - from }))
    }
    location.hash = '#/saker/${caseId}/saksframlegg/${paper}'
    look()
  })()`)
  await page.waitForFunction('window.openedAt !== null')
  const open = await page.evaluate<number>('window.openedAt')
  const middle = page.locator('[data-section="participation"] .paper-prose > p').first()
  await middle.click()
  const took = await typeKeys(page, keys)
  await page.keyboard.press('F8')
  await page.getByText(/^Side \d+ av/).waitFor()
  await page.locator('.preview-page img').first().waitFor()
  await middle.click()
  const beside = await typeKeys(page, keys)
  const plain = await inPlainField(browser, content, keys)
  await window.close()
  const all = content.flat()
  const row = (name: string, numbers: readonly number[]): void =>
    console.log(
      name.padEnd(26),
      [0.5, 0.95, 0.99].map((share) => `${at(numbers, share).toFixed(1)} ms`.padStart(10)).join(''),
    )
  console.log(
    `${String(wordCount(all))} words, ${String(all.filter(({ type }) => type === 'table').length)} tables, ` +
      `${String(all.filter((block) => block.type === 'textBlock' && block.content.length > 1).length)} citations`,
  )
  console.log(`${''.padEnd(26)} ${['p50', 'p95', 'p99'].map((name) => name.padStart(10)).join('')}`)
  row('key to frame, paper', took)
  row('with the printed pages', beside)
  row('key to frame, plain field', plain)
  console.log(`open: ${open.toFixed(0)} ms (at most ${String(bounds.open)})`)
  return at(took, 0.95) <= bounds.key && open <= bounds.open ? 0 : 1
}

if (import.meta.main) process.exitCode = await bench()
