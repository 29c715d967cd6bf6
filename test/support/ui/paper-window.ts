import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { beforeAll, expect } from 'vitest'
import * as Y from 'yjs'
import { findCaseByNumber } from '#main/store/cases.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Input, Output } from '#shared/contract/index.ts'
import type { CallName } from '#shared/contract/index.ts'
import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { CaseId, OperationId, PaperId } from '#shared/ids.ts'
import { newId } from '#support/builders.ts'
import { april, caseProgram } from '#support/case-program.ts'
import { freshFolder, spoiledCopy, sql } from '#support/demo.ts'
import { granted } from '#support/store.ts'
import { testBrowser } from './chromium.ts'
import { demoWorkspace } from './demo-workspace.ts'
import { openWindow } from './window.ts'
import type { DialogAnswers, TestWindow } from './window.ts'

/** What each section says before the editor is opened, by key. */
export type Said = Readonly<Record<string, Content>>

export type PaperWindow = TestWindow & {
  readonly caseId: CaseId
  readonly paper: PaperId
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  /** The text of a section's editor, to press keys on. */
  readonly editor: (key: string) => ReturnType<Page['locator']>
  /** What the store says of a section, once all that was typed is stored. */
  readonly stored: (key: string) => Promise<Content>
  readonly storedText: (key: string) => Promise<string>
  /** Waits until nothing is on its way to the store. */
  readonly saved: () => Promise<void>
}

export type GivenPaper = {
  readonly said?: Said
  /** The case has the knowledge and the hearing of the demo's theme plan. */
  readonly citing?: true
  /** Put in between the window and the program: what a call answers instead. */
  readonly instead?: Instead
  /** Whether the editor is opened at once; a bench does it itself. */
  readonly isShown?: false
  readonly colorScheme?: 'dark'
  /** What the system's dialogs answer. */
  readonly answers?: DialogAnswers
  readonly width?: number
}

/** Null lets the call go through. */
export type Instead = (name: string, payload: unknown, real: () => Promise<unknown>) => unknown

/** Call once within a `describe` that is skipped where there is no browser. */
export function paperWindows(): {
  /** A new case's paper, open in the editor, over a workspace of its own; complaints fail the test. */
  readonly inPaper: (given: GivenPaper, work: (window: PaperWindow) => Promise<void>) => Promise<void>
  readonly openPaper: (given: GivenPaper) => Promise<PaperWindow>
} {
  let browser: Browser | undefined
  let demo = ''
  beforeAll(async () => {
    browser = await testBrowser()
    demo = await demoWorkspace()
  })
  const openPaper = async (given: GivenPaper): Promise<PaperWindow> => {
    if (browser === undefined) throw new Error('only within a test')
    const workspace = spoiledCopy(demo, freshFolder('sak'), 'solvik', () => undefined)
    return paperWindow(browser, workspace, given)
  }
  return {
    openPaper,
    inPaper: async (given, work) => {
      const window = await openPaper(given)
      try {
        await work(window)
        expect(window.complaints).toEqual([])
      } finally {
        await window.close()
      }
    },
  }
}

/** A new case's paper with what it says, open in the editor. */
export async function paperWindow(
  browser: Browser,
  workspace: string,
  { said = {}, citing, instead, isShown, colorScheme, answers = {}, width = 1440 }: GivenPaper,
): Promise<PaperWindow> {
  const made = await makeCase(workspace)
  const caseId = citing === true ? moveToThemePlan(workspace, made) : made
  const window = await openWindow(browser, {
    workspace,
    clock: april,
    answers,
    ...(instead === undefined ? {} : { instead }),
    context: {
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...(colorScheme === undefined ? {} : { colorScheme }),
    },
  })
  const { page, program } = window
  const call: PaperWindow['call'] = async (name, input) => {
    const answer = await program.call(name, input)
    if (!answer.ok) throw new Error(`${name}: ${answer.failure.code}`)
    return answer.value as never
  }
  const heads = await call('case.papers', { id: caseId })
  const head = heads.find(({ state }) => state === 'draft')
  if (head === undefined) throw new Error('a new case has a paper')
  const paper = head.id
  await say(call, paper, said)
  if (isShown !== false) {
    await page.evaluate(`location.hash = '#/saker/${caseId}/saksframlegg/${paper}'`)
    await page.locator('.paper-prose').first().waitFor()
  }
  const saved = async (): Promise<void> => {
    await page.waitForFunction(`!document.querySelector('.save-state')?.textContent.includes('Lagrer')`)
    await page.waitForFunction(
      `!(document.querySelector('.save-state')?.textContent ?? '').includes('Lagrer') &&
       Object.keys(localStorage).every((name) => !name.startsWith('saksklar.unsent'))`,
    )
  }
  const stored = async (key: string): Promise<Content> => {
    await saved()
    const { sections } = await call('paper.version', { id: paper, version: null })
    return (sections.find((section) => section.key === key)?.content ?? []) as Content
  }
  return {
    ...window,
    caseId,
    paper,
    call,
    editor: (key) => page.locator(`[data-section="${key}"] .paper-prose`),
    saved,
    stored,
    storedText: async (key) => plainText(await stored(key)),
  }
}

/** The new paper in the case that has knowledge and a hearing. */
function moveToThemePlan(workspace: string, from: CaseId): CaseId {
  const store = granted(openStore(workspace))
  const id = findCaseByNumber(store.db, '20/01610')?.id
  store.close()
  if (id === undefined) throw new Error('the demo has a theme plan')
  const move = (table: string): string => `UPDATE ${table} SET case_id = '${id}' WHERE case_id = '${from}';`
  sql(
    join(workspace, 'saksklar.db'),
    `PRAGMA foreign_keys = OFF; UPDATE reading SET sequence = 90 + sequence WHERE case_id = '${from}';
     ${move('reading')} ${move('paper')}`,
  )
  return id
}

/** A new case whose paper nobody has written in. */
export async function makeCase(workspace: string): Promise<CaseId> {
  const given = await caseProgram(workspace)
  const call: PaperWindow['call'] = async (name, input) => given.call(name, input)
  const { employees, committees } = await call('case.choices', {})
  const [officer] = employees
  const committee = committees.find(({ name }) => name === 'Formannskapet')
  if (officer === undefined || committee === undefined) throw new Error('the demo has people')
  const { id } = await call('case.create', {
    caseNumber: '21/09999',
    title: 'Ny skole på Åsen',
    archiveCode: '614',
    language: 'nb',
    template: 'themePlan',
    officer: officer.id,
    owner: null,
    committee: committee.id,
  })
  given.program.close()
  return id
}

/** Puts text into a paper past the editor, as its first writer. */
export async function say(call: PaperWindow['call'], id: PaperId, said: Said): Promise<void> {
  if (Object.keys(said).length === 0) return
  const { epoch, state } = await call('paper.open', { id })
  const document = new Y.Doc()
  Y.applyUpdate(document, Buffer.from(state, 'base64'))
  document.transact(() => {
    for (const [key, content] of Object.entries(said)) replaceContent(sectionFragment(document, key), content)
  })
  const update = Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64')
  await call('paper.write', { id, epoch, operation: newId<OperationId>(), update })
}
