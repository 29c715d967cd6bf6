import type { InputConclusion } from '../domain/hearing/hearing.ts'
import type { ReadingStage } from '../domain/case/case.ts'
import type { ItemKind } from '../domain/meeting/meeting.ts'
import type { Language } from '../domain/municipality/municipality.ts'

/** Fixed wording of printed packets, per document language. Functions take what varies. */
export type PacketWords = {
  readonly notice: string
  readonly edition: (n: number, sent: string) => string
  readonly publicEdition: string
  readonly membersEdition: string
  readonly agenda: string
  readonly time: string
  readonly place: string
  readonly absence: string
  readonly contact: string
  readonly closedDoors: string
  readonly closedItem: (item: string, ground: string) => string
  readonly summons: (committee: string) => string
  readonly deputies: string
  readonly chairSigns: string
  readonly members: string
  readonly name: string
  readonly role: string
  readonly party: string
  readonly inBrief: string
  readonly brief: (facts: { items: number; attachments: number; minutes: number; pages: string; paperPages: string }) => string
  readonly withheld: string
  readonly item: string
  readonly title: string
  readonly extent: string
  readonly page: string
  readonly pageOf: string
  readonly pagesShort: string
  readonly attachment: string
  readonly attachments: string
  readonly unprinted: string
  readonly late: string
  readonly withdrawn: string
  readonly withdrawnText: string
  readonly exemptHere: string
  readonly exemptMembers: string
  readonly kinds: Readonly<Record<ItemKind, string>>
  readonly caseNumber: string
  readonly archiveCode: string
  readonly officer: string
  readonly approvedBy: string
  readonly committee: string
  readonly committeeItem: string
  readonly meetingDate: string
  readonly responsible: string
  readonly due: string
  readonly reportTo: string
  readonly knowledge: string
  readonly knowledgeLead: string
  readonly inputs: string
  readonly inputsLead: string
  readonly input: string
  readonly assessment: string
  readonly conclusion: string
  readonly change: string
  readonly lateInput: string
  readonly unanswered: string
  readonly progress: string
  readonly done: string
  readonly ongoing: string
  readonly notDone: string
  readonly table: string
  readonly figure: string
  readonly draft: string
  readonly inputsAnswered: (count: number) => string
  readonly recommends: (committee: string) => string
  readonly privatePerson: string
  readonly exemptInput: string
  readonly conclusions: Readonly<Record<InputConclusion, string>>
  readonly stages: Readonly<Record<ReadingStage, string>>
  readonly membershipRoles: Readonly<Record<'chair' | 'deputyChair' | 'member' | 'deputy', string>>
}

const nb: PacketWords = {
  notice: 'Møteinnkalling',
  edition: (n, sent) => `Møteinnkalling · utgave ${n} · sendt ${sent}`,
  publicEdition: 'Offentlig utgave',
  membersEdition: 'Utgave for medlemmene',
  agenda: 'Saksliste',
  time: 'Tid',
  place: 'Sted',
  absence: 'Forfall',
  contact: 'Kontakt',
  closedDoors: 'Lukket dør',
  closedItem: (item, ground) => `${item} foreslås behandlet for lukket dør, jf. ${ground}. Utvalget avgjør det i åpent møte.`,
  summons: (committee) => `Medlemmene av ${committee} kalles med dette inn til møte. Saksliste og dokumenter følger i denne pakken.`,
  deputies: 'Varamedlemmer møter bare etter nærmere innkalling.',
  chairSigns: 'For møteleder',
  members: 'Innkalte medlemmer',
  name: 'Navn',
  role: 'Verv',
  party: 'Gruppe',
  inBrief: 'Kort om pakken',
  brief: ({ items, attachments, minutes, pages, paperPages }) =>
    `${items} saker og ${attachments} vedlegg på ${pages} sider, hvorav ${paperPages} sider saksframlegg. Sammendragene tar om lag ${minutes} minutter å lese.`,
  withheld: 'Unntatt i denne utgaven',
  item: 'Sak',
  title: 'Tittel',
  extent: 'Omfang',
  page: 'Side',
  pageOf: 'av',
  pagesShort: 's.',
  attachment: 'Vedlegg',
  attachments: 'Vedlegg',
  unprinted: 'Utrykt vedlegg, følger ikke pakken',
  late: 'Ettersendt sak, jf. kommuneloven § 11-3 femte ledd',
  withdrawn: 'trukket',
  withdrawnText: 'Saken er trukket. Nummeret brukes ikke på nytt.',
  exemptHere: 'Saksframlegget med vedlegg er ikke med i den offentlige utgaven.',
  exemptMembers: 'Opplysningene er unntatt fra offentlighet og skal ikke deles videre.',
  kinds: { PS: 'Saksframlegg', RS: 'Referatsak', OS: 'Orienteringssak', FO: 'Forespørsel', DS: 'Delegert vedtak' },
  caseNumber: 'Arkivsak',
  archiveCode: 'Arkivkode',
  officer: 'Saksbehandler',
  approvedBy: 'Godkjent av',
  committee: 'Utvalg',
  committeeItem: 'Utvalgssak',
  meetingDate: 'Møtedato',
  responsible: 'Ansvar',
  due: 'Frist',
  reportTo: 'Rapporteres til',
  knowledge: 'Kunnskapsgrunnlag det er vist til',
  knowledgeLead: 'Hvert merke i teksten (K-nummer) viser til en oppføring i kunnskapsgrunnlaget, med kildene den bygger på.',
  inputs: 'Innspillene og hva kommunen gjorde med dem',
  inputsLead: 'Alle innspill i høringen er tatt med, i den rekkefølgen de kom inn. Privatpersoner står uten navn.',
  input: 'Innspill',
  assessment: 'Vurdering',
  conclusion: 'Konklusjon',
  change: 'Endring',
  lateInput: 'kom etter fristen',
  unanswered: 'Ikke vurdert',
  progress: 'Saken så langt',
  done: 'Fullført',
  ongoing: 'Pågår',
  notDone: 'Ikke fullført',
  table: 'Tabell',
  figure: 'Figur',
  draft: 'Utkast til møteinnkalling · ikke sendt',
  inputsAnswered: (count) => `${count} innspill besvart`,
  recommends: (committee) => `${committee} innstiller til kommunestyret.`,
  privatePerson: 'Privatperson',
  exemptInput: 'Unntatt offentlighet',
  conclusions: { followed: 'Tas til følge', partly: 'Delvis', notFollowed: 'Ikke til følge', noted: 'Til orientering' },
  stages: {
    mandate: 'mandat og rammer',
    knowledge: 'presentasjon av kunnskapsgrunnlaget',
    first: 'førstegangsbehandling',
    second: 'annengangsbehandling',
    council: 'endelig behandling',
    single: '',
    information: 'orientering',
  },
  membershipRoles: { chair: 'leder', deputyChair: 'nestleder', member: 'medlem', deputy: 'varamedlem' },
}

