import { TextSelection } from '@tiptap/pm/state'
import type { Command } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aTextBlock } from '#support/builders.ts'
import { headlessSection } from '#support/headless-section.ts'
import type { HeadlessSection } from '#support/headless-section.ts'
import { enter } from '../../src-renderer/features/paper/editing/enter.ts'
import { backspace, erase } from '../../src-renderer/features/paper/editing/erase.ts'
import { setStyle } from '../../src-renderer/features/paper/editing/lists.ts'

type Act = { readonly what: string; readonly at: number; readonly times: number }

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(
    'backspace',
    'backspace',
    'delete',
    'enter',
    'type',
    'style',
    'pause',
    'undo',
    'redo',
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  times: fc.integer({ min: 1, max: 6 }),
})

/** What a key does: by our own command, or as the browser does it. */
function press(section: HeadlessSection, command: Command, way: 1 | -1): void {
  if (command(section.state(), section.dispatch)) return
  const { from, $from } = section.state().selection
  const room = way < 0 ? $from.parentOffset : $from.parent.content.size - $from.parentOffset
  if (room > 0)
    section.dispatch(section.state().tr.delete(Math.min(from, from + way), Math.max(from, from + way)))
}

function doIt(section: HeadlessSection, { what, at, times }: Act): void {
  const { doc, tr } = section.state()
  if (what === 'undo') section.undo.undo()
  else if (what === 'redo') section.undo.redo()
  else if (what === 'pause') section.undo.stop()
  else {
    const $place = doc.resolve(Math.floor(at * doc.content.size))
    section.dispatch(tr.setSelection(TextSelection.near($place)))
    for (let turn = 0; turn < times; turn += 1) {
      if (what === 'backspace') press(section, backspace, -1)
      else if (what === 'delete') press(section, erase, 1)
      else if (what === 'enter') enter(section.state(), section.dispatch)
      else if (what === 'type') section.dispatch(section.state().tr.insertText('ny'))
      else setStyle(times % 2 === 0 ? 'bullet' : 'heading')(section.state(), section.dispatch)
    }
  }
}

const beginning = [
  aTextBlock('Først betaen i saken.'),
  aTextBlock('Overskrift betato', { style: 'heading' }),
  aTextBlock('Punkt betatre', { style: 'bullet' }),
  aTextBlock('Under betafire'),
]

test('whatever is done and undone, round after round, all undone gives the text as it was; screen, working form and store agree', () => {
  fc.assert(
    fc.property(fc.array(fc.array(act, { maxLength: 12 }), { minLength: 1, maxLength: 6 }), (rounds) => {
      const section = headlessSection(beginning)
      const before = section.shown()
      const whole = section.state().doc
      for (const round of rounds) {
        for (const each of round) {
          doIt(section, each)
          expect(section.working()).toBe(section.shown())
          expect(section.stored()).toBe(section.working())
        }
        const after = section.state().doc
        let steps = 0
        while (section.undo.undo()) steps += 1
        expect(section.shown()).toBe(before)
        expect(section.state().doc.eq(whole)).toBe(true)
        for (let step = 0; step < steps; step += 1) section.undo.redo()
        if (round.every(({ what }) => what !== 'undo')) expect(section.state().doc.eq(after)).toBe(true)
        while (section.undo.undo());
        expect(section.stored()).toBe(before)
      }
    }),
    { numRuns: 150 },
  )
})
