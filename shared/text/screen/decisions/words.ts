import { inAllLanguages } from '../words.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** The register of decisions, and one decision with all that came of it. */
export const decisionScreen = inAllLanguages({ nb, nn, en })
