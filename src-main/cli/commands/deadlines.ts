import { daysBetween, formatDate, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { DeadlineWish } from '#shared/domain/case/deadlines/deadline-plan.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { deadlineWords, groundText, inSentence, stepName } from '#shared/text/screen/case/deadlines/words.ts'
import { deadlineCalendar } from '../../actions/deadlines/deadline-calendar.ts'
import { solveDeadlines } from '../../actions/deadlines/solve-deadlines.ts'
import type { DeadlineAnswer } from '../../actions/deadlines/solve-deadlines.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import { workspaceClock } from '../../app/clock.ts'
import { checkWritable, writeWhole } from '../../files.ts'
import type { Command, Invocation, Output } from '../command.ts'
import { withStore } from '../workspace.ts'

const words = deadlineWords.nb
const day = (date: IsoDate): string => formatDate(date, 'numeric', 'nb')

export const deadlines: Command = {
  name: 'deadlines',
  args: 'SAK',
  argCount: [1, 1],
  summary: 'regner fristene fram til siste møte, bakover fra møtet eller framover fra i dag',
  details: [
    'Uten --council er det første møtet som alle frister rekker fram til. Datoer skrives 26.5.2021 eller 2021-05-26.',
    '--slip prøver en annen dag for et møte: utvalgets navn, eller steget slik det heter i --json («second.meeting»). Flere skilles med komma.',
    'Går fristene ikke opp, står det hvor, hvor mange dager det mangler, og hvilken dag som holder. Er det umulig etter loven, slutter kommandoen med feil.',
  ],
  options: [
    { name: 'council', value: 'DATO', summary: 'dagen for det siste møtet' },
    { name: 'forwards', summary: 'tidligst mulig fra i dag, ikke senest mulig' },
    { name: 'slip', value: 'UTVALG=DATO', summary: 'hva om møtet er en annen dag?' },
    { name: 'ics', value: 'FIL', summary: 'skriv veien som kalender (ICS)' },
  ],
  examples: [
    'deadlines 20/01610 --council 26.5.2021',
    'deadlines 20/01610 --council 26.5.2021 --slip formannskapet=5.5.2021',
    'deadlines 20/01610 --forwards --ics frister.ics --json',
  ],
  run: async ({ args, options, output }) =>
    withStore(options, true, async ({ db }) => {
      const path = options.get('ics')
      const unwritable = path === undefined ? null : checkWritable(path)
      if (unwritable !== null) return unwritable
      const file = findCaseByWord(db, args[0] ?? '')
      if (isRefusal(file)) return file
      const clock = workspaceClock(db)
      const solve = (wish: DeadlineWish): DeadlineAnswer | Refusal =>
        solveDeadlines(db, file.id, wish, clock.today())
      const wish = readWish(options)
      if (isRefusal(wish)) return wish
      const plain = solve(wish)
      if (isRefusal(plain)) return plain
      const moves = readSlips(options.get('slip'), plain)
      if (isRefusal(moves)) return moves
      const answer = moves.length === 0 ? plain : solve({ ...wish, moves })
      if (isRefusal(answer)) return answer
      print(answer, output)
      if (path !== undefined) {
        const calendar = deadlineCalendar(file, answer, clock.now(), 'nb')
        const unwritten = writeWhole(path, Buffer.from(calendar.text))
        if (unwritten !== null) return unwritten
        output.line(`${path}: ${calendar.events} hendelser`)
      }
      return { result: answer, exitCode: answer.verdict === 'impossible' ? 1 : 0 }
    }),
}

function readWish(options: Invocation['options']): DeadlineWish | Refusal {
  const typed = options.get('council')
  const goal = typed === undefined ? null : parseTypedDate(typed)
  if (isRefusal(goal)) return goal
  return { goal, direction: options.has('forwards') ? 'forwards' : 'backwards', moves: [] }
}

/** A body means its meeting nearest to the day it slips to. */
function readSlips(typed: string | undefined, { steps }: DeadlineAnswer): DeadlineWish['moves'] | Refusal {
  const moves: { step: string; day: IsoDate }[] = []
  for (const each of typed?.split(',') ?? []) {
    const [name = '', date = ''] = each.split('=').map((part) => part.trim())
    const to = parseTypedDate(date)
    if (isRefusal(to)) return to
    const distance = (at: IsoDate | null): number => (at === null ? 0 : Math.abs(daysBetween(at, to)))
    const open = steps.filter(({ state }) => state !== 'done')
    const own = open
      .filter(({ code, body }) => code === 'meeting' && body?.name.toLowerCase() === name.toLowerCase())
      .toSorted((a, b) => distance(a.day) - distance(b.day))
    const step = open.find(({ key }) => key === name) ?? own[0]
    if (step === undefined) return refuse('deadlines.unknownStep', { step: name })
    moves.push({ step: step.key, day: to })
  }
  return moves
}

const slackText = (slack: number): string =>
  slack < 0
    ? words.slackDays(slack)
    : `slingringsmonn ${slack === 0 ? words.noSlack : words.slackDays(slack)}`

function print(answer: DeadlineAnswer, output: Output): void {
  const { steps, conflicts, verdict, moved } = answer
  const nameOf = (key: string): string => {
    const step = steps.find((each) => each.key === key)
    return step === undefined ? key : stepName(step, 'nb')
  }
  const goalBody = steps.find(({ key }) => key === answer.goalStep)?.body?.name ?? ''
  output.line(`${words.verdicts[verdict]}: ${goalBody} ${day(answer.goal)}`)
  for (const { from, fromDay, to, toDay, short, links } of conflicts) {
    const start = from === null ? words.today : `«${nameOf(from)}»`
    output.line(
      `  ${words.between(start, day(fromDay), `«${nameOf(to)}»`, day(toDay))} ${words.short(short)}`,
    )
    for (const { to: step, day: at, count, least, ground } of links)
      output.line(
        `    ${day(at)}  ${nameOf(step)}  (${least === 0 ? '' : `${words.days[count](least)}, `}${ground})`,
      )
  }
  if (verdict !== 'good') {
    output.line(`  ${words.firstGood(inSentence(goalBody, 'nb'), day(answer.earliestGoal))}`)
    output.line(`  ${words.firstLawful(day(answer.earliestLawful))}`)
  }
  for (const step of steps) {
    const was = moved.find(({ key }) => key === step.key)
    const marks = [
      step.state === 'done' ? words.done.toLowerCase() : '',
      step.state === 'open' && step.slack !== null ? slackText(step.slack) : '',
      step.unplanned ? words.unplanned.toLowerCase() : '',
      was?.before === undefined || was.before === null ? '' : words.moved(day(was.before)),
      step.bond === null ? '' : groundText(step.bond.ground, 'nb'),
    ].filter((mark) => mark !== '')
    output.line(
      `  ${step.day === null ? words.noMeeting : day(step.day)}  ${stepName(step, 'nb')}${marks.length === 0 ? '' : ` (${marks.join('; ')})`}`,
    )
  }
}
