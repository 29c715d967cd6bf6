import type { Language } from '../domain/municipality/municipality.ts'
import type { MilestoneStatus } from '../domain/progress/progress-plan.ts'
import type { ReadingStage } from '../domain/case/case.ts'

/** What the public page of a progress plan says, per language of the case (domain.md §1). */
export type ProgressPageWords = {
  readonly kind: string
  readonly about: string
  readonly caseNumber: string
  readonly responsible: string
  readonly plan: string
  readonly planLead: string
  readonly noPlan: string
  readonly statuses: Readonly<Record<MilestoneStatus, string>>
  readonly doneSoFar: (done: number, all: number) => string
  readonly decidedOn: (committee: string, date: string) => string
  readonly doneOn: (date: string) => string
  readonly papers: string
  readonly papersLead: string
  readonly noPapers: string
  readonly paperLine: (stage: string, committee: string) => string
  readonly decision: string
  readonly recommendation: string
  readonly hearing: string
  readonly hearingPeriod: (from: string, to: string) => string
  readonly contact: string
  readonly contactLead: (caseNumber: string) => string
  readonly parts: Readonly<Record<'owner' | 'officer' | 'chiefExecutive', string>>
  readonly email: string
  readonly phone: string
  readonly municipality: string
  readonly updated: (date: string) => string
  readonly stages: Readonly<Record<ReadingStage, string>>
}

const nb: ProgressPageWords = {
  kind: 'Framdriftsplan',
  about: 'Om saken',
  caseNumber: 'Saksnummer',
  responsible: 'Behandles av',
  plan: 'Overordnet framdriftsplan',
  planLead: 'Planen viser hva som er gjort, hva som pågår, og hva som gjenstår.',
  noPlan: 'Det er ikke laget noen framdriftsplan ennå.',
  statuses: { done: 'Fullført', ongoing: 'Pågår', notDone: 'Ikke fullført' },
  doneSoFar: (done, all) => `${done} av ${all} steg er fullført.`,
  decidedOn: (committee, date) => `Behandlet i ${committee} ${date}`,
  doneOn: (date) => `Fullført ${date}`,
  papers: 'Saksframlegg og vedtak',
  papersLead: 'Saken slik den er lagt fram for de folkevalgte, og det de har vedtatt.',
  noPapers: 'Saken er ikke lagt fram for noe folkevalgt organ ennå.',
  paperLine: (stage, committee) => `${stage} i ${committee}`,
  decision: 'Vedtak',
  recommendation: 'Innstilling',
  hearing: 'Høring',
  hearingPeriod: (from, to) => `Saken er på høring fra ${from} til og med ${to}.`,
  contact: 'Kontakt og innspill',
  contactLead: (caseNumber) =>
    `Har du innspill eller spørsmål? Ta kontakt med en av disse, og oppgi saksnummer ${caseNumber}.`,
  parts: { owner: 'Saksansvarlig', officer: 'Fagansvarlig', chiefExecutive: 'Leder' },
  email: 'E-post',
  phone: 'Telefon',
  municipality: 'Kommunen',
  updated: (date) => `Sist oppdatert ${date}.`,
  stages: {
    mandate: 'Mandat og rammer',
    knowledge: 'Kunnskapsgrunnlag',
    first: 'Førstegangsbehandling',
    second: 'Annengangsbehandling',
    council: 'Endelig behandling',
    single: 'Behandling',
    information: 'Orientering',
  },
}

const nn: ProgressPageWords = {
  kind: 'Framdriftsplan',
  about: 'Om saka',
  caseNumber: 'Saksnummer',
  responsible: 'Blir behandla av',
  plan: 'Overordna framdriftsplan',
  planLead: 'Planen viser kva som er gjort, kva som er i gang, og kva som står att.',
  noPlan: 'Det er ikkje laga nokon framdriftsplan enno.',
  statuses: { done: 'Fullført', ongoing: 'I gang', notDone: 'Ikkje fullført' },
  doneSoFar: (done, all) => `${done} av ${all} steg er fullførte.`,
  decidedOn: (committee, date) => `Behandla i ${committee} ${date}`,
  doneOn: (date) => `Fullført ${date}`,
  papers: 'Saksframlegg og vedtak',
  papersLead: 'Saka slik ho er lagd fram for dei folkevalde, og det dei har vedteke.',
  noPapers: 'Saka er ikkje lagd fram for noko folkevalt organ enno.',
  paperLine: (stage, committee) => `${stage} i ${committee}`,
  decision: 'Vedtak',
  recommendation: 'Innstilling',
  hearing: 'Høyring',
  hearingPeriod: (from, to) => `Saka er på høyring frå ${from} til og med ${to}.`,
  contact: 'Kontakt og innspel',
  contactLead: (caseNumber) =>
    `Har du innspel eller spørsmål? Ta kontakt med ein av desse, og oppgje saksnummer ${caseNumber}.`,
  parts: { owner: 'Saksansvarleg', officer: 'Fagansvarleg', chiefExecutive: 'Leiar' },
  email: 'E-post',
  phone: 'Telefon',
  municipality: 'Kommunen',
  updated: (date) => `Sist oppdatert ${date}.`,
  stages: {
    mandate: 'Mandat og rammer',
    knowledge: 'Kunnskapsgrunnlag',
    first: 'Førstegongsbehandling',
    second: 'Andregongsbehandling',
    council: 'Endeleg behandling',
    single: 'Behandling',
    information: 'Orientering',
  },
}

/** Wording of the public page in the language of the case. */
export const progressPageWords: Readonly<Record<Language, ProgressPageWords>> = { nb, nn }
