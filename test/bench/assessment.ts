import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { calls } from '#shared/contract/index.ts'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import type { CaseId, InputPointId } from '#shared/ids.ts'
import { createProgram } from '#main/app/program.ts'
import type { Program } from '#main/app/program.ts'
import { createStore } from '#main/store/open-store.ts'
import { buildIfStale } from '../../scripts/build.mjs'
import { saveLongHearing } from '#support/long-hearing.ts'
import { granted, saveSmallCase } from '#support/store.ts'
import { testBrowser } from '#support/ui/chromium.ts'
import { openWindow } from '#support/ui/window.ts'
import { at, keys, plainField, timesOf, watch } from './keys.ts'
import type { Measured } from './keys.ts'

/**
 * `node test/bench/assessment.ts`: 500 inputs with 1,500 points, as an officer answers them. What each call takes with
 * its answer checked twice, and what each key takes from the hand to the frame that shows it, beside a plain field.
 */
const size = { inputs: 500, points: 3, answered: 4 } as const
const rounds = 60
const bound = 50
const clock = { now: () => '2021-04-10T09:00:00.000Z', today: () => '2021-04-10' }

async function ask<N extends CallName>(program: Program, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await program.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${JSON.stringify(reply.failure.facts)}`)
  return calls[name].out.parse(reply.value) as Output<N>
}

async function measureCalls(folder: string, file: CaseId): Promise<readonly Measured[]> {
  const program = createProgram({
    kind: 'browser',
    userData: join(folder, 'user'),
    dialogs: { openFiles: async () => [], openFolder: async () => null, saveTo: async () => null },
    openPath: async () => undefined,
    emit: () => undefined,
    clock,
    log: (line) => process.stderr.write(`${line}\n`),
  })
  await ask(program, 'workspace.open', { folder: join(folder, 'calls') })
  const { inputs } = await ask(program, 'assessment.get', { case: file })
  const ids = inputs.flatMap(({ points }) => points.map(({ id }) => id))
  const one = (round: number): InputPointId => ids[(round * 7) % ids.length] as InputPointId
  const measure = async (what: string, work: (round: number) => Promise<unknown>): Promise<Measured> => {
    const times: number[] = []
    for (let round = -3; round < rounds; round += 1) {
      const from = performance.now()
      await work(round + 3)
      if (round >= 0) times.push(performance.now() - from)
    }
    return { what, times }
  }
  const conclusion = (round: number) => (round % 2 === 0 ? ('noted' as const) : ('followed' as const))
  const measured = [
    await measure('assessment.get, all 1,500 points', () => ask(program, 'assessment.get', { case: file })),
    await measure('assessment.input', (round) =>
      ask(program, 'assessment.input', { id: inputs[round % inputs.length]?.id as never }),
    ),
    await measure('assessment.updatePoint', (round) =>
      ask(program, 'assessment.updatePoint', {
        id: one(round),
        change: { assessment: `Svar ${round}`, conclusion: conclusion(round) },
      }),
    ),
    await measure('assessment.answerMany, 50 points', (round) =>
      ask(program, 'assessment.answerMany', {
        points: ids.slice(0, 50).map((id) => ({ id, change: { conclusion: conclusion(round) } })),
      }),
    ),
    await measure('assessment.splitPoint and back', async (round) => {
      const point = inputs[round % inputs.length]?.points[1]
      if (point === undefined) throw new Error('no point')
      const { did } = await ask(program, 'assessment.splitPoint', { id: point.id, text: point.text, at: 12 })
      await ask(program, 'assessment.exchange', { changes: [{ input: did.input, out: did.in, in: did.out }] })
    }),
  ]
  program.close()
  return measured
}

async function measureKeys(browser: Browser, folder: string, file: CaseId): Promise<readonly Measured[]> {
  const path = `#/saker/${file}/merknader`
  const { page, close, complaints } = await openWindow(browser, {
    workspace: join(folder, 'keys'),
    clock,
    path,
  })
  try {
    await page.getByRole('grid').waitFor()
    await page.evaluate(watch)
    await page.locator('.assess-line').first().focus()
    const repeat = (key: string, times: number): string[] => Array.from({ length: times }, () => key)
    const walking = await timesOf(page, 'walking down, J and ↓', () =>
      keys(page, [...repeat('j', 40), ...repeat('ArrowDown', 40)]),
    )
    const leaping = await timesOf(page, 'a page down, to the end and back', () =>
      keys(page, [...repeat('PageDown', 20), 'End', 'Home', 'End', 'Home']),
    )
    const next = await timesOf(page, 'the next unanswered, U', () => keys(page, repeat('u', 60)))
    const concluding = await timesOf(page, 'a conclusion, 1 to 4', () =>
      keys(
        page,
        Array.from({ length: 40 }, (_, index) => String((index % 4) + 1)),
      ),
    )
    await page.keyboard.press('Enter')
    const writing = await timesOf(page, 'writing an assessment', () =>
      keys(page, typed('tas inn i planen'.repeat(4))),
    )
    const storing = await timesOf(page, 'Ctrl+Enter: stored, and the next is open', () => storedEach(page))
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').last().focus()
    const filtering = await timesOf(page, 'typing in the filter', () =>
      keys(page, [...typed('fibernett nordvik'), ...repeat('Backspace', 17)]),
    )
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return [walking, leaping, next, concluding, writing, storing, filtering]
  } finally {
    await close()
  }
}

const typed = (text: string): readonly string[] =>
  text.split('').map((letter) => (letter === ' ' ? 'Space' : letter))

async function storedEach(page: Page): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    await page.keyboard.insertText('Tas til orientering.')
    await keys(page, ['Control+Enter'])
  }
}

async function bench(): Promise<number> {
  await buildIfStale()
  const folder = mkdtempSync(join(tmpdir(), 'saksklar-assessment-'))
  const browser = await testBrowser()
  try {
    const store = granted(createStore(join(folder, 'calls')))
    const { file } = saveSmallCase(store.db)
    saveLongHearing(store.db, file.id, size)
    store.close()
    cpSync(join(folder, 'calls'), join(folder, 'keys'), { recursive: true })
    const peer = await plainField(browser)
    const all = [
      ...(await measureCalls(folder, file.id)),
      peer,
      ...(await measureKeys(browser, folder, file.id)),
    ]
    console.log(`${''.padEnd(44)} times  p50 ms   p95 ms`)
    for (const { what, times } of all)
      console.log(
        what.padEnd(44),
        String(times.length).padStart(5),
        at(times, 0.5).toFixed(1).padStart(7),
        at(times, 0.95).toFixed(1).padStart(8),
      )
    return all.every(({ times }) => at(times, 0.95) <= bound) ? 0 : 1
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

if (import.meta.main) process.exitCode = await bench()
