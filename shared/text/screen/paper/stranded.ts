import { inAllLanguages } from '../words.ts'

/** Words that were written before the text that they belong to was replaced or locked. */
export const strandedWords = inAllLanguages({
  nb: {
    title: 'Noe du skrev, kom ikke med.',
    help: 'Teksten ble byttet ut eller låst før dette var lagret. Kopier det hvis du trenger det.',
    words: 'Det du skrev',
    copy: 'Kopier',
    copied: 'Kopiert',
    forget: 'Kast det',
  },
  nn: {
    title: 'Noko du skreiv, kom ikkje med.',
    help: 'Teksten vart bytt ut eller låst før dette var lagra. Kopier det om du treng det.',
    words: 'Det du skreiv',
    copy: 'Kopier',
    copied: 'Kopiert',
    forget: 'Kast det',
  },
  en: {
    title: 'Something you wrote was not stored.',
    help: 'The text was replaced or locked before it could be. Copy it if you need it.',
    words: 'What you wrote',
    copy: 'Copy',
    copied: 'Copied',
    forget: 'Discard it',
  },
})
