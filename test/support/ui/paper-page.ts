import type { CDPSession, Page } from '@playwright/test'
import type { Block, Content } from '#shared/document/model.ts'

type Json = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly Json[]
  readonly marks?: readonly Json[]
  readonly text?: string
}

const dom = (key: string): string => `document.querySelector('[data-section="${key}"] .paper-prose')`

/** What a section's editor shows, in the words of the model: without empty paragraphs, as it is stored. */
export async function shown(page: Page, key: string): Promise<Content> {
  const json = await page.evaluate<Json>(`${dom(key)}.editor.state.doc.toJSON()`)
  return (json.content ?? []).filter((block) => !isNothing(block)).map(plain) as unknown as Block[]
}

const isNothing = ({ type, content, attrs }: Json): boolean =>
  type === 'textBlock' && (content ?? []).length === 0 && (attrs?.['task'] ?? null) === null

/** ProseMirror leaves out what is empty and writes what is null; the model does the opposite. */
function plain(node: Json): Json {
  const holds = ['textBlock', 'table', 'tableRow', 'tableCell', 'footnote'].includes(node.type)
  const attrs = Object.fromEntries(Object.entries(node.attrs ?? {}).filter(([, value]) => value !== null))
  if (attrs['style'] !== 'bullet' && attrs['style'] !== 'numbered' && 'level' in attrs) attrs['level'] = 0
  return {
    type: node.type,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(holds ? { content: (node.content ?? []).map(plain) } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(node.marks === undefined ? {} : { marks: node.marks }),
  }
}

/** All sections as they are shown, by key. */
export async function allShown(page: Page): Promise<Readonly<Record<string, Content>>> {
  const keys = await sectionKeys(page)
  const all: Record<string, Content> = {}
  for (const key of keys) all[key] = await shown(page, key)
  return all
}

export const sectionKeys = async (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('[data-section]')].map((each) => each.dataset.section)`,
  )

/** Puts the caret, or a selection, into a section by ProseMirror's places, as a press of the mouse would. */
export async function placeCaret(page: Page, key: string, from: number, to = from): Promise<void> {
  await page.evaluate(`(() => {
    const { editor } = ${dom(key)}
    const most = editor.state.doc.content.size
    editor.commands.setTextSelection({ from: Math.min(${from}, most), to: Math.min(${to}, most) })
    editor.view.focus()
  })()`)
}

/** Places at which text may be written in a section. */
export const textPlaces = async (page: Page, key: string): Promise<number[]> =>
  page.evaluate<number[]>(`(() => {
    const places = []
    ${dom(key)}.editor.state.doc.descendants((node, at) => {
      if (node.type.name === 'footnote') return false
      if (node.inlineContent)
        for (let i = at + 1; i <= at + 1 + node.content.size; i += 3)
          if (${dom(key)}.editor.state.doc.resolve(i).parent === node) places.push(i)
      return true
    })
    return places
  })()`)

/** Takes back all that was done, by the button. */
export async function undoAll(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const button = document.querySelector('.paper-toolbar [aria-keyshortcuts="Control+Z"]')
    for (let turn = 0; turn < 400; turn += 1) {
      if (button.getAttribute('aria-disabled') === 'true') return
      button.click()
    }
  })()`)
  await page.waitForFunction(
    `document.querySelector('.paper-toolbar [aria-keyshortcuts="Control+Z"]').getAttribute('aria-disabled') === 'true'`,
  )
}

/** Letters as an input method brings them: composed step by step, then taken or given up. */
export async function compose(cdp: CDPSession, steps: readonly string[], taken: string): Promise<void> {
  for (const text of steps)
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  if (taken === '')
    await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  else await cdp.send('Input.insertText', { text: taken })
}
