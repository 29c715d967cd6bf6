import type { courseRefusals as nb } from '../course.ts'
import type { Worded } from '../worded.ts'

/** The same in English. */
export const courseRefusals: Worded<typeof nb> = {
  'hearing.tooShort': (f) =>
    `The hearing is open for ${f['days']} days. The law demands at least ${f['least']}.`,
  'hearing.shorterThanCustom': (f) =>
    `The hearing is open for ${f['days']} days. The usual time is at least ${f['least']}.`,
  'deadlines.over': () => 'The case has been decided. There are no deadlines left to reckon.',
  'deadlines.noBody': () =>
    'The case has no committee that is to read it. Add the committees under Settings.',
  'deadlines.unknownStep': (f) => `The step “${f['step']}” is not left on the way. Choose another.`,
  'deadlineRules.weeksReversed': (f) =>
    `The summer holiday cannot end in week ${f['to']} when it begins in week ${f['from']}.`,
  'passport.exempt': () =>
    'The case is exempt from public access, and has no public passport. Make the one for members.',
}
