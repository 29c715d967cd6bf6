import { inAllLanguages } from '../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** What has been sent of an agenda and what has not, its editions, and what comes after the notice. */
export const sendingWords = inAllLanguages({ nb, nn, en })
