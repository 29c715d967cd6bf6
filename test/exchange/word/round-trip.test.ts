import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '#shared/document/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import { writeWord } from '#main/exchange/word/write-word.ts'
import type { WordPaper } from '#main/exchange/word/word-paper.ts'
import { paperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import type { PaperDocx } from '#main/typeset/intake/docx/paper-docx.ts'
import { intakeLimits } from '#main/typeset/intake/limits.ts'
import { arbitraryContent } from '#support/arbitrary-content.ts'
import { carried, paperOf, withoutIds } from '#support/word-papers.ts'

async function outAndIn(paper: WordPaper): Promise<PaperDocx> {
  const { bytes } = await writeWord(paper)
  const read = await paperDocx({ name: 'ut.docx', bytes }, intakeLimits)
  if (isRefusal(read)) throw new Error(`refused: ${read.code}`)
  return read
}

/** The content of the one section, with its headings as the model has them. */
function sectionOf({ content, levels }: PaperDocx): Content {
  return content.slice(1).map((block) => {
    const level = levels.get(block.attrs.id)
    if (level === undefined || block.type !== 'textBlock') return block
    return { ...block, attrs: { ...block.attrs, style: level <= 2 ? 'heading' : 'subheading' } }
  })
}

describe('a paper that goes out as a Word document and comes in again', () => {
  it('is the same text, lists, tables, notes, pictures and tasks', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        const paper = paperOf(content)
        const read = await outAndIn(paper)
        expect(read.own).toBe(true)
        expect(withoutIds(sectionOf(read))).toEqual(withoutIds(carried(content, paper)))
      }),
      { numRuns: 100 },
    )
  })
})
