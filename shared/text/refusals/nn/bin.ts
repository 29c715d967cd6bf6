import type { binRefusals as nb } from '../bin.ts'
import type { Worded } from '../worded.ts'

/** Why something cannot be taken back from the bin, or put there, in nynorsk. */
export const binRefusals: Worded<typeof nb> = {
  'bin.notThere': () => 'Dette ligg ikkje lenger der det låg. Nokon har flytt eller sletta det.',
  'bin.caseNumberTaken': (f) =>
    `Saka kan ikkje hentast tilbake: saksnummeret ${f['caseNumber']} er gjeve til ei anna sak. Gje den andre saka eit nytt nummer først.`,
  'bin.meetingNumberTaken': (f) =>
    `Møtet kan ikkje hentast tilbake: ${f['body']} har fått eit anna møte med same nummer.`,
  'bin.issued': () => 'Dette er sendt ut eller har fått nummer, og kan ikkje leggjast i papirkorga.',
}
