import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '@playwright/test'
import { progressPageHtml } from '#main/exchange/html/progress-page.ts'
import type { ProgressPage } from '#main/exchange/html/progress-page.ts'
import { newJob } from '#support/case-program.ts'
import { demoCases } from '#support/demo-cases.ts'
import { freshFolder } from '#support/demo.ts'
import { axeFaults } from '#support/ui/axe.ts'
import { chromiumPath, testBrowser } from '#support/ui/chromium.ts'

describe.skipIf(chromiumPath === undefined)('the public page of a progress plan, opened from disk', () => {
  const d = demoCases()
  let browser: Browser
  beforeAll(async () => {
    browser = await testBrowser()
  })
  const exported = async (): Promise<string> => {
    const folder = freshFolder('ut')
    const made = await d.call('progress.exportPage', { case: d.id, folder, job: newJob() })
    return pathToFileURL(made?.path ?? '').href
  }

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)(
    'gives axe nothing to say, asks for nothing, and fits (%s, %i px)',
    async (colorScheme, width) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(await exported())
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
      expect(await axeFaults(page)).toEqual([])
      expect(
        await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      ).toBeLessThanOrEqual(0)
      expect(await page.locator('script').count()).toBe(0)
      await context.close()
    },
  )

  it('is in nynorsk for a case in nynorsk', async () => {
    await d.call('case.update', { id: d.id, change: { language: 'nn' } })
    const page = await browser.newPage()
    await page.goto(await exported())
    expect(await page.locator('html').getAttribute('lang')).toBe('nn')
    expect(await page.locator('main').textContent()).toContain('Ikkje fullført')
    await page.close()
  })

  it('shows whatever an officer writes as the text that it is', () => {
    const evil = '<script>alert(1)</script>"\'&\u0000\u202e'
    const page: ProgressPage = {
      language: 'nb',
      municipality: { name: evil, address: evil, email: evil, phone: evil },
      caseNumber: evil,
      title: evil,
      about: [evil],
      committees: [evil],
      milestones: [
        {
          name: evil,
          plannedFrom: '2021-01-01',
          plannedTo: '2021-01-31',
          status: 'done',
          completedOn: '2021-01-02',
          meeting: { committee: evil, date: '2021-01-03' },
        },
      ],
      hearing: { opensOn: '2021-01-01', closesOn: '2021-12-31' },
      papers: [
        {
          stage: 'first',
          committee: evil,
          date: '2021-01-03',
          number: evil,
          title: evil,
          decision: { kind: 'decision', points: [evil] },
        },
      ],
      contacts: [{ part: 'owner', name: evil, role: evil, email: evil, phone: evil }],
      updatedOn: '2021-04-10',
    }
    const html = progressPageHtml(page)
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(html).not.toMatch(/<script|\u0000|\u202e/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
  })
})
