import { inAllLanguages } from '../words.ts'
import { english } from './person-en.ts'
import { bokmal } from './person-nb.ts'
import { nynorsk } from './person-nn.ts'

/** What is held on a person: found, chosen, given out. */
export const personWords = inAllLanguages({ nb: bokmal, nn: nynorsk, en: english })
