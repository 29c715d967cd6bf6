import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { contentPolicy } from '#main/host/assets.ts'
import { freshFolder } from '#support/demo.ts'
import { openWindow } from './window.ts'
import type { TestWindow } from './window.ts'

let built: Promise<string> | undefined

/** Builds a page that shows the preview and nothing else, once in a run; gives its folder. */
function harness(): Promise<string> {
  built ??= buildHarness()
  return built
}

async function buildHarness(): Promise<string> {
  const outDir = freshFolder('preview-page')
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await build({
      configFile: false,
      root: join(import.meta.dirname, 'preview-harness'),
      base: './',
      logLevel: 'error',
      plugins: [react()],
      build: {
        target: 'chrome140',
        outDir,
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        assetsInlineLimit: 0,
        minify: false,
        // no-eval.ts runs before zod, as in the window itself
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]no-eval\.ts$/ }],
            },
          },
        },
      },
    })
  } finally {
    process.env['NODE_ENV'] = before
  }
  return outDir
}

/** The preview of a paper, alone in a window over the real program. */
export async function openPreview(
  browser: Browser,
  options: Parameters<typeof openWindow>[1] & { readonly paper: string },
): Promise<TestWindow> {
  return openWindow(browser, {
    ...options,
    renderer: await harness(),
    policy: contentPolicy,
    path: `#${options.paper}`,
  })
}
