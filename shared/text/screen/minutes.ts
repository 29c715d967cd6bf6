import { minutesEn } from './minutes/en.ts'
import { minutesNb } from './minutes/nb.ts'
import { minutesNn } from './minutes/nn.ts'
import { inAllLanguages } from './words.ts'

/** Minutes of a meeting: what is missing, how they are approved, and their files. */
export const minutesScreen = inAllLanguages({ nb: minutesNb, nn: minutesNn, en: minutesEn })
