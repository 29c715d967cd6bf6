import { inAllLanguages } from './words.ts'

/** Kept from the public. */
export const exemptWords = inAllLanguages({ nb: 'Unntatt', nn: 'Unnateke', en: 'Exempt' })
