import type { courseRefusals as nb } from '../course.ts'
import type { Worded } from '../worded.ts'

/** The same in English. */
export const courseRefusals: Worded<typeof nb> = {
  'hearing.tooShort': (f) =>
    `The hearing is open for ${f['days']} days. The law demands at least ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `The hearing is open for ${f['days']} days. The usual time is at least ${f['least']}.`,
}
