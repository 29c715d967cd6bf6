import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledgeMatrix } from '#shared/packet/knowledge/knowledge-model.ts'

describe('the matrix', () => {
  it('counts each entry once for each dimension that it bears on, and all of them in its last row', () => {
    const dimension = fc.constantFrom<'social' | 'economic' | 'environmental'>(
      'social',
      'economic',
      'environmental',
    )
    const entry = fc.record({
      id: fc.uuid(),
      label: fc.nat().map((number) => `K-${number}`),
      dimensions: fc.uniqueArray(dimension),
    })
    fc.assert(
      fc.property(fc.array(fc.array(entry), { minLength: 1, maxLength: 6 }), (all) => {
        const themes = all.map((entries, index) => ({ number: index + 1, name: 'T', entries }))
        const rows = knowledgeMatrix(themes)
        const count = (row: (typeof rows)[number] | undefined): number =>
          (row?.cells ?? []).reduce((sum, cell) => sum + cell.entries.length, 0)
        const marks = all.flat().reduce((sum, each) => sum + each.dimensions.length, 0)
        expect(rows.slice(0, -1).reduce((sum, row) => sum + count(row), 0)).toBe(marks)
        expect(count(rows.at(-1))).toBe(marks)
      }),
    )
  })
})
