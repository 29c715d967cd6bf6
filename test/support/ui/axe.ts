import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** What axe finds wrong with the page as it stands: the rule and where; empty when there is nothing. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .setLegacyMode(true) // no frames here to look into, and no second page to put the finding together in
    .withTags(rules)
    .options({ preload: false, resultTypes: ['violations'] })
    .analyze()
  if (!found.passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe weighed no contrast')
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`,
  )
}
