import { inAllLanguages } from '../words.ts'

/** How long a paper is, below its text. */
export const lengthWords = inAllLanguages({
  nb: {
    wordsInPaper: (n: string) => `${n} ord i saksframlegget`,
    pagesAtMost: (n: string) => `Høyst ${n} sider i trykk`,
    pagesOf: (n: string, limit: string) => `${n} av ${limit} sider i trykk`,
    pagesOver: (n: string) => `${n} for mange`,
  },
  nn: {
    wordsInPaper: (n: string) => `${n} ord i saksframlegget`,
    pagesAtMost: (n: string) => `Høgst ${n} sider i trykk`,
    pagesOf: (n: string, limit: string) => `${n} av ${limit} sider i trykk`,
    pagesOver: (n: string) => `${n} for mange`,
  },
  en: {
    wordsInPaper: (n: string) => `${n} words in the paper`,
    pagesAtMost: (n: string) => `At most ${n} printed pages`,
    pagesOf: (n: string, limit: string) => `${n} of ${limit} printed pages`,
    pagesOver: (n: string) => `${n} too many`,
  },
})
