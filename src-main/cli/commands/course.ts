import type { CourseReading, CourseStep, CourseView } from '#shared/contract/course.ts'
import { deskStep, outcome } from '#shared/contract/values.ts'
import type { Input } from '#shared/contract/index.ts'
import { formatDate } from '#shared/domain/calendar/dates.ts'
import type { CaseId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { actorNames, caseStateNames, eventNames } from '#shared/text/state-names.ts'
import { courseTemplateWords, outcomeWords, stageWords } from '#shared/text/screen/reading-codes.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import type { Command, Invocation, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'
import { refusalOf } from '../terminal-program.ts'
import { plainFile } from '../text-source.ts'

const steps = deskStep.options
const outcomes = outcome.options

export const course: Command = {
  name: 'course',
  args: 'SAK [STEG]',
  argCount: [1, 2],
  summary: 'viser saksgangen: neste steg, hva som mangler og med hvilken hjemmel',
  details: [
    `Med STEG tas saken ett steg videre: ${steps.join(', ')}. Mangler noe, sies det med hjemmel, og saken blir stående.`,
    'Med --decide registreres det utvalget har kommet til, for behandlingen som står på en utsendt saksliste. Teksten som ble vedtatt, leses fra --text, ett punkt i hvert avsnitt. Det som er vedtatt, endres ikke siden.',
  ],
  options: [
    { name: 'set-aside', value: 'GRUNN', summary: 'hvorfor et krav settes til side (føres i historikken)' },
    { name: 'decide', value: 'UTFALL', choices: outcomes, summary: 'det utvalget kom til' },
    { name: 'body', value: 'UTVALG', summary: 'hvilket utvalg, når saken ligger hos flere' },
    { name: 'text', value: 'FIL', summary: 'teksten som ble vedtatt (TXT, MD), sammen med --decide' },
    { name: 'vote', value: 'TEKST', summary: 'resultatet av voteringen, sammen med --decide' },
  ],
  examples: [
    'course 20/01610',
    'course 20/01610 openHearing',
    'course 20/01610 finishAssessment --set-aside "Trukket av avsenderen"',
    'course 20/01610 --decide recommended --text innstilling.txt --vote "Enstemmig"',
  ],
  run: async (invocation) => {
    const { args, options } = invocation
    const [word = '', step] = args
    const isWrite = step !== undefined || options.has('decide')
    return inProgram(invocation, !isWrite, async (ask, { workspaces }) => {
      const file = findCaseByWord(workspaces.session.db(), word)
      if (isRefusal(file)) return file
      const done = isWrite ? await act(ask, file.id, invocation) : null
      if (isRefusal(done)) return done
      const view = await ask('course.get', { id: file.id })
      if (isRefusal(view)) return view
      print(view, invocation.output)
      return { result: view }
    })
  },
}

/** The step that is named, or the decision of a body. */
async function act(ask: Ask, id: CaseId, { args, options }: Invocation): Promise<null | Refusal> {
  const step = args[1]
  if (step !== undefined) {
    const wanted = steps.find((each) => each === step)
    if (wanted === undefined)
      return refuse('usage.badChoice', { option: 'STEG', value: step, choices: steps.join(', ') })
    const done = await ask('case.advance', { id, step: wanted, setAside: options.get('set-aside') ?? null })
    return isRefusal(done) ? done : null
  }
  const before = await ask('course.get', { id })
  if (isRefusal(before)) return before
  const decision = decisionOf(before, options)
  if (isRefusal(decision)) return decision
  const done = await ask('reading.decide', decision)
  return isRefusal(done) ? done : null
}

function decisionOf(
  { readings }: CourseView,
  options: Invocation['options'],
): Input<'reading.decide'> | Refusal {
  const body = options.get('body')?.toLocaleLowerCase('nb')
  const open = readings.filter(
    ({ item, outcome: made, committee }) =>
      made === null &&
      item !== null &&
      (body === undefined || committee.name.toLocaleLowerCase('nb') === body),
  )
  const reading = open.find(({ outcomes: possible }) => possible.length > 0) ?? open[0] ?? readings.at(-1)
  if (reading === undefined) return refuse('course.readingGone')
  const path = options.get('text')
  const text = path === undefined ? '' : plainFile(path)
  if (isRefusal(text)) return text
  return {
    reading: reading.id,
    outcome: outcome.parse(options.get('decide')),
    points: pointsIn(text),
    voteSummary: options.get('vote') ?? '',
  }
}

/** A point in each paragraph, without the number in front. */
const pointsIn = (text: string): string[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((point) => point.trim().replace(/^\d+[.)]\s+/, ''))
    .filter((point) => point !== '')

function print(view: CourseView, output: Output): void {
  const { caseNumber, title, template, state, nextStep, steps: open, readings } = view
  output.line(`${caseNumber} ${title}`)
  output.line(`  ${courseTemplateWords.nb[template]}: ${caseStateNames[state]}`)
  output.line(
    nextStep === null
      ? '  Saken er ferdig.'
      : `  Neste steg: ${actorNames[nextStep.who]} – ${eventNames[nextStep.what as keyof typeof eventNames]}`,
  )
  for (const step of open) printStep(step, output)
  output.line('  Behandlinger')
  for (const reading of readings) printReading(reading, output)
  for (const { opensOn, closesOn, parties, inputs } of view.hearings)
    output.line(
      `  Høring ${formatDate(opensOn, 'numeric', 'nb')}–${formatDate(closesOn, 'numeric', 'nb')}: ${parties} parter, ${inputs} innspill`,
    )
  if (view.points.all > 0)
    output.line(`  Besvart: ${view.points.all - view.points.unanswered} av ${view.points.all} punkter`)
  if (view.councilsMissing.length > 0) output.line(`  Uttalelse mangler: ${view.councilsMissing.join(', ')}`)
  for (const { kind, days, ground, inForce } of view.periods)
    output.line(
      `  Frist: ${kind === 'hearing' ? 'høring' : 'åpent før kommunestyret'} minst ${days} dager (${ground}${inForce ? '' : ', ikke i kraft'})`,
    )
  if (view.revisionDue !== null)
    output.line(`  Skal tas opp til revisjon: ${formatDate(view.revisionDue, 'numeric', 'nb')}`)
}

function printStep({ step, by, ground, missing, maySetAside }: CourseStep, output: Output): void {
  output.line(`    ${step}: ${actorNames[by]} (${ground})${missing.length === 0 ? '' : ' – mangler:'}`)
  for (const refusal of missing) output.line(`      ${refusalText(refusalOf(refusal), 'nb')}`)
  if (maySetAside) output.line('      Kan settes til side med --set-aside GRUNN')
}

function printReading(
  { stage, part, committee, item, outcome: made, missing }: CourseReading,
  output: Output,
): void {
  const place = item === null ? 'ikke på saksliste' : `${item.number ?? item.kind} ${item.date}`
  const what = part === 'advises' ? 'uttaler seg' : stageWords.nb[stage]
  output.line(
    `    ${what} – ${committee.name}: ${place}${made === null ? '' : ` – ${outcomeWords.nb[made]}`}`,
  )
  for (const refusal of missing) output.line(`      ${refusalText(refusalOf(refusal), 'nb')}`)
}
