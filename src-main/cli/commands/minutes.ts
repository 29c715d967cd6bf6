import type { MinutesView } from '#shared/contract/minutes-shapes.ts'
import type { Audience } from '#shared/domain/disclosure/projection.ts'
import type { MeetingId, PersonId } from '#shared/ids.ts'
import { isRefusal, refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { meetingStateWords } from '#shared/text/screen/meeting-codes.ts'
import { findMeetingByWord } from '../../actions/find-subject.ts'
import { checkWritable } from '../../files.ts'
import type { Command, Invocation, Outcome, Output } from '../command.ts'
import { inProgram } from '../in-program.ts'
import type { Ask } from '../in-program.ts'

const writing = ['finish', 'sign', 'approve', 'reopen', 'publish', 'addendum'] as const

export const minutes: Command = {
  name: 'minutes',
  args: 'MØTE',
  argCount: [1, 1],
  summary: 'viser, kontrollerer, skriver ut, godkjenner og publiserer møteboken',
  details: [
    'Uten valg vises hvor langt møteboken er kommet. --check sier hva loven krever og møteboken mangler, med paragraf, og ender med 1 når noe mangler.',
    '--audience og --out skriver møteboken som PDF. Den offentlige bygges uten at noe unntatt blir lest, og letes gjennom før den gis ut. En godkjent møtebok gis ut igjen byte for byte.',
    'Gangen er --finish (sekretæren er ferdig), så --sign for hver som skriver under, så --approve signatures; eller --approve MØTE når organet godkjenner i et senere møte. Deretter --page og --publish.',
    'Etter godkjenning rettes møteboken bare med --addendum TEKST, som føres med nummer og dato.',
  ],
  options: [
    { name: 'check', summary: 'si hva som mangler' },
    {
      name: 'audience',
      value: 'HVEM',
      choices: ['members', 'public'],
      summary: 'for medlemmene, eller offentlig',
    },
    { name: 'out', value: 'FIL', summary: 'PDF-filen som skal skrives' },
    { name: 'page', value: 'MAPPE', summary: 'legg den godkjente, offentlige møteboken her som nettside' },
    { name: 'finish', summary: 'sekretæren er ferdig' },
    { name: 'sign', value: 'NAVN', summary: 'før at en har skrevet under' },
    { name: 'on', value: 'DATO', summary: 'dagen underskriften er datert, som 2021-06-10 (ellers i dag)' },
    { name: 'approve', value: 'HVORDAN', summary: 'signatures, eller møtet som godkjente den' },
    { name: 'reopen', summary: 'åpne en godkjent møtebok som ikke er publisert' },
    { name: 'publish', summary: 'før at den offentlige utgaven er lagt ut' },
    { name: 'addendum', value: 'TEKST', summary: 'rett en godkjent møtebok med et tillegg' },
  ],
  examples: [
    'minutes formannskapet/2021-04-21 --check',
    'minutes formannskapet/2021-04-21 --audience public --out motebok.pdf --json',
    'minutes formannskapet/2021-04-21 --sign "Kari Nes" --on 2021-04-23',
    'minutes formannskapet/2021-04-21 --approve formannskapet/2021-05-12',
  ],
  run: (invocation) => {
    const { options, args } = invocation
    const out = options.get('out')
    const unwritable = out === undefined ? null : checkWritable(out)
    if (unwritable !== null) return Promise.resolve(unwritable)
    if ((out === undefined) !== (options.get('audience') === undefined))
      return Promise.resolve(
        refuse('usage.missingArgument', { command: 'minutes', args: '--audience HVEM --out FIL' }),
      )
    const readonly = !writing.some((name) => options.has(name)) && out === undefined && !options.has('page')
    return inProgram(invocation, readonly, async (ask, { workspaces }) => {
      const db = workspaces.session.db()
      const meeting = findMeetingByWord(db, args[0] ?? '')
      if (isRefusal(meeting)) return meeting
      const byMeeting = options.get('approve') ?? ''
      const later = byMeeting === '' || byMeeting === 'signatures' ? null : findMeetingByWord(db, byMeeting)
      if (isRefusal(later)) return later
      const done = await act(ask, meeting.id, later?.id ?? null, invocation)
      if (done !== null && isRefusal(done)) return done
      const view = await ask('minutes.get', { meeting: meeting.id })
      if (isRefusal(view)) return view
      return options.has('check')
        ? tellMissing(view, invocation.output)
        : tellState(view, done, invocation.output)
    })
  },
}

type Done = {
  readonly path: string
  readonly pages?: number
  readonly sha256?: string
  readonly edition?: number
}

/** What was asked for, in the order of the course; gives the file that was written last. */
async function act(
  ask: Ask,
  meeting: MeetingId,
  later: MeetingId | null,
  { options }: Invocation,
): Promise<Done | Refusal | null> {
  const steps: (() => Promise<unknown>)[] = []
  if (options.has('finish')) steps.push(() => ask('minutes.finish', { meeting }))
  const signer = options.get('sign')
  if (signer !== undefined) steps.push(() => sign(ask, meeting, signer, options.get('on') ?? null))
  if (options.has('approve')) {
    const by =
      later === null
        ? ({ way: 'signatories' } as const)
        : ({ way: 'meeting', meeting: later, item: null } as const)
    steps.push(() => ask('minutes.approve', { meeting, by, remarks: '' }))
  }
  if (options.has('reopen')) steps.push(() => ask('minutes.reopen', { meeting }))
  const text = options.get('addendum')
  if (text !== undefined) steps.push(() => ask('minutes.addendum', { meeting, item: null, text, by: '' }))
  for (const step of steps) {
    const answered = await step()
    if (isRefusal(answered)) return answered
  }
  return files(ask, meeting, options)
}

async function files(
  ask: Ask,
  meeting: MeetingId,
  options: Invocation['options'],
): Promise<Done | Refusal | null> {
  let last: Done | null = null
  const path = options.get('out')
  if (path !== undefined) {
    const made = await ask('minutes.print', { meeting, audience: options.get('audience') as Audience, path })
    if (isRefusal(made)) return made
    last = made
  }
  const folder = options.get('page')
  if (folder !== undefined) {
    const made = await ask('minutes.page', { meeting, path: folder })
    if (isRefusal(made)) return made
    last ??= made
  }
  if (!options.has('publish')) return last
  const published = await ask('minutes.publish', { meeting })
  return isRefusal(published) ? published : last
}

/** Notes a signature; who was not named to sign is named with it. */
async function sign(ask: Ask, meeting: MeetingId, name: string, on: string | null): Promise<unknown> {
  const view = await ask('minutes.get', { meeting })
  if (isRefusal(view)) return view
  const who = view.maySign.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
  if (who === undefined)
    return refuse('minutes.signatoryAbsent', { person: name }, 'koml. § 11-4 første ledd')
  const persons: PersonId[] = view.signatories.map(({ id }) => id)
  if (!persons.includes(who.id)) {
    const named = await ask('minutes.signatories', { meeting, persons: [...persons, who.id] })
    if (isRefusal(named)) return named
  }
  return ask('minutes.sign', { meeting, person: who.id, on: on ?? view.today })
}

function tellMissing({ missing, opened, state }: MinutesView, output: Output): Outcome {
  if (!opened) return refuse('minutes.notOpened', {}, 'koml. § 11-4 første ledd bokstav a')
  if (missing.length === 0) output.line('Møteboken mangler ingenting av det loven krever.')
  for (const { refusal } of missing)
    output.line(
      `${refusalText(toRefusal(refusal), 'nb')}${refusal.ground === undefined ? '' : ` (${refusal.ground})`}`,
    )
  return { result: { state, missing }, exitCode: missing.length === 0 ? 0 : 1 }
}

const toRefusal = ({ code, facts, ground }: MinutesView['missing'][number]['refusal']): Refusal =>
  refuse(code, facts, ground)

function tellState(view: MinutesView, made: Done | null, output: Output): Outcome {
  if (made !== null) output.line(`${made.path}${made.pages === undefined ? '' : `: ${made.pages} sider`}`)
  if (made?.sha256 !== undefined) output.line(`  SHA-256 ${made.sha256}`)
  output.line(`Møteboken: ${meetingStateWords.nb[view.state]}`)
  for (const { name, signedOn } of view.signatories)
    output.line(`  ${name}: ${signedOn === null ? 'ikke underskrevet' : `underskrevet ${signedOn}`}`)
  if (view.approval !== null) output.line(`  Godkjent ${view.approval.on}`)
  for (const { number, madeOn, text } of view.addenda) output.line(`  Rettelse ${number}, ${madeOn}: ${text}`)
  for (const { audience, number, sha256 } of view.editions)
    output.line(`  ${audience === 'public' ? 'Offentlig' : 'Fullstendig'} utgave ${number}: ${sha256}`)
  if (view.missing.length > 0) output.line(`  Mangler ${view.missing.length}: se --check`)
  return { result: made === null ? view : { ...made, ...view } }
}
