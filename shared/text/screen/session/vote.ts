import { inAllLanguages } from '../words.ts'
import { voteWords as en } from './en/vote.ts'
import { voteWords as nb } from './nb/vote.ts'
import { voteWords as nn } from './nn/vote.ts'

/** Recording votes and elections. */
export const sessionVoteWords = inAllLanguages({
  nb,
  nn,
  en,
})

/** What goes into the minutes from a vote: in the language of the municipality's documents. */
export const voteLabels = {
  nb: {
    for: 'For',
    against: 'Mot',
    proposal: 'Kommunedirektørens forslag',
    recommendation: (body: string) => `Innstillingen fra ${body}`,
    motion: (number: number, party: string) =>
      party === '' ? `Forslag ${number}` : `Forslag ${number} (${party})`,
    closing: 'Møtet lukkes',
    impediment: (name: string) => `${name} deltar ikke i saken`,
    postponement: 'Saken utsettes',
    return: 'Saken sendes tilbake',
    matter: 'Vedtak i saken',
    procedure: 'Ordningen av saken',
    election: 'Valg',
    appointment: 'Ansettelse',
    list: (number: number) => `Liste ${number}`,
    agreed: 'Felles liste',
  },
  nn: {
    for: 'For',
    against: 'Mot',
    proposal: 'Framlegget frå kommunedirektøren',
    recommendation: (body: string) => `Innstillinga frå ${body}`,
    motion: (number: number, party: string) =>
      party === '' ? `Framlegg ${number}` : `Framlegg ${number} (${party})`,
    closing: 'Møtet blir lukka',
    impediment: (name: string) => `${name} deltek ikkje i saka`,
    postponement: 'Saka blir utsett',
    return: 'Saka blir send tilbake',
    matter: 'Vedtak i saka',
    procedure: 'Ordninga av saka',
    election: 'Val',
    appointment: 'Tilsetjing',
    list: (number: number) => `Liste ${number}`,
    agreed: 'Felles liste',
  },
} as const
