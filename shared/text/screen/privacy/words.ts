import { inAllLanguages } from '../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** Privacy: what is to go, and what is held on a person. */
export const privacyWords = inAllLanguages({ nb, nn, en })