const nn: PacketWords = {
  ...nb,
  notice: 'Møteinnkalling',
  edition: (n, sent) => `Møteinnkalling · utgåve ${n} · send ${sent}`,
  publicEdition: 'Offentleg utgåve',
  membersEdition: 'Utgåve for medlemene',
  agenda: 'Saksliste',
  place: 'Stad',
  absence: 'Forfall',
  closedDoors: 'Stengt dør',
  closedItem: (item, ground) => `${item} blir gjort framlegg om å handsame for stengde dører, jf. ${ground}. Utvalet avgjer det i ope møte.`,
  summons: (committee) => `Medlemene av ${committee} blir med dette kalla inn til møte. Saksliste og dokument følgjer i denne pakken.`,
  deputies: 'Varamedlemer møter berre etter nærare innkalling.',
  chairSigns: 'For møteleiar',
  members: 'Innkalla medlemer',
  name: 'Namn',
  inBrief: 'Kort om pakken',
  brief: ({ items, attachments, minutes, pages, paperPages }) =>
    `${items} saker og ${attachments} vedlegg på ${pages} sider, av dei ${paperPages} sider saksframlegg. Samandraga tek om lag ${minutes} minutt å lese.`,
  withheld: 'Unnateke i denne utgåva',
  unprinted: 'Uprenta vedlegg, følgjer ikkje pakken',
  late: 'Ettersend sak, jf. kommunelova § 11-3 femte ledd',
  withdrawn: 'trekt',
  withdrawnText: 'Saka er trekt. Nummeret blir ikkje brukt på nytt.',
  exemptHere: 'Saksframlegget med vedlegg er ikkje med i den offentlege utgåva.',
  exemptMembers: 'Opplysningane er unnatekne frå offentlegheit og skal ikkje delast vidare.',
  kinds: { PS: 'Saksframlegg', RS: 'Referatsak', OS: 'Orienteringssak', FO: 'Førespurnad', DS: 'Delegert vedtak' },
  officer: 'Saksbehandlar',
  approvedBy: 'Godkjend av',
  committee: 'Utval',
  committeeItem: 'Utvalssak',
  reportTo: 'Rapport til',
  knowledge: 'Kunnskapsgrunnlag det er vist til',
  knowledgeLead: 'Kvart merke i teksten (K-nummer) viser til ei oppføring i kunnskapsgrunnlaget, med kjeldene ho byggjer på.',
  inputs: 'Innspela og kva kommunen gjorde med dei',
  inputsLead: 'Alle innspel i høyringa er tekne med, i den rekkjefølgja dei kom inn. Privatpersonar står utan namn.',
  input: 'Innspel',
  conclusion: 'Konklusjon',
  lateInput: 'kom etter fristen',
  unanswered: 'Ikkje vurdert',
  progress: 'Saka så langt',
  done: 'Fullført',
  ongoing: 'Går føre seg',
  notDone: 'Ikkje fullført',
  table: 'Tabell',
  draft: 'Utkast til møteinnkalling · ikkje send',
  inputsAnswered: (count) => `${count} innspel svart på`,
  recommends: (committee) => `${committee} gir tilråding til kommunestyret.`,
  privatePerson: 'Privatperson',
  exemptInput: 'Unnateke offentlegheit',
  conclusions: { followed: 'Blir følgt', partly: 'Delvis', notFollowed: 'Blir ikkje følgt', noted: 'Til orientering' },
  stages: {
    mandate: 'mandat og rammer',
    knowledge: 'presentasjon av kunnskapsgrunnlaget',
    first: 'førstegongshandsaming',
    second: 'andregongshandsaming',
    council: 'endeleg handsaming',
    single: '',
    information: 'orientering',
  },
  membershipRoles: { chair: 'leiar', deputyChair: 'nestleiar', member: 'medlem', deputy: 'varamedlem' },
}

/** Wording of a packet in the language of the document. */
export const packetWords: Readonly<Record<Language, PacketWords>> = { nb, nn }

