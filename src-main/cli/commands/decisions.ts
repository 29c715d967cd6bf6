import { formatDate, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { decisionsWords } from '#shared/text/screen/case/material.ts'
import { everyDecision } from '../../actions/decisions/decision-views.ts'
import { workspaceClock } from '../../app/clock.ts'
import { listDecisions } from '../../store/decision-register.ts'
import type { DecisionFilter, ListedDecision } from '../../store/decision-register.ts'
import type { Database } from '../../store/rows.ts'
import type { Command, Invocation } from '../command.ts'
import { withStore } from '../workspace.ts'
import { findCommitteeByWord } from './find-committee.ts'

const words = decisionsWords.nb

export const decisions: Command = {
  name: 'decisions',
  args: '',
  argCount: [0, 0],
  summary: 'viser vedtakene: hva som ble vedtatt, av hvem, når, og hvordan det står til',
  details: [
    'Datoer skrives 26.5.2021 eller 2021-05-26. --party viser vedtak der noen fra partiet stemte ved navn; med --against bare dem der noen i partiet stemte mot det som ble vedtatt.',
  ],
  options: [
    { name: 'committee', value: 'UTVALG', summary: 'bare vedtakene i ett utvalg' },
    { name: 'from', value: 'DATO', summary: 'fra og med dagen' },
    { name: 'to', value: 'DATO', summary: 'til og med dagen' },
    { name: 'theme', value: 'TEMA', summary: 'bare saker med temaet i kunnskapsgrunnlaget' },
    { name: 'party', value: 'PARTI', summary: 'bare der partiet stemte ved navn' },
    { name: 'against', summary: 'med --party: bare der noen i partiet stemte mot' },
    { name: 'text', value: 'TEKST', summary: 'bare vedtak og saker som inneholder ordene' },
  ],
  examples: ['decisions --committee kommunestyret --from 1.1.2021', 'decisions --text høring --json'],
  run: async ({ options, output }) =>
    withStore(options, true, async ({ db }) => {
      const filter = filterOf(db, options)
      if (isRefusal(filter)) return filter
      const today = workspaceClock(db).today()
      const found = listDecisions(db, filter, today, { sort: 'madeOn', descending: true })
      for (const decision of found) for (const line of linesOf(decision)) output.line(line)
      output.line(found.length === 0 ? 'Ingen vedtak.' : `${found.length} vedtak`)
      return { result: { decisions: found } }
    }),
}

function filterOf(db: Database, options: Invocation['options']): DecisionFilter | Refusal {
  const named = options.get('committee')
  const committee = named === undefined ? null : findCommitteeByWord(db, named)
  if (isRefusal(committee)) return committee
  const [from, to] = ['from', 'to'].map((name) => {
    const typed = options.get(name)
    return typed === undefined ? null : parseTypedDate(typed)
  })
  if (isRefusal(from)) return from
  if (isRefusal(to)) return to
  return {
    ...everyDecision,
    text: options.get('text') ?? '',
    committee: committee?.id ?? null,
    from: from ?? null,
    to: to ?? null,
    theme: options.get('theme') ?? null,
    party: options.get('party') ?? null,
    stance: options.has('against') ? 'against' : null,
  }
}

function linesOf({
  madeOn,
  committee,
  number,
  case: file,
  kind,
  state,
  points,
  party,
  tasks,
}: ListedDecision): readonly string[] {
  const standing = tasks.standing === 0 ? '' : `, ${tasks.standing} oppgaver står igjen`
  const votes = party === null ? '' : `, partiet: ${party.for} med, ${party.against} mot`
  return [
    `${formatDate(madeOn, 'numeric', 'nb')}  ${committee.name} ${number ?? ''}  ${file.caseNumber} ${file.title}`,
    `  ${words.kinds[kind]}, ${words.states[state].toLowerCase()}${standing}${votes}`,
    ...points.map((point, at) => `  ${at + 1}. ${point.replaceAll(/\s+/g, ' ')}`),
  ]
}
