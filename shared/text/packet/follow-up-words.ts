import type { FollowUpState } from '../../domain/decision/decision.ts'
import type { Audience } from '../../domain/disclosure/projection.ts'
import type { Language } from '../../domain/municipality/municipality.ts'

/** Wording of a body's report on what came of its decisions, in the municipality's language. */
export type FollowUpWords = {
  readonly title: string
  readonly titleFor: (committee: string, half: string) => string
  readonly half: (half: string) => string
  readonly lead: (committee: string, half: string, day: string) => string
  readonly audience: Readonly<Record<Audience, string>>
  readonly asOf: string
  readonly counted: string
  readonly decisions: string
  readonly tasks: string
  readonly states: Readonly<Record<FollowUpState, string>>
  readonly overdue: string
  readonly orphaned: string
  readonly median: string
  readonly days: (days: string, measured: number) => string
  readonly noMedian: string
  readonly chart: string
  readonly chartAlt: (parts: string) => string
  readonly standing: string
  readonly standingHelp: string
  readonly noneStanding: string
  readonly noTasks: string
  readonly head: readonly [string, string, string, string, string]
  readonly columns: readonly string[]
  readonly nobody: string
  readonly left: string
  readonly noDue: string
  readonly late: string
  readonly point: (point: number) => string
  readonly withheld: string
  readonly withheldTitle: string
  readonly sheet: string
  readonly yes: string
}

const ordinal = (half: string): readonly [string, string] => [half.slice(5), half.slice(0, 4)]

const nb: FollowUpWords = {
  title: 'Oppfølging av vedtak',
  titleFor: (committee, half) => `Oppfølging av vedtak i ${committee}, ${half}`,
  half: (half) => `${ordinal(half)[0] === '1' ? 'første' : 'andre'} halvår ${ordinal(half)[1]}`,
  lead: (committee, half, day) =>
    `Hva som er blitt av vedtakene i ${committee} fra ${half}, slik det står ${day}. Kommunedirektøren skal påse at vedtak blir iverksatt uten ugrunnet opphold (koml. § 13-1 fjerde ledd).`,
  audience: { members: 'For medlemmene', public: 'Offentlig utgave' },
  asOf: 'Per',
  counted: 'Vedtakene i halvåret',
  decisions: 'Vedtak',
  tasks: 'Oppgaver',
  states: { open: 'Ikke begynt', inProgress: 'Pågår', done: 'Gjort', cancelled: 'Utgått' },
  overdue: 'Over fristen',
  orphaned: 'Uten ansvarlig',
  median: 'Fra vedtak til gjort',
  days: (days, measured) => `${days} dager (median av ${measured})`,
  noMedian: 'ingen gjort ennå',
  chart: 'Oppgavene etter status',
  chartAlt: (parts) => `Stolpediagram over oppgavene etter status: ${parts}.`,
  standing: 'Dette står igjen',
  standingHelp: 'Alle oppgaver som ikke er gjort, også fra vedtak før halvåret. Eldste frist først.',
  noneStanding: 'Ingen oppgaver står igjen.',
  noTasks: 'Ingen oppgaver følger av vedtakene i halvåret.',
  head: ['Vedtak', 'Oppgave', 'Ansvarlig', 'Frist', 'Status'],
  columns: [
    'Sak',
    'Saksnummer',
    'Tittel',
    'Vedtatt',
    'Punkt',
    'Oppgave',
    'Ansvarlig',
    'Frist',
    'Status',
    'Over fristen',
    'Uten ansvarlig',
  ],
  nobody: 'Ingen',
  left: 'har sluttet',
  noDue: 'Ingen frist',
  late: 'over fristen',
  point: (point) => `punkt ${point}`,
  withheld: 'Unntatt offentlighet',
  withheldTitle: 'Behandlet for lukkede dører',
  sheet: 'Oppfølging',
  yes: 'ja',
}

const nn: FollowUpWords = {
  title: 'Oppfølging av vedtak',
  titleFor: (committee, half) => `Oppfølging av vedtak i ${committee}, ${half}`,
  half: (half) => `${ordinal(half)[0] === '1' ? 'første' : 'andre'} halvår ${ordinal(half)[1]}`,
  lead: (committee, half, day) =>
    `Kva som er vorte av vedtaka i ${committee} frå ${half}, slik det står ${day}. Kommunedirektøren skal sjå til at vedtak blir sette i verk utan ugrunna opphald (koml. § 13-1 fjerde ledd).`,
  audience: { members: 'For medlemmene', public: 'Offentleg utgåve' },
  asOf: 'Per',
  counted: 'Vedtaka i halvåret',
  decisions: 'Vedtak',
  tasks: 'Oppgåver',
  states: { open: 'Ikkje påbyrja', inProgress: 'I gang', done: 'Gjort', cancelled: 'Utgått' },
  overdue: 'Over fristen',
  orphaned: 'Utan ansvarleg',
  median: 'Frå vedtak til gjort',
  days: (days, measured) => `${days} dagar (median av ${measured})`,
  noMedian: 'ingen gjort enno',
  chart: 'Oppgåvene etter status',
  chartAlt: (parts) => `Stolpediagram over oppgåvene etter status: ${parts}.`,
  standing: 'Dette står att',
  standingHelp: 'Alle oppgåver som ikkje er gjorde, òg frå vedtak før halvåret. Eldste frist først.',
  noneStanding: 'Ingen oppgåver står att.',
  noTasks: 'Ingen oppgåver følgjer av vedtaka i halvåret.',
  head: ['Vedtak', 'Oppgåve', 'Ansvarleg', 'Frist', 'Status'],
  columns: [
    'Sak',
    'Saksnummer',
    'Tittel',
    'Vedteke',
    'Punkt',
    'Oppgåve',
    'Ansvarleg',
    'Frist',
    'Status',
    'Over fristen',
    'Utan ansvarleg',
  ],
  nobody: 'Ingen',
  left: 'har slutta',
  noDue: 'Ingen frist',
  late: 'over fristen',
  point: (point) => `punkt ${point}`,
  withheld: 'Unnateke offentlegheit',
  withheldTitle: 'Handsama for lukka dører',
  sheet: 'Oppfølging',
  yes: 'ja',
}

export const followUpWords: Readonly<Record<Language, FollowUpWords>> = { nb, nn }
