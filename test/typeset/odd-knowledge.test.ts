import { describe, expect, it } from 'vitest'
import { knowledgeJob } from '#main/actions/knowledge/print-knowledge.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { pageMarkLabel } from '#main/typeset/markup/packet.ts'
import { oddKnowledge } from '#support/odd-knowledge.ts'
import { readPdf } from '#support/pdf.ts'
import { heldTo, standards } from '#support/standards.ts'

const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')

describe('a knowledge base with whatever officers write', () => {
  it.each(['nb', 'nn'] as const)(
    'is laid out without a warning, and held to both standards (%s)',
    async (language) => {
      const job = await knowledgeJob(oddKnowledge(language))
      const { pdf } = await (await loadEngine()).typeset(job, pageMarkLabel)
      const read = await readPdf(pdf)
      const text = spaced(read.pages.map((page) => page.text).join(' '))
      expect(text).toContain('#strong[Tittel]')
      expect(text).toContain('[U+1F600]')
      expect(text).toMatch(/januar 2015 0 april 2016/) // numbers that the chart has no room for
      for (const standard of standards) {
        const held = await heldTo(job, standard)
        expect(typeof held === 'string' ? held : 'holds', standard).toBe('holds')
      }
    },
  )
})
