import type { Sentence } from '../refusal-words.ts'

/** Why something cannot be taken back from the bin, or put there. */
export const binRefusals = {
  'bin.notThere': () => 'Dette ligger ikke lenger der det lå. Noen har flyttet eller slettet det.',
  'bin.caseNumberTaken': (f) =>
    `Saken kan ikke hentes tilbake: saksnummeret ${f['caseNumber']} er gitt til en annen sak. Gi den andre saken et nytt nummer først.`,
  'bin.meetingNumberTaken': (f) =>
    `Møtet kan ikke hentes tilbake: ${f['body']} har fått et annet møte med samme nummer.`,
  'bin.issued': () => 'Dette er sendt ut eller har fått nummer, og kan ikke legges i papirkurven.',
} as const satisfies Readonly<Record<string, Sentence>>
