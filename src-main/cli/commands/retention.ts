import type { Output as Answer } from '#shared/contract/index.ts'
import type { RetentionOfHearing } from '#shared/contract/retention.ts'
import { formatDate, parseTypedDate } from '#shared/domain/calendar/dates.ts'
import type { IsoDate } from '#shared/domain/calendar/dates.ts'
import type { Case } from '#shared/domain/case/case.ts'
import type { ErasureMethod } from '#shared/domain/retention/retention-rules.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { privacyWords } from '#shared/text/screen/privacy/words.ts'
import { findCaseByWord } from '../../actions/find-subject.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'

const words = privacyWords.nb
const day = (iso: IsoDate): string => formatDate(iso, 'numeric', 'nb')

export const retention: Command = {
  name: 'retention',
  args: '[SAK]',
  argCount: [0, 1],
  summary: 'viser hvilke personopplysninger i høringsinnspill som skal bort, og sletter dem',
  details: [
    'Uten --yes vises bare hva som skal bort; er det noe, slutter kommandoen med kode 1. Med --yes slettes det for godt, hver høring helt eller ikke, med en hendelse i revisjonssporet som sier hvilke innspill og felt, aldri hva som sto der. Det kan ikke gjøres om.',
    'Nummer, tema, vurdering og konklusjon blir stående. Organisasjoner, råd og folkevalgte svarer i eget navn og beholdes; bare kontaktpersonen slettes.',
    'Det som holder tilbake (åpen sak, frist for lovlighetskontroll, ikke arkivert, satt av saksbehandler) står med grunn. --archived sier at innspillene i saken ligger i arkivet, --hold og --due setter hold eller en annen dag, med --reason.',
    'Papirer som er sendt ut, endres ikke. Sikkerhetskopier har opplysningene til de skiftes ut.',
  ],
  options: [
    { name: 'dry-run', summary: 'vis bare; slutter med 0 også når noe skal bort' },
    { name: 'yes', summary: 'slett det som skal bort nå' },
    {
      name: 'on',
      value: 'DATO',
      summary: 'hva som skal bort denne dagen (bare for å se, om dagen ikke har vært)',
    },
    {
      name: 'method',
      value: 'MÅTE',
      choices: ['anonymise', 'delete'],
      summary: 'anonymiser, eller slett alt avsenderen skrev (ellers kommunens regel)',
    },
    { name: 'archived', value: 'DATO', summary: 'innspillene i SAK var i arkivet denne dagen' },
    { name: 'as', value: 'REFERANSE', summary: 'referansen i arkivet' },
    { name: 'due', value: 'DATO', summary: 'slett i SAK på en annen dag enn regelen sier' },
    { name: 'hold', summary: 'hold tilbake slettingen i SAK' },
    { name: 'until', value: 'DATO', summary: 'hold tilbake til og med denne dagen' },
    { name: 'release', summary: 'ta bort hold og egen dag i SAK' },
    { name: 'reason', value: 'TEKST', summary: 'hvorfor' },
  ],
  examples: [
    'retention --dry-run --json',
    'retention --on 2027-03-12 --dry-run',
    'retention 20/01610 --archived 2021-09-01 --as "2020/1610-44"',
    'retention 20/01610 --hold --reason "Klage til Statsforvalteren"',
    'retention --yes',
  ],
  run: (invocation) => {
    const { options } = invocation
    const says = ['archived', 'due', 'hold', 'release'].some((name) => options.has(name))
    const readonly = !options.has('yes') && !says
    return inProgram(invocation, readonly, async (ask, { workspaces }) => {
      const word = invocation.args[0]
      const file = word === undefined ? null : findCaseByWord(workspaces.session.db(), word)
      if (isRefusal(file)) return file
      if (!says) return showOrErase(invocation, ask, file)
      if (file === null) return refuse('usage.missingArgument', { command: 'retention', args: 'SAK' })
      return say(invocation, ask, file)
    })
  },
}

async function showOrErase({ options, output }: Invocation, ask: Ask, file: Case | null): Promise<Outcome> {
  const typed = options.get('on')
  const on = typed === undefined ? null : parseTypedDate(typed)
  if (isRefusal(on)) return on
  const plan = await ask('retention.plan', { on })
  if (isRefusal(plan)) return plan
  const hearings = plan.hearings.filter((each) => file === null || each.case === file.id)
  const due = hearings.filter(({ standing }) => standing === 'due')
  const erases = options.has('yes') && !options.has('dry-run')
  if (erases && plan.on > plan.today) return refuse('retention.futureDay', { on: plan.on })
  printPlan({ ...plan, hearings }, output)
  const result = { ...plan, hearings, due: due.length, inputs: inputsIn(due), dryRun: !erases }
  if (erases) return erase(ask, plan, due, options.get('method') as ErasureMethod | undefined, output)
  if (due.length === 0 || options.has('dry-run')) return { result }
  return refuse('retention.notConfirmed', { inputs: inputsIn(due), hearings: due.length })
}

const inputsIn = (hearings: readonly RetentionOfHearing[]): number =>
  hearings.reduce((sum, { counts }) => sum + counts.personal + counts.contacts, 0)

