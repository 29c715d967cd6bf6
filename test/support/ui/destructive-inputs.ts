import { anywhere, atEnd, drag, inCell, paste, placeItem, press, times } from './paper-gestures.ts'
import { compose, placeCaret, textPlaces } from './paper-page.ts'
import { input } from './destructive-input.ts'
import type { Destructive } from './destructive-input.ts'
import { destructiveKeys } from './destructive-keys.ts'

/** Everything that is known to cost text elsewhere. */
export const destructiveInputs: readonly Destructive[] = [
  ...destructiveKeys,
  input(
    'a random selection, cut and pasted back',
    'nothing',
    async (run) => {
      const places = await textPlaces(run.page, run.key)
      const [a, b] = [places[run.upTo(places.length)] ?? 1, places[run.upTo(places.length)] ?? 1]
      await placeCaret(run.page, run.key, Math.min(a, b), Math.max(a, b))
      await press(run, 'Control+x')
      await press(run, 'Control+v')
    },
    true,
  ),
  input('a word dragged into another section', 'place', async (run) => drag(run, run.other)),
  input('a word dragged within its section', 'place', async (run) => drag(run, run.key)),
  input(
    'undo and redo by turns',
    'nothing',
    async (run) => {
      await anywhere(run)
      await run.page.keyboard.type('abc')
      await press(run, 'Enter')
      for (let i = 0; i < 12; i += 1) await press(run, run.upTo(2) === 0 ? 'Control+z' : 'Control+y')
      await press(run, 'Control+y', 12)
    },
    true,
  ),
  input(
    'undo over several sections',
    'nothing',
    async (run) => {
      await anywhere(run)
      await run.page.keyboard.type('en')
      await placeCaret(run.page, run.other, 1)
      await run.page.keyboard.type('to')
      await press(run, 'Control+z', 2)
      await press(run, 'Control+Shift+z', 1)
    },
    true,
  ),
  input('letters composed, taken and given up', 'nothing', async (run) => {
    await anywhere(run)
    await compose(run.cdp, ['k', 'ka', 'かn'], 'かん')
    await compose(run.cdp, ['´', 'é'], '')
    await press(run, 'Enter')
    await compose(run.cdp, ['¨', 'ë'], 'ë')
  }),
  input('a foreign section pasted', 'nothing', async (run) => {
    await anywhere(run)
    await paste(run, '<section><h2>Vurdering</h2><p>Fremmed</p><hr></section>', 'Vurdering\nFremmed')
  }),
  input('many lines pasted', 'nothing', async (run) => {
    await anywhere(run)
    await paste(run, '', Array.from({ length: 30 }, (_, i) => `Linje ${String(i)}`).join('\r\n'))
  }),
  input(
    'Tab through a table and beyond, and back',
    'nothing',
    async (run) => {
      await inCell(run, 0)
      await press(run, 'Tab', 11)
      await inCell(run, run.upTo(9))
      await press(run, 'Shift+Tab', 11)
    },
    true,
  ),
  input(
    'Backspace at the start of every cell, Delete at its end',
    'nothing',
    async (run) => {
      for (let cell = 0; cell < 9; cell += 2) {
        await inCell(run, cell)
        await press(run, 'Backspace', 2)
        await press(run, 'End')
        await press(run, 'Delete', 2)
      }
    },
    true,
  ),
  input(
    'Enter and Backspace in a cell',
    'nothing',
    async (run) => {
      await inCell(run, run.upTo(9))
      await press(run, 'Enter', 3)
      await press(run, 'Backspace', 3)
    },
    true,
  ),
  input('cells selected and emptied', 'selected', async (run) => {
    await inCell(run, run.upTo(9))
    await press(run, 'Shift+ArrowDown')
    await press(run, 'Shift+ArrowRight', 8)
    await press(run, 'Delete')
  }),
  input('Tab, Shift+Tab and Backspace in a list', 'nothing', async (run) => {
    await placeItem(run)
    await times(4, async () => press(run, run.upTo(2) === 0 ? 'Tab' : 'Shift+Tab'))
    await press(run, 'Home')
    await press(run, 'Backspace', 2)
  }),
  input('styles in storms', 'nothing', async (run) => {
    const keys = ['Control+Alt+1', 'Control+Alt+2', 'Control+Shift+7', 'Control+Shift+8', 'Control+Shift+9']
    await times(4, async () => {
      await anywhere(run)
      if (run.upTo(3) === 0) await press(run, 'Control+a')
      await press(run, keys[run.upTo(keys.length)] ?? 'Control+Alt+0')
    })
  }),
  input('a selection drawn by the mouse over the section’s edge, deleted', 'selected', async (run) => {
    await run.page.evaluate(`document.querySelector('[data-section="${run.key}"]').scrollIntoView()`)
    const from = await run.page.locator(`[data-section="${run.key}"] .paper-prose > p`).last().boundingBox()
    const to = await run.page.locator(`[data-section="${run.other}"] h2`).boundingBox()
    if (from === null || to === null) throw new Error('nothing to draw over')
    await run.page.mouse.move(from.x + 60, from.y + 8)
    await run.page.mouse.down()
    await run.page.mouse.move(to.x + 100, to.y + 90, { steps: 5 })
    await run.page.mouse.up()
    await press(run, 'Delete')
  }),
  input(
    'cut and Delete with nothing selected, arrows over the edges',
    'nothing',
    async (run) => {
      await atEnd(run)
      await press(run, 'Control+x')
      await press(run, 'ArrowDown')
      await press(run, 'Home')
      await press(run, 'Backspace', 3)
      await press(run, 'ArrowUp', 2)
      await press(run, 'Control+x')
    },
    true,
  ),
]
