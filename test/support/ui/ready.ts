import type { Page } from '@playwright/test'
import type { Clock } from '#main/app/session.ts'

/** A day on which the demo has a notice out, an agenda in the making and a plan being carried out. */
export const mayClock: Clock = { now: () => '2021-05-20T08:42:00.000Z', today: () => '2021-05-20' }

/** Waits until the first screen has its data. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready="1"]')
}
