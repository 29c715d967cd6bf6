import type { terminalRefusals as nb } from '../terminal.ts'
import type { Worded } from '../worded.ts'

const help = (command: string | undefined): string => `See «saksklar help ${command}».`

/** Refusals of the terminal program itself, in English. */
export const terminalRefusals: Worded<typeof nb> = {
  'usage.unknownCommand': (f) =>
    `«${f['command']}» is not a command. «saksklar help» shows those that there are.`,
  'usage.unknownOption': (f) => `There is no option ${f['option']}. ${help(f['command'])}`,
  'usage.optionWithoutValue': (f) => `The option has no value: ${f['option']}. ${help(f['command'])}`,
  'usage.switchWithValue': (f) => `The option ${f['option']} takes no value.`,
  'usage.badChoice': (f) => `«${f['value']}» does not fit ${f['option']}. Choose among: ${f['choices']}.`,
  'usage.missingArgument': (f) => `The command lacks ${f['args']}. ${help(f['command'])}`,
  'usage.tooManyArguments': (f) => `«${f['extra']}» is one argument too many. ${help(f['command'])}`,
  'usage.badCount': (f) =>
    `«${f['value']}» does not fit ${f['option']}. Write a whole number from ${f['least']} to ${f['most']}.`,
  'usage.badNumber': (f) =>
    `«${f['value']}» is not an attachment number. Write for example ${f['option']} 2.`,
  'usage.badDate': (f) => `«${f['value']}» is not a date. Write it as 2021-05-25.`,
  'usage.missingOption': (f) => `The command lacks ${f['option']}. ${help(f['command'])}`,
  'usage.onlyForOneFile': (f) => `${f['option']} is for one file. Attach the files one by one.`,
  'usage.together': (f) => `${f['option']} must be given together with ${f['other']}.`,
  'usage.notTogether': (f) => `${f['option']} and ${f['other']} cannot be given together.`,
  'usage.noWorkspace': () =>
    'No workspace is named. Use --workspace FOLDER, or make one with «saksklar demo».',
  'usage.badJson': (f) =>
    `What follows the call is not JSON (${f['reason']}). Write for example '{"limit": 10}'.`,
  'subject.unknown': (f) => `«${f['word']}» is neither a case nor a meeting. «saksklar list» shows them.`,
  'demo.folderNotEmpty': (f) =>
    `The folder ${f['path']} holds something else (${f['found']}) and was not touched. Choose an empty folder with --out.`,
  'demo.otherMunicipality': (f) =>
    `The workspace in ${f['path']} is not the demo municipality and was not touched. Choose another folder with --out.`,
  'work.cancelled': () => 'Cancelled. Nothing half-made was left.',
  'work.workspaceClosed': () =>
    'The work was cancelled because the workspace was closed. Nothing half-made was left.',
}
