import { describe, expect, it } from 'vitest'
import { layoutOf } from '#main/typeset/proof/packet-layout.ts'
import type { ReadPage, ReadPdf, TextPiece } from '#main/typeset/proof/read-pdf.ts'

const piece = (text: string, x: number, y: number, width: number): TextPiece => ({ text, x, y, width })

/** A page of a paper as pdf.js reads it: its last line, and the footer below. */
function aPage(...last: readonly TextPiece[]): ReadPage {
  const footer = [
    piece('Formannskapet · 23. desember 2026 · Utgave for medlemmene', 73.7, 796, 250),
    piece('side 1 av 1', 470, 796, 51),
  ]
  const nothing = { rotate: 0, placed: [], links: [], annotationKinds: [], structure: null }
  return { ...nothing, text: '', width: 595.3, height: 841.9, pieces: [...last, ...footer] }
}

describe('the number at the foot of a page', () => {
  it('is read though a full page’s last line ends with a hyphen to the right of it', () => {
    const pages = [aPage(piece('samarbeidet med næ', 73.7, 769, 436), piece('-', 517.6, 769, 3.3))]
    const { pages: laid } = layoutOf({ pages, outline: [], labels: null } as unknown as ReadPdf)
    expect(laid[0]?.stamp).toEqual({ number: '1', of: 1 })
  })
})
