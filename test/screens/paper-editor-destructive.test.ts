import type { CDPSession } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Content, TableCell } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { chromiumPath } from '#support/ui/chromium.ts'
import { destructiveInputs } from '#support/ui/destructive-inputs.ts'
import { allShown, sectionKeys, undoAll } from '#support/ui/paper-page.ts'
import { paperWindows } from '#support/ui/paper-window.ts'
import type { PaperWindow } from '#support/ui/paper-window.ts'

/** Of each input; a release must show 20 (scripts/test-long.mjs). */
const runs = Number(process.env['SAKSKLAR_RUNS'] ?? 2)

const cell = (text: string, header = false): TableCell => ({
  type: 'tableCell',
  attrs: { header, align: 'left', colspan: 1, rowspan: 1 },
  content: [{ type: 'text', text }],
})

/** A bit of everything, no two words alike. */
const text = (word: string): Content => [
  aTextBlock(`Først ${word}en i saken og litt til, slik at linjen er lang nok.`),
  aTextBlock(`Overskrift ${word}to`, { style: 'heading' }),
  aTextBlock(`Punkt ${word}tre`, { style: 'bullet' }),
  aTextBlock(`Under ${word}fire`, { style: 'bullet', level: 1 }),
  aTextBlock(`Punkt ${word}fem`, { style: 'bullet' }),
  {
    type: 'table',
    attrs: { id: newId(), caption: `Tabell ${word}` },
    content: [0, 1, 2].map((row) => ({
      type: 'tableRow',
      content: [0, 1, 2].map((column) => cell(`${word}${String(row)}${String(column)}`, row === 0)),
    })),
  },
  {
    ...aTextBlock(''),
    content: [
      { type: 'text', text: `Med note ${word}seks` },
      { type: 'footnote', attrs: { id: newId() }, content: [{ type: 'text', text: `Note ${word}sju` }] },
      { type: 'text', text: ' og slutt', marks: [{ type: 'bold' }] },
    ],
  },
  aTextBlock(`Til sist ${word}åtte her.`),
]

describe.skipIf(chromiumPath === undefined)('what destroys text elsewhere', () => {
  const windows = paperWindows()
  let window: PaperWindow | undefined
  let cdp: CDPSession | undefined
  const open = (): { readonly window: PaperWindow; readonly cdp: CDPSession } => {
    if (window === undefined || cdp === undefined) throw new Error('only within a test')
    return { window, cdp }
  }
  beforeAll(async () => {
    window = await windows.openPaper({
      said: { background: text('alfa'), facts: text('beta'), legalBasis: text('gamma') },
    })
    cdp = await window.page.context().newCDPSession(window.page)
  })
  afterAll(async () => {
    await window?.close()
  })

  it.each(destructiveInputs.map((each, number) => [each.name, each, number] as const))(
    '%s: the sections are whole, nothing else is lost, and undo gives all of it back',
    async (_, { mayLose, mayStay, work }, number) => {
      const at = open()
      const { page, complaints } = at.window
      const keys = await sectionKeys(page)
      await undoAll(page) // what a run before this may have left
      const before = await allShown(page)
      let changed = 0
      for (let turn = 0; turn < runs; turn += 1) {
        const chance = chanceFrom(number * 1000 + turn)
        const [key, other] = [
          ['background', 'facts'],
          ['facts', 'legalBasis'],
        ][turn % 2] as [string, string]
        await work({ page, cdp: at.cdp, key, other, upTo: (most) => Math.floor(chance() * most) })
        const after = await allShown(page)
        const told = `run ${String(turn)}`
        expect(await sectionKeys(page), told).toEqual(keys)
        expect(await page.locator('.paper-section h2').count(), told).toBe(keys.length)
        if (JSON.stringify(after) !== JSON.stringify(before)) changed += 1
        expectIds(after, told)
        expectWholeTables(after, told)
        for (const each of keys)
          if (each !== key && each !== other)
            expect(linesOf({ each: after[each] ?? [] }), told).toEqual(linesOf({ each: before[each] ?? [] }))
        if (mayLose === 'nothing')
          for (const each of [key, other]) expectAll(before[each] ?? [], after[each] ?? [], told)
        if (mayLose === 'selected') expect(after[other], told).toEqual(before[other])
        if (mayLose === 'place')
          expectAll(
            [...(before[key] ?? []), ...(before[other] ?? [])],
            [...(after[key] ?? []), ...(after[other] ?? [])],
            told,
          )
        if (turn === runs - 1)
          for (const each of [key, other]) expect(await at.window.stored(each)).toEqual(after[each])
        await undoAll(page)
        expect(linesOf(await allShown(page)), `${told}, undone`).toEqual(linesOf(before))
      }
      if (!mayStay && runs >= 5) expect(changed, 'nothing was done at all').toBeGreaterThan(0)
      expect(complaints.splice(0)).toEqual([])
      for (const each of ['background', 'facts', 'legalBasis'])
        expect(await at.window.stored(each)).toEqual(before[each])
    },
    600_000,
  )
})

/** Every letter that stood there stands there still: words may have been parted or joined, never lost. */
function expectAll(before: Content, after: Content, told: string): void {
  const count = (content: Content): Map<string, number> => {
    const letters = new Map<string, number>()
    for (const letter of plainText(content).replaceAll(/\s/gu, ''))
      letters.set(letter, (letters.get(letter) ?? 0) + 1)
    return letters
  }
  const now = count(after)
  const lost = [...count(before)].filter(([letter, many]) => (now.get(letter) ?? 0) < many)
  expect(lost.map(([letter]) => letter).join(''), `${told}: ${plainText(after)}`).toBe('')
}

/** A line for each block: what differs is then seen. */
const linesOf = (all: Readonly<Record<string, Content>>): readonly string[] =>
  Object.values(all).flatMap((content) => content.map((block) => JSON.stringify(block)))

/** Every row of a table is as wide as the others. */
function expectWholeTables(all: Readonly<Record<string, Content>>, told: string): void {
  for (const block of Object.values(all).flat())
    if (block.type === 'table') {
      const widths = block.content.map((row) =>
        row.content.reduce((sum, { attrs }) => sum + attrs.colspan, 0),
      )
      expect(new Set(widths).size, told).toBe(1)
    }
}

/** No two blocks bear the same id. */
function expectIds(all: Readonly<Record<string, Content>>, told: string): void {
  const ids = Object.values(all)
    .flat()
    .map(({ attrs }) => attrs.id)
  expect(
    ids.filter((id) => typeof id !== 'string' || id === ''),
    told,
  ).toEqual([])
  expect(new Set(ids).size, told).toBe(ids.length)
}

/** Chance that repeats itself (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
