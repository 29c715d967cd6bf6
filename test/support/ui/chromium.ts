import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import type { Browser } from '@playwright/test'

/** The installed Chromium or Chrome, where there is one. */
export const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

/** As root in a closed network: no sandbox, and nothing that Chromium asks for by itself. */
export const quietArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let running: Promise<Browser> | undefined

/**
 * The browser of this process's tests, which ends with the process: files that run in one process share it, and the pages
 * in it that are lent out (lent-page.ts). Throws where none is installed.
 */
export function testBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('no Chromium here (Debian: apt-get install -y chromium)')
  return (running ??= chromium.launch({ args: [...quietArguments], executablePath: chromiumPath }))
}
