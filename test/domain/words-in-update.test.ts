import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { wordsInUpdate } from '#shared/document/yjs/words-in-update.ts'

/** A document and what is written in it from now on. */
function written(begin: string, write: (text: Y.Text) => void): Uint8Array {
  const document = new Y.Doc()
  const text = document.getText('facts')
  text.insert(0, begin)
  const before = Y.encodeStateVector(document)
  write(text)
  return Y.encodeStateAsUpdate(document, before)
}

describe('the words of an update whose document is no more', () => {
  it('are those that were typed, key by key, as one stretch', () => {
    const update = written('Skolen', (text) => {
      for (const [at, letter] of Array.from(' er full').entries()) text.insert(6 + at, letter)
    })
    expect(wordsInUpdate(update)).toEqual(['er full'])
  })

  it('are told apart where they were written in different places', () => {
    const update = written('Skolen er full.', (text) => {
      text.insert(15, ' Helt.')
      text.insert(0, 'Den gamle ')
    })
    expect(wordsInUpdate(update)).toEqual(['Helt.', 'Den gamle'])
  })

  it('are not those that the same update takes away again', () => {
    const update = written('Skolen', (text) => {
      text.insert(6, ' er halvtom')
      text.delete(10, 7)
      text.insert(10, 'full')
    })
    expect(wordsInUpdate(update).join(' ')).not.toContain('halvtom')
    expect(wordsInUpdate(update).join(' ')).toContain('full')
  })

  it('are none of an update that only deletes', () => {
    expect(wordsInUpdate(written('Skolen', (text) => text.delete(0, 3)))).toEqual([])
  })

  it('hold every letter that stands and was written, whatever was typed and deleted', () => {
    const step = fc.record({
      at: fc.nat(40),
      gone: fc.nat(3),
      said: fc.string({ unit: fc.constantFrom('a', 'æ', '🏔', ' b'), maxLength: 6 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let stands = ''
        const update = written('', (text) => {
          for (const { at, gone, said } of steps) {
            const place = Math.min(at, text.length)
            text.delete(place, Math.min(gone, text.length - place))
            text.insert(Math.min(place, text.length), said)
          }
          stands = text.toJSON()
        })
        const letters = (text: string): string => Array.from(text.replaceAll(/\s/g, '')).toSorted().join('')
        fc.pre(stands.isWellFormed()) // half a mountain is none
        expect(letters(wordsInUpdate(update).join(''))).toBe(letters(stands))
      }),
    )
  })
})
