import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '@playwright/test'
import type { PublicHearing } from '#shared/packet/hearing/public-hearing.ts'
import { hearingPageHtml } from '#main/exchange/html/hearing-page.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'

describe.skipIf(chromiumPath === undefined)('the public page of a hearing, opened from disk', () => {
  const d = demoCases()
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })
  const exported = async (): Promise<string> =>
    (await d.call('hearing.exportPage', { case: d.id, folder: freshFolder('ut'), job: newJob() }))?.path ?? ''

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)(
    'gives axe nothing to say on any page, asks for nothing, and fits (%s, %i px)',
    async (colorScheme, width) => {
      const folder = dirname(await exported())
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
        await page.goto(pathToFileURL(join(folder, name)).href)
        expect(await axeFaults(page), name).toEqual([])
        const over = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect(over, name).toBeLessThanOrEqual(0)
        expect(await page.locator('script').count()).toBe(0)
      }
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
      await context.close()
    },
  )

  it('leads to the paper and back', async () => {
    const page = await browser.newPage()
    await page.goto(pathToFileURL(await exported()).href)
    await page.getByRole('link', { name: 'Saksframlegg, sak PS 112/20' }).click()
    await page.getByRole('heading', { level: 1, name: /^PS 112\/20/ }).waitFor()
    await page.getByRole('link', { name: 'Høringen', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Slik gir du innspill' }).waitFor()
    await page.close()
  })

  it('is in nynorsk for a case in nynorsk', async () => {
    await d.call('case.update', { id: d.id, change: { language: 'nn' } })
    const html = readFileSync(await exported(), 'utf8')
    expect(html).toContain('<html lang="nn">')
    expect(html).toContain('Slik gir du innspel')
  })

  it('shows whatever an officer writes as the text that it is', () => {
    const evil = '<script>alert(1)</script>"\'&\u0000\u202e'
    const hearing: PublicHearing = {
      language: 'nb',
      municipality: { name: evil, address: evil, email: evil, phone: evil, website: evil },
      caseNumber: evil,
      title: evil,
      about: [evil],
      proposal: [{ text: evil, under: [evil] }],
      opensOn: '2021-01-04',
      closesOn: '2021-03-15',
      parties: [{ group: 'business', names: [evil] }],
      laidOut: { committee: evil, date: '2020-11-24', number: evil },
      contacts: [{ part: 'officer', name: evil, role: evil, email: evil, phone: evil }],
      madeOn: '2021-01-10',
    }
    const file = { path: 'vedlegg/a.pdf', pages: 1, bytes: 1 }
    const html = hearingPageHtml(hearing, { paper: 'ps-1.html', attachments: [{ title: evil, file }] })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('\u0000')
  })
})
