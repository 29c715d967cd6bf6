import { createContext, use } from 'react'
import { paperWords } from '#shared/text/screen/paper/paper.ts'

/** The words of the screen, asked for once: a long paper has hundreds of parts that use them. */
export const PaperWords = createContext(paperWords.nb)
export const usePaperWords = (): typeof paperWords.nb => use(PaperWords)
