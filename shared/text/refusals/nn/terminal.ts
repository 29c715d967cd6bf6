import type { terminalRefusals as nb } from '../terminal.ts'
import type { Worded } from '../worded.ts'

const help = (command: string | undefined): string => `Sjå «saksklar help ${command}».`

/** Refusals of the terminal program itself, in nynorsk. */
export const terminalRefusals: Worded<typeof nb> = {
  'usage.unknownCommand': (f) =>
    `«${f['command']}» er ikkje ein kommando. «saksklar help» viser dei som finst.`,
  'usage.unknownOption': (f) => `Valet ${f['option']} finst ikkje. ${help(f['command'])}`,
  'usage.optionWithoutValue': (f) => `Valet manglar verdi: ${f['option']}. ${help(f['command'])}`,
  'usage.switchWithValue': (f) => `Valet ${f['option']} tek ingen verdi.`,
  'usage.badChoice': (f) => `«${f['value']}» passar ikkje til ${f['option']}. Vel mellom: ${f['choices']}.`,
  'usage.missingArgument': (f) => `Kommandoen manglar ${f['args']}. ${help(f['command'])}`,
  'usage.tooManyArguments': (f) => `«${f['extra']}» er eitt argument for mykje. ${help(f['command'])}`,
  'usage.badCount': (f) =>
    `«${f['value']}» passar ikkje til ${f['option']}. Skriv eit heiltal frå ${f['least']} til ${f['most']}.`,
  'usage.badNumber': (f) => `«${f['value']}» er ikkje eit vedleggsnummer. Skriv til dømes ${f['option']} 2.`,
  'usage.badDate': (f) => `«${f['value']}» er ikkje ein dato. Skriv han som 2021-05-25.`,
  'usage.missingOption': (f) => `Kommandoen manglar ${f['option']}. ${help(f['command'])}`,
  'usage.onlyForOneFile': (f) => `${f['option']} gjeld éi fil. Legg ved filene kvar for seg.`,
  'usage.together': (f) => `${f['option']} må oppgjevast saman med ${f['other']}.`,
  'usage.notTogether': (f) => `${f['option']} og ${f['other']} kan ikkje oppgjevast saman.`,
  'usage.noWorkspace': () =>
    'Ikkje noko arbeidsområde er oppgjeve. Bruk --workspace MAPPE, eller lag eit med «saksklar demo».',
  'usage.badJson': (f) =>
    `Det som følgjer kallet, er ikkje JSON (${f['reason']}). Skriv til dømes '{"limit": 10}'.`,
  'subject.unknown': (f) => `«${f['word']}» er verken ei sak eller eit møte. «saksklar list» viser dei.`,
  'demo.folderNotEmpty': (f) =>
    `Mappa ${f['path']} held noko anna (${f['found']}) og er ikkje rørt. Vel ei tom mappe med --out.`,
  'demo.otherMunicipality': (f) =>
    `Arbeidsområdet i ${f['path']} er ikkje demokommunen og er ikkje rørt. Vel ei anna mappe med --out.`,
  'work.cancelled': () => 'Avbrote. Ingenting halvferdig er lagt att.',
  'work.workspaceClosed': () =>
    'Arbeidet er avbrote fordi arbeidsområdet vart lukka. Ingenting halvferdig er lagt att.',
}
