import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { plainText } from '#shared/document/text.ts'
import { readAll } from '#shared/document/yjs/merge.ts'
import type { PaperId } from '#shared/ids.ts'
import { openText } from '#main/actions/drafting/open-texts.ts'
import { templateOfPaper } from '#main/actions/case-views/paper-view.ts'
import { createStore, openStore } from '#main/store/open-store.ts'
import { findPaper } from '#main/store/papers.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import { aMunicipality } from '#support/builders.ts'
import { Chance } from '#support/mutate.ts'
import { granted, inFolder, saveSmallCase } from '#support/store.ts'
import { rawStore } from '#support/raw-store.ts'

const child = join(import.meta.dirname, '../support/text-writing-child.ts')
const kills = Number(process.env['SAKSKLAR_KILLS'] ?? 10)

type Account = {
  /** Words whose storing was answered. */
  readonly stored: readonly string[]
  /** The last sequence that was answered; 0 for none. */
  readonly sequence: number
  /** Words that were handed in, answered or not. */
  readonly given: readonly string[]
}

/** Lets an officer write, kills the program without warning after `delay` ms of writing, and tells what it had said. */
async function killWhileWriting(
  folder: string,
  paper: PaperId,
  seed: number,
  delay: number,
): Promise<Account> {
  return new Promise((resolve, reject) => {
    const writing = spawn(process.execPath, [child, folder, paper, String(seed)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaint = ''
    let isBegun = false
    writing.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    writing.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (isBegun || !said.includes('OPEN')) return
      isBegun = true
      setTimeout(() => writing.kill('SIGKILL'), delay)
    })
    writing.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') {
        reject(new Error(`ended by itself: ${complaint}`))
        return
      }
      const stored = [...said.matchAll(/^< (\S+) (\d+)$/gm)]
      resolve({
        stored: stored.map(([, word = '']) => word),
        sequence: Number(stored.at(-1)?.[2] ?? 0),
        given: [...said.matchAll(/^> (\S+)$/gm)].map(([, word = '']) => word),
      })
    })
  })
}

test(`a program killed ${kills} times while a text is written loses nothing that it had answered for`, async () => {
  await inFolder(async (parent) => {
    const folder = join(parent, 'solvik')
    const store = granted(createStore(folder))
    const { paper } = granted(
      store.transaction((db) => {
        saveMunicipality(db, aMunicipality())
        return saveSmallCase(db)
      }),
    )
    store.close()
    const chance = new Chance(11)
    const all = new Set<string>()
    let [unanswered, kept] = [0, 0]
    for (let kill = 1; kill <= kills; kill += 1) {
      const account = await killWhileWriting(folder, paper.id, kill, 5 + chance.below(250))
      for (const word of account.stored) all.add(word)
      const found = lookInto(folder, paper.id)
      const missing = [...all].filter((word) => !found.words.has(word))
      expect(missing, `kill ${kill}`).toEqual([])
      expect(found.sequence).toBeGreaterThanOrEqual(account.sequence)
      const last = account.given.at(-1)
      if (last !== undefined && !account.stored.includes(last)) {
        unanswered += 1
        if (found.words.has(last)) kept += 1
      }
      for (const word of found.words) all.add(word)
    }
    expect(all.size).toBeGreaterThan(kills) // else nothing was written, and nothing is tried
    process.stdout.write(
      `${all.size} words stored; ${unanswered} kills before the answer, ${kept} of them stored\n`,
    )
  })
}, 600_000)

/** Opens what a killed program left: whole, and its blocks what its document says. */
function lookInto(
  folder: string,
  id: PaperId,
): { readonly words: ReadonlySet<string>; readonly sequence: number } {
  const raw = rawStore(join(folder, 'saksklar.db'))
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(raw.pragma('foreign_key_check')).toEqual([])
  raw.close()
  const store = granted(openStore(folder))
  try {
    const paper = findPaper(store.db, id)
    if (paper === null) throw new Error('the paper is gone')
    const template = templateOfPaper(store.db, paper)
    const text = openText(store.db, id, template)
    const keys = template.sections.map(({ key }) => key)
    const said = readAll(text?.document ?? new Y.Doc(), keys)
    if (text !== null)
      for (const key of keys)
        expect(paper.sections.find((section) => section.key === key)?.content ?? []).toEqual(said.get(key))
    const all = plainText(paper.sections.flatMap(({ content }) => content))
    return { words: new Set(all.match(/x\d+y\d+z/g) ?? []), sequence: text?.sequence ?? 0 }
  } finally {
    store.close()
  }
}
