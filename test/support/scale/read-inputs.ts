import type { CallName, Input } from '#shared/contract/index.ts'
import { at } from './drawn.ts'
import type { Drawn } from './drawn.ts'

export type Ask<N extends CallName> = (drawn: Drawn, round: number) => Input<N>

/** How a call that reads is asked: by name of the way where there are several. */
export type WaysOf<N extends CallName> = Readonly<Record<string, Ask<N>>>

const words = ['skole', 'vannledning nordvik', 'søknad', 'detaljregulering', 'finnes ikke']
const text = (round: number): string => words[round % words.length] ?? ''

const cases: Input<'case.list'> = {
  text: '',
  states: [],
  committee: null,
  officer: null,
  theme: null,
  sort: 'caseNumber',
  descending: true,
  offset: 0,
  limit: 100,
}
const tasks: Input<'followUp.list'> = {
  text: '',
  states: [],
  committee: null,
  owner: null,
  half: null,
  overdue: false,
  orphaned: false,
  sort: 'due',
  descending: false,
  offset: 0,
  limit: 100,
}
const trail: Input<'trail.list'> = {
  actor: null,
  kind: null,
  from: null,
  to: null,
  text: '',
  language: 'nb',
  before: null,
  limit: 60,
}
const decisions: Input<'decision.list'> = {
  text: '',
  committee: null,
  from: null,
  to: null,
  theme: null,
  party: null,
  stance: null,
  state: null,
  sort: 'madeOn',
  descending: true,
  offset: 0,
  limit: 100,
}
const found: Omit<Input<'search.text'>, 'text'> = {
  kinds: [],
  case: null,
  committee: null,
  from: null,
  to: null,
  offset: 0,
  limit: 20,
}
/** The last one that has tasks: a report tells of all that were made until then, of a whole year in one year's workspace. */
const half = '2026-2'
const [aCase, aHeard] = [
  (drawn: Drawn, round: number) => ({ id: at(drawn.cases, round) }),
  (drawn: Drawn, round: number) => ({ id: at(drawn.heard, round) }),
]
const ofHeard = (drawn: Drawn, round: number) => ({ case: at(drawn.heard, round) })
const aPaper = (drawn: Drawn, round: number) => ({ id: at(drawn.papers, round) })
const aHeardPaper = (drawn: Drawn, round: number) => ({ id: at(drawn.heardPapers, round) })
const aMeeting = (drawn: Drawn, round: number) => ({ meeting: at(drawn.held, round) })
const nextMeeting = (drawn: Drawn, round: number) => ({ meeting: at(drawn.preparing, round) })
const nothing = () => ({})

