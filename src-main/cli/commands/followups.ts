import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { FollowUpState } from '#shared/domain/decision/decision.ts'
import type { FollowUpId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { followUpScreen } from '#shared/text/screen/follow-ups/words.ts'
import { everyFollowUp } from '../../actions/follow-ups/follow-up-views.ts'
import { workspaceClock } from '../../app/clock.ts'
import { listFollowUps } from '../../store/follow-up-register.ts'
import type { ListedFollowUp } from '../../store/follow-up-register.ts'
import type { Database } from '../../store/rows.ts'
import type { Command, Invocation, Outcome } from '../command.ts'
import { inProgram } from '../in-program.ts'
import { withStore } from '../workspace.ts'
import { findCommitteeByWord } from './find-committee.ts'
import { reportFollowUps } from './followups-report.ts'

const words = followUpScreen.nb

export const followups: Command = {
  name: 'followups',
  args: '[set ID STATUS | report]',
  argCount: [0, 3],
  summary: 'viser oppgavene som følger av vedtak, fører status og skriver rapporten til et utvalg',
  details: [
    'Uten mer: oppgavene som ikke er gjort, med den eldste fristen først. --overdue viser bare dem som er over fristen, --orphaned dem ingen har ansvar for: uten ansvarlig, eller der den ansvarlige har sluttet.',
    'set fører status på én oppgave: open, inProgress, done eller cancelled. ID er id-en i --json, eller begynnelsen av den. Det som er gjort, må vises: oppgi --evidence NAVN med --place STED, eller --waiver med grunnen til at ingenting kan vise det. Det som utgår eller tas opp igjen, må ha --note.',
    'report skriver hvordan vedtakene i et halvår er fulgt opp (koml. § 13-1 fjerde ledd), som PDF eller Excel etter navnet på filen. Utgaven for alle leser aldri det som er unntatt offentlighet, og letes gjennom før den skrives.',
  ],
  options: [
    { name: 'overdue', summary: 'bare oppgaver over fristen' },
    { name: 'orphaned', summary: 'bare oppgaver uten ansvarlig' },
    { name: 'all', summary: 'også det som er gjort eller utgått' },
    { name: 'committee', value: 'UTVALG', summary: 'bare vedtakene i ett utvalg' },
    { name: 'half', value: 'HALVÅR', summary: 'bare vedtakene i et halvår, som 2021-1' },
    { name: 'text', value: 'TEKST', summary: 'bare oppgaver, saker og personer som inneholder ordene' },
    { name: 'note', value: 'TEKST', summary: 'begrunnelse eller merknad i loggen (set)' },
    { name: 'waiver', value: 'TEKST', summary: 'hvorfor ingenting kan vise at det er gjort (set … done)' },
    { name: 'evidence', value: 'NAVN', summary: 'dokumentet som viser at det er gjort (set … done)' },
    { name: 'place', value: 'STED', summary: 'hvor dokumentet ligger' },
    {
      name: 'audience',
      value: 'HVEM',
      choices: ['members', 'public'],
      summary: 'hvem rapporten er for (report)',
    },
    { name: 'out', value: 'FIL', summary: 'filen som skal skrives, .pdf eller .xlsx (report)' },
  ],
  examples: [
    'followups --overdue',
    'followups --orphaned --committee formannskapet --json',
    'followups set 0177a3c2 done --evidence "Brev til høringspartene" --place 21/00688-7',
    'followups report --committee formannskapet --half 2021-1 --audience public --out oppfolging.pdf',
  ],
  run: async (invocation) => {
    const [verb] = invocation.args
    if (verb === 'report') return reportFollowUps(invocation)
    if (verb === 'set') return set(invocation)
    if (verb !== undefined)
      return refuse('usage.badChoice', { value: verb, option: 'followups', choices: 'set, report' })
    return list(invocation)
  },
}

const states: ReadonlySet<string> = new Set(['open', 'inProgress', 'done', 'cancelled'])

async function list({ options, output }: Invocation): Promise<Outcome> {
  return withStore(options, true, async ({ db }) => {
    const named = options.get('committee')
    const committee = named === undefined ? null : findCommitteeByWord(db, named)
    if (isRefusal(committee)) return committee
    const half = options.get('half') ?? null
    if (half !== null && !/^\d{4}-[12]$/.test(half)) return refuse('followUp.badHalf', { value: half })
    const today = workspaceClock(db).today()
    const filter = {
      ...everyFollowUp,
      text: options.get('text') ?? '',
      states: options.has('all') ? [] : (['open', 'inProgress'] as const),
      committee: committee?.id ?? null,
      half,
      overdue: options.has('overdue'),
      orphaned: options.has('orphaned'),
    }
    const tasks = listFollowUps(db, filter, today, { sort: 'due', descending: false })
    for (const task of tasks) output.line(lineOf(task))
    output.line(tasks.length === 0 ? 'Ingen oppgaver.' : words.all(String(tasks.length)))
    return { result: { today, tasks } }
  })
}

function lineOf(task: ListedFollowUp): string {
  const day = task.due === null ? words.noDue : formatDate(task.due, 'numeric', 'nb')
  const marks = [
    words.states[task.state].toLowerCase(),
    ...(task.overdue ? [words.overdue.toLowerCase()] : []),
    ...(task.orphaned ? [words.orphaned.toLowerCase()] : []),
  ]
  const { number, case: file, committee, owner, point } = task
  const told = task.task.replaceAll(/\s+/g, ' ')
  return `${task.id.slice(0, 18)}  ${day.padEnd(12)} ${owner?.name ?? words.nobody} – ${told} (${committee.name} ${number ?? file.caseNumber}, punkt ${point}; ${marks.join(', ')})`
}

async function set(invocation: Invocation): Promise<Outcome> {
  const { args, options, output } = invocation
  const [, word = '', to = ''] = args
  if (word === '' || !states.has(to))
    return refuse('usage.badChoice', { value: to, option: 'STATUS', choices: [...states].join(', ') })
  const [title, place] = [options.get('evidence'), options.get('place')]
  return inProgram(invocation, false, async (ask, program) => {
    const id = taskByWord(program.workspaces.session.db(), word)
    if (isRefusal(id)) return id
    if (title !== undefined) {
      const named = await ask('followUp.addEvidence', {
        id,
        of: { kind: 'document', title, place: place ?? '' },
      })
      if (isRefusal(named)) return named
    }
    const change = {
      to: to as FollowUpState,
      note: options.get('note') ?? '',
      waiver: options.get('waiver') ?? '',
    }
    const told = await ask('followUp.setState', { id, ...change })
    if (isRefusal(told)) return told
    output.line(`${id}: ${words.states[change.to].toLowerCase()}`)
    return { result: { id, state: to, ...told } }
  })
}

/** The task whose id begins with a word; one of several is not guessed. */
function taskByWord(db: Database, word: string): FollowUpId | Refusal {
  const all = listFollowUps(db, everyFollowUp, '', { sort: 'due', descending: false })
  const found = all.filter(({ id }) => word.length >= 8 && id.startsWith(word.toLowerCase()))
  return found.length === 1 && found[0] !== undefined ? found[0].id : refuse('followUp.unknown', { word })
}
