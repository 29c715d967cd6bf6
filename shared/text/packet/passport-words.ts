import type { Audience } from '../../domain/disclosure/projection.ts'
import type { InputConclusion } from '../../domain/hearing/hearing.ts'
import type { Language } from '../../domain/municipality/municipality.ts'
import type { MilestoneStatus } from '../../domain/progress/progress-plan.ts'

/** Wording of a case's passport, in the language of the case. */
export type PassportWords = {
  readonly title: string
  readonly titleFor: (caseNumber: string, title: string) => string
  readonly lead: string
  readonly audience: Readonly<Record<Audience, string>>
  readonly caseNumber: string
  readonly state: string
  readonly asOf: string
  readonly readings: string
  readonly head: readonly [string, string, string]
  readonly none: string
  readonly withdrawn: string
  readonly closed: string
  readonly notSent: string
  readonly paper: (version: number) => string
  readonly kinds: Readonly<Record<'recommendation' | 'decision', string>>
  readonly vote: string
  readonly undecided: string
  readonly hearing: string
  readonly period: (from: string, to: string) => string
  readonly counted: (inputs: number, points: number) => string
  readonly conclusions: Readonly<Record<InputConclusion, (count: number) => string>>
  readonly unanswered: (count: number) => string
  readonly progress: string
  readonly statuses: Readonly<Record<MilestoneStatus, string>>
}

const nb: PassportWords = {
  title: 'Saksgang',
  titleFor: (caseNumber, title) => `Saksgang for ${caseNumber} ${title}`,
  lead: 'Satt sammen av det som er behandlet og vedtatt. Ingenting her er ført for hånd.',
  audience: { members: 'Med alt som medlemmene får', public: 'Offentlig utgave' },
  caseNumber: 'Saksnummer',
  state: 'Står nå',
  asOf: 'Per',
  readings: 'Behandlinger',
  head: ['Organ og dato', 'Sak og saksframlegg', 'Innstilling, votering og vedtak'],
  none: 'Saken er ikke behandlet i noe organ ennå.',
  withdrawn: 'Trukket',
  closed: 'Behandlet for lukkede dører',
  notSent: 'Saksframlegget er ikke sendt ut',
  paper: (version) => (version > 1 ? `Saksframlegg, versjon ${version}, SHA-256` : 'Saksframlegg, SHA-256'),
  kinds: { recommendation: 'Innstilling', decision: 'Vedtak' },
  vote: 'Votering',
  undecided: 'Ikke behandlet ennå',
  hearing: 'Høring',
  period: (from, to) => `${from} til ${to}`,
  counted: (inputs, points) => `${inputs} innspill med ${points} punkter`,
  conclusions: {
    followed: (n) => `${n} tatt til følge`,
    partly: (n) => `${n} delvis tatt til følge`,
    notFollowed: (n) => `${n} ikke tatt til følge`,
    noted: (n) => `${n} tatt til orientering`,
  },
  unanswered: (n) => `${n} ikke vurdert`,
  progress: 'Framdrift',
  statuses: { done: 'Fullført', ongoing: 'Pågår', notDone: 'Ikke fullført' },
}

const nn: PassportWords = {
  title: 'Saksgang',
  titleFor: (caseNumber, title) => `Saksgang for ${caseNumber} ${title}`,
  lead: 'Sett saman av det som er handsama og vedteke. Ingenting her er ført for hand.',
  audience: { members: 'Med alt som medlemmene får', public: 'Offentleg utgåve' },
  caseNumber: 'Saksnummer',
  state: 'Står no',
  asOf: 'Per',
  readings: 'Handsamingar',
  head: ['Organ og dato', 'Sak og saksframlegg', 'Innstilling, røysting og vedtak'],
  none: 'Saka er ikkje handsama i noko organ enno.',
  withdrawn: 'Trekt',
  closed: 'Handsama for lukka dører',
  notSent: 'Saksframlegget er ikkje sendt ut',
  paper: (version) => (version > 1 ? `Saksframlegg, versjon ${version}, SHA-256` : 'Saksframlegg, SHA-256'),
  kinds: { recommendation: 'Innstilling', decision: 'Vedtak' },
  vote: 'Røysting',
  undecided: 'Ikkje handsama enno',
  hearing: 'Høyring',
  period: (from, to) => `${from} til ${to}`,
  counted: (inputs, points) => `${inputs} innspel med ${points} punkt`,
  conclusions: {
    followed: (n) => `${n} tekne til følgje`,
    partly: (n) => `${n} delvis tekne til følgje`,
    notFollowed: (n) => `${n} ikkje tekne til følgje`,
    noted: (n) => `${n} tekne til orientering`,
  },
  unanswered: (n) => `${n} ikkje vurderte`,
  progress: 'Framdrift',
  statuses: { done: 'Fullført', ongoing: 'I gang', notDone: 'Ikkje fullført' },
}

export const passportWords: Readonly<Record<Language, PassportWords>> = { nb, nn }
