import type { PartyGroup } from '../../domain/hearing/hearing.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** What the letter to those who are heard and the hearing's public page say, per language of the case. */
export type PublicHearingWords = {
  readonly kind: string
  readonly titleFor: (title: string) => string
  readonly letter: string
  readonly to: string
  readonly caseNumber: string
  readonly period: string
  readonly periodOf: (from: string, to: string) => string
  readonly deadline: string
  readonly laidOut: string
  readonly laidOutIn: (committee: string, date: string, number: string) => string
  readonly invitation: (municipality: string, deadline: string) => string
  readonly what: string
  readonly proposal: string
  readonly how: string
  readonly howBy: (email: string, address: string, caseNumber: string) => readonly string[]
  readonly late: string
  readonly privacy: readonly string[]
  readonly papers: string
  readonly papersAt: (website: string) => string
  readonly papersLead: string
  readonly paperOf: (number: string) => string
  readonly attachments: string
  readonly parties: string
  readonly partiesLead: string
  readonly noParties: string
  readonly everybody: string
  readonly groups: Readonly<Record<PartyGroup, string>>
  readonly contact: string
  readonly contactLead: string
  readonly regards: string
  readonly over: string
  readonly updated: (date: string) => string
  readonly home: string
}

const nb: PublicHearingWords = {
  kind: 'Høring',
  titleFor: (title) => `Høring: ${title}`,
  letter: 'Høringsbrev',
  to: 'Til høringspartene, se listen bakerst',
  caseNumber: 'Saksnummer',
  period: 'Høringsperiode',
  periodOf: (from, to) => `${from} til og med ${to}`,
  deadline: 'Frist for innspill',
  laidOut: 'Lagt fram for',
  laidOutIn: (committee, date, number) => `${committee} ${date}, sak ${number}`,
  invitation: (municipality, deadline) =>
    `${municipality} inviterer til å komme med innspill. Fristen er ${deadline}.`,
  what: 'Hva saken gjelder',
  proposal: 'Det som er foreslått',
  how: 'Slik gir du innspill',
  howBy: (email, address, caseNumber) => [
    ...(email === '' ? [] : [`Send en e-post til ${email}.`]),
    ...(address === '' ? [] : [`Eller send et brev til ${address}.`]),
    `Merk innspillet med saksnummer ${caseNumber}, og skriv gjerne hvilket punkt i forslaget det gjelder.`,
  ],
  late: 'Innspill som kommer etter fristen, blir merket som for sent innkommet.',
  privacy: [
    'Innspill er i utgangspunktet offentlige og følger saken til de folkevalgte.',
    'Navn og kontaktopplysninger til privatpersoner blir ikke lagt ut på nettet (offentlegforskrifta § 7).',
  ],
  papers: 'Saksdokumenter',
  papersAt: (website) => `Saksframlegg og vedlegg ligger på ${website}.`,
  papersLead: 'Dette er dokumentene som er på høring.',
  paperOf: (number) => `Saksframlegg, sak ${number}`,
  attachments: 'Vedlegg',
  parties: 'Høringsparter',
  partiesLead: 'Alle kan gi innspill. Disse er særskilt invitert:',
  noParties: 'Alle kan gi innspill.',
  everybody: 'Alle kan gi innspill, også de som ikke står på listen.',
  groups: {
    employees: 'Ansatte',
    electedMembers: 'Folkevalgte',
    inhabitants: 'Innbyggere',
    business: 'Næringsliv',
    voluntary: 'Frivillige organisasjoner',
    interestGroups: 'Interessegrupper',
    statutoryCouncils: 'Lovpålagte råd',
    publicBodies: 'Offentlige organer',
  },
  contact: 'Spørsmål',
  contactLead: 'Har du spørsmål om saken? Ta kontakt med en av disse.',
  regards: 'Med hilsen',
  over: 'Høringen er avsluttet. Takk for alle innspill.',
  updated: (date) => `Sist oppdatert ${date}.`,
  home: 'Høringen',
}

const nn: PublicHearingWords = {
  kind: 'Høyring',
  titleFor: (title) => `Høyring: ${title}`,
  letter: 'Høyringsbrev',
  to: 'Til høyringspartane, sjå lista bakarst',
  caseNumber: 'Saksnummer',
  period: 'Høyringsperiode',
  periodOf: (from, to) => `${from} til og med ${to}`,
  deadline: 'Frist for innspel',
  laidOut: 'Lagd fram for',
  laidOutIn: (committee, date, number) => `${committee} ${date}, sak ${number}`,
  invitation: (municipality, deadline) =>
    `${municipality} inviterer til å kome med innspel. Fristen er ${deadline}.`,
  what: 'Kva saka gjeld',
  proposal: 'Det som er foreslått',
  how: 'Slik gir du innspel',
  howBy: (email, address, caseNumber) => [
    ...(email === '' ? [] : [`Send ein e-post til ${email}.`]),
    ...(address === '' ? [] : [`Eller send eit brev til ${address}.`]),
    `Merk innspelet med saksnummer ${caseNumber}, og skriv gjerne kva punkt i forslaget det gjeld.`,
  ],
  late: 'Innspel som kjem etter fristen, blir merkte som for seint innkomne.',
  privacy: [
    'Innspel er i utgangspunktet offentlege og følgjer saka til dei folkevalde.',
    'Namn og kontaktopplysningar til privatpersonar blir ikkje lagde ut på nettet (offentlegforskrifta § 7).',
  ],
  papers: 'Saksdokument',
  papersAt: (website) => `Saksframlegg og vedlegg ligg på ${website}.`,
  papersLead: 'Dette er dokumenta som er på høyring.',
  paperOf: (number) => `Saksframlegg, sak ${number}`,
  attachments: 'Vedlegg',
  parties: 'Høyringspartar',
  partiesLead: 'Alle kan gi innspel. Desse er særskilt inviterte:',
  noParties: 'Alle kan gi innspel.',
  everybody: 'Alle kan gi innspel, også dei som ikkje står på lista.',
  groups: {
    employees: 'Tilsette',
    electedMembers: 'Folkevalde',
    inhabitants: 'Innbyggjarar',
    business: 'Næringsliv',
    voluntary: 'Frivillige organisasjonar',
    interestGroups: 'Interessegrupper',
    statutoryCouncils: 'Lovpålagde råd',
    publicBodies: 'Offentlege organ',
  },
  contact: 'Spørsmål',
  contactLead: 'Har du spørsmål om saka? Ta kontakt med ein av desse.',
  regards: 'Med helsing',
  over: 'Høyringa er avslutta. Takk for alle innspel.',
  updated: (date) => `Sist oppdatert ${date}.`,
  home: 'Høyringa',
}

/** Wording of letter and page in the language of the case. */
export const publicHearingWords: Readonly<Record<Language, PublicHearingWords>> = { nb, nn }
