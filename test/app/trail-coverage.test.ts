import { describe, expect, test } from 'vitest'
import { calls } from '#shared/contract/index.ts'
import { tellsTrail } from '#support/told-by.ts'

/** Writes that leave no event of their own, each with the ground. What they write of record is sealed all the same. */
const quiet: Readonly<Record<string, string>> = {
  'paper.keepVersion': 'a text under way: what is sent is frozen, and told',
  'paper.startThread': 'remarks between officers on a text under way',
  'paper.reply': 'remarks between officers on a text under way',
  'paper.editComment': 'remarks between officers on a text under way',
  'paper.removeComment': 'remarks between officers on a text under way',
  'paper.resolveThread': 'remarks between officers on a text under way',
  'paper.addImage': 'the text that shows the picture is told as written',
  'citation.settle': 'somebody has looked at a link that moved; the text is what it was',
  'agenda.move': 'the order of a draft that nobody has seen',
}

describe('every call that writes', () => {
  const tells = tellsTrail()
  const writes = Object.entries(calls).flatMap(([name, { needs }]) => (needs === 'write' ? [name] : []))

  test.each(writes.filter((name) => !(name in quiet)))('tells the trail who did what: %s', (name) => {
    expect(tells(name)).toBe(true)
  })

  test('or is named here with its ground, as long as it tells nothing', () => {
    expect(Object.keys(quiet).filter((name) => !writes.includes(name) || tells(name))).toEqual([])
  })
})