/** Every call with which a screen reads the workspace, and what it is asked with. */
export const readInputs = {
  'overview.get': { '': nothing },
  'overview.counts': { '': nothing },
  'search.find': { '': (_, round) => ({ text: text(round), limit: 20 }) },
  'search.text': {
    '': (_, round) => ({ ...found, text: text(round) }),
    'in a case': (drawn, round) => ({ ...found, text: 'kommunen', case: at(drawn.cases, round) }),
    'of two years': (_, round) => ({ ...found, text: text(round), from: '2025-01-01', to: '2026-12-31' }),
  },
  'bin.list': { '': nothing },
  'case.list': {
    '': () => cases,
    'far down': (_, round) => ({ ...cases, offset: round * 5 }),
    'by title': () => ({ ...cases, sort: 'title' }),
    'by change': () => ({ ...cases, sort: 'updatedAt' }),
    'by state': () => ({ ...cases, sort: 'state' }),
    'by officer': () => ({ ...cases, sort: 'officer' }),
    'with words': (_, round) => ({ ...cases, text: text(round) }),
    'in some states': () => ({ ...cases, states: ['implementing', 'hearing'] }),
    'of a body': (drawn, round) => ({ ...cases, committee: at(drawn.committees, round) }),
    'of an officer': (drawn, round) => ({ ...cases, officer: at(drawn.officers, round) }),
    'of a theme': () => ({ ...cases, theme: 'Natur og klima' }),
  },
  'case.filters': { '': nothing },
  'case.get': { '': aCase, heard: aHeard },
  'case.choices': { '': nothing },
  'case.nextNumber': { '': nothing },
  'case.papers': { '': aCase, heard: aHeard },
  'case.history': { '': aCase, heard: aHeard },
  'case.attachments': { '': aCase },
  'case.hearing': { '': aHeard },
  'case.decisions': { '': aCase },
  'case.knowledge': { '': aHeard },
  'paper.get': { '': aPaper, heard: aHeardPaper },
  'course.get': { '': aCase, heard: aHeard },
  'reading.proposal': { '': (drawn, round) => ({ id: at(drawn.readings, round) }) },
  'progress.get': { '': aHeard },
  'retention.plan': { '': () => ({ on: null }) },
  'retention.pressing': { '': () => ({}) },
  'retention.hearing': { '': (drawn, round) => ({ hearing: at(drawn.hearings, round) }) },
  'retention.history': { '': () => ({}) },
  'person.held': { '': () => ({ asked: 'Kari Nordmann' }) },
  'integrity.state': { '': () => ({}) },
  'trail.facts': { '': () => ({}) },
  'trail.list': {
    '': () => trail,
    'with words': (_, round) => ({ ...trail, text: text(round) }),
    'of a year': () => ({ ...trail, from: '2026-01-01', to: '2026-12-31' }),
  },
  'hearing.get': { '': ofHeard },
  'hearing.inputs': { '': (drawn, round) => ({ hearing: at(drawn.hearings, round) }) },
  'input.get': { '': (drawn, round) => ({ id: at(drawn.inputs, round) }) },
  'input.contact': { '': (drawn, round) => ({ id: at(drawn.inputs, round) }) },
  'input.duplicates': { '': (drawn, round) => ({ hearing: at(drawn.hearings, round) }) },
  'assessment.get': { '': ofHeard },
  'assessment.input': { '': (drawn, round) => ({ id: at(drawn.inputs, round) }) },
  'assessment.paragraphs': { '': ofHeard },
  'assessment.suggestPoints': { '': (drawn, round) => ({ ...ofHeard(drawn, round), input: null }) },
  'deadlines.solve': {
    '': (drawn, round) => ({
      case: at(drawn.hearingNow, round),
      goal: null,
      direction: 'forwards',
      moves: [],
    }),
  },
  'deadlineRules.get': { '': nothing },
  'followUp.list': {
    '': () => tasks,
    'far down': (_, round) => ({ ...tasks, offset: round * 5 }),
    'by task': () => ({ ...tasks, sort: 'task' }),
    'by owner': () => ({ ...tasks, sort: 'owner' }),
    'with words': (_, round) => ({ ...tasks, text: text(round) }),
    overdue: () => ({ ...tasks, overdue: true }),
    'of a body, open': (drawn, round) => ({
      ...tasks,
      committee: at(drawn.committees, round),
      states: ['open'],
    }),
  },
  'followUp.filters': { '': nothing },
  'followUp.get': { '': (drawn, round) => ({ id: at(drawn.tasks, round) }) },
  'followUp.report': {
    '': (drawn, round) => ({ committee: at(drawn.committees, round), half, audience: 'members' }),
  },
  'decision.list': {
    '': () => decisions,
    'by title': () => ({ ...decisions, sort: 'title' }),
    'with words': (_, round) => ({ ...decisions, text: text(round) }),
    'of a party, against': () => ({ ...decisions, party: 'Bygdalista', stance: 'against' }),
    'of a theme': () => ({ ...decisions, theme: 'Natur og klima' }),
    'in a state': () => ({ ...decisions, state: 'changed' }),
    'of a year': () => ({ ...decisions, from: '2026-01-01', to: '2026-12-31' }),
  },
  'decision.filters': { '': nothing },
  'decision.get': { '': (drawn, round) => ({ id: at(drawn.decisions, round) }) },
  'paper.startable': { '': ofHeard },
  'paper.open': { '': (drawn, round) => ({ id: at(drawn.drafts, round) }) },
  'paper.check': { '': aPaper },
  'paper.versions': { '': aPaper },
  'paper.version': { '': (drawn, round) => ({ ...aPaper(drawn, round), version: null }) },
  'paper.threads': { '': aPaper },
  'paper.citables': { '': aHeardPaper },
  'paper.support': { '': aHeardPaper },
  'changes.get': { '': aHeardPaper },
  'changes.choices': { '': aHeardPaper },
  'newHearing.get': { '': ofHeard },
  'statement.list': { '': ofHeard },
  'entry.uses': { '': (drawn, round) => ({ id: at(drawn.entries, round) }) },
  'entry.history': { '': (drawn, round) => ({ id: at(drawn.entries, round) }) },
  'source.get': { '': (drawn, round) => ({ id: at(drawn.sources, round) }) },
  'presentation.list': { '': aHeard },
  'bundle.contents': { '': ofHeard },
  'bundle.reports': { '': ofHeard },
  'meeting.list': {
    '': () => ({ committee: null, year: 'recent' }),
    'of a year': () => ({ committee: null, year: 2026 }),
    'of a body': (drawn, round) => ({ committee: at(drawn.committees, round), year: 2026 }),
    'of all years': () => ({ committee: null, year: null }),
  },
  'meeting.get': {
    '': (drawn, round) => ({ id: at(drawn.held, round) }),
    'being prepared': (drawn, round) => ({ id: at(drawn.preparing, round) }),
  },
  'agenda.queue': { '': nextMeeting },
  'agenda.notReady': { '': nextMeeting },
  'agenda.editions': { '': (drawn, round) => ({ id: at(drawn.held, round) }) },
  'agenda.demand': { '': (drawn, round) => ({ id: at(drawn.items, round) }) },
  'packet.list': { '': aMeeting },
  'packet.proof': { '': (drawn, round) => ({ sha256: at(drawn.packets, round) }) },
  'session.get': { '': aMeeting },
  'session.item': { '': (drawn, round) => ({ item: at(drawn.items, round) }) },
  'session.steps': { '': aMeeting },
  'session.projected': { '': aMeeting },
  'minutes.get': { '': aMeeting },
  'minutes.read': { '': (drawn, round) => ({ ...aMeeting(drawn, round), audience: 'public' }) },
  'meeting.planPreview': {
    '': (drawn, round) => ({
      committee: at(drawn.committees, round),
      from: '2027-01-01',
      until: '2027-06-30',
      weekday: 2,
      everyWeeks: 2,
    }),
  },
  'passport.get': { '': (drawn, round) => ({ ...ofHeard(drawn, round), audience: 'members' }) },
  'municipality.get': { '': nothing },
  'person.list': { '': nothing },
  'committee.list': { '': nothing },
  'pattern.try': {
    '': (drawn, round) => ({
      committee: at(drawn.committees, round),
      series: 'PS',
      pattern: '{kind} {n}/{yy}',
    }),
  },
  'template.list': { '': nothing },
  'language.check': {
    '': () => ({ language: 'nb', words: ['kommunedirektør', 'Solvik', 'Tveitvåg', 'skolevei'] }),
  },
  'language.words': { '': () => ({ language: 'nb' }) },
} satisfies { readonly [N in CallName]?: WaysOf<N> }
