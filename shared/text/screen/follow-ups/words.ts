import { inAllLanguages } from '../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** The register of tasks, one task, and the report to a body. */
export const followUpScreen = inAllLanguages({ nb, nn, en })
