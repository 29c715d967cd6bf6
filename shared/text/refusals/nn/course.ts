import type { courseRefusals as nb } from '../course.ts'
import type { Worded } from '../worded.ts'

/** The same in nynorsk. */
export const courseRefusals: Worded<typeof nb> = {
  'hearing.tooShort': (f) => `Høyringa ligg ute i ${f['days']} dagar. Lova krev minst ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `Høyringa ligg ute i ${f['days']} dagar. Det vanlege er minst ${f['least']}.`,
}
