import { readFileSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from '@playwright/test'
import type { PreviewPages } from '#shared/contract/preview.ts'
import type { Content } from '#shared/document/model.ts'
import { loadPreview } from '#main/actions/preview/load-preview.ts'
import { templateFolder } from '#main/resources.ts'
import { openStore } from '#main/store/open-store.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { previewMarkup, spotsLabel } from '#main/typeset/markup/preview.ts'
import { openProgram } from '#support/open-program.ts'
import { previewPaper } from '#support/preview-paper.ts'
import type { PreviewPaper } from '#support/preview-paper.ts'
import { granted } from '#support/store.ts'
import { testBrowser } from '#support/ui/chromium.ts'
import { openPreview } from '#support/ui/preview-window.ts'
import { middleBlock, previewText, withKey } from './preview-text.ts'

/**
 * `node test/bench/preview.ts [--rounds 60] [--no-window]`: from a key to the pages that it changes. First over the
 * contract, from content out to SVG in, as text in both directions, beside a plain full compile of the same paper by
 * the engine; then in a browser, from the key to the new picture on the screen, with the pane's own waiting.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '60' }, 'no-window': { type: 'boolean' } },
})
const rounds = Number(values.rounds)

type Times = { readonly p50: number; readonly p95: number }
function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
const ms = (value: number): string => value.toFixed(0)
/** Milliseconds of the processor that this process and all that it has started have used; 0 where nobody tells. */
function processorTime(): number {
  const ofProcess = (pid: string): number => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1')
        .split(' ')
        .filter((each) => each !== ''),
    )
    const own = (Number(fields[11]) + Number(fields[12])) * 10
    return children.reduce((sum, child) => sum + ofProcess(child), own)
  }
  try {
    return ofProcess(String(process.pid))
  } catch {
    return 0 // not Linux
  }
}

/** As a host with pipes carries it. */
const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A key, then the pages around it as SVG, as the pane asks for them. */
async function overContract(made: PreviewPaper, pages: number) {
  const app = await openProgram(made.folder)
  const text = previewText(pages)
  const block = middleBlock(text)
  const hashes = new Map<number, string>()
  let total = 0
  const once = async (content: Content, revision: number): Promise<number> => {
    const from = performance.now()
    const order = {
      paper: made.paper,
      revision,
      fresh: revision === 1,
      sections: [{ key: 'summary', content }],
    }
    const set = carried(await app.granted('preview.compile', carried(order))) as PreviewPages
    total = set.pages.length
    const at = set.blocks.find(({ id }) => id === block)?.to.page ?? 1
    for (const page of [at, Math.min(total, at + 1)]) {
      const have = hashes.get(page) ?? null
      const found = carried(await app.granted('preview.page', carried({ paper: made.paper, page, have })))
      if (found !== null) hashes.set(page, found.hash)
    }
    return performance.now() - from
  }
  const first = await once(text, 1)
  const taken: number[] = []
  let worked = 0
  for (let round = 0; round < rounds + 5; round += 1) {
    if (round === 5) worked = processorTime()
    const time = await once(withKey(text, ' ord'.repeat(round % 12) + String(round)), round + 2)
    if (round >= 5) taken.push(time)
  }
  const work = (processorTime() - worked) / rounds
  app.program.close()
  return { pages: total, first, work, ...timesOf(taken) }
}

/** The same paper laid out and written as PDF by the engine, of which it remembers nothing. */
async function plainCompile(made: PreviewPaper, pages: number): Promise<Times> {
  const engine = await loadEngine()
  const store = granted(openStore(made.folder, { readonly: true }))
  const templates = await Promise.all(
    ['packet.typ', 'preview.typ'].map(
      async (name) => [`/${name}`, await readFile(join(templateFolder, name))] as const,
    ),
  )
  const taken: number[] = []
  for (let round = 0; round < 8; round += 1) {
    const newer = new Map([['summary', previewText(pages, 1000 * (round + 1) + pages)]])
    const loaded = loadPreview(store.db, made.paper, newer, '2021-05-25')
    if (!('model' in loaded)) throw new Error(loaded.code)
    const main = previewMarkup(loaded.model)
    const from = performance.now()
    await engine.typeset({ main, files: new Map(templates) }, spotsLabel)
    if (round > 1) taken.push(performance.now() - from)
  }
  store.close()
  return timesOf(taken)
}

/** In the browser: from new content to the new picture of the page that is written on. */
async function inWindow(browser: Browser, made: PreviewPaper, pages: number): Promise<Times> {
  const context = { viewport: { width: 720, height: 900 } }
  const window = await openPreview(browser, { workspace: made.folder, paper: made.paper, context })
  const { page } = window
  const text = previewText(pages)
  const activeBlock = middleBlock(text)
  const show = (content: Content): Promise<number> =>
    page.evaluate(
      (change) =>
        new Promise<number>((resolve) => {
          const from = performance.now()
          const { document, MutationObserver } = globalThis as never as Browserish
          const observer = new MutationObserver(() => {
            observer.disconnect()
            resolve(performance.now() - from)
          })
          const options = { subtree: true, childList: true, attributeFilter: ['src'] }
          observer.observe(document.querySelector('.preview-desk'), options)
          globalThis.preview.set(change)
        }),
      { sections: [{ key: 'summary', content }], activeBlock },
    )
  await show(text)
  await page.waitForTimeout(3000)
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const time = await show(withKey(text, ` ord ${round}`))
    if (round >= 5) taken.push(time)
    await page.waitForTimeout(150)
  }
  await window.close()
  return timesOf(taken)
}
type Browserish = {
  readonly document: { querySelector(selector: string): unknown }
  readonly MutationObserver: new (hear: () => void) => {
    observe(place: unknown, options: object): void
    disconnect(): void
  }
}

const made = previewPaper(null)
const browser = values['no-window'] === true ? null : await testBrowser()
const rows: string[] = []
for (const wanted of [5, 20, 60]) {
  const text = Math.round(wanted * 1.22)
  const warm = await overContract(made, text)
  const plain = await plainCompile(made, text)
  const seen = browser === null ? null : await inWindow(browser, made, text)
  rows.push(
    `| ${warm.pages} | ${ms(warm.first)} | ${ms(warm.work)} | ${ms(warm.p50)} | ${ms(warm.p95)} | ${ms(plain.p50)} | ${(warm.p50 / plain.p50).toFixed(2)}× | ${seen === null ? '–' : ms(seen.p50)} | ${seen === null ? '–' : ms(seen.p95)} |`,
  )
}
made.remove()
await browser?.close()
process.stdout.write(
  [
    '| pages | first ms | processor ms a key | key to SVG p50 ms | p95 | full compile ms | key : full | key to picture in the window p50 ms | p95 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n'),
)
