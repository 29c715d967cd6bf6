import type { Sentence } from '../refusal-words.ts'

const help = (command: string | undefined): string => `Se «saksklar help ${command}».`

/** Refusals of the terminal program itself. */
export const terminalRefusals = {
  'usage.unknownCommand': (f) =>
    `«${f['command']}» er ikke en kommando. «saksklar help» viser dem som finnes.`,
  'usage.unknownOption': (f) => `Valget ${f['option']} finnes ikke. ${help(f['command'])}`,
  'usage.optionWithoutValue': (f) => `Valget mangler verdi: ${f['option']}. ${help(f['command'])}`,
  'usage.switchWithValue': (f) => `Valget ${f['option']} tar ingen verdi.`,
  'usage.badChoice': (f) => `«${f['value']}» passer ikke til ${f['option']}. Velg blant: ${f['choices']}.`,
  'usage.missingArgument': (f) => `Kommandoen mangler ${f['args']}. ${help(f['command'])}`,
  'usage.tooManyArguments': (f) => `«${f['extra']}» er ett argument for mye. ${help(f['command'])}`,
  'usage.badCount': (f) =>
    `«${f['value']}» passer ikke til ${f['option']}. Skriv et helt tall fra ${f['least']} til ${f['most']}.`,
  'usage.badDate': (f) => `«${f['value']}» er ikke en dato. Skriv den som 2021-05-25.`,
  'usage.missingOption': (f) => `Kommandoen mangler ${f['option']}. ${help(f['command'])}`,
  'usage.onlyForOneFile': (f) => `${f['option']} gjelder én fil. Legg ved filene hver for seg.`,
  'usage.together': (f) => `${f['option']} må oppgis sammen med ${f['other']}.`,
  'usage.notTogether': (f) => `${f['option']} og ${f['other']} kan ikke oppgis sammen.`,
  'usage.badNumber': (f) => `«${f['value']}» er ikke et vedleggsnummer. Skriv for eksempel ${f['option']} 2.`,
  'usage.noWorkspace': () =>
    'Ikke noe arbeidsområde er oppgitt. Bruk --workspace MAPPE, eller lag et med «saksklar demo».',
  'usage.badJson': (f) =>
    `Det som følger kallet, er ikke JSON (${f['reason']}). Skriv for eksempel '{"limit": 10}'.`,
  'subject.unknown': (f) => `«${f['word']}» er verken en sak eller et møte. «saksklar list» viser dem.`,
  'demo.folderNotEmpty': (f) =>
    `Mappen ${f['path']} holder noe annet (${f['found']}) og er ikke rørt. Velg en tom mappe med --out.`,
  'demo.otherMunicipality': (f) =>
    `Arbeidsområdet i ${f['path']} er ikke demokommunen og er ikke rørt. Velg en annen mappe med --out.`,
  'work.cancelled': () => 'Avbrutt. Ingenting halvferdig er lagt igjen.',
  'work.workspaceClosed': () =>
    'Arbeidet er avbrutt fordi arbeidsområdet ble lukket. Ingenting halvferdig er lagt igjen.',
} as const satisfies Readonly<Record<string, Sentence>>
