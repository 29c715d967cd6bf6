import type { Page } from '@playwright/test'

/** Words at the beginning of the elements that a selector finds which stand on more than one line: broken, each in two. */
export function brokenWords(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(`(() => {
    const range = document.createRange()
    return [...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((element) => {
      const node = element.firstChild
      if (node === null || node.nodeType !== 3) return []
      return [...node.data.matchAll(/[^\\s,]+/g)].flatMap(({ 0: word, index }) => {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        return range.getClientRects().length > 1 ? [word] : []
      })
    })
  })()`)
}
