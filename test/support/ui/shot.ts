import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Keeps a picture of the page for a designer's eye, in the folder that `SAKSKLAR_SHOTS` names; else nothing. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env['SAKSKLAR_SHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