function printPlan(
  { on, rules, hearings, copies, sweepOwed }: Answer<'retention.plan'>,
  output: Output,
): void {
  output.line(
    `${words.rules}: ${words.ruleText(rules.months, rules.after)}, ${words.methods[rules.method].toLowerCase()}. ${day(on)}`,
  )
  const groups = [
    ['due', words.dueTitle, words.dueNone],
    ['held', words.heldTitle, null],
    ['waiting', words.waitingTitle, null],
  ] as const
  for (const [standing, title, none] of groups) {
    const own = hearings.filter((each) => each.standing === standing)
    if (own.length === 0 && none !== null) output.line(none)
    if (own.length > 0) output.line(`${title}:`)
    for (const each of own) printHearing(each, output)
  }
  if (sweepOwed) output.line(words.sweepOwed)
  if (copies.length > 0) output.line(`${words.copiesTitle}: ${words.copies(copies.length)}`)
  for (const { name } of copies) output.line(`  ${name}`)
}

function printHearing(
  { caseNumber, title, dueOn, from, holds, counts }: RetentionOfHearing,
  output: Output,
): void {
  const goes = dueOn === null ? words.noDay : day(dueOn)
  output.line(`  ${caseNumber} ${title}`)
  output.line(`    ${goes}${from === null ? '' : ` (${words.from[from.fact](day(from.day))})`}`)
  output.line(`    ${words.counted(counts.personal, counts.contacts, counts.files)}`)
  for (const { code, ground, until, reason } of holds)
    output.line(
      `    ${words.holds[code]}${until === null ? '' : ` ${words.until(day(until))}`}${reason === '' ? '' : `: ${reason}`} (${ground})`,
    )
}

async function erase(
  ask: Ask,
  { rules, today }: Answer<'retention.plan'>,
  due: readonly RetentionOfHearing[],
  method: ErasureMethod = rules.method,
  output: Output,
): Promise<Outcome> {
  const orders = due.map(({ hearing, counts }) => ({
    hearing,
    inputs: counts.personal + counts.contacts,
    method,
    keepSummaries: rules.keepSummaries,
  }))
  const done = await ask('retention.run', { orders })
  if (isRefusal(done)) return done
  for (const { caseNumber, inputs, fields, event, leftovers } of done.erased) {
    output.line(
      `${caseNumber}: ${words.inputs(inputs)} ${words.methodDone[method]} (${fields.map((each) => words.fields[each]).join(', ')}; ${words.event(event)})`,
    )
    if (leftovers.length > 0) output.line(`  ${words.leftoversTitle}:`)
    for (const { kind, title, sent } of leftovers)
      output.line(`    ${words.leftoverKinds[kind]} ${title}${sent ? ` (${words.leftoverSent})` : ''}`)
  }
  if (done.sweep === 'busy') output.line(words.sweepOwedHelp)
  if (done.sweep === 'full') output.line(words.sweepFull)
  if (done.sweep === 'givenUp') output.line(words.givenUp)
  const isWhole = done.passedOver.length === 0 && (done.sweep === 'swept' || done.sweep === 'nothingOwed')
  return { result: { today, method, dryRun: false, ...done }, exitCode: isWhole ? 0 : 1 }
}

/** What an officer says of the last hearing of a case. */
async function say({ options, output }: Invocation, ask: Ask, file: Case): Promise<Outcome> {
  const view = await ask('retention.plan', { on: null })
  if (isRefusal(view)) return view
  const own = view.hearings.findLast((each) => each.case === file.id)
  if (own === undefined) return refuse('hearing.gone')
  const days = readDays(options)
  if (isRefusal(days)) return days
  const reason = options.get('reason') ?? ''
  const { said } = own
  const { archived, due, until } = days
  const next = {
    choice: due === null ? (options.has('release') ? null : said.choice) : { dueOn: due, reason },
    hold: options.has('hold') ? { reason, until } : options.has('release') ? null : said.hold,
    archived: archived === null ? said.archived : { on: archived, as: options.get('as') ?? '' },
  }
  if ((due !== null || options.has('hold')) && reason.trim() === '') return refuse('retention.reasonMissing')
  const changed = await ask('retention.say', { hearing: own.hearing, ...next })
  if (isRefusal(changed)) return changed
  const now = await ask('retention.hearing', { hearing: own.hearing })
  if (isRefusal(now) || now === null) return now ?? refuse('hearing.gone')
  printHearing(now, output)
  return { result: now }
}

type Days = {
  readonly archived: IsoDate | null
  readonly due: IsoDate | null
  readonly until: IsoDate | null
}

function readDays(options: Invocation['options']): Days | Refusal {
  const read = (name: string): IsoDate | null | Refusal => {
    const typed = options.get(name)
    return typed === undefined ? null : parseTypedDate(typed)
  }
  const [archived, due, until] = [read('archived'), read('due'), read('until')]
  if (isRefusal(archived)) return archived
  if (isRefusal(due)) return due
  return isRefusal(until) ? until : { archived, due, until }
}
