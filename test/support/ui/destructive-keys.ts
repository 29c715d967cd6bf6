import { anywhere, atEnd, atEndOfBlock, atStart, press, times } from './paper-gestures.ts'
import { input } from './destructive-input.ts'
import type { Destructive } from './destructive-input.ts'

/** Selecting, erasing, joining, cutting across. */
export const destructiveKeys: readonly Destructive[] = [
  input('select all and Delete', 'selected', async (run) => {
    await anywhere(run)
    await press(run, 'Control+a')
    await press(run, 'Delete')
  }),
  input('select all and type over it', 'selected', async (run) => {
    await anywhere(run)
    await press(run, 'Control+a')
    await run.page.keyboard.type('Nytt')
  }),
  input('select all and hold Backspace', 'selected', async (run) => {
    await anywhere(run)
    await press(run, 'Control+a')
    await press(run, 'Backspace', 8)
  }),
  input(
    'select all, cut, paste back',
    'nothing',
    async (run) => {
      await anywhere(run)
      for (const key of ['Control+a', 'Control+x', 'Control+v']) await press(run, key)
    },
    true,
  ),
  input(
    'copy all and paste it over itself, thrice',
    'nothing',
    async (run) => {
      await anywhere(run)
      for (const key of ['Control+a', 'Control+c', 'Control+v', 'Control+a', 'Control+v', 'Control+v'])
        await press(run, key)
    },
    true,
  ),
  input('Home and Backspace held', 'selected', async (run) => {
    await atStart(run)
    await press(run, 'ArrowDown', run.upTo(3))
    await press(run, 'Home')
    await press(run, 'Backspace', 5 + run.upTo(10))
  }),
  input(
    'Backspace held at the start of a section',
    'nothing',
    async (run) => {
      await atStart(run)
      await press(run, 'Backspace', 15)
    },
    true,
  ),
  input(
    'Delete held at the end of a section',
    'nothing',
    async (run) => {
      await atEnd(run)
      await press(run, 'Delete', 15)
    },
    true,
  ),
  input('Delete at the end of one block after the other', 'nothing', async (run) => {
    for (let turn = 0; turn < 4; turn += 1) {
      await atEndOfBlock(run, turn)
      await press(run, 'Delete')
    }
  }),
  input('Enter in storms', 'nothing', async (run) => {
    await anywhere(run)
    await press(run, 'Enter', 4 + run.upTo(8))
  }),
  input(
    'Enter and Backspace by turns',
    'nothing',
    async (run) => {
      await anywhere(run)
      await times(5, async () => {
        await press(run, 'Enter')
        await press(run, 'Backspace')
      })
    },
    true,
  ),
  input(
    'Ctrl+Backspace at the start of a section',
    'nothing',
    async (run) => {
      await atStart(run)
      await press(run, 'Control+Backspace', 6)
    },
    true,
  ),
  input(
    'Ctrl+Delete at the end of a section',
    'nothing',
    async (run) => {
      await atEnd(run)
      await press(run, 'Control+Delete', 6)
    },
    true,
  ),
  input('a cut across blocks and a table, upwards', 'selected', async (run) => {
    await atEnd(run)
    await press(run, 'Shift+ArrowUp', 1 + run.upTo(9))
    await press(run, 'Delete')
  }),
  input('a cut across blocks and a table, downwards, typed over', 'selected', async (run) => {
    await atStart(run)
    await press(run, 'ArrowRight', run.upTo(6))
    await press(run, 'Shift+ArrowDown', 1 + run.upTo(9))
    await run.page.keyboard.type('x')
  }),
  input('everything before the caret', 'selected', async (run) => {
    await anywhere(run)
    await press(run, 'Control+Shift+Home')
    await press(run, 'Backspace', 3)
  }),
  input('everything after the caret', 'selected', async (run) => {
    await anywhere(run)
    await press(run, 'Control+Shift+End')
    await press(run, 'Delete', 3)
  }),
]
