import { en } from './settings/en.ts'
import { nb } from './settings/nb.ts'
import { nn } from './settings/nn.ts'
import { inAllLanguages } from './words.ts'

/** What is set up once and changed seldom. */
export const settingsWords = inAllLanguages({ nb, nn, en })
