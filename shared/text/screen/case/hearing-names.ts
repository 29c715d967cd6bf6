import type { InputConclusion, PartyGroup, SenderKind } from '../../../domain/hearing/hearing.ts'

type Groups = Readonly<Record<PartyGroup, string>>
type Senders = Readonly<Record<SenderKind, string>>
type Conclusions = Readonly<Record<InputConclusion | 'open', string>>

export const groupsNb: Groups = {
  employees: 'Ansatte',
  electedMembers: 'Folkevalgte',
  inhabitants: 'Innbyggere',
  business: 'Næringsliv',
  voluntary: 'Frivillige',
  interestGroups: 'Interessegrupper',
  statutoryCouncils: 'Lovpålagte råd',
  publicBodies: 'Offentlige organer',
}
export const groupsNn: Groups = {
  employees: 'Tilsette',
  electedMembers: 'Folkevalde',
  inhabitants: 'Innbyggjarar',
  business: 'Næringsliv',
  voluntary: 'Frivillige',
  interestGroups: 'Interessegrupper',
  statutoryCouncils: 'Lovpålagde råd',
  publicBodies: 'Offentlege organ',
}
export const groupsEn: Groups = {
  employees: 'Employees',
  electedMembers: 'Elected members',
  inhabitants: 'Inhabitants',
  business: 'Business',
  voluntary: 'Voluntary organisations',
  interestGroups: 'Interest groups',
  statutoryCouncils: 'Statutory councils',
  publicBodies: 'Public bodies',
}
export const sendersNb: Senders = {
  publicBody: 'Offentlig organ',
  organisation: 'Organisasjon',
  business: 'Bedrift',
  council: 'Råd',
  privatePerson: 'Privatperson',
  employee: 'Ansatt',
  electedMember: 'Folkevalgt',
}
export const sendersNn: Senders = {
  publicBody: 'Offentleg organ',
  organisation: 'Organisasjon',
  business: 'Bedrift',
  council: 'Råd',
  privatePerson: 'Privatperson',
  employee: 'Tilsett',
  electedMember: 'Folkevald',
}
export const sendersEn: Senders = {
  publicBody: 'Public body',
  organisation: 'Organisation',
  business: 'Business',
  council: 'Council',
  privatePerson: 'Private person',
  employee: 'Employee',
  electedMember: 'Elected member',
}
export const conclusionsNb: Conclusions = {
  followed: 'Tatt til følge',
  partly: 'Delvis tatt til følge',
  notFollowed: 'Ikke tatt til følge',
  noted: 'Tatt til orientering',
  open: 'Ikke besvart',
}
export const conclusionsNn: Conclusions = {
  followed: 'Teke til følgje',
  partly: 'Delvis teke til følgje',
  notFollowed: 'Ikkje teke til følgje',
  noted: 'Teke til orientering',
  open: 'Ikkje svart på',
}
export const conclusionsEn: Conclusions = {
  followed: 'Followed',
  partly: 'Followed in part',
  notFollowed: 'Not followed',
  noted: 'Noted',
  open: 'Not answered',
}
