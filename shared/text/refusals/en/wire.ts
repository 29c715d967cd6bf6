import type { wireProblems, wireRefusals as nb } from '../wire.ts'
import type { Worded } from '../worded.ts'

const problems: { readonly [K in keyof typeof wireProblems]: string } = {
  too_big: 'is too long or too large',
  too_small: 'is missing or too small',
  invalid_type: 'has the wrong type',
  invalid_format: 'is not written as it should be',
  invalid_value: 'is not among what can be chosen',
  unrecognized_keys: 'has parts that do not belong to it',
  'wire.badId': 'is not a valid id',
  'wire.controlCharacter': 'has characters that cannot stand in a text of one line',
}

/** Refusals of the boundary between window and program, in English. */
export const wireRefusals: Worded<typeof nb> = {
  'wire.unknownCall': (f) => `The program does not know the call «${f['call']}». Restart the program.`,
  'wire.badInput': (f) => {
    const known: Readonly<Record<string, string>> = problems
    const field = (f['field'] ?? '') === '' ? 'What was sent' : `The field «${f['field']}»`
    return `${field} ${known[f['problem'] ?? ''] ?? 'cannot be like this'}. Nothing was saved. Correct it, and try again.`
  },
  'wire.internal': () =>
    'Something went wrong in the program. What had been saved is safe. Try again, and report it if it happens more than once.',
  'wire.foreignSender': () => "Only the program's own window can do this. Nothing was done.",
  'workspace.noneOpen': () => 'No workspace is open. Open one first.',
  'workspace.readonly': () =>
    'The workspace is open for reading, so nothing can be changed here. What you wrote was not saved.',
  'work.alreadyRunning': () => 'This work is already under way. Wait until it is done.',
}
