import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Browser } from '@playwright/test'
import { build } from 'vite'
import react from '@vitejs/plugin-react'
import { freshFolder } from '#support/demo.ts'
import { origin } from './lent-page.ts'
import { openWindow } from './window.ts'
import type { TestWindow } from './window.ts'

const source = join(import.meta.dirname, 'language-page')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Builds the page of two sections; gives the folder. Some seconds: once in a test file. */
export async function buildLanguagePage(): Promise<string> {
  const outDir = freshFolder('language-page')
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  })
  return outDir
}

export type GivenSection = {
  readonly key: string
  readonly title: string
  readonly blocks: readonly object[]
}

/** Shows sections with their language over a workspace, by the real program. */
export async function openLanguagePage(
  browser: Browser,
  {
    built,
    workspace,
    sections,
    language = 'nb',
    colorScheme = 'light',
  }: {
    readonly built: string
    readonly workspace: string
    readonly sections: readonly GivenSection[]
    readonly language?: 'nb' | 'nn'
    readonly colorScheme?: 'light' | 'dark'
  },
): Promise<TestWindow> {
  const window = await openWindow(browser, { workspace, context: { colorScheme } })
  const { page } = window
  const given = {
    language,
    sections: sections.map(({ key, title, blocks }) => ({
      key,
      title,
      doc: { type: 'doc', content: blocks },
    })),
  }
  // the page is lent out again afterwards: nothing of this may stay in it
  await page.route('**/language/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/language/', '')
    const body = path === 'given.json' ? JSON.stringify(given) : await readFile(join(built, path))
    await route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
  await page.goto(`${origin}/language/index.html`)
  await page.evaluate(`document.documentElement.dataset.colorScheme = '${colorScheme}'`)
  return {
    ...window,
    close: async () => {
      await page.unroute('**/language/**')
      await window.close()
    },
  }
}

let last = 0
/** A paragraph of text; pieces may be inline nodes. */
export function paragraph(...pieces: readonly (string | object)[]): object {
  last += 1
  return {
    type: 'textBlock',
    attrs: { id: `block-${last}`, style: 'paragraph' },
    content: pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece)),
  }
}
